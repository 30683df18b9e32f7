using System.Collections.Immutable;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>Well-formed ARNs that no resource of their service can have, by the reference's ARN formats.</summary>
internal sealed class ArnFormatCheck : IPolicyCheck
{
    private const int RegionPlace = 3, AccountPlace = 4;

    private static readonly PolicyRule NoResource = new("SLG6031", "ARN that no resource has", FindingCategory.Error);

    private static readonly Lazy<ILookup<string, ArnSyntax>> AllFormats = new(() =>
        AwsCatalog.Default.Actions.SelectMany(FormatsOf).Distinct(StringComparer.Ordinal).Select(ArnSyntax.Of).ToLookup(arn => arn.Service, StringComparer.Ordinal));

    public ImmutableArray<PolicyRule> Rules => ImmutableArray.Create(NoResource);

    public IEnumerable<PolicyFinding> Find(PolicySyntax policy) =>
        policy.Statements.SelectMany(statement => statement.Resources.Concat(statement.NotResources)).Select(OfResource).OfType<PolicyFinding>();

    private static PolicyFinding? OfResource(PolicyJson resource)
    {
        var arn = ArnSyntax.Of(resource.Text);
        if (!arn.IsComplete || arn.Parts[0] != "arn" || AwsNames.HasWildcard(arn.Service) || IsSomeResource(arn) || !AllFormats.Value.Contains(arn.Service))
        {
            return null;
        }

        var withoutAccount = arn.With(AccountPlace, "");
        var withoutRegion = arn.With(RegionPlace, "");
        return arn switch
        {
            { Account.Length: > 0 } when IsSomeResource(withoutAccount) => NoResource.At(resource, "ARN_ACCOUNT_NOT_ALLOWED", $"ARNs of {arn.Service} hold no account here; write {withoutAccount}."),
            { Region.Length: > 0 } when IsSomeResource(withoutRegion) => NoResource.At(resource, "ARN_REGION_NOT_ALLOWED", $"ARNs of {arn.Service} hold no Region here; write {withoutRegion}."),
            { Region.Length: 0 } when IsSomeResource(arn.With(RegionPlace, "us-east-1")) => NoResource.At(resource, "MISSING_ARN_REGION", $"ARNs of {arn.Service} hold a Region here; write {arn.With(RegionPlace, "*")} or name one."),
            _ => NoResource.At(resource, "INVALID_ARN_RESOURCE", $"No resource of {arn.Service} has an ARN such as {arn}; see the service's ARN formats."),
        };
    }

    /// <summary>The formats of the service's own actions are asked first: reading those of all services takes a while.</summary>
    private static bool IsSomeResource(ArnSyntax arn) =>
        AwsCatalog.Default.ActionsOf(arn.Service).SelectMany(FormatsOf).Distinct(StringComparer.Ordinal).Any(format => ArnSyntax.Of(format).MayBeMatchedBy(arn))
        || AllFormats.Value[arn.Service].Any(format => format.MayBeMatchedBy(arn));

    private static IEnumerable<string> FormatsOf(IamAction action) => action.ResourceTypes.Select(type => type.Arn);
}
