using System.Collections.Immutable;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.PolicyLint.Checking.Analysis;
using ServerlessGuard.Templates;

namespace ServerlessGuard.PolicyLint.Checking.Findings;

/// <summary>Applies <c>Metadata: ServerlessGuard: Suppress</c> of a function, and asks for reasons.</summary>
internal static class Suppressing
{
    public static IEnumerable<Finding> Apply(AnalyzedFunction analyzed, IEnumerable<Finding> findings)
    {
        var suppressions = analyzed.Deployed?.Suppressions ?? [];
        return findings
            .Select(finding => finding with { Suppressed = IsSuppressed(finding, suppressions) })
            .Concat(suppressions.Where(suppression => string.IsNullOrWhiteSpace(suppression.Reason)).Select(suppression => WithoutReason(suppression, analyzed)));
    }

    /// <summary>A finding about several actions is silenced by suppressions that together name them all.</summary>
    private static bool IsSuppressed(Finding finding, ImmutableArray<Suppression> suppressions)
    {
        var ofRule = suppressions.Where(suppression => string.Equals(suppression.Rule, finding.Rule, StringComparison.OrdinalIgnoreCase)).ToArray();
        return ofRule.Any(suppression => suppression.Action is null)
            || ofRule.Length > 0 && finding.Actions.Length > 0 && finding.Actions.All(action => ofRule.Any(suppression => Names(suppression.Action!, action)));
    }

    private static bool Names(string pattern, string action) => new GlobPattern(pattern.ToLowerInvariant()).IsMatch(action.ToLowerInvariant());

    private static Finding WithoutReason(Suppression suppression, AnalyzedFunction analyzed) =>
        new("SLG9002", Level.Note, $"{analyzed.Function.DisplayName} suppresses {suppression.Rule} without a reason; add Reason", suppression.Position)
        {
            Function = analyzed.Function.Id,
            Template = analyzed.Function.Template,
            Subject = $"{suppression.Rule} {suppression.Action}",
        };
}
