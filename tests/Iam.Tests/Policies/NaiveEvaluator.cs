using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Tests.Policies;

/// <summary>
/// IAM's evaluation by definition, for concrete requests: every statement is read anew, patterns by recursion, one condition key at most.
/// The exact evaluator is held against it.
/// </summary>
internal static class NaiveEvaluator
{
    public static DecisionKind Decide(IEnumerable<Statement> statements, PolicyDocument? boundary, string action, string resource, IReadOnlyDictionary<string, string> context)
    {
        var matching = statements.Where(statement => Matches(statement, action, resource, context)).ToList();
        var bounding = boundary?.Statements.Where(statement => Matches(statement, action, resource, context)).ToList();
        return matching.Concat(bounding ?? []).Any(statement => statement.Effect == Effect.Deny) ? DecisionKind.Denied
            : matching.Count > 0 && bounding is not { Count: 0 } ? DecisionKind.Granted
            : DecisionKind.Missing;
    }

    private static bool Matches(Statement statement, string action, string resource, IReadOnlyDictionary<string, string> context)
    {
        bool AnyAction(IEnumerable<PolicyEntry> entries) => entries.Any(entry => NaiveGlob.IsMatch(entry.ToString().ToLowerInvariant(), action.ToLowerInvariant()));
        bool AnyResource(IEnumerable<PolicyEntry> entries) => entries.Any(entry => NaiveGlob.IsMatch(entry.ToString(), resource));
        return (statement.NotActions.IsEmpty ? AnyAction(statement.Actions) : !AnyAction(statement.NotActions))
            && (statement.NotResources.IsEmpty ? AnyResource(statement.Resources) : !AnyResource(statement.NotResources))
            && statement.Conditions.All(condition => Holds(condition, context));
    }

    private static bool Holds(PolicyCondition condition, IReadOnlyDictionary<string, string> context)
    {
        var found = context.TryGetValue(condition.Key.ToLowerInvariant(), out var value);
        var equal = found && condition.Values.Any(expected => expected.ToString() == value);
        return condition.Operator switch
        {
            "StringEquals" => equal,
            "StringNotEquals" => !equal,
            "StringEqualsIfExists" => equal || !found,
            "Null" => condition.Values.Any(expected => expected.ToString() == (found ? "false" : "true")),
            _ => throw new ArgumentOutOfRangeException(nameof(condition)),
        };
    }
}
