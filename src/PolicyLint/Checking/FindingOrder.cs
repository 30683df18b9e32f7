using System.Collections.Immutable;

namespace ServerlessGuard.PolicyLint.Checking;

public static class FindingOrder
{
    /// <summary>Sorts as the report contract says and numbers findings of equal contents, so that each has a fingerprint of its own.</summary>
    public static ImmutableArray<Finding> Sorted(IEnumerable<Finding> findings)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var sorted = findings
            .OrderBy(finding => finding.Position.File, StringComparer.Ordinal)
            .ThenBy(finding => finding.Position.Line)
            .ThenBy(finding => finding.Rule, StringComparer.Ordinal)
            .ThenBy(finding => finding.Function, StringComparer.Ordinal)
            .ThenBy(finding => string.Join(',', finding.Actions), StringComparer.Ordinal)
            .ThenBy(finding => finding.Template, StringComparer.Ordinal)
            .ThenBy(finding => finding.Message, StringComparer.Ordinal);
        return [.. sorted.Select(Numbered)];

        Finding Numbered(Finding finding)
        {
            var occurrence = seen.GetValueOrDefault(finding.Fingerprint);
            seen[finding.Fingerprint] = occurrence + 1;
            return finding with { Occurrence = occurrence };
        }
    }
}
