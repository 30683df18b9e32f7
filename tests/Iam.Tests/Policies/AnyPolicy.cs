using System.Collections.Immutable;
using CsCheck;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Tests.Policies;

/// <summary>Small random policies over a few actions and two letters, so that statements meet often.</summary>
internal static class AnyPolicy
{
    public static readonly ActionIndex Actions = new(["s:Get", "s:Put", "t:Get"], _ => null);

    public static readonly Gen<string> Action = Pick("s:Get", "s:Put", "S:GET", "t:Get", "t:New");

    public static readonly Gen<string> ResourcePattern = Gen.String[Gen.Char["ab*?"], 0, 4];

    public static readonly Gen<string> Resource = Gen.String[Gen.Char["abz"], 0, 5];

    public static readonly Gen<Statement> Statement =
        Gen.Select(Gen.Bool, Entries(Pick("s:Get", "s:*", "*", "?:get", "t:N*", "s:Put")), Gen.Int[0, 3], Entries(ResourcePattern), Gen.Int[0, 3], Condition()).Select(
            (isDeny, actions, actionForm, resources, resourceForm, conditions) => new Statement(isDeny ? Effect.Deny : Effect.Allow)
            {
                Actions = actionForm > 0 ? actions : ImmutableArray<PolicyEntry>.Empty,
                NotActions = actionForm > 0 ? ImmutableArray<PolicyEntry>.Empty : actions,
                Resources = resourceForm > 0 ? resources : ImmutableArray<PolicyEntry>.Empty,
                NotResources = resourceForm > 0 ? ImmutableArray<PolicyEntry>.Empty : resources,
                Conditions = conditions,
            });

    /// <summary>The same with conditions of every kind and with variables in the resources.</summary>
    public static readonly Gen<Statement> StatementOfAnyCondition = Gen.Select(Statement, AnyCondition.Conditions, Gen.Int[0, 5]).Select((statement, conditions, form) => statement with
    {
        Conditions = conditions,
        Resources = form > 0 ? statement.Resources : [.. statement.Resources.Select(WithVariable)],
        NotResources = form > 0 ? statement.NotResources : [.. statement.NotResources.Select(WithVariable)],
    });

    public static readonly Gen<PolicyDocument?> Boundary =
        Gen.OneOf(Gen.Const((PolicyDocument?)null), Statement.Array[1, 2].Select(statements => (PolicyDocument?)new PolicyDocument("2012-10-17", [.. statements])));

    /// <summary>The one key that conditions ask for: absent, or one of two values.</summary>
    public static readonly ImmutableArray<IReadOnlyDictionary<string, string>> Contexts =
        [new Dictionary<string, string>(), new Dictionary<string, string> { ["k"] = "x" }, new Dictionary<string, string> { ["k"] = "y" }];

    public static AuthorizationScope Scope(SessionContext session) => new(Actions, session, HoleFacts.None);

    public static AuthorizationScope Scope(IReadOnlyDictionary<string, string> context) =>
        Scope(SessionContext.Exactly(context.Select(pair => KeyValuePair.Create(pair.Key, ContextKey.Of(pair.Value)))));

    public static SessionContext Request(IReadOnlyDictionary<string, string[]> context) =>
        SessionContext.OfRequest(context.Select(pair => KeyValuePair.Create(pair.Key, ContextKey.Of(pair.Value.Select(SymbolicText.Literal)))));

    /// <summary>For the message of a case that fails.</summary>
    public static string Print(Statement[] statements) => string.Join("; ", statements.Select(statement =>
        $"{statement.Effect} {string.Join(",", statement.Actions)}!{string.Join(",", statement.NotActions)} {string.Join(",", statement.Resources)}!{string.Join(",", statement.NotResources)}{string.Concat(statement.Conditions.Select(condition => $" if {condition.Operator} {condition.Key} {string.Join("|", condition.Values)}"))}"));

    private static PolicyEntry WithVariable(PolicyEntry entry) => new(SymbolicText.Parse(entry.ToString().Replace("b", "${k:name}", StringComparison.Ordinal)));

    private static Gen<string> Pick(params string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<ImmutableArray<PolicyEntry>> Entries(Gen<string> text) =>
        text.Array[1, 2].Select(texts => texts.Select(entry => new PolicyEntry(SymbolicText.Parse(entry))).ToImmutableArray());

    private static Gen<ImmutableArray<PolicyCondition>> Condition() => Gen.Select(Gen.Int[0, 6], Pick("x", "y"), Pick("true", "false")).Select(
        (form, value, isNull) => form switch
        {
            0 => [new PolicyCondition("StringEquals", "k", [SymbolicText.Literal(value)])],
            1 => [new PolicyCondition("StringNotEquals", "K", [SymbolicText.Literal(value)])],
            2 => [new PolicyCondition("StringEqualsIfExists", "k", [SymbolicText.Literal(value)])],
            3 => [new PolicyCondition("Null", "k", [SymbolicText.Literal(isNull)])],
            _ => ImmutableArray<PolicyCondition>.Empty,
        });
}
