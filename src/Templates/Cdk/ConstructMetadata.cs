using ServerlessGuard.Templates.CloudFormation;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.Cdk;

/// <summary>What the CDK notes at a resource it synthesises. Source: the CDK's <c>cx-api</c>, resource metadata.</summary>
internal static class ConstructMetadata
{
    private const string ResourceSuffix = "/Resource";

    /// <summary>The construct that made the resource, <c>Shop/GetOrder/ServiceRole/DefaultPolicy</c>; null where the CDK did not.</summary>
    public static string? ConstructPath(Resource resource)
    {
        var path = resource.Body.At("Metadata", "aws:cdk:path").AsLiteral();
        return path is not null && path.EndsWith(ResourceSuffix, StringComparison.Ordinal) ? path.Substring(0, path.Length - ResourceSuffix.Length) : path;
    }

    /// <summary>The asset's copy beside the template, from the checked directory; null where there is none.</summary>
    public static string? AssetPath(Resource resource) =>
        resource.Body.At("Metadata", "aws:asset:path").AsLiteral() is { } path ? TemplatePaths.Resolve(resource.Stack.File, path) : null;

    /// <summary>Copies of code and files that the CDK keeps beside its templates: nothing in them is deployed as a template of its own.</summary>
    public static bool IsAssetFolder(string parent, string name) =>
        name.StartsWith("asset.", StringComparison.Ordinal) && (parent.EndsWith("cdk.out/", StringComparison.Ordinal) || parent.Contains("cdk.out/assembly-"));
}
