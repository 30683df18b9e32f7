using System.Collections.Immutable;
using CsCheck;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Tests.Policies;

/// <summary>The exact evaluator against the naive one.</summary>
public sealed class AuthorizationPropertyTests
{
    private static readonly ImmutableArray<string> Texts = [.. Enumerable.Range(0, 5).SelectMany(Words)];

    [Fact]
    public void Decides_concrete_requests_as_the_definition_does() =>
        Gen.Select(AnyPolicy.Statement.Array[0, 4], AnyPolicy.Boundary, AnyPolicy.Action, AnyPolicy.Resource, Gen.Int[0, 2]).Sample(
            (statements, boundary, action, resource, context) =>
            {
                var authorization = new Authorization(statements, boundary, AnyPolicy.Scope(AnyPolicy.Contexts[context]));
                var expected = NaiveEvaluator.Decide(statements, boundary, action, resource, AnyPolicy.Contexts[context]);
                return authorization.Judge(action, Pattern(resource)) == expected && authorization.Decide(action, Pattern(resource)).Kind == expected;
            },
            iter: RandomCases.Of(100_000));

    [Fact]
    public void Decides_conditions_of_every_kind_as_the_definition_does() =>
        Gen.Select(AnyPolicy.StatementOfAnyCondition.Array[0, 4], AnyPolicy.Boundary, AnyPolicy.Action, AnyPolicy.Resource, AnyCondition.Context).Sample(
            (statements, boundary, action, resource, context) =>
            {
                var authorization = new Authorization(statements, boundary, AnyPolicy.Scope(AnyPolicy.Request(context)));
                return authorization.Judge(action, ResourcePattern.Request(resource)) == NaiveEvaluator.Decide(statements, boundary, action, resource, context);
            },
            iter: RandomCases.Of(100_000));

    [Fact]
    public void Answers_for_all_resources_of_a_pattern_at_once() =>
        Gen.Select(AnyPolicy.Statement.Array[0, 4], AnyPolicy.Boundary, AnyPolicy.Action, AnyPolicy.ResourcePattern).Sample(
            (statements, boundary, action, resource) =>
            {
                var decision = new Authorization(statements, boundary, AnyPolicy.Scope(AnyPolicy.Contexts[0])).Decide(action, Pattern(resource));
                DecisionKind Naive(string text) => NaiveEvaluator.Decide(statements, boundary, action, text, AnyPolicy.Contexts[0]);
                var kinds = Texts.Where(text => NaiveGlob.IsMatch(resource, text)).Select(Naive).ToHashSet();
                return decision.Kind switch
                {
                    DecisionKind.Granted => kinds.IsSubsetOf([DecisionKind.Granted]),
                    DecisionKind.Denied => kinds.IsSubsetOf([DecisionKind.Denied]),
                    DecisionKind.Missing => kinds.IsSubsetOf([DecisionKind.Missing, DecisionKind.Denied]) && (decision.Witness is null || Naive(decision.Witness) == DecisionKind.Missing),
                    DecisionKind.PartlyGranted => kinds.IsSubsetOf([DecisionKind.Missing, DecisionKind.Granted]) && Witnesses(DecisionKind.Missing),
                    DecisionKind.MayBeDenied => Witnesses(DecisionKind.Denied),
                    _ => false,
                };

                bool Witnesses(DecisionKind kind) => decision.Witness is { } witness && NaiveGlob.IsMatch(resource, witness) && Naive(witness) == kind;
            },
            iter: RandomCases.Of(20_000));

    [Fact]
    public void Is_certain_only_of_what_holds_in_every_session() =>
        Gen.Select(AnyPolicy.Statement.Array[0, 4], AnyPolicy.Boundary, AnyPolicy.Action, AnyPolicy.Resource).Sample(
            (statements, boundary, action, resource) =>
            {
                var unknown = SessionContext.Exactly([KeyValuePair.Create("k", ContextKey.Unknown)]);
                var kind = new Authorization(statements, boundary, AnyPolicy.Scope(unknown)).Judge(action, Pattern(resource));
                return IsSound(kind, AnyPolicy.Contexts.Select(context => NaiveEvaluator.Decide(statements, boundary, action, resource, context)));
            },
            iter: RandomCases.Of(50_000));

