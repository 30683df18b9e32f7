using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>Condition keys that no request has.</summary>
internal sealed class ConditionKeyCheck : IPolicyCheck
{
    private static readonly PolicyRule Unknown = new("SLG6042", "Unknown condition key", FindingCategory.Error);
    private static readonly PolicyRule Deprecated = new("SLG6043", "Deprecated condition key", FindingCategory.Warning);
    private static readonly PolicyRule Irrelevant = new("SLG6044", "Condition key that does not matter here", FindingCategory.Suggestion);

    public ImmutableArray<PolicyRule> Rules => ImmutableArray.Create(Unknown, Deprecated, Irrelevant);

    public IEnumerable<PolicyFinding> Find(PolicySyntax policy) =>
        policy.Statements.SelectMany(statement => statement.Conditions.Select(condition => OfKey(condition, policy.Type)).OfType<PolicyFinding>().Concat(Repeated(statement)));

    private static PolicyFinding? OfKey(ConditionSyntax condition, PolicyType type)
    {
        var prefix = ConditionKeyIndex.PrefixOf(condition.Key);
        return condition.Key switch
        {
            _ when prefix.Length == 0 || prefix.Length + 1 == condition.Key.Length => Unknown.At(condition.Node, "INVALID_CONDITION_KEY_FORMAT", $"The condition key '{condition.Key}' is not of the form service:keyname."),
            _ when condition.IsKey("aws:ARN") => type == PolicyType.Identity
                ? Deprecated.At(condition.Node, "DEPRECATED_GLOBAL_CONDITION_KEY", "aws:ARN is deprecated; write aws:PrincipalArn.")
                : Unknown.At(condition.Node, "UNSUPPORTED_GLOBAL_CONDITION_KEY", "The condition key aws:ARN is not supported; write aws:PrincipalArn or aws:SourceArn."),
            _ when type == PolicyType.Resource && condition.IsKey("s3:ResourceAccount") =>
                Irrelevant.At(condition.Node, "IRRELEVANT_CONDITION_KEY_IN_POLICY", $"{condition.Key} is the same for every request to the resource the policy is attached to; use it in an identity policy."),
            _ when ConditionKeyIndex.Find(condition.Key) is not null => null,
            _ when IsTagKeyWithoutName(condition.Key) => Unknown.At(condition.Node, "MISSING_TAG_KEY_IN_CONDITION", $"The condition key {condition.Key} names no tag; write {condition.Key.TrimEnd('/')}/tag-key."),
            _ when IsOfIdentityProvider(prefix) => null,
            _ when prefix.Equals("aws", StringComparison.OrdinalIgnoreCase) => Unknown.At(condition.Node, "INVALID_GLOBAL_CONDITION_KEY", $"The condition key {condition.Key} does not exist.{Meant(condition.Key, prefix)}"),
            _ => Unknown.At(condition.Node, "INVALID_SERVICE_CONDITION_KEY", $"The condition key {condition.Key} does not exist in the service {prefix}.{Meant(condition.Key, prefix)}"),
        };
    }

    private static bool IsTagKeyWithoutName(string key) => ConditionKeyIndex.Find($"{key.TrimEnd('/')}/x") is not null;

    /// <summary>Claims are the provider's, which is known only to the account.</summary>
    private static bool IsOfIdentityProvider(string prefix) => prefix.IndexOfAny(['.', '/']) >= 0;

    private static string Meant(string key, string prefix) => NearestName.Of(key, ConditionKeyIndex.NamesOf(prefix)) is { } near ? $" Did you mean {near}?" : "";

    private static IEnumerable<PolicyFinding> Repeated(StatementSyntax statement) =>
        from byOperator in statement.Conditions.GroupBy(condition => condition.OperatorName, StringComparer.Ordinal)
        from byKey in byOperator.GroupBy(condition => condition.Key, StringComparer.OrdinalIgnoreCase)
        where byKey.Count() > 1
        select Unknown.At(byKey.Select(condition => condition.Node), "DUPLICATE_KEYS_WITH_DIFFERENT_CASE", $"The condition key {byKey.Key} appears more than once with different capitalization in the same condition block; merge the two.");
}
