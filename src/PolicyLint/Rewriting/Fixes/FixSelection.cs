using System.Collections.Immutable;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.PolicyLint.Checking;

namespace ServerlessGuard.PolicyLint.Rewriting.Fixes;

/// <summary>Which findings are to be fixed.</summary>
/// <param name="Rules">Empty for all that can be.</param>
/// <param name="IsSelected">Whether a function is asked for.</param>
internal sealed record FixSelection(ImmutableHashSet<string> Rules, Func<CheckedFunction, bool> IsSelected)
{
    public static readonly ImmutableArray<string> Fixable = ["SLG5001", "SLG5002", "SLG5003", "SLG5004", "SLG5005"];

    public static readonly FixSelection All = new([], _ => true);

    public bool Contains(Finding finding) => finding is { Suppressed: false, Basis: { Verdict.Kind: not (VerdictKind.CannotBeVerified or VerdictKind.MayBeDenied) } basis }
        && Fixable.Contains(finding.Rule)
        && (Rules.IsEmpty || Rules.Contains(finding.Rule))
        && IsSelected(basis.Function.Function);
}
