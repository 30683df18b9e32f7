using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Policies;

/// <summary>A statement with its conditions judged, its variables filled and its patterns ready to match.</summary>
internal sealed class CompiledStatement
{
    private CompiledStatement(Statement source, bool isBoundary, Certainty condition, ActionSet actions, ImmutableArray<ResourcePattern> resources)
    {
        Source = source;
        IsBoundary = isBoundary;
        Condition = condition;
        Actions = actions;
        Resources = resources;
    }

    public Statement Source { get; }

    public bool IsBoundary { get; }

    public Certainty Condition { get; }

    public ActionSet Actions { get; }

    /// <summary>Those it speaks of, or with <see cref="IsComplement"/> those it does not.</summary>
    public ImmutableArray<ResourcePattern> Resources { get; }

    public bool IsComplement => !Source.NotResources.IsEmpty;

    /// <summary>Null where the statement can match no request: its condition never holds, or a variable in NotResource has no value.</summary>
    public static CompiledStatement? From(Statement statement, bool isBoundary, AuthorizationScope scope)
    {
        var condition = ConditionEvaluation.Evaluate(statement.Conditions, scope.Session);
        var entries = statement.NotResources.IsEmpty ? statement.Resources : statement.NotResources;
        condition = UncertainKeys(statement, scope.Session).Any() ? condition.And(Certainty.Unknown) : condition;
        var texts = entries.Select(entry => PolicyVariables.ResolveResource(entry.Text, scope.Session)).ToList();
        return condition == Certainty.No || (!statement.NotResources.IsEmpty && texts.Contains(null))
            ? null
            : new CompiledStatement(statement, isBoundary, condition, ActionSet.Of(statement, scope.Actions), texts.OfType<SymbolicText>().Select(ResourcePattern.From).ToImmutableArray());
    }

    /// <summary>Whether the statement speaks of all of <paramref name="resource"/>; Unknown also where it speaks of a part.</summary>
    public Certainty AppliesTo(ResourcePattern resource, HoleFacts facts)
    {
        var listed = Certainty.No;
        foreach (var pattern in Resources)
        {
            listed = listed.Or(pattern.Covers(resource, facts));
        }

        if (listed == Certainty.No && !resource.Glob.IsLiteral && Overlaps(resource, facts))
        {
            listed = Certainty.Unknown;
        }

        return IsComplement ? listed.Not() : listed;
    }

    /// <summary>Keys of conditions, and variables of NotResource, that nothing is known of.</summary>
    public IEnumerable<string> UnknownKeys(SessionContext session) =>
        Source.Conditions.Where(condition => ConditionEvaluation.Evaluate(condition, session) == Certainty.Unknown).Select(condition => condition.Key).Concat(UncertainKeys(Source, session));

    /// <summary>A NotResource matches nothing where one of its variables has no value: that it has one is a condition.</summary>
    private static IEnumerable<string> UncertainKeys(Statement statement, SessionContext session) =>
        statement.NotResources.SelectMany(entry => PolicyVariables.UncertainKeysOf(entry.Text, session));

    private bool Overlaps(ResourcePattern resource, HoleFacts facts)
    {
        foreach (var pattern in Resources)
        {
            if (pattern.MayOverlap(resource, facts))
            {
                return true;
            }
        }

        return false;
    }
}
