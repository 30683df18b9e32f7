using ServerlessGuard.Iam.Catalog;
using static ServerlessGuard.Iam.Tests.Catalog.Catalogued;

namespace ServerlessGuard.Iam.Tests.Catalog;

/// <summary>Which request member names which part of which ARN; alternatives in their order.</summary>
public class OperationResourcesTests
{
    [Theory]
    [InlineData("dynamodb.PutItem", "dynamodb:PutItem", "arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}")]
    [InlineData("dynamodb.Query", "dynamodb:Query", "arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}/index/${IndexName}", "arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}")]
    [InlineData("dynamodb.BatchGetItem", "dynamodb:BatchGetItem", "arn:${Partition}:dynamodb:${Region}:${Account}:table/${RequestItems.Keys[]}")]
    [InlineData("dynamodb.TransactWriteItems", "dynamodb:PutItem", "arn:${Partition}:dynamodb:${Region}:${Account}:table/${TransactItems[].Put.TableName}")]
    [InlineData("dynamodb.ListTables", "dynamodb:ListTables", "*")]
    [InlineData("ecs.RunTask", "ecs:RunTask", "arn:${Partition}:ecs:${Region}:${Account}:task-definition/${TaskDefinition}")]
    [InlineData("kinesis.SubscribeToShard", "kinesis:SubscribeToShard", "arn:${Partition}:kinesis:${Region}:${Account}:stream/*/consumer/${ConsumerARN}")]
    [InlineData("cloudformation.DescribeStacks", "cloudformation:DescribeStacks", "arn:${Partition}:cloudformation:${Region}:${Account}:stack/${StackName}/*")]
    [InlineData("kafka.DescribeCluster", "kafka:DescribeCluster", "arn:${Partition}:kafka:${Region}:${Account}:cluster/${ClusterArn}")]
    [InlineData("mq.DescribeBroker", "mq:DescribeBroker", "arn:${Partition}:mq:${Region}:${Account}:broker:*:${BrokerId}")]
    [InlineData("s3.GetObject", "s3:GetObject", "arn:${Partition}:s3:::${BucketName}/${Key}")]
    [InlineData("s3.CopyObject", "s3:GetObject", "arn:${Partition}:s3:::${SourceBucket}/${SourceKey}")]
    [InlineData("s3.CopyObject", "s3:PutObject", "arn:${Partition}:s3:::${DestinationBucket}/${DestinationKey}")]
    [InlineData("s3.ListObjectsV2", "s3:ListBucket", "arn:${Partition}:s3:::${BucketName}")]
    [InlineData("s3.DeleteObjects", "s3:DeleteObject", "arn:${Partition}:s3:::${BucketName}/${Objects[].Key}")]
    [InlineData("s3.GetBucketLocation", "s3:GetBucketLocation", "arn:${Partition}:s3:::${BucketName}")]
    [InlineData("sqs.SendMessage", "sqs:SendMessage", "arn:${Partition}:sqs:${Region}:${Account}:${QueueUrl}")]
    [InlineData("sqs.GetQueueUrl", "sqs:GetQueueUrl", "arn:${Partition}:sqs:${Region}:${Account}:${QueueName}")]
    [InlineData("sns.Publish", "sns:Publish", "arn:${Partition}:sns:${Region}:${Account}:${TopicArn}", "arn:${Partition}:sns:${Region}:${Account}:${TargetArn}", "*")]
    [InlineData("lambda.Invoke", "lambda:InvokeFunction", "arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}:${Qualifier}", "arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}")]
    [InlineData("secretsmanager.GetSecretValue", "secretsmanager:GetSecretValue", "arn:${Partition}:secretsmanager:${Region}:${Account}:secret:${SecretId}")]
    [InlineData("ssm.GetParameter", "ssm:GetParameter", "arn:${Partition}:ssm:${Region}:${Account}:parameter/${Name}")]
    [InlineData("ssm.GetParameters", "ssm:GetParameters", "arn:${Partition}:ssm:${Region}:${Account}:parameter/${Names[]}")]
    [InlineData("kms.Decrypt", "kms:Decrypt", "arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}")]
    [InlineData("stepfunctions.StartExecution", "states:StartExecution", "arn:${Partition}:states:${Region}:${Account}:stateMachine:${StateMachineArn}")]
    [InlineData("events.PutEvents", "events:PutEvents", "arn:${Partition}:events:${Region}:${Account}:event-bus/${Entries[].EventBusName}", "arn:${Partition}:events:${Region}:${Account}:event-bus/default")]
    [InlineData("kinesis.PutRecords", "kinesis:PutRecords", "arn:${Partition}:kinesis:${Region}:${Account}:stream/${StreamName}")]
    [InlineData("firehose.PutRecordBatch", "firehose:PutRecordBatch", "arn:${Partition}:firehose:${Region}:${Account}:deliverystream/${DeliveryStreamName}")]
    [InlineData("cognito-idp.AdminGetUser", "cognito-idp:AdminGetUser", "arn:${Partition}:cognito-idp:${Region}:${Account}:userpool/${UserPoolId}")]
    [InlineData("bedrock-runtime.InvokeModel", "bedrock:InvokeModel", "arn:${Partition}:bedrock:${Region}::foundation-model/${ModelId}")]
    [InlineData("scheduler.CreateSchedule", "scheduler:CreateSchedule", "arn:${Partition}:scheduler:${Region}:${Account}:schedule/${GroupName}/${Name}")]
    [InlineData("athena.StartQueryExecution", "athena:StartQueryExecution", "arn:${Partition}:athena:${Region}:${Account}:workgroup/${WorkGroup}")]
    [InlineData("apigateway.GetRestApi", "apigateway:GET", "arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}")]
    [InlineData("cloudwatch.PutMetricData", "cloudwatch:PutMetricData", "*")]
    [InlineData("iam.GetRole", "iam:GetRole", "arn:${Partition}:iam::${Account}:role/${RoleName}")]
    [InlineData("transcribe.GetTranscriptionJob", "transcribe:GetTranscriptionJob", "arn:${Partition}:transcribe:${Region}:${Account}:transcription-job/${TranscriptionJobName}")]
    [InlineData("location.GetGeofence", "geo:GetGeofence", "arn:${Partition}:geo:${Region}:${Account}:geofence-collection/${CollectionName}")]
    [InlineData("dynamodb.TagResource", "dynamodb:TagResource", "${ResourceArn}", "*")]
    [InlineData("lambda.CreateFunction", "iam:PassRole", "arn:${Partition}:iam::${Account}:role/${Role}")]
    public void On(string operation, string action, params string[] resources) =>
        Assert.Equal(resources, Assert.Single(Operation(operation).Requirements, need => need.Action == action && need.When?.Kind != ConditionKind.Other).Resources);

    [Fact]
    public void An_action_needed_on_several_kinds_of_resource_has_several_requirements() =>
        Assert.Equal(
            ["image/${ImageId}", "instance/*", "network-interface/*", "security-group/${SecurityGroupIds[]}", "subnet/${SubnetId}", "volume/*"],
            Operation("ec2.RunInstances").Requirements.Where(need => need is { Action: "ec2:RunInstances", When: null }).Select(need => Assert.Single(need.Resources).Split(':', 6)[5]).Order(StringComparer.Ordinal));
}
