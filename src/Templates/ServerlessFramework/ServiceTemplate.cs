using ServerlessGuard.Iam;
using ServerlessGuard.Templates.Nodes;
using static ServerlessGuard.Templates.ServerlessFramework.NodeWriting;

namespace ServerlessGuard.Templates.ServerlessFramework;

/// <summary>The CloudFormation template that the framework makes of a service, as far as permissions can tell; every node has the place it was written at.</summary>
internal static class ServiceTemplate
{
    private const string Resources = "Resources";

    public static Mapping Of(Service service)
    {
        var functions = new FunctionResource(service, new ServiceRoles(service));
        var made = service.Functions.Select(functions.Of).Concat(new ServiceRoles(service).Made()).Concat(Generated(service));
        var position = service.Root.Position;
        Node template = new Mapping([new MappingEntry(Resources, position, new Mapping(made, position))], position);
        foreach (var section in service.Root["resources"].AsItems().SelectMany(item => item.AsMappings()))
            template = Merge(template, new Mapping(section.Entries.Where(entry => entry.Value is Mapping && entry.Key != "extensions"), section.Position));
        return (Mapping)template;
    }

    /// <summary>What else of the framework's own a service may refer to.</summary>
    private static IEnumerable<MappingEntry> Generated(Service service)
    {
        var position = service.Root.Find("service")?.Position ?? service.Root.Position;
        var name = service.Provider["deploymentBucket"].At("name") ?? (service.Provider["deploymentBucket"] as Scalar);
        yield return Entry(LogicalIds.DeploymentBucket, "AWS::S3::Bucket", position, ("BucketName", name));

        var events = service.Functions.SelectMany(function => function.Events).ToArray();
        foreach (var (kind, id, type) in Apis)
        {
            if (events.FirstOrDefault(written => written.Key == kind) is { } first)
                yield return Entry(id, type, first.Position);
        }

        foreach (var written in events)
        {
            if (FunctionEvents.NewTopic(written) is { } topic)
                yield return Entry(LogicalIds.Topic(topic), "AWS::SNS::Topic", written.Position, ("TopicName", Text(topic, written.Position)));
            if (FunctionEvents.NewBucket(written) is { } bucket)
                yield return Entry(LogicalIds.Bucket(bucket), "AWS::S3::Bucket", written.Position, ("BucketName", BucketName(service, bucket, written)));
        }
    }

    private static readonly (string Event, string Id, string Type)[] Apis =
    [
        ("http", LogicalIds.RestApi, "AWS::ApiGateway::RestApi"),
        ("httpApi", LogicalIds.HttpApi, "AWS::ApiGatewayV2::Api"),
        ("websocket", LogicalIds.WebSocketApi, "AWS::ApiGatewayV2::Api"),
    ];

    /// <summary>A bucket may be named in the provider's section.</summary>
    private static Node BucketName(Service service, string bucket, MappingEntry written) =>
        service.Provider["s3"].At(bucket, "name") ?? Text(bucket, written.Position);

    private static MappingEntry Entry(string id, string type, SourcePosition position, params (string Key, Node? Value)[] properties) =>
        new(id, position, Resource(type, position, properties));

    /// <summary>What the service writes extends what the framework makes.</summary>
    private static Node Merge(Node made, Node written) => (made, written) switch
    {
        (Mapping left, Mapping right) when !left.IsIntrinsic() && !right.IsIntrinsic() => Merge(left, right),
        (Sequence left, Sequence right) => new Sequence(left.Items.Concat(right.Items), right.Position),
        _ => written,
    };

    private static Mapping Merge(Mapping made, Mapping written)
    {
        var kept = made.Entries.Select(entry => written.Find(entry.Key) is { } own ? entry with { Value = Merge(entry.Value, own.Value) } : entry);
        return new Mapping(kept.Concat(written.Entries.Where(entry => made[entry.Key] is null)), written.Position);
    }
}
