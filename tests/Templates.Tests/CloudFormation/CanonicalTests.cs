using CsCheck;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Templates.Tests.CloudFormation;

public sealed class CanonicalTests
{
    private static readonly Deployment Deployment = Reading.Template("""
        Parameters:
          Stage: { Type: String }
        Resources:
          Orders: { Type: AWS::DynamoDB::Table, Properties: { TableName: orders } }
          Archive: { Type: AWS::DynamoDB::Table, Properties: { TableName: orders-archive } }
          Staged: { Type: AWS::DynamoDB::Table, Properties: { TableName: !Sub '${Stage}-things' } }
          Unnamed: { Type: AWS::DynamoDB::Table }
          Queue: { Type: AWS::SQS::Queue, Properties: { QueueName: jobs } }
          Topic: { Type: AWS::SNS::Topic, Properties: { TopicName: news } }
          Files: { Type: AWS::S3::Bucket, Properties: { BucketName: my-files } }
          Login: { Type: AWS::SecretsManager::Secret, Properties: { Name: app/login } }
          Setting: { Type: AWS::SSM::Parameter, Properties: { Name: /app/setting } }
          Plain: { Type: AWS::SSM::Parameter, Properties: { Name: plain } }
          Key: { Type: AWS::KMS::Key }
          KeyName: { Type: AWS::KMS::Alias, Properties: { AliasName: alias/app, TargetKeyId: !Ref Key } }
          Flow: { Type: AWS::StepFunctions::StateMachine, Properties: { StateMachineName: flow } }
          Bus: { Type: AWS::Events::EventBus, Properties: { Name: app } }
          Stream: { Type: AWS::Kinesis::Stream, Properties: { Name: clicks } }
          Worker: { Type: AWS::Lambda::Function, Properties: { FunctionName: worker } }
          Live: { Type: AWS::Lambda::Alias, Properties: { FunctionName: !Ref Worker, Name: live } }
          Users: { Type: AWS::Cognito::UserPool }
          Log: { Type: AWS::Logs::LogGroup, Properties: { LogGroupName: /aws/lambda/worker } }
          Rest: { Type: AWS::ApiGateway::RestApi, Properties: { Name: rest } }
          Machine: { Type: AWS::IAM::Role, Properties: { RoleName: machine } }
          Ledger: { Type: AWS::QLDB::Ledger, Properties: { Name: books } }
        """);

