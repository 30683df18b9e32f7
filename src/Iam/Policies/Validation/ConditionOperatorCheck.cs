using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>Operators that IAM does not have, and <c>Null</c> with what makes no sense for it.</summary>
internal sealed class ConditionOperatorCheck : IPolicyCheck
{
    private static readonly PolicyRule Unknown = new("SLG6040", "Unknown condition operator", FindingCategory.Error);
    private static readonly PolicyRule QualifiedNull = new("SLG6041", "Null with a set operator", FindingCategory.Suggestion);

    public ImmutableArray<PolicyRule> Rules => ImmutableArray.Create(Unknown, QualifiedNull);

    public IEnumerable<PolicyFinding> Find(PolicySyntax policy) =>
        policy.Statements.SelectMany(statement => statement.Node["Condition"]?.Members ?? []).Select(OfBlock).OfType<PolicyFinding>();

    private static PolicyFinding? OfBlock((string Name, PolicyJson Value) block) => ConditionOperator.Parse(block.Name) switch
    {
        null when block.Name.EndsWith("NullIfExists", StringComparison.OrdinalIgnoreCase) =>
            Unknown.At(block.Value, "NULL_WITH_IF_EXISTS", "Null asks whether the key is there and cannot be used with IfExists; write Null."),
        null => Unknown.At(block.Value, "INVALID_CONDITION_OPERATOR", $"The condition operator {block.Name} is not valid; write one such as StringEquals."),
        { Family: ConditionFamily.Null, Set: not ConditionSet.None } known =>
            QualifiedNull.At(block.Value, "NULL_WITH_QUALIFIER", $"{known.Set} with Null is always {(known.Set == ConditionSet.ForAllValues ? "true" : "false")}; write Null alone."),
        _ => null,
    };
}
