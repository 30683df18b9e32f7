using System.Collections.Immutable;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Cdk;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.CloudFormation;

/// <summary>A function as SAM or CloudFormation declares it.</summary>
internal sealed class FunctionReader(StackSet stacks, ResourceIndex index, RoleReader roles, EventReader events)
{
    public static bool IsFunction(Resource resource) => resource.Type == "AWS::Lambda::Function";

    public DeployedFunction Read(Resource function)
    {
        var isImage = IsImage(function);
        var dockerfile = isImage ? Dockerfile(function) : null;
        var (sources, polling) = events.Of(function);
        return new DeployedFunction(function.LogicalId, function.Stack.File, function.Position, KindOf(function), roles.RoleOf(function))
        {
            ResourceId = function.Id,
            IsGenerated = Metadata(function, "Tool") == "Amazon.Lambda.Annotations",
            Handler = isImage ? ImageHandler(function, dockerfile) : function["Handler"].AsText(),
            HandlerPosition = isImage ? function.PositionOf("ImageConfig") : function.PositionOf("Handler"),
            Runtime = isImage ? null : Runtime(function),
            IsImage = isImage,
            CodePath = isImage ? DockerContext(function) : CodePath(function),
            IsUploaded = isImage ? IsInRegistry(ImageUri(function)) : CodePath(function) is null,
            Dockerfile = dockerfile,
            IsInVpc = function["VpcConfig"] is not null,
            Layers = function["Layers"].AsItems().Select(layer => layer.AsText()).OfType<SymbolicText>().ToImmutableArray(),
            Environment = Environment(function),
            PlatformNeeds = PlatformNeeds.Of(function, index).Concat(polling).ToImmutableArray(),
            Events = sources,
            Suppressions = Suppressions(function).Concat(roles.DeclaredRoleOf(function) is { } role ? Suppressions(role) : []).ToImmutableArray(),
        };
    }

    /// <summary>Of a map with one for each region, as the CDK writes it for functions of its own, the first, where they are all of one language.</summary>
    private static string? Runtime(Resource function)
    {
        var runtime = function["Runtime"].AsText();
        if (runtime?.SoleHole is null
            || function.Properties?["Runtime"] is not Mapping { Entries: [{ Key: "Fn::FindInMap", Value: Sequence { Items: [Scalar map, _, Scalar key, ..] } }] })
        {
            return runtime?.ToString();
        }

        var runtimes = function.Stack.Root["Mappings"].At(map.ToString()).EntriesOf().Select(entry => entry.Value.At(key.ToString()).AsLiteral() ?? string.Empty).ToArray();
        return runtimes.Select(Language).Distinct().ToArray() is [{ Length: > 0 }] ? runtimes[0] : runtime.ToString();
    }

    /// <summary><c>nodejs</c> of <c>nodejs20.x</c>.</summary>
    private static string Language(string runtime) => new(runtime.TakeWhile(char.IsLetter).ToArray());

    private static TemplateKind KindOf(Resource function)
    {
        if (ConstructMetadata.IsSynthesised(function))
            return TemplateKind.Cdk;
        return function.WrittenType == function.Type ? TemplateKind.CloudFormation : TemplateKind.Sam;
    }

    private static bool IsImage(Resource function) =>
        function["PackageType"].AsLiteral() == "Image" || function["ImageUri"] is not null || function["Code"].At("ImageUri") is not null;

    private SymbolicText? ImageHandler(Resource function, string? dockerfile)
    {
        var image = function["ImageConfig"];
        var command = image.At("Command").AsItems().Concat(image.At("EntryPoint").AsItems()).Select(word => word.AsText()).OfType<SymbolicText>();
        if (ImageCommand.Handler(command) is { } handler)
            return handler;
        return dockerfile is not null && stacks.ReadFile(dockerfile) is { } text ? ImageCommand.Handler(ImageCommand.Of(text)) : null;
    }

    /// <summary>A Dockerfile is named from its context, which is named from the template.</summary>
    private static string? Dockerfile(Resource function)
    {
        if (ConstructMetadata.Dockerfile(function) is { } asset)
            return asset;
        var name = Metadata(function, "Dockerfile") ?? "Dockerfile";
        return DockerContext(function) switch
        {
            null => null,
            "." => TemplatePaths.Resolve("Dockerfile", name),
            var context => TemplatePaths.Resolve(context + "/Dockerfile", name),
        };
    }

    private static string? DockerContext(Resource function)
    {
        if (ConstructMetadata.AssetPath(function) is { } asset)
            return asset;
        var written = Metadata(function, "DockerContext") ?? ImageUri(function) ?? ".";
        return IsInRegistry(written) ? null : TemplatePaths.Resolve(function.Stack.File, written);
    }

    private static string? ImageUri(Resource function) => function["ImageUri"].AsLiteral() ?? function["Code"].At("ImageUri").AsLiteral();

    private static bool IsInRegistry(string? image) => image?.Contains(".dkr.ecr.") is true;

    private static string? Metadata(Resource function, string key) =>
        function.Body.At("Metadata", key) is { } value ? function.Stack.Evaluate(value).AsLiteral() : null;

    /// <summary>No code path at all means the template's own folder, as the Lambda tools for .NET read it.</summary>
    private static string? CodePath(Resource function)
    {
        if (function["InlineCode"] is not null)
            return null;
        var code = function["CodeUri"] ?? function["Code"];
        return code switch
        {
            null => TemplatePaths.Resolve(function.Stack.File, "."),
            Mapping when ConstructMetadata.AssetPath(function) is { } asset => asset,
            Mapping => UnpackagedKey(code) is { } key ? TemplatePaths.Resolve(function.Stack.File, key) : null,
            _ => code.AsLiteral() is { } path ? TemplatePaths.Resolve(function.Stack.File, path) : null,
        };
    }

    /// <summary>Where no bucket is named, a deployment script uploads the archive that the key names.</summary>
    private static string? UnpackagedKey(Node code) => code.At("S3Bucket").AsLiteral() is "" ? code.At("S3Key").AsLiteral() : null;

    private static ImmutableDictionary<string, SymbolicText> Environment(Resource function)
    {
        var variables = ImmutableDictionary.CreateBuilder<string, SymbolicText>(StringComparer.Ordinal);
        foreach (var variable in function["Environment"].At("Variables").EntriesOf())
        {
            if (variable.Value.AsText() is { } value)
                variables[variable.Key] = value;
        }

        return variables.ToImmutable();
    }

    private static IEnumerable<Suppression> Suppressions(Resource function)
    {
        foreach (var entry in function.Body.At("Metadata", "ServerlessGuard", "Suppress").AsItems().SelectMany(item => item.AsMappings()))
        {
            if (entry["Rule"].AsLiteral() is { } rule)
                yield return new Suppression(rule, entry["Action"].AsLiteral(), entry["Reason"].AsLiteral(), entry.Position);
        }
    }
}