    [Theory]
    [InlineData("arn:aws:dynamodb:us-east-1:123456789012:table/orders", "dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Orders}")]
    [InlineData("arn:aws:dynamodb:*:*:table/orders", "dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Orders}")]
    [InlineData("arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Orders}", "dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Orders}")]
    [InlineData("arn:aws:dynamodb:us-east-1:123456789012:table/orders/index/by-date", "dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Orders}/index/by-date")]
    [InlineData("arn:aws:dynamodb:us-east-1:123456789012:table/orders*", "dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Orders}*")]
    [InlineData("arn:aws:dynamodb:us-east-1:123456789012:table/orders-archive", "dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Archive}")]
    [InlineData("arn:aws:dynamodb:us-east-1:123456789012:table/${Stage}-things/*", "dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Staged}/*")]
    [InlineData("arn:aws:dynamodb:us-east-1:123456789012:table/${AWS::StackName}-Unnamed-*", "dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Unnamed}")]
    [InlineData("arn:aws:sqs:us-east-1:123456789012:jobs", "sqs:${AWS::Region}:${AWS::AccountId}:${Queue}")]
    [InlineData("arn:aws:sns:us-east-1:123456789012:news", "sns:${AWS::Region}:${AWS::AccountId}:${Topic}")]
    [InlineData("arn:aws:s3:::my-files", "s3:::${Files}")]
    [InlineData("arn:aws:s3:::my-files/*", "s3:::${Files}/*")]
    [InlineData("arn:aws:s3:::my-files*", "s3:::${Files}*")]
    [InlineData("arn:aws:secretsmanager:us-east-1:1:secret:app/login-AbC123", "secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:${Login}")]
    [InlineData("arn:aws:secretsmanager:us-east-1:1:secret:app/login-??????", "secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:${Login}")]
    [InlineData("arn:aws:secretsmanager:us-east-1:1:secret:app/login-*", "secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:${Login}")]
    [InlineData("arn:aws:secretsmanager:us-east-1:1:secret:app/login*", "secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:${Login}*")]
    [InlineData("arn:aws:ssm:us-east-1:1:parameter/app/setting", "ssm:${AWS::Region}:${AWS::AccountId}:parameter/${Setting}")]
    [InlineData("arn:aws:ssm:us-east-1:1:parameter${Setting}", "ssm:${AWS::Region}:${AWS::AccountId}:parameter/${Setting}")]
    [InlineData("arn:aws:ssm:us-east-1:1:parameter/plain", "ssm:${AWS::Region}:${AWS::AccountId}:parameter/${Plain}")]
    [InlineData("arn:aws:kms:us-east-1:1:key/${Key}", "kms:${AWS::Region}:${AWS::AccountId}:key/${Key}")]
    [InlineData("arn:aws:kms:us-east-1:1:alias/app", "kms:${AWS::Region}:${AWS::AccountId}:${KeyName}")]
    [InlineData("arn:aws:states:us-east-1:1:stateMachine:flow", "states:${AWS::Region}:${AWS::AccountId}:stateMachine:${Flow}")]
    [InlineData("arn:aws:states:us-east-1:1:execution:flow:*", "states:${AWS::Region}:${AWS::AccountId}:execution:${Flow}:*")]
    [InlineData("arn:aws:events:us-east-1:1:event-bus/app", "events:${AWS::Region}:${AWS::AccountId}:event-bus/${Bus}")]
    [InlineData("arn:aws:kinesis:us-east-1:1:stream/clicks", "kinesis:${AWS::Region}:${AWS::AccountId}:stream/${Stream}")]
    [InlineData("arn:aws:lambda:us-east-1:1:function:worker", "lambda:${AWS::Region}:${AWS::AccountId}:function:${Worker}")]
    [InlineData("arn:aws:lambda:us-east-1:1:function:worker:live", "lambda:${AWS::Region}:${AWS::AccountId}:function:${Worker}:live")]
    [InlineData("arn:aws:cognito-idp:us-east-1:1:userpool/${Users}", "cognito-idp:${AWS::Region}:${AWS::AccountId}:userpool/${Users}")]
    [InlineData("arn:aws:logs:us-east-1:1:log-group:/aws/lambda/worker:*", "logs:${AWS::Region}:${AWS::AccountId}:log-group:${Log}:*")]
    [InlineData("arn:aws:execute-api:us-east-1:1:${Rest}/prod/GET/x", "execute-api:${AWS::Region}:${AWS::AccountId}:${Rest}/prod/GET/x")]
    [InlineData("arn:aws:apigateway:us-east-1::/restapis/${Rest}", "apigateway:${AWS::Region}::/restapis/${Rest}")]
    [InlineData("arn:aws:iam::1:role/machine", "iam::${AWS::AccountId}:role/${Machine}")]
    [InlineData("arn:aws:qldb:us-east-1:1:ledger/books", "qldb:${AWS::Region}:${AWS::AccountId}:ledger/${Ledger}")]
    public void All_ways_of_writing_a_resource_are_one(string written, string expected) =>
        Assert.Equal("arn:${AWS::Partition}:" + expected, Canonical(written));

    [Theory]
    [InlineData("*")]
    [InlineData("orders")]
    [InlineData("arn:aws:dynamodb:us-east-1:1:table/*")]
    [InlineData("arn:aws:dynamodb:us-east-1:1:table/ord*")]
    [InlineData("arn:aws:dynamodb:us-east-1:1:table/orders2")]
    [InlineData("arn:aws:dynamodb:us-east-1:1:table/ORDERS")]
    [InlineData("arn:aws:dynamodb:us-east-1:1:global-table/orders")]
    [InlineData("arn:aws:sqs:us-east-1:1:orders")]
    [InlineData("arn:aws:s3:::my-files-2/*")]
    [InlineData("arn:aws:secretsmanager:us-east-1:1:secret:app/login-other")]
    [InlineData("arn:aws:${Stage}:us-east-1:1:table/orders")]
    [InlineData("arn:aws:dynamodb")]
    public void What_is_no_resource_of_the_template_stays_as_written(string written) => Assert.Equal(written, Canonical(written));

