using System.Collections.Immutable;
using ServerlessGuard.Iam.Catalog;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.CloudFormation;

namespace ServerlessGuard.Templates;

/// <summary>The part of an ARN that a resource's attribute gives, and what follows it.</summary>
/// <param name="Attribute">Of <c>Fn::GetAtt</c>; empty where <c>Ref</c> gives it.</param>
public sealed record ResourceReference(DeployedResource Resource, string Attribute, SymbolicText Tail);

/// <summary>How a template refers to its own resources: the way back from an ARN to what is written.</summary>
public static class ResourceReferences
{
    /// <summary>The resource whose ARN the text begins with; null where it is none of them, or where the type has no attribute for it.</summary>
    public static ResourceReference? Find(ImmutableDictionary<string, DeployedResource> resources, SymbolicText text) => text.Pieces
        .Where(piece => piece.IsHole)
        .Select(piece => resources.TryGetValue(piece.Text, out var resource) ? Find(resource, text) : null)
        .FirstOrDefault(found => found is not null);

    /// <summary>What follows the resource's whole ARN; null where the text does not begin with it.</summary>
    public static SymbolicText? TailOf(DeployedResource resource, SymbolicText text) => resource.Arn is { } arn ? text.WithoutPrefix(arn) : null;

    /// <summary>What gives the name or id that stands in the resource's ARN: an attribute, empty for <c>Ref</c>, or null where nothing does.</summary>
    public static string? NameOf(DeployedResource resource) => ResourceTypes.Find(resource.Type) switch
    {
        { Ref: RefMeans.Name } => string.Empty,
        { NameAttributes: var names } => names.OrderBy(name => name, StringComparer.Ordinal).FirstOrDefault(name => Has(resource.Type, name)),
        _ => null,
    };

    private static ResourceReference? Find(DeployedResource resource, SymbolicText text)
    {
        if (ResourceTypes.Find(resource.Type) is not { } type || text.WithoutPrefix(type.Arn(SymbolicText.Hole(resource.Id))) is not { } tail)
            return null;

        var byAttribute = type.ArnAttributes
            .Where(attribute => Has(resource.Type, attribute.Key))
            .OrderByDescending(attribute => attribute.Value.Length)
            .ThenBy(attribute => attribute.Key, StringComparer.Ordinal)
            .Select(attribute => (attribute.Key, Tail: tail.WithoutPrefix(SymbolicText.Literal(attribute.Value))))
            .FirstOrDefault(attribute => attribute.Tail is not null);
        return type.Ref == RefMeans.Arn ? new ResourceReference(resource, string.Empty, tail)
            : byAttribute.Tail is { } rest ? new ResourceReference(resource, byAttribute.Key, rest)
            : null;
    }

    /// <summary>Of a type that the catalog does not know the attribute is taken to be there.</summary>
    private static bool Has(string type, string attribute) =>
        !AwsCatalog.Default.CloudFormationTypes.TryGetValue(type, out var known) || known.Attributes.Contains(attribute);
}
