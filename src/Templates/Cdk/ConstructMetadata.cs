using ServerlessGuard.Templates.CloudFormation;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.Cdk;

/// <summary>What the CDK notes of a resource it synthesises: at the resource (source: <c>cx-api</c>, resource metadata), else in the assembly's manifest.</summary>
internal static class ConstructMetadata
{
    private const string ResourceSuffix = "/Resource";

    public static bool IsSynthesised(Resource resource) => resource.Body.At("Metadata", "aws:cdk:path") is not null || resource.Stack.Assembly is not null;

    /// <summary>The construct that made the resource, <c>Shop/GetOrder/ServiceRole/DefaultPolicy</c>; null where the CDK did not.</summary>
    public static string? ConstructPath(Resource resource)
    {
        var path = resource.Body.At("Metadata", "aws:cdk:path").AsLiteral() ?? resource.Stack.Assembly?.ConstructPath(resource.Stack.File, resource.LogicalId);
        return path is not null && path.EndsWith(ResourceSuffix, StringComparison.Ordinal) ? path.Substring(0, path.Length - ResourceSuffix.Length) : path;
    }

    /// <summary>Where the resource's code or template lies, from the checked directory; null where it is no asset or lies outside.</summary>
    public static string? AssetPath(Resource resource) =>
        resource.Body.At("Metadata", "aws:asset:path").AsLiteral() is { } path ? TemplatePaths.Resolve(resource.Stack.File, path) : Listed(resource)?.Path;

    /// <summary>The Dockerfile of an image, from the checked directory.</summary>
    public static string? Dockerfile(Resource resource)
    {
        var name = resource.Body.At("Metadata", "aws:asset:dockerfile-path").AsLiteral() ?? Listed(resource)?.Dockerfile;
        return name is not null && AssetPath(resource) is { } folder ? TemplatePaths.Resolve(folder + "/", name) : null;
    }

    private static CloudAssembly.Asset? Listed(Resource resource) => resource.Stack.Assembly is { } assembly && KeyOf(resource) is { } key ? assembly.Find(key) : null;

    /// <summary>The name under which the asset is uploaded: the end of an image's or a template's address, the key of an archive.</summary>
    private static string? KeyOf(Resource resource)
    {
        var address = resource["Code"].At("S3Key") ?? resource["Code"].At("ImageUri") ?? resource["TemplateURL"];
        var text = address.AsText()?.ToString();
        return text?.Substring(text.LastIndexOfAny([':', '/']) + 1);
    }
}
