using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Nodes;
using static ServerlessGuard.Templates.ServerlessFramework.NodeWriting;

namespace ServerlessGuard.Templates.ServerlessFramework;

/// <summary>The <c>AWS::Lambda::Function</c> that the framework makes of a function. Source: the framework's <c>compile/functions.js</c>.</summary>
internal sealed class FunctionResource(Service service, ServiceRoles roles)
{
    /// <summary>What the framework takes where neither the function nor the provider says it.</summary>
    private const string DefaultRuntime = "nodejs20.x";

    public MappingEntry Of(ServiceFunction function)
    {
        var position = function.Position;
        var image = function.Body["image"];
        (string, MappingEntry?)[] settings =
        [
            ("Handler", function.Body.Find("handler")),
            ("VpcConfig", Setting(function, "vpc")),
            ("KmsKeyArn", Setting(function, "kmsKeyArn")),
            ("Layers", Setting(function, "layers")),
            ("DurableConfig", function.Body.Find("durableConfig")),
        ];
        (string Key, Node? Value)[] made =
        [
            ("FunctionName", new Scalar(service.NameOf(function), position)),
            ("Runtime", image is null ? Setting(function, "runtime")?.Value ?? Text(DefaultRuntime, position) : null),
            ("Role", roles.RoleOf(function)),
            ("Code", image is null ? Code(function) : null),
            ("PackageType", image is null ? null : Text("Image", position)),
            ("ImageConfig", image is null ? null : Map(image.Position, ("Command", image.At("command")), ("EntryPoint", image.At("entryPoint")))),
            ("Environment", Environment(function)),
            ("TracingConfig", Tracing(function)),
            ("DeadLetterConfig", function.Body["onError"] is { } target ? Map(function.PositionOf("onError"), ("TargetArn", target)) : null),
            ("FileSystemConfigs", function.Body["fileSystemConfig"] is { } files ? List([Map(files.Position, ("Arn", files.At("arn")))], files.Position) : null),
            ("EventInvokeConfig", FunctionDestinations.Of(function, service.Functions)),
            ("LoggingConfig", LogGroup(function) is { } group ? Map(group.Position, ("LogGroup", group)) : null),
            ("Events", FunctionEvents.Of(function)),
        ];
        var written = settings.Where(setting => !(setting.Item2?.Value).IsFalse()).Select(setting => setting.Item2! with { Key = setting.Item1 });
        var properties = new Mapping([.. written, .. Map(position, made).Entries], position);
        var body = Map(position, ("Type", Text("AWS::Lambda::Function", position)), ("Metadata", Metadata(function)), ("Properties", properties));
        return new MappingEntry(function.LogicalId, position, body);
    }

    /// <summary>The function's own setting, else the provider's.</summary>
    private MappingEntry? Setting(ServiceFunction function, string key) => function.Body.Find(key) ?? service.Provider.Find(key);

    private static Node? LogGroup(ServiceFunction function) => function.Body["logs"].At("logGroup");

    /// <summary>The archive that is built beforehand; without one the framework packs the service's folder.</summary>
    private Node Code(ServiceFunction function)
    {
        var artifact = function.Body["package"].At("artifact") ?? service.Root["package"].At("artifact");
        return artifact.AsLiteral() is { } path && !path.Contains("://") ? artifact! : Text(".", function.Position);
    }

    private Mapping? Environment(ServiceFunction function)
    {
        var variables = new[] { service.Provider["environment"], function.Body["environment"] }.SelectMany(section => section.EntriesOf()).ToArray();
        return variables.Length == 0 ? null : Map(function.Position, ("Variables", new Mapping(variables, function.Position)));
    }

    private Mapping? Tracing(ServiceFunction function)
    {
        var tracing = function.Body["tracing"] ?? service.Provider["tracing"].At("lambda");
        if (tracing.IsFalse())
            return null;
        var position = function.Body.Find("tracing")?.Position ?? tracing!.Position;
        return Map(position, ("Mode", tracing.AsLiteral() is "true" ? Text("Active", position) : tracing));
    }

    /// <summary>Suppressions, and where the provider builds an image from.</summary>
    private Mapping Metadata(ServiceFunction function)
    {
        var image = function.Body["image"];
        var name = (image.At("name") ?? image).AsLiteral();
        var built = name is null ? null : service.Provider["ecr"].At("images", name);
        var context = built is Scalar ? built : built.At("path") ?? (built is null ? null : Text(".", built.Position));
        return Map(function.Position, ("DockerContext", context), ("Dockerfile", built.At("file")));
    }
}