    /// <summary>A part of the keys is known, of others only that they are there, of the rest nothing.</summary>
    [Fact]
    public void Is_certain_only_of_what_holds_in_every_session_with_what_is_known() =>
        Gen.Select(AnyPolicy.StatementOfAnyCondition.Array[1, 3], AnyPolicy.Boundary, AnyPolicy.Action, AnyPolicy.Resource, AnyCondition.Context.Array[12], Gen.Int[0, 2].Array[8]).Sample(
            (statements, boundary, action, resource, contexts, knowledge) =>
            {
                var known = contexts[0];
                ContextKey KeyOf(string name, int form) => form == 1 && known.ContainsKey(name) ? ContextKey.SomeValue
                    : form > 0 ? ContextKey.Unknown
                    : known.TryGetValue(name, out var values) ? ContextKey.Of(values.Select(SymbolicText.Literal)) : ContextKey.Absent;
                var session = SessionContext.Exactly(AnyCondition.Keys.Select((name, index) => KeyValuePair.Create(name, KeyOf(name, knowledge[index]))));
                var kind = new Authorization(statements, boundary, AnyPolicy.Scope(session)).Judge(action, ResourcePattern.Request(resource));
                var possible = contexts.Select(other => ImmutableDictionary<string, string[]>.Empty.AddRange(AnyCondition.Keys.SelectMany((name, index) => ValuesOf(name, knowledge[index], known, other))));
                return IsSound(kind, possible.Select(context => NaiveEvaluator.Decide(statements, boundary, action, resource, context)));
            },
            iter: RandomCases.Of(20_000),
            print: any => $"{AnyPolicy.Print(any.Item1)} WITHIN {AnyPolicy.Print([.. any.Item2?.Statements ?? []])}: {any.Item3} {any.Item4} {string.Join(", ", AnyCondition.Keys.Zip(any.Item6))} {string.Join(" ", any.Item5[0].Select(key => $"{key.Key}={string.Join('+', key.Value)}"))}");

    private static IEnumerable<KeyValuePair<string, string[]>> ValuesOf(string key, int knowledge, ImmutableDictionary<string, string[]> known, ImmutableDictionary<string, string[]> other)
    {
        var value = knowledge == 0 ? known.GetValueOrDefault(key)
            : knowledge == 1 && known.ContainsKey(key) ? other.GetValueOrDefault(key) ?? known[key]
            : other.GetValueOrDefault(key);
        return value is null ? [] : [KeyValuePair.Create(key, value)];
    }

    [Fact]
    public void Is_certain_only_of_what_holds_whatever_a_hole_stands_for() =>
        Gen.Select(AnyPolicy.Statement.Array[0, 3], AnyPolicy.Boundary, AnyPolicy.Action, AnyPolicy.Resource).Sample(
            (statements, boundary, action, resource) =>
            {
                var kind = new Authorization(statements.Select(WithHole), boundary is null ? null : Filled(boundary, WithHole), AnyPolicy.Scope(AnyPolicy.Contexts[0])).Judge(action, Pattern(WithHole(resource)));
                return IsSound(kind, Texts.Where(text => text.Length < 3).Select(text => NaiveEvaluator.Decide(
                    statements.Select(statement => Substitute(statement, text)),
                    boundary is null ? null : Filled(boundary, statement => Substitute(statement, text)),
                    action,
                    resource.Replace("b", text),
                    AnyPolicy.Contexts[0])));
            },
            iter: RandomCases.Of(10_000));

    /// <summary>Every <c>b</c> becomes one hole.</summary>
    private static string WithHole(string text) => text.Replace("b", "${H}");

    private static Statement WithHole(Statement statement) => Map(statement, WithHole);

    private static Statement Substitute(Statement statement, string text) => Map(statement, entry => entry.Replace("b", text));

    private static Statement Map(Statement statement, Func<string, string> map)
    {
        ImmutableArray<PolicyEntry> All(ImmutableArray<PolicyEntry> entries) => [.. entries.Select(entry => new PolicyEntry(SymbolicText.Parse(map(entry.ToString()))))];
        return statement with { Resources = All(statement.Resources), NotResources = All(statement.NotResources) };
    }

    private static PolicyDocument Filled(PolicyDocument document, Func<Statement, Statement> map) => document with { Statements = [.. document.Statements.Select(map)] };

    private static bool IsSound(DecisionKind kind, IEnumerable<DecisionKind> possible) => kind switch
    {
        DecisionKind.Granted or DecisionKind.Denied => possible.All(outcome => outcome == kind),
        DecisionKind.Missing => possible.All(outcome => outcome != DecisionKind.Granted),
        _ => true,
    };

    private static ResourcePattern Pattern(string text) => ResourcePattern.From(SymbolicText.Parse(text));

    private static IEnumerable<string> Words(int length) => length == 0 ? [""] : Words(length - 1).SelectMany(word => "abz".Select(letter => word + letter));
}
