using System.Collections.Immutable;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.PolicyLint.Checking;
using ServerlessGuard.PolicyLint.Checking.Analysis;

namespace ServerlessGuard.PolicyLint.Rewriting.Fixes;

/// <summary>
/// Who is granted what stands at a place. The same lines serve several functions where a role is shared, a policy is attached to several roles,
/// or a module is used more than once; what is done to them is done to all.
/// </summary>
internal sealed class GrantUsers
{
    private readonly ILookup<SourcePosition, AnalyzedFunction> _byStatement;
    private readonly ILookup<SourcePosition, AnalyzedFunction> _byGrant;
    private readonly ILookup<SourcePosition, (AnalyzedFunction Function, Grant Grant)> _byAttachment;
    private readonly ILookup<(string, string), AnalyzedFunction> _byRole;
    private readonly ILookup<CheckedFunction, Finding> _findings;

    public GrantUsers(CheckResult result)
    {
        var roles = result.Analyzed.Where(function => function.Deployed is not null).Select(function => (Function: function, function.Deployed!.Role)).ToArray();
        _byStatement = roles.SelectMany(pair => Places(pair.Role.Grants.SelectMany(grant => grant.Statements).Select(statement => statement.Position)), Pair).ToLookup(pair => pair.Place, pair => pair.Function);
        _byGrant = roles.SelectMany(pair => Places(pair.Role.Grants.Select(grant => (SourcePosition?)grant.Position)), Pair).ToLookup(pair => pair.Place, pair => pair.Function);
        _byAttachment = roles.SelectMany(pair => pair.Role.Grants.Where(grant => grant.Attachment is not null), (pair, grant) => (pair.Function, Grant: grant)).ToLookup(pair => pair.Grant.Attachment!.Value);
        _byRole = roles.ToLookup(pair => RoleKey(pair.Function), pair => pair.Function);
        _findings = result.Findings.Where(finding => finding is { Basis: not null, Suppressed: false }).ToLookup(finding => finding.Basis!.Function.Function, ReferenceEqualityComparer<CheckedFunction>.Instance);

        static (SourcePosition Place, AnalyzedFunction Function) Pair((AnalyzedFunction Function, Role Role) pair, SourcePosition place) => (place, pair.Function);
    }

    public IEnumerable<AnalyzedFunction> OfStatement(SourcePosition place) => _byStatement[place];

    public IEnumerable<AnalyzedFunction> OfGrant(SourcePosition place) => _byGrant[place];

    /// <summary>Who is granted a policy at the place where it is attached.</summary>
    public IEnumerable<(AnalyzedFunction Function, Grant Grant)> OfAttachment(SourcePosition place) => _byAttachment[place];

    /// <summary>Other policies that are attached where a policy is: a block for each of a list stands for all of them.</summary>
    public string[] OthersAt(SourcePosition place, Grant grant) =>
        [.. OfGrant(place).SelectMany(function => function.Deployed!.Role.Grants).Where(other => other.Position == place && other.Kind != GrantKind.Platform && other.Origin != grant.Origin).Select(other => other.Origin).Distinct().Order(StringComparer.Ordinal)];

    public IEnumerable<AnalyzedFunction> OfRole(AnalyzedFunction function) => _byRole[RoleKey(function)];

    /// <summary>What a function's comparison says of a statement.</summary>
    public ImmutableArray<Verdict> OnStatement(AnalyzedFunction function, SourcePosition place) =>
        [.. Verdicts(function).Where(verdict => verdict.Grant?.Kind == GrantKind.Inline && verdict.Statement?.Position == place)];

    public ImmutableArray<Verdict> OnGrant(AnalyzedFunction function, SourcePosition place) => [.. Verdicts(function).Where(verdict => verdict.Grant?.Position == place)];

    public ImmutableArray<Verdict> Missing(AnalyzedFunction function) => [.. Verdicts(function).Where(verdict => verdict.Kind == VerdictKind.Missing)];

    private IEnumerable<Verdict> Verdicts(AnalyzedFunction function) => _findings[function.Function].Select(finding => finding.Basis!.Verdict);

    private static IEnumerable<SourcePosition> Places(IEnumerable<SourcePosition?> places) => places.OfType<SourcePosition>().Distinct();

    private static (string, string) RoleKey(AnalyzedFunction function) => (function.Deployed!.Role.Position.File, function.Deployed.Role.Id);

    private sealed class ReferenceEqualityComparer<T> : IEqualityComparer<T>
        where T : class
    {
        public static readonly ReferenceEqualityComparer<T> Instance = new();

        public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

        public int GetHashCode(T obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
