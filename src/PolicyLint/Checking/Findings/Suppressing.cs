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
            .Select(finding => finding with { Suppression = SuppressionOf(finding, suppressions) })
            .Concat(suppressions.Where(suppression => string.IsNullOrWhiteSpace(suppression.Reason)).Select(suppression => WithoutReason(suppression, analyzed)));
    }

    /// <summary>A finding about several actions is silenced by suppressions that together name them all.</summary>
    private static FindingSuppression? SuppressionOf(Finding finding, ImmutableArray<Suppression> suppressions)
    {
        var ofRule = suppressions.Where(suppression => string.Equals(suppression.Rule, finding.Rule, StringComparison.OrdinalIgnoreCase)).ToArray();
        if (ofRule.FirstOrDefault(suppression => suppression.Action is null) is { } whole) return InSource(whole);

        var naming = ofRule.Where(suppression => finding.Actions.Any(action => Names(suppression.Action!, action))).ToArray();
        return naming.Length > 0 && finding.Actions.All(action => naming.Any(suppression => Names(suppression.Action!, action))) ? InSource(naming) : null;
    }

    private static FindingSuppression InSource(params Suppression[] suppressions)
    {
        var reasons = suppressions.Select(suppression => suppression.Reason).Where(reason => !string.IsNullOrWhiteSpace(reason)).Distinct(StringComparer.Ordinal);
        var reason = string.Join("; ", reasons);
        return new FindingSuppression(SuppressionKind.InSource, reason.Length > 0 ? reason : null);
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
