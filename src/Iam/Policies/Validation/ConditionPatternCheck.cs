using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>Wildcards that are none, and patterns that match every value.</summary>
internal sealed class ConditionPatternCheck : IPolicyCheck
{
    private static readonly PolicyRule NoWildcard = new("SLG6056", "Wildcard without a Like operator", FindingCategory.Warning);
    private static readonly PolicyRule AnyValue = new("SLG6057", "Pattern that any value matches", FindingCategory.Suggestion);

    public ImmutableArray<PolicyRule> Rules => ImmutableArray.Create(NoWildcard, AnyValue);

    public IEnumerable<PolicyFinding> Find(PolicySyntax policy) => policy.Statements.SelectMany(statement => statement.Conditions).SelectMany(OfCondition);

    private static IEnumerable<PolicyFinding> OfCondition(ConditionSyntax condition) => condition.Operator switch
    {
        { Family: ConditionFamily.String or ConditionFamily.StringIgnoreCase } => condition.Values
            .Where(value => SymbolicText.Parse(value.Text).Pieces.Any(piece => !piece.IsHole && AwsNames.HasWildcard(piece.Text)))
            .Select(value => NoWildcard.At(value, "WILDCARD_WITHOUT_LIKE_OPERATOR", $"{condition.BareOperator} takes the * or ? in '{value.Text}' for itself; if it is meant as a wildcard, write {Like(condition.Operator)}.")),
        { Family: ConditionFamily.StringLike, Set: ConditionSet.None, IfExists: false, IsNegated: var isNegated } =>
            condition.Values.Where(value => value.Text.Length > 0 && value.Text.All(letter => letter == '*')).Take(1).Select(value => AnyValue.At(value, isNegated ? "EQUIVALENT_TO_NULL_TRUE" : "EQUIVALENT_TO_NULL_FALSE",
                $"{condition.BareOperator} with * only asks whether {condition.Key} is {(isNegated ? "missing" : "there")}; write \"Null\": {{ \"{condition.Key}\": \"{(isNegated ? "true" : "false")}\" }}.")),
        _ => [],
    };

    private static string Like(ConditionOperator known) => known.IsNegated ? "StringNotLike" : "StringLike";
}
