using System.Collections.Immutable;
using System.Globalization;

namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>Several bounds where one decides.</summary>
internal sealed class ConditionNumberCheck : IPolicyCheck
{
    private static readonly PolicyRule Redundant = new("SLG6054", "Redundant number", FindingCategory.Suggestion);

    public ImmutableArray<PolicyRule> Rules => ImmutableArray.Create(Redundant);

    public IEnumerable<PolicyFinding> Find(PolicySyntax policy) =>
        policy.Statements.SelectMany(statement => statement.Conditions)
            .Where(condition => condition is { Operator: { Family: ConditionFamily.Numeric, Ordering: not Ordering.Equal }, Values.Length: > 1 })
            .Select(OfCondition)
            .OfType<PolicyFinding>();

    /// <summary>One of the values has to be met: of upper bounds the greatest is enough, of lower ones the least.</summary>
    private static PolicyFinding? OfCondition(ConditionSyntax condition)
    {
        var numbers = condition.Values.Select(value => decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : (decimal?)null).ToList();
        if (numbers.Contains(null))
        {
            return null;
        }

        var isUpper = condition.Operator!.Ordering is Ordering.Less or Ordering.LessOrEqual;
        var (which, value) = isUpper ? ("greatest", numbers.Max()) : ("least", numbers.Min());
        return Redundant.At(condition.Node, "REDUNDANT_CONDITION_VALUE_NUM", FormattableString.Invariant($"Multiple values in {condition.OperatorName} are redundant; keep the {which} one for {condition.Key}, {value}."));
    }
}
