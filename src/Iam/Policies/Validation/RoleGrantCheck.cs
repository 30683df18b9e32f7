using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>Grants to hand over any role to a service, or to make a service-linked role of any service.</summary>
internal sealed class RoleGrantCheck : IPolicyCheck
{
    private static readonly RoleGrant[] Grants =
    [
        new(new PolicyRule("SLG6070", "PassRole on any role", FindingCategory.SecurityWarning), "iam:PassRole", "PASS_ROLE", "iam:PassedToService", "lets whoever has it run a service with any role of the account"),
        new(new PolicyRule("SLG6071", "CreateServiceLinkedRole for any service", FindingCategory.Warning), "iam:CreateServiceLinkedRole", "CREATE_SLR", "iam:AWSServiceName", "can make service-linked roles that are not meant"),
    ];

    public ImmutableArray<PolicyRule> Rules => Grants.Select(grant => grant.Rule).ToImmutableArray();

    public IEnumerable<PolicyFinding> Find(PolicySyntax policy) =>
        policy.Statements.Where(statement => statement.IsAllow).SelectMany(statement => Grants.Select(grant => OfStatement(statement, grant)).OfType<PolicyFinding>());

    private static PolicyFinding? OfStatement(StatementSyntax statement, RoleGrant grant)
    {
        if (GrantedBy(statement, grant.Action) is not { } action || statement.Conditions.Any(condition => IsNarrowing(condition, grant.NarrowingKey)))
        {
            return null;
        }

        var isExclusion = !statement.NotActions.IsEmpty;
        var hasWildcard = AwsNames.HasWildcard(action.Text) && !isExclusion;
        if (statement.NotResources.FirstOrDefault() is { } excluded)
        {
            return grant.At([action, excluded], isExclusion ? "WITH_NOTACTION_AND_NOTRESOURCE" : hasWildcard ? "WITH_STAR_IN_ACTION_AND_NOTRESOURCE" : "WITH_NOTRESOURCE");
        }

        return statement.Resources.FirstOrDefault(resource => IsAnyRole(resource.Text)) is { } any
            ? grant.At([action, any], isExclusion ? "WITH_STAR_IN_RESOURCE_AND_NOTACTION" : hasWildcard ? "WITH_STAR_IN_ACTION_AND_RESOURCE" : "WITH_STAR_IN_RESOURCE")
            : null;
    }

    /// <summary>The entry that grants the action; of NotAction the first, where none takes it out.</summary>
    private static PolicyJson? GrantedBy(StatementSyntax statement, string action) =>
        statement.Actions.FirstOrDefault(entry => Takes(entry.Text, action))
        ?? (statement.NotActions.Any(entry => Takes(entry.Text, action)) ? null : statement.NotActions.FirstOrDefault());

    private static bool Takes(string pattern, string action) => new GlobPattern(ActionIndex.Lower(pattern)).IsMatch(ActionIndex.Lower(action));

    private static bool IsAnyRole(string resource) => resource == "*" || (ArnSyntax.Of(resource) is { IsComplete: true } arn && arn.Parts[5] is "*" or "role/*" or "role*");

    /// <summary>
    /// With IfExists a request without the key passes, and a leading wildcard takes any service. Access Analyzer takes StringLikeIfExists for narrowing
    /// all the same, as its findings on AWS's own policies show.
    /// </summary>
    private static bool IsNarrowing(ConditionSyntax condition, string key) =>
        condition.IsKey(key)
        && condition.Operator is { IsNegated: false, Set: not ConditionSet.ForAllValues, Family: not ConditionFamily.Null } known
        && (!known.IfExists || known.Family == ConditionFamily.StringLike)
        && condition.Values.All(value => !condition.Is(ConditionFamily.StringLike) || !value.Text.StartsWith("*", StringComparison.Ordinal));

    private sealed record RoleGrant(PolicyRule Rule, string Action, string Check, string NarrowingKey, string Danger)
    {
        public PolicyFinding At(PolicyJson[] nodes, string how) =>
            Rule.At(nodes, $"{Check}_{how}", $"{Action} on roles that are not named {Danger}; name the roles, or add a condition on {NarrowingKey}.");
    }
}
