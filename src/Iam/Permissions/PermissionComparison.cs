using System.Collections.Immutable;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Permissions;

/// <summary>Lays what a function needs against what its role grants.</summary>
public static class PermissionComparison
{
    /// <summary>
    /// The verdicts of SLG5001 to SLG5005, SLG5007 and SLG5008: first what is withheld, by action, then what is surplus, in the role's order, then
    /// the ways to more rights that it opens.
    /// Where nothing can be told there is no verdict: undecided calls, unreadable roles, holes that may stand for the very resource.
    /// </summary>
    public static ImmutableArray<Verdict> Compare(FunctionNeeds needs, Role role, AuthorizationScope scope)
    {
        var requirements = needs.Required.Concat(PlatformPermissions.Besides(needs.Required)).Select(required => new Requirement(required, scope.Actions)).ToImmutableArray();
        var denials = role.ByResources.Where(statement => statement.Effect == Effect.Deny);
        var authorizations = new KeyedAuthorizations(role.Grants.SelectMany(grant => grant.Statements).Concat(denials).ToImmutableArray(), role.Boundary, scope);
        var byResources = new Authorization(role.ByResources, boundary: null, scope);
        var byKeys = new Authorization(role.KeptByKeys, boundary: null, scope);
        var surplus = new SurplusVerdicts(role, new UsageAnalysis(needs, requirements, scope), scope);
        return new WithheldVerdicts(role, authorizations, byResources, byKeys).Of(requirements)
            .OrderBy(verdict => verdict.Actions[0], StringComparer.Ordinal)
            .ThenBy(verdict => verdict.Resources[0].ToString(), StringComparer.Ordinal)
            .Concat(role.Grants.SelectMany(surplus.Of))
            .Concat(new EscalationVerdicts(role, scope).Find())
            .ToImmutableArray();
    }
}
