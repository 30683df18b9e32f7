using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>Lists and objects with nothing in them.</summary>
internal sealed class EmptyElementCheck : IPolicyCheck
{
    private static readonly PolicyRule Empty = new("SLG6011", "Empty element", FindingCategory.Suggestion);

    public ImmutableArray<PolicyRule> Rules => ImmutableArray.Create(Empty);

    public IEnumerable<PolicyFinding> Find(PolicySyntax policy) => policy.Statements.SelectMany(statement => OfStatement(statement.Node).Concat(statement.Conditions.SelectMany(OfCondition)));

    private static IEnumerable<PolicyFinding> OfStatement(PolicyJson statement)
    {
        foreach (var (name, value) in statement.Members)
        {
            var finding = (name, value) switch
            {
                ("Action" or "NotAction", { Kind: PolicyJsonKind.Array, Items.Count: 0 }) => Empty.At(value, "EMPTY_ARRAY_ACTION", $"{name} is empty, so that the statement has no actions; name them."),
                ("Resource" or "NotResource", { Kind: PolicyJsonKind.Array, Items.Count: 0 }) => Empty.At(value, "EMPTY_ARRAY_RESOURCE", $"{name} is empty, so that the statement has no resources; name them."),
                ("Principal" or "NotPrincipal", { Kind: PolicyJsonKind.Object, Members.Count: 0 }) => Empty.At(value, "EMPTY_OBJECT_PRINCIPAL", $"{name} is empty, so that the statement has no principals; name them."),
                ("Condition", { Kind: PolicyJsonKind.Object, Members.Count: 0 }) => Empty.At(value, "EMPTY_OBJECT_CONDITION", "The Condition is empty and has no effect; write conditions or remove it."),
                _ => null,
            };
            if (finding is not null)
            {
                yield return finding;
            }
        }

        foreach (var (name, value) in (statement["Condition"]?.Members ?? []).Where(block => block.Value is { Kind: PolicyJsonKind.Object, Members.Count: 0 }))
        {
            yield return Empty.At(value, "EMPTY_OBJECT_CONDITION", $"The operator {name} has no keys and no effect; write conditions or remove it.");
        }

        foreach (var (name, value) in (statement["Principal"]?.Members ?? []).Concat(statement["NotPrincipal"]?.Members ?? []).Where(member => member.Value is { Kind: PolicyJsonKind.Array, Items.Count: 0 }))
        {
            yield return Empty.At(value, "EMPTY_ARRAY_PRINCIPAL", $"{name} is empty, so that the statement has no such principals; name them.");
        }
    }

    private static IEnumerable<PolicyFinding> OfCondition(ConditionSyntax condition) => condition is not { Node: { Kind: PolicyJsonKind.Array, Items.Count: 0 }, Operator: { } known } ? [] :
    [
        known switch
        {
            { Set: ConditionSet.ForAllValues } => Empty.At(condition.Node, "EMPTY_ARRAY_CONDITION_FORALLVALUES", $"ForAllValues without values holds only where {condition.Key} is missing; write \"Null\": {{ \"{condition.Key}\": \"true\" }}."),
            { Set: ConditionSet.ForAnyValue } => Empty.At(condition.Node, "EMPTY_ARRAY_CONDITION_FORANYVALUE", $"ForAnyValue without values for {condition.Key} never holds; write values."),
            { IfExists: true } => Empty.At(condition.Node, "EMPTY_ARRAY_CONDITION_IFEXISTS", $"IfExists without values holds only where {condition.Key} is missing; write \"Null\": {{ \"{condition.Key}\": \"true\" }}."),
            _ => Empty.At(condition.Node, "EMPTY_ARRAY_CONDITION", $"There are no values for the condition key {condition.Key}; write values."),
        },
    ];
}
