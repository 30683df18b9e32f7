using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>Address ranges that do not select what they seem to.</summary>
internal sealed class ConditionAddressCheck : IPolicyCheck
{
    private static readonly PolicyRule Private = new("SLG6051", "Private addresses for aws:SourceIp", FindingCategory.Error);
    private static readonly PolicyRule PartlyPrivate = new("SLG6052", "Some private addresses for aws:SourceIp", FindingCategory.Suggestion);
    private static readonly PolicyRule HostBits = new("SLG6053", "Address range with ignored bits", FindingCategory.Suggestion);

    public ImmutableArray<PolicyRule> Rules => ImmutableArray.Create(Private, PartlyPrivate, HostBits);

    public IEnumerable<PolicyFinding> Find(PolicySyntax policy) =>
        policy.Statements.SelectMany(statement => statement.Conditions).Where(condition => condition.Is(ConditionFamily.IpAddress)).SelectMany(OfCondition);

    private static IEnumerable<PolicyFinding> OfCondition(ConditionSyntax condition)
    {
        var ranges = condition.KnownValues.Select(node => (Node: node, Range: AddressRange.Parse(node.Text))).Where(value => value.Range is not null).ToList();
        var hidden = ranges.Where(value => value.Range!.IsPrivate).Select(value => value.Node).ToList();
        var name = condition.Operator!.IsNegated ? "NOTIPADDRESS" : "IP_ADDRESS";
        if (condition.IsKey("aws:SourceIp") && hidden.Count > 0)
        {
            yield return hidden.Count == condition.Values.Length
                ? Private.At(hidden, $"PRIVATE_{name}", "aws:SourceIp is always a public address, and these values are private ones only; write public ranges, or use aws:VpcSourceIp.")
                : PartlyPrivate.At(hidden, $"PRIVATE_{name}_SUBSET", $"aws:SourceIp is always a public address, so that {string.Join(", ", hidden.Select(node => node.Text))} has no effect; remove it, or use aws:VpcSourceIp.");
        }

        foreach (var (node, range) in ranges.Where(value => value.Range!.HasHostBits))
        {
            yield return HostBits.At(node, "IMPROVE_IP_RANGE", $"The bits of {node.Text} behind its prefix are ignored; write {range}.");
        }
    }
}
