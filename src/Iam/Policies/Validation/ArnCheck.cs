using System.Collections.Immutable;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>Resources that are no ARN, part by part.</summary>
internal sealed class ArnCheck : IPolicyCheck
{
    private static readonly PolicyRule Malformed = new("SLG6030", "Malformed ARN", FindingCategory.Error);

    /// <summary>Owners that AWS writes in the place of an account.</summary>
    private static readonly HashSet<string> OwnersOfAws = ["aws", "cloudfront", "aws-marketplace", "amazon"];

    private static readonly Lazy<HashSet<string>> Services = new(() =>
        [.. AwsCatalog.Default.Prefixes, .. AwsCatalog.Default.Actions.SelectMany(action => action.ResourceTypes).Select(type => ArnSyntax.Of(type.Arn).Service)]);

    public ImmutableArray<PolicyRule> Rules => ImmutableArray.Create(Malformed);

    public IEnumerable<PolicyFinding> Find(PolicySyntax policy) =>
        policy.Statements.SelectMany(statement => statement.Resources.Concat(statement.NotResources))
            .Where(resource => resource.Text != "*" && !resource.Text.StartsWith("${", StringComparison.Ordinal))
            .SelectMany(OfResource);

    private static IEnumerable<PolicyFinding> OfResource(PolicyJson resource)
    {
        var arn = ArnSyntax.Of(resource.Text);
        if (arn.Parts[0] != "arn")
        {
            return [Malformed.At(resource, "INVALID_ARN_PREFIX", $"'{resource.Text}' is neither an ARN nor *; an ARN begins with arn: and a partition.")];
        }

        return arn.IsComplete
            ? OfParts(resource, arn)
            : [Malformed.At(resource, "MISSING_ARN_FIELD", $"'{resource.Text}' lacks parts; write arn:partition:service:region:account:resource, a part that does not apply being empty.")];
    }

    private static IEnumerable<PolicyFinding> OfParts(PolicyJson resource, ArnSyntax arn)
    {
        if (IsKnownText(arn.Partition) && !AwsNames.Partitions.Contains(arn.Partition))
        {
            yield return Malformed.At(resource, "INVALID_PARTITION", $"There is no partition '{arn.Partition}'; write one of {string.Join(", ", AwsNames.Partitions)}.");
        }

        if (arn.Service.Any(letter => letter is >= 'A' and <= 'Z') && IsKnownText(arn.Service))
        {
            yield return Malformed.At(resource, "INVALID_ARN_SERVICE_CASE", $"The service '{arn.Service}' is written in lower case in an ARN; write {arn.Service.ToLowerInvariant()}.");
        }
        else if (IsKnownText(arn.Service) && AwsCatalog.Default.ActionsOf(arn.Service).IsEmpty && !Services.Value.Contains(arn.Service))
        {
            yield return Malformed.At(resource, "INVALID_SERVICE", $"The service '{arn.Service}' does not exist.{(NearestName.Of(arn.Service, AwsCatalog.Default.Prefixes) is { } near ? $" Did you mean {near}?" : "")}");
        }

        if (arn.Region.Length > 0 && IsKnownText(arn.Region) && !AwsNames.IsRegion(arn.Region))
        {
            yield return Malformed.At(resource, "INVALID_ARN_REGION", $"The Region '{arn.Region}' is not valid; write one such as eu-west-1, or * for each.");
        }

        if (arn.Account.Length > 0 && IsKnownText(arn.Account) && !AwsNames.IsAccount(arn.Account) && !OwnersOfAws.Contains(arn.Account))
        {
            yield return Malformed.At(resource, "INVALID_ARN_ACCOUNT", $"The account '{arn.Account}' is not valid; write its 12 digits, or * for each.");
        }
    }

    private static bool IsKnownText(string part) => !AwsNames.HasWildcard(part) && !part.Contains("${");
}