    [Theory]
    [InlineData("arn:aws:dynamodb:us-east-1:1:table/orders", null, "Orders")]
    [InlineData("arn:aws:dynamodb:us-east-1:1:table/orders/index/by-date", null, "Orders")]
    [InlineData("${Unnamed}", "AWS::DynamoDB::Table", "Unnamed")]
    [InlineData("${Unnamed.TableArn}", null, "Unnamed")]
    [InlineData("${Unnamed}", "AWS::SQS::Queue", null)]
    [InlineData("orders", "AWS::DynamoDB::Table", "Orders")]
    [InlineData("orders", "AWS::Serverless::SimpleTable", "Orders")]
    [InlineData("orders", null, "Orders")]
    [InlineData("orders", "AWS::SQS::Queue", null)]
    [InlineData("${Stage}-things", "AWS::DynamoDB::Table", "Staged")]
    [InlineData("https://sqs.eu-west-1.amazonaws.com/123456789012/jobs", null, "Queue")]
    [InlineData("https://sqs.${AWS::Region}.${AWS::URLSuffix}/${AWS::AccountId}/${Queue}", "AWS::SQS::Queue", "Queue")]
    [InlineData("https://queue.amazonaws.com/123456789012/jobs", null, "Queue")]
    [InlineData("s3://my-files/key", null, "Files")]
    [InlineData("https://my-files.s3.amazonaws.com/key", null, "Files")]
    [InlineData("https://${Rest}.execute-api.${AWS::Region}.amazonaws.com/prod", null, "Rest")]
    [InlineData("alias/app", "AWS::KMS::Alias", "KeyName")]
    [InlineData("alias/app", "AWS::KMS::Key", "KeyName")]
    [InlineData("/app/setting", "AWS::SSM::Parameter", "Setting")]
    [InlineData("worker:live", "AWS::Lambda::Function", "Worker")]
    [InlineData("app", "AWS::Events::EventBus", "Bus")]
    [InlineData("nothing", null, null)]
    [InlineData("", null, null)]
    public void A_value_denotes_the_resource_it_names(string value, string? typeHint, string? expected) =>
        Assert.Equal(expected, Deployment.Identify(SymbolicText.Parse(value), typeHint)?.Id);

    [Theory]
    [InlineData("arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Orders}/*", "table/orders/*")]
    [InlineData("arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Staged}", "table/${Stage}-things")]
    [InlineData("arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Unnamed}", "table/${AWS::StackName}-Unnamed-*")]
    [InlineData("arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${Key}", "key/${Key}")]
    public void The_physical_form_has_names_in_the_place_of_logical_ids(string canonical, string expectedEnd) =>
        Assert.EndsWith(":" + expectedEnd, Deployment.Physical(SymbolicText.Parse(canonical)).ToString());

    [Fact]
    public void Canonical_is_idempotent_and_keeps_the_resource() =>
        Gen.Select(AnyOf(Deployment.Resources.Values.Where(resource => resource.Arn is not null)), AnyOf(["", "/x", "/*", ":y"])).Sample((resource, rest) =>
        {
            var arn = SymbolicText.Concat(resource.Arn!, SymbolicText.Literal(rest));
            var canonical = Deployment.Canonical(arn);

            return canonical.Equals(Deployment.Canonical(canonical)) && Deployment.Identify(resource.Arn!)?.Arn!.ToString().StartsWith(resource.Arn!.ToString().Split(":live")[0], StringComparison.Ordinal) == true;
        });

    [Fact]
    public void A_physical_arn_is_its_logical_one_again() =>
        AnyOf(Deployment.Resources.Values.Where(resource => resource is { Arn: not null, Name: not null })).Sample(resource =>
            Deployment.Canonical(Deployment.Physical(Deployment.Canonical(resource.Arn!))).Equals(Deployment.Canonical(resource.Arn!)));

    private static Gen<T> AnyOf<T>(IEnumerable<T> items)
    {
        var all = items.ToArray();
        return Gen.Int[0, all.Length - 1].Select(chosen => all[chosen]);
    }

    private static string Canonical(string written) => Deployment.Canonical(SymbolicText.Parse(written)).ToString();
}
