using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Nodes;
using static ServerlessGuard.Templates.ServerlessFramework.NodeWriting;

namespace ServerlessGuard.Templates.ServerlessFramework;

/// <summary>
/// What the framework puts by itself into the roles it makes. Source: the framework's <c>merge-iam-templates.js</c>, <c>compile/functions.js</c> and
/// <c>compile/events</c>.
/// </summary>
internal sealed class FrameworkGrants(Service service)
{
    /// <summary>Begins the names of the framework's own policies.</summary>
    public const string Origin = "Serverless Framework: ";

    private const string NetworkPolicy = "arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole";

    private static readonly string[] InterfaceActions =
    [
        "ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DescribeVpcs", "ec2:DeleteNetworkInterface", "ec2:DescribeSubnets",
        "ec2:DescribeSecurityGroups",
    ];

    public IEnumerable<Node> Of(ServiceFunction function) =>
        Logs(function).Concat(Settings(function)).Concat(Destinations(function)).Concat(function.Events.SelectMany(Polling));

    public IEnumerable<Node> ManagedPolicies(IEnumerable<ServiceFunction> functions)
    {
        var network = functions.Select(function => function.Body.Find("vpc") ?? service.Provider.Find("vpc")).FirstOrDefault(entry => !(entry?.Value).IsFalse());
        return network is null ? [] : [new Scalar(SymbolicText.Parse(NetworkPolicy), network.Position)];
    }

    private IEnumerable<Node> Logs(ServiceFunction function)
    {
        if (function.Body["disableLogs"].AsLiteral() == "true")
            return [];

        var name = service.NameOf(function);
        var own = function.Body["logs"].At("logGroup").AsText();
        var isUsual = name.WithoutPrefix(service.Prefix) is not null;
        var group = own ?? SymbolicText.Concat(SymbolicText.Literal("/aws/lambda/"), isUsual ? service.Prefix : name, SymbolicText.Literal(isUsual ? "*" : string.Empty));
        var arn = SymbolicText.Concat(SymbolicText.Parse("arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:"), group);
        Node Below(string end) => new Scalar(SymbolicText.Concat(arn, SymbolicText.Literal(end)), function.Position);
        return
        [
            Grant("logs", Below(":*"), function.Position, "logs:CreateLogStream", "logs:CreateLogGroup", "logs:TagResource"),
            Grant("logs", Below(":*:*"), function.Position, "logs:PutLogEvents"),
        ];
    }

    private IEnumerable<Node> Settings(ServiceFunction function)
    {
        var tracing = function.Body.Find("tracing") ?? service.Provider["tracing"].AsMapping()?.Find("lambda");
        if (!(tracing?.Value).IsFalse())
            yield return Grant("tracing", Text("*", tracing!.Position), tracing.Position, "xray:PutTraceSegments", "xray:PutTelemetryRecords");
        if ((function.Body.Find("kmsKeyArn") ?? service.Provider.Find("kmsKeyArn")) is { } key)
            yield return Grant("encrypted environment variables", key.Value, key.Position, "kms:Decrypt");
        if (function.Body["onError"] is { } queue)
            yield return Grant("dead-letter queue", queue, queue.Position, "sns:Publish");
        if (function.Body["fileSystemConfig"].At("arn") is { } files)
            yield return Grant("file system", files, files.Position, "elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite");
        if (function.Events.FirstOrDefault(written => written.Key == "websocket") is { } socket)
        {
            var connections = new Scalar(SymbolicText.Parse("arn:${AWS::Partition}:execute-api:*:*:*/@connections/*"), socket.Position);
            yield return Grant("connections", connections, socket.Position, "execute-api:ManageConnections");
        }
    }

    private IEnumerable<Node> Destinations(ServiceFunction function)
    {
        foreach (var outcome in function.Body["destinations"].EntriesOf())
        {
            var target = FunctionDestinations.Target(outcome.Value, service.Functions, outcome.Position);
            var action = target["Type"].AsLiteral() switch
            {
                "Lambda" => "lambda:InvokeFunction",
                "EventBridge" => "events:PutEvents",
                "SNS" => "sns:Publish",
                "SQS" => "sqs:SendMessage",
                _ => ActionOn(target["Destination"]),
            };
            yield return Grant("destination", target["Destination"]!, outcome.Position, action);
        }
    }

    private static string ActionOn(Node? destination) => destination.AsText() is { } text ? Arn.Parse(text)?.Service switch
    {
        "lambda" => "lambda:InvokeFunction",
        "events" => "events:PutEvents",
        "sns" => "sns:Publish",
        _ => "sqs:SendMessage",
    } : "sqs:SendMessage";

    private static IEnumerable<Node> Polling(MappingEntry written)
    {
        var (type, arn) = (FunctionEvents.TypeOf(written), FunctionEvents.ArnOf(written));
        var why = $"{type} event source";
        Node Need(Node resource, params string[] actions) => Grant(why, resource, written.Position, actions);
        IEnumerable<Node> Interfaces() => [Need(Text("*", written.Position), InterfaceActions)];

        return type switch
        {
            "SQS" => [Need(arn, "sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes")],
            "DynamoDB" => [Need(arn, "dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:DescribeStream", "dynamodb:ListStreams"), .. OnFailure(written)],
            "Kinesis" => [Need(arn, StreamActions(written)), .. OnFailure(written)],
            "MSK" => [Need(arn, "kafka:DescribeCluster", "kafka:GetBootstrapBrokers"), .. Interfaces()],
            "MQ" => [Need(arn, "mq:DescribeBroker"), .. Interfaces(), .. Secrets(written.Value.At("basicAuthArn"), written)],
            "SelfManagedKafka" => [.. Interfaces(), .. written.Value.At("accessConfigurations").EntriesOf().SelectMany(access => Secrets(access.Value, written))],
            _ => [],
        };
    }

    private static string[] StreamActions(MappingEntry written) => written.Value.At("consumer").IsFalse()
        ? ["kinesis:GetRecords", "kinesis:GetShardIterator", "kinesis:DescribeStream", "kinesis:ListStreams"]
        : ["kinesis:GetRecords", "kinesis:GetShardIterator", "kinesis:DescribeStreamSummary", "kinesis:ListShards", "kinesis:SubscribeToShard"];

    private static IEnumerable<Node> OnFailure(MappingEntry written)
    {
        if (written.Value.At("destinations", "onFailure") is not { } target)
            yield break;
        var destination = target.At("arn") ?? target;
        var isTopic = target.At("type").AsLiteral() == "sns" || ActionOn(destination) == "sns:Publish";
        yield return Grant("destination", destination, written.Position, isTopic ? ["sns:Publish"] : ["sqs:ListQueues", "sqs:SendMessage"]);
    }

    private static IEnumerable<Node> Secrets(Node? secrets, MappingEntry written) =>
        from secret in secrets.AsItems()
        where secret.AsText()?.ToString().Contains(":secretsmanager:") is not false
        select Grant("event source's credentials", secret, written.Position, "secretsmanager:GetSecretValue");

    private static Node Grant(string why, Node resource, SourcePosition position, params string[] actions) =>
        Policy(Origin + why, List([Statement(List(actions.Select(action => Text(action, position)), position), resource, position)], position), position);
}
