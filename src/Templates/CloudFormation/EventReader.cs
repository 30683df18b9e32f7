using System.Collections.Immutable;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.CloudFormation;

/// <summary>What starts a function: SAM's events and the event source mappings that name it.</summary>
internal sealed class EventReader
{
    /// <summary>The property of each SAM event that names its source.</summary>
    private static readonly ImmutableDictionary<string, string> SourceProperties = new Dictionary<string, string>
    {
        ["Api"] = "RestApiId",
        ["CloudWatchEvent"] = "EventBusName",
        ["CloudWatchLogs"] = "LogGroupName",
        ["Cognito"] = "UserPool",
        ["DocumentDB"] = "Cluster",
        ["DynamoDB"] = "Stream",
        ["EventBridgeRule"] = "EventBusName",
        ["HttpApi"] = "ApiId",
        ["Kinesis"] = "Stream",
        ["MQ"] = "Broker",
        ["MSK"] = "Stream",
        ["S3"] = "Bucket",
        ["SNS"] = "Topic",
        ["SQS"] = "Queue",
        ["WebSocketApi"] = "ApiId",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    private readonly ResourceIndex _index;
    private readonly ILookup<string, Resource> _mappings;
    private readonly ILookup<string, EventSource> _notifications;
    private readonly ImmutableDictionary<string, SymbolicText> _streamsOfConsumers;

    public EventReader(StackSet stacks, ResourceIndex index)
    {
        _index = index;
        _mappings = stacks.AllStacks.SelectMany(stack => stack.Resources)
            .Where(resource => resource.Type == "AWS::Lambda::EventSourceMapping")
            .Select(mapping =>
                (Function: mapping["FunctionName"].AsText() is { } name ? index.Identify(name, "AWS::Lambda::Function")?.Id : null, Mapping: mapping))
            .Where(pair => pair.Function is not null)
            .ToLookup(pair => pair.Function!, pair => pair.Mapping, StringComparer.Ordinal);
        _notifications = stacks.AllStacks.SelectMany(stack => stack.Resources)
            .Where(resource => resource.Type == "AWS::S3::Bucket")
            .SelectMany(Notifications)
            .ToLookup(pair => pair.Function, pair => pair.Event, StringComparer.Ordinal);
        _streamsOfConsumers = stacks.Stacks.SelectMany(stack => stack.Resources)
            .Where(resource => resource.Type == "AWS::Kinesis::StreamConsumer")
            .Select(consumer => (consumer.Id, Stream: consumer["StreamARN"].AsText()))
            .Where(pair => pair.Stream is not null)
            .ToImmutableDictionary(pair => pair.Id, pair => pair.Stream!, StringComparer.Ordinal);
    }

    /// <summary>The function's events, and what polling them needs.</summary>
    public (ImmutableArray<EventSource> Events, IEnumerable<PlatformNeed> Polling) Of(Resource function)
    {
        var events = function["Events"].EntriesOf().Select(SamEvent)
            .Concat(_mappings[function.Id].Select(Mapped))
            .Concat(_notifications[function.Id]).ToArray();
        var polling = events
            .SelectMany(source => EventSourceNeeds.Polling(source.Type, source.Source, KeyOf(source.Source), source.Position, isElsewhere: IsElsewhere(source.Source)))
            .Concat(_mappings[function.Id].SelectMany(MappingNeeds));
        return (events.ToImmutableArray(), polling);
    }

    private IEnumerable<PlatformNeed> MappingNeeds(Resource mapping)
    {
        var properties = mapping.Properties is { } written ? mapping.Stack.Evaluate(written) : null;
        return Destinations.InConfiguration(properties.At("DestinationConfig"), mapping.Position, _index)
            .Concat(EventSourceNeeds.Secrets(properties, TypeOf(properties.At("EventSourceArn").AsText()), mapping.Position));
    }

    private EventSource SamEvent(MappingEntry written)
    {
        var type = written.Value.At("Type").AsLiteral() ?? string.Empty;
        var source = SourceProperties.TryGetValue(type, out var property) ? written.Value.At("Properties", property).AsText() : null;
        var filter = written.Value.At("Properties", "Filter");
        return new EventSource(type, Arn(source), written.Position) { Keys = type == "S3" ? KeyFilters.Of(filter.At("S3Key", "Rules")) : null };
    }

    /// <summary>What a bucket says itself of the functions that it starts.</summary>
    private IEnumerable<(string Function, EventSource Event)> Notifications(Resource bucket) =>
        from notification in bucket["NotificationConfiguration"].At("LambdaConfigurations").AsItems()
        let function = notification.At("Function").AsText() is { } name ? _index.Identify(name, "AWS::Lambda::Function")?.Id : null
        where function is not null
        select (
            function,
            new EventSource("S3", Arn(SymbolicText.Hole(bucket.Id)), notification.Position)
            {
                Keys = KeyFilters.Of(notification.At("Filter", "S3Key", "Rules")),
            });

    private EventSource Mapped(Resource mapping)
    {
        var source = mapping["EventSourceArn"].AsText();
        return new EventSource(TypeOf(source), Arn(source), mapping.Position);
    }

    private SymbolicText? Arn(SymbolicText? source) => source is null ? null
        : Templates.Arn.Parse(source) is not null ? _index.Canonical(source)
        : _index.Identify(source, null)?.Arn ?? source;

    private bool IsElsewhere(SymbolicText? source) => source is null || _index.Identify(source, null) is null;

    /// <summary>The key of a source; of a stream's consumer the stream's.</summary>
    private SymbolicText? KeyOf(SymbolicText? source) => source is null || _index.Identify(source, null) is not { } identified ? null
        : _streamsOfConsumers.TryGetValue(identified.Id, out var stream) ? KeyOf(stream)
        : identified.CustomerKey;

    private string TypeOf(SymbolicText? source)
    {
        var service = source is null ? "kafka" : Templates.Arn.Parse(source)?.Service;
        return service switch
        {
            "sqs" => "SQS",
            "dynamodb" => "DynamoDB",
            "kinesis" => "Kinesis",
            "kafka" => source is null ? "SelfManagedKafka" : "MSK",
            "mq" => "MQ",
            "rds" => "DocumentDB",
            _ => "EventSourceMapping",
        };
    }
}
