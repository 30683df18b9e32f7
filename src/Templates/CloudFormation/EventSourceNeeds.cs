using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.CloudFormation;

/// <summary>What Lambda's pollers do with a function's role. Source: AWS's managed policies <c>AWSLambda*ExecutionRole</c> and the Lambda developer guide.</summary>
internal static class EventSourceNeeds
{
    private static readonly SymbolicText Any = SymbolicText.Literal("*");

    private static readonly string[] InterfaceActions =
    [
        "ec2:CreateNetworkInterface", "ec2:DeleteNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DescribeSecurityGroups", "ec2:DescribeSubnets",
        "ec2:DescribeVpcs",
    ];

    private static readonly string[] StreamActions =
    [
        "kinesis:DescribeStream", "kinesis:DescribeStreamSummary", "kinesis:GetRecords", "kinesis:GetShardIterator", "kinesis:ListShards",
        "kinesis:SubscribeToShard",
    ];

    private static readonly string[] ClusterActions =
    [
        "kafka:DescribeCluster", "kafka:DescribeClusterV2", "kafka:GetBootstrapBrokers", "kafka:DescribeVpcConnection", "kafka-cluster:Connect",
        "kafka-cluster:DescribeGroup", "kafka-cluster:AlterGroup", "kafka-cluster:DescribeTopic", "kafka-cluster:ReadData",
        "kafka-cluster:DescribeClusterDynamicConfiguration",
    ];

    /// <summary>The needs of polling one source. <paramref name="type"/> is SAM's event type.</summary>
    /// <param name="isElsewhere">Whether the source is none of the templates', so that its key is not known.</param>
    public static IEnumerable<PlatformNeed> Polling(string type, SymbolicText? source, SymbolicText? customerKey, SourcePosition position, bool isElsewhere = false)
    {
        var arn = source ?? Any;
        PlatformNeed Need(SymbolicText resource, params string[] actions) => PlatformNeed.For($"{type} event source", position, [resource], actions);

        switch (type)
        {
            case "SQS":
                yield return Need(arn, "sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ChangeMessageVisibility", "sqs:GetQueueUrl");
                break;
            case "DynamoDB":
                yield return Need(arn, "dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator");
                yield return Need(Any, "dynamodb:ListStreams");
                break;
            case "Kinesis" when arn.ToString().Contains("/consumer/"):
                yield return Need(arn, "kinesis:SubscribeToShard", "kinesis:DescribeStreamConsumer");
                yield return Need(Any, [.. StreamActions, "kinesis:ListStreams"]);
                break;
            case "Kinesis":
                yield return Need(arn, StreamActions);
                yield return Need(Any, "kinesis:ListStreams");
                break;
            case "MSK":
                yield return Need(arn, ClusterActions);
                yield return Need(Any, InterfaceActions);
                break;
            case "MQ":
                yield return Need(arn, "mq:DescribeBroker");
                yield return Need(Any, InterfaceActions);
                break;
            case "DocumentDB":
                yield return Need(Any, "rds:DescribeDBClusters", "rds:DescribeDBClusterParameters", "rds:DescribeDBSubnetGroups");
                yield return Need(Any, InterfaceActions);
                break;
            case "SelfManagedKafka":
                yield return Need(Any, InterfaceActions);
                break;
        }

        if (customerKey is not null)
            yield return PlatformNeed.For($"{type} event source encrypted with a customer's key", position, [customerKey], "kms:Decrypt");
        else if (isElsewhere && type is ("SQS" or "DynamoDB" or "Kinesis"))
            yield return PlatformNeed.For($"{type} event source encrypted with a customer's key", position, [KmsKeys.Any], "kms:Decrypt") with { IsConditional = true };
    }

    /// <summary>Secrets with which pollers log in to brokers and clusters, of all of a function's events.</summary>
    public static IEnumerable<PlatformNeed> Secrets(Resource function) =>
        from entry in function["Events"].EntriesOf()
        from need in Secrets(entry.Value.At("Properties"), entry.Value.At("Type").AsLiteral() ?? string.Empty, entry.Position)
        select need;

    public static IEnumerable<PlatformNeed> Secrets(Node? properties, string type, SourcePosition position)
    {
        foreach (var access in properties.At("SourceAccessConfigurations").AsItems())
        {
            if (access.At("Type").AsLiteral() is not ("VPC_SUBNET" or "VPC_SECURITY_GROUP" or "VIRTUAL_HOST") && access.At("URI").AsText() is { } secret)
                yield return PlatformNeed.For($"{type} event source's credentials", position, [secret], "secretsmanager:GetSecretValue");
        }

        if (properties.At("SecretsManagerKmsKeyId").AsText() is { } key)
            yield return PlatformNeed.For($"{type} event source's credentials", position, [KmsKeys.Arn(key)], "kms:Decrypt");
    }
}
