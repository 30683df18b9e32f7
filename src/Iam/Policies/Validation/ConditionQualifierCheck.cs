using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>Whether <c>ForAllValues</c> and <c>ForAnyValue</c> are there for the keys that can have several values, and only for them.</summary>
internal sealed class ConditionQualifierCheck : IPolicyCheck
{
    private static readonly PolicyRule Missing = new("SLG6045", "Missing set operator", FindingCategory.Error);
    private static readonly PolicyRule ForAllOfOne = new("SLG6046", "ForAllValues with a single-valued key", FindingCategory.SecurityWarning);

    public ImmutableArray<PolicyRule> Rules => ImmutableArray.Create(Missing, ForAllOfOne);

    public IEnumerable<PolicyFinding> Find(PolicySyntax policy) =>
        policy.Statements.SelectMany(statement => statement.Conditions.Select(condition => OfCondition(condition, statement.IsAllow))).OfType<PolicyFinding>();

    private static PolicyFinding? OfCondition(ConditionSyntax condition, bool isAllow) => (condition.Operator, ConditionKeyIndex.Find(condition.Key)) switch
    {
        ({ Set: ConditionSet.None, Family: not ConditionFamily.Null }, { IsMultivalued: true }) =>
            Missing.At(condition.Node, "MISSING_QUALIFIER", $"The request context key {condition.Key} has multiple values; write ForAllValues:{condition.OperatorName} or ForAnyValue:{condition.OperatorName}."),
        ({ Set: ConditionSet.ForAllValues, Family: not ConditionFamily.Null }, { IsMultivalued: false }) when isAllow =>
            ForAllOfOne.At(condition.Node, "FORALLVALUES_WITH_SINGLE_VALUED_KEY", $"ForAllValues also holds where the single-valued key {condition.Key} is missing, which allows more than meant; remove ForAllValues:."),
        _ => null,
    };
}
