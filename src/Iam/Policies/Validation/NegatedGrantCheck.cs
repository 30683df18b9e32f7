using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>Grants by exclusion, which also grant everything that AWS adds tomorrow.</summary>
internal sealed class NegatedGrantCheck : IPolicyCheck
{
    private static readonly PolicyRule ByExclusion = new("SLG6072", "Grant by exclusion", FindingCategory.Warning);

    public ImmutableArray<PolicyRule> Rules => ImmutableArray.Create(ByExclusion);

    public IEnumerable<PolicyFinding> Find(PolicySyntax policy) =>
        from statement in policy.Statements
        where statement.IsAllow
        from name in new[] { "NotAction", "NotResource" }
        where statement.Node[name] is not null
        select ByExclusion.At(statement.Node[name]!, null, $"Allow with {name} grants everything but what it names, also what does not exist yet; write {name.Substring("Not".Length)} and name what is needed.");
}
