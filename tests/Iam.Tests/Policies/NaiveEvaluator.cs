using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Tests.Policies;

/// <summary>
/// IAM's evaluation by definition, for concrete requests: every statement is read anew, patterns by recursion.
/// The exact evaluator is held against it.
/// </summary>
internal static class NaiveEvaluator
{
    public static DecisionKind Decide(IEnumerable<Statement> statements, PolicyDocument? boundary, string action, string resource, IReadOnlyDictionary<string, string> context) =>
        Decide(statements, boundary, action, resource, context.ToDictionary(pair => pair.Key, pair => new[] { pair.Value }));

    public static DecisionKind Decide(IEnumerable<Statement> statements, PolicyDocument? boundary, string action, string resource, IReadOnlyDictionary<string, string[]> context)
    {
        var matching = statements.Where(statement => Matches(statement, action, resource, context)).ToList();
        var bounding = boundary?.Statements.Where(statement => Matches(statement, action, resource, context)).ToList();
        return matching.Concat(bounding ?? []).Any(statement => statement.Effect == Effect.Deny) ? DecisionKind.Denied
            : matching.Count > 0 && bounding is not { Count: 0 } ? DecisionKind.Granted
            : DecisionKind.Missing;
    }

    private static bool Matches(Statement statement, string action, string resource, IReadOnlyDictionary<string, string[]> context)
    {
        bool AnyAction(IEnumerable<PolicyEntry> entries) => entries.Any(entry => NaiveGlob.IsMatch(entry.ToString().ToLowerInvariant(), action.ToLowerInvariant()));
        bool AnyResource(IEnumerable<PolicyEntry> entries) => entries.Any(entry => NaiveConditions.Fill(entry.ToString(), context) is { } text && NaiveGlob.IsMatch(text, NaiveConditions.AsLetters(resource)));
        bool AllHaveValues(IEnumerable<PolicyEntry> entries) => entries.All(entry => NaiveConditions.Fill(entry.ToString(), context) is not null);
        return (statement.NotActions.IsEmpty ? AnyAction(statement.Actions) : !AnyAction(statement.NotActions))
            && (statement.NotResources.IsEmpty ? AnyResource(statement.Resources) : AllHaveValues(statement.NotResources) && !AnyResource(statement.NotResources))
            && NaiveConditions.Hold(statement.Conditions, context);
    }
}
