using System.Collections.Concurrent;
using System.Collections.Immutable;
using ServerlessGuard.Iam.Catalog;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Templates.CloudFormation;

/// <summary>What the catalog tells of a type, as far as one name or id makes its ARN.</summary>
internal static class CatalogResourceTypes
{
    private static readonly ConcurrentDictionary<string, ResourceType?> Known = new(StringComparer.Ordinal);

    public static ResourceType? Find(string type) =>
        Known.GetOrAdd(type, name => AwsCatalog.Default.CloudFormationTypes.TryGetValue(name, out var known) ? Read(known) : null);

    private static ResourceType? Read(CloudFormationType type)
    {
        if (type.Arn is null || type.Ref.Contains('|'))
            return null;

        var arn = type.Arn.Replace("${Partition}", "${AWS::Partition}").Replace("${Region}", "${AWS::Region}").Replace("${Account}", "${AWS::AccountId}");
        var holes = SymbolicText.Parse(arn).Pieces.Where(piece => piece.IsHole && !PseudoParameters.Contains(piece.Text)).Select(piece => piece.Text).ToArray();
        if (holes is not [var hole])
            return null;

        var simpleName = type.Name.Substring(type.Name.LastIndexOf(':') + 1);
        var isName = type.NameProperty is { } property && (property == type.Ref || property == hole || $"{simpleName}Name" == hole);
        var arns = type.Attributes.Where(attribute => attribute is "Arn" or "ARN" || attribute == simpleName + "Arn");
        var names = type.Attributes.Where(attribute => attribute == hole || (!type.RefIsArn && attribute == type.Ref));
        var template = new ArnTemplate(arn.Replace($"${{{hole}}}", "{}"));
        return new ResourceType(type.Name, isName ? type.NameProperty : null, type.RefIsArn ? RefMeans.Arn : RefMeans.Name, ImmutableArray.Create(template))
        {
            NameAttributes = names.ToImmutableHashSet(StringComparer.Ordinal),
            ArnAttributes = arns.ToImmutableDictionary(attribute => attribute, _ => string.Empty, StringComparer.Ordinal),
        };
    }
}
