using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>Trust in OpenID Connect providers that serve others too, unless a condition tells whose tokens are meant.</summary>
internal sealed class FederationCheck : IPolicyCheck
{
    private const string GitHub = "token.actions.githubusercontent.com";

    private static readonly PolicyRule Unbounded = new("SLG6096", "Identity provider without a condition", FindingCategory.SecurityWarning);
    private static readonly PolicyRule Wide = new("SLG6097", "GitHub repositories by wildcard", FindingCategory.Warning);
    private static readonly PolicyRule Audience = new("SLG6098", "Set operator with an audience", FindingCategory.Suggestion);

    public ImmutableArray<PolicyRule> Rules => ImmutableArray.Create(Unbounded, Wide, Audience);

    public IEnumerable<PolicyFinding> Find(PolicySyntax policy) =>
        policy.Type != PolicyType.Trust ? [] : policy.Statements.Where(statement => statement.IsAllow).SelectMany(statement => OfProviders(statement).Concat(statement.Conditions.SelectMany(OfCondition)));

    private static IEnumerable<PolicyFinding> OfProviders(StatementSyntax statement) =>
        from principal in statement.Principals
        where principal.Key == "Federated"
        let provider = IdentityProvider.Of(principal.Value)
        where provider is { IsSaml: false }
        let finding = OfProvider(statement, principal.Node, provider.Host)
        where finding is not null
        select finding;

    private static PolicyFinding? OfProvider(StatementSyntax statement, PolicyJson node, string host)
    {
        if (host.Equals(GitHub, StringComparison.OrdinalIgnoreCase))
        {
            return statement.AsksFor($"{GitHub}:sub") ? null
                : Unbounded.At(node, "MISSING_GITHUB_REPO_CONDITION_KEY", $"Workflows of every repository of GitHub can assume the role; add {GitHub}:sub with the repository and branch.");
        }

        return statement.Conditions.Any(condition => condition.Key.StartsWith($"{host}:", StringComparison.OrdinalIgnoreCase)) ? null
            : Unbounded.At(node, "MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL", $"Every token of {host} can assume the role; add a condition on one of its keys, such as {host}:aud.");
    }

    private static IEnumerable<PolicyFinding> OfCondition(ConditionSyntax condition)
    {
        if (condition.IsKey($"{GitHub}:sub") && condition.Is(ConditionFamily.StringLike))
        {
            foreach (var value in condition.Values.Where(value => AwsNames.HasWildcard(value.Text)))
            {
                yield return Wide.At(value, "SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED", $"'{value.Text}' takes workflows that you may not mean; name the repository and the branch.");
            }
        }

        if (condition.Key.EndsWith(":aud", StringComparison.OrdinalIgnoreCase) && condition.Operator is { Set: not ConditionSet.None } known)
        {
            yield return Audience.At(condition.Node, "CONFIRM_AUDIENCE_CLAIM_TYPE", $"{known.Set} is right only where {condition.Key} has several values; remove it where the provider gives one.");
        }
    }
}
