using System.Collections.Immutable;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Nodes;
using static ServerlessGuard.Templates.ServerlessFramework.NodeWriting;

namespace ServerlessGuard.Templates.ServerlessFramework;

/// <summary>A function's events in SAM's form, in which all kinds of template give them to what reads them.</summary>
internal static class FunctionEvents
{
    private static readonly ImmutableDictionary<string, string> Types = new Dictionary<string, string>
    {
        ["activemq"] = "MQ",
        ["alb"] = "ALB",
        ["alexaSkill"] = "AlexaSkill",
        ["alexaSmartHome"] = "AlexaSkill",
        ["cloudwatchEvent"] = "CloudWatchEvent",
        ["cloudwatchLog"] = "CloudWatchLogs",
        ["cognitoUserPool"] = "Cognito",
        ["eventBridge"] = "EventBridgeRule",
        ["http"] = "Api",
        ["httpApi"] = "HttpApi",
        ["iot"] = "IoTRule",
        ["kafka"] = "SelfManagedKafka",
        ["msk"] = "MSK",
        ["rabbitmq"] = "MQ",
        ["s3"] = "S3",
        ["schedule"] = "Schedule",
        ["sns"] = "SNS",
        ["sqs"] = "SQS",
        ["websocket"] = "WebSocketApi",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    public static Mapping? Of(ServiceFunction function)
    {
        var events = function.Events.Select((written, index) => new MappingEntry($"{written.Key}{index}", written.Position, Event(written))).ToArray();
        return events.Length == 0 ? null : new Mapping(events, function.PositionOf("events"));
    }

    public static string TypeOf(MappingEntry written)
    {
        if (written.Key != "stream")
            return Types.TryGetValue(written.Key, out var type) ? type : written.Key;

        var service = written.Value.At("type").AsLiteral() ?? (ArnOf(written).AsText() is { } arn ? Arn.Parse(arn)?.Service : null);
        return service == "kinesis" ? "Kinesis" : "DynamoDB";
    }

    /// <summary>The source as the event names it: <c>sqs: arn</c> and <c>sqs: { arn: arn }</c>.</summary>
    public static Node ArnOf(MappingEntry written) => written.Value.At("arn") ?? written.Value;

    private static Mapping Event(MappingEntry written)
    {
        var value = written.Value;
        var type = TypeOf(written);
        var properties = type switch
        {
            "SQS" => Map(written.Position, ("Queue", ArnOf(written))),
            "DynamoDB" or "Kinesis" => Map(written.Position, ("Stream", ArnOf(written)), ("DestinationConfig", Destinations(value, written))),
            "MSK" => Map(written.Position, ("Stream", ArnOf(written))),
            "MQ" => Map(written.Position, ("Broker", ArnOf(written)), ("SourceAccessConfigurations", Login(written))),
            "SelfManagedKafka" => Map(written.Position, ("SourceAccessConfigurations", Logins(written))),
            "SNS" => Map(written.Position, ("Topic", Topic(written))),
            "S3" => Map(written.Position, ("Bucket", Bucket(written)), ("Filter", KeyFilter(written))),
            "Api" => Map(written.Position, ("RestApiId", Reference(LogicalIds.RestApi, written.Position))),
            "HttpApi" => Map(written.Position, ("ApiId", Reference(LogicalIds.HttpApi, written.Position))),
            "WebSocketApi" => Map(written.Position, ("ApiId", Reference(LogicalIds.WebSocketApi, written.Position))),
            "EventBridgeRule" => Map(written.Position, ("EventBusName", value.At("eventBus"))),
            "CloudWatchLogs" => Map(written.Position, ("LogGroupName", value.At("logGroup") ?? (value is Scalar ? value : null))),
            "Cognito" => Map(written.Position, ("UserPool", value.At("pool"))),
            _ => Map(written.Position),
        };
        return Map(written.Position, ("Type", Text(type, written.Position)), ("Properties", properties));
    }

    /// <summary>The name of a topic that the framework makes for the event; null where the topic exists already.</summary>
    public static string? NewTopic(MappingEntry written)
    {
        if (written.Key != "sns" || written.Value.At("arn") is not null)
            return null;
        var name = (written.Value.At("topicName") ?? written.Value).AsLiteral();
        return name is null || name.StartsWith("arn:", StringComparison.Ordinal) ? null : name;
    }

    /// <summary>The name of a bucket that the framework makes for the event.</summary>
    public static string? NewBucket(MappingEntry written) =>
        written.Key == "s3" && written.Value.At("existing").IsFalse() ? (written.Value.At("bucket") ?? written.Value).AsLiteral() : null;

    private static Node Topic(MappingEntry written) =>
        NewTopic(written) is { } name ? Reference(LogicalIds.Topic(name), written.Position) : ArnOf(written);

    private static Node Bucket(MappingEntry written) =>
        NewBucket(written) is { } name ? Reference(LogicalIds.Bucket(name), written.Position) : written.Value.At("bucket") ?? written.Value;

    /// <summary><c>rules: [{ prefix: uploads/ }, { suffix: .jpg }]</c></summary>
    private static Mapping? KeyFilter(MappingEntry written) => written.Value.At("rules") is { } rules
        ? Map(
            rules.Position,
            ("S3Key", Map(rules.Position, ("Rules", List(rules.AsItems().SelectMany(rule => rule.EntriesOf()).Select(KeyRule), rules.Position)))))
        : null;

    private static Mapping KeyRule(MappingEntry rule) => Map(rule.Position, ("Name", Text(rule.Key, rule.Position)), ("Value", rule.Value));

    private static Mapping? Destinations(Node value, MappingEntry written) =>
        value.At("destinations", "onFailure") is { } target
            ? Map(written.Position, ("OnFailure", FunctionDestinations.Target(target, [], written.Position)))
            : null;

    private static Sequence? Login(MappingEntry written) =>
        written.Value.At("basicAuthArn") is { } secret ? List([Access("BASIC_AUTH", secret)], written.Position) : null;

    private static Sequence Logins(MappingEntry written) => List(
        written.Value.At("accessConfigurations").EntriesOf()
            .Where(entry => entry.Key is not ("vpcSubnet" or "vpcSecurityGroup"))
            .SelectMany(entry => entry.Value.AsItems(), (entry, secret) => Access(entry.Key, secret)),
        written.Position);

    private static Mapping Access(string type, Node secret) => Map(secret.Position, ("Type", Text(type, secret.Position)), ("URI", secret));
}
