using System.Collections.Immutable;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>Operators of another type than their key has.</summary>
internal sealed class ConditionTypeCheck : IPolicyCheck
{
    private static readonly PolicyRule OtherType = new("SLG6047", "Operator of another type than the key", FindingCategory.Warning);
    private static readonly PolicyRule TextPattern = new("SLG6048", "StringLike with an ARN key", FindingCategory.SecurityWarning);

    public ImmutableArray<PolicyRule> Rules => ImmutableArray.Create(OtherType, TextPattern);

    public IEnumerable<PolicyFinding> Find(PolicySyntax policy) =>
        policy.Statements.SelectMany(statement => statement.Conditions).Select(OfCondition).OfType<PolicyFinding>();

    private static PolicyFinding? OfCondition(ConditionSyntax condition) => (condition.Operator, ConditionKeyIndex.Find(condition.Key)) switch
    {
        (null, _) or (_, null) => null,
        ({ Family: ConditionFamily.StringLike }, { Type: ConditionKeyType.ARN }) =>
            TextPattern.At(condition.Node, "STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS", $"{condition.BareOperator} lets a wildcard run over the parts of the ARN in {condition.Key}; write {condition.BareOperator.Replace("String", "Arn")}."),
        ({ Family: var family }, { Type: var type }) when !Fits(family, type) =>
            OtherType.At(condition.Node, "TYPE_MISMATCH", $"The condition key {condition.Key} is of type {type}, which {condition.BareOperator} does not compare; use an operator for that type."),
        _ => null,
    };

    /// <summary>Texts and ARNs are compared by each other's operators; every key can be asked for with Null.</summary>
    private static bool Fits(ConditionFamily family, ConditionKeyType type) => type switch
    {
        _ when family == ConditionFamily.Null => true,
        ConditionKeyType.String or ConditionKeyType.ARN => family is ConditionFamily.String or ConditionFamily.StringIgnoreCase or ConditionFamily.StringLike or ConditionFamily.Arn or ConditionFamily.Binary,
        ConditionKeyType.Bool => family == ConditionFamily.Bool,
        ConditionKeyType.Numeric => family == ConditionFamily.Numeric,
        ConditionKeyType.Date => family is ConditionFamily.Date or ConditionFamily.Numeric,
        ConditionKeyType.IPAddress => family == ConditionFamily.IpAddress,
        _ => family == ConditionFamily.Binary,
    };
}
