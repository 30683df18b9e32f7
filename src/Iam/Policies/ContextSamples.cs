using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Policies;

/// <summary>
/// Contexts of requests, enough to have every combination of a set of conditions hold that can hold: per condition key a value of each class that its
/// conditions tell apart, and its absence.
/// </summary>
internal sealed class ContextSamples
{
    private const int MostVariablesOfValue = 2;

    private ContextSamples(ImmutableArray<ImmutableArray<KeyValuePair<string, ContextKey>>> contexts, bool areComplete) => (Contexts, AreComplete) = (contexts, areComplete);

    /// <summary>Each sorted by key, absent keys included; those with few keys first.</summary>
    public ImmutableArray<ImmutableArray<KeyValuePair<string, ContextKey>>> Contexts { get; }

    /// <summary>
    /// False where there were too many classes to try them all, and where keys are used as variables: how the texts they may stand for meet other
    /// texts is sampled, not exhausted.
    /// </summary>
    public bool AreComplete { get; }

    public static ContextSamples Of(IEnumerable<Statement> statements, int limit)
    {
        var all = statements.ToList();
        var conditions = all.SelectMany(statement => statement.Conditions).ToLookup(condition => condition.Key, StringComparer.OrdinalIgnoreCase);
        var variables = VariablesOf(all);
        var keys = conditions.Select(group => group.Key).Concat(variables).Distinct(StringComparer.OrdinalIgnoreCase).OrderBy(key => key, StringComparer.OrdinalIgnoreCase).ToList();
        var texts = variables.Count == 0 ? [] : TextsOf(all, variables);
        var isComplete = variables.Count == 0;
        List<ImmutableArray<KeyValuePair<string, ContextKey>>> contexts = [ImmutableArray<KeyValuePair<string, ContextKey>>.Empty];
        foreach (var key in keys)
        {
            var isVariable = variables.Contains(key) || conditions[key].Any(HasVariable);
            var values = KeySamples.Of(key, conditions[key].Select(condition => Filled(condition, texts)).ToList(), isVariable ? texts : null);
            isComplete &= values.AreComplete && contexts.Count * values.Samples.Count <= limit;
            contexts = contexts.SelectMany(context => values.Samples.Select(value => context.Add(new KeyValuePair<string, ContextKey>(key, value)))).Take(limit).ToList();
        }

        return new ContextSamples(contexts.ToImmutableArray(), isComplete);
    }

    /// <summary>With each value's variables standing for every combination of the texts, and for nothing.</summary>
    private static PolicyCondition Filled(PolicyCondition condition, List<string> texts) => !HasVariable(condition)
        ? condition
        : condition with { Values = condition.Values.SelectMany(value => Filled(value, texts)).Distinct().ToImmutableArray() };

    private static IEnumerable<SymbolicText> Filled(SymbolicText value, List<string> texts)
    {
        IEnumerable<ImmutableArray<KeyValuePair<string, ContextKey>>> contexts = [ImmutableArray<KeyValuePair<string, ContextKey>>.Empty];
        foreach (var key in PolicyVariables.KeysOf(value).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostVariablesOfValue))
        {
            contexts = contexts.SelectMany(context => texts.Select(ContextKey.Of).Prepend(ContextKey.Absent), (context, text) => context.Add(new KeyValuePair<string, ContextKey>(key, text)));
        }

        return contexts.Select(context => PolicyVariables.Resolve(value, SessionContext.OfRequest(context))).OfType<SymbolicText>();
    }

    private static bool HasVariable(PolicyCondition condition) => condition.Values.Any(HasVariable);

    private static bool HasVariable(SymbolicText text) => PolicyVariables.KeysOf(text).Any();

    private static HashSet<string> VariablesOf(List<Statement> statements) => new(
        statements.SelectMany(statement => statement.Resources.Concat(statement.NotResources).Select(entry => entry.Text).Concat(statement.Conditions.SelectMany(condition => condition.Values))).SelectMany(PolicyVariables.KeysOf),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Values for keys that are used as variables: one that nothing mentions (two where several variables can differ), and what makes a pattern with a variable meet another one.</summary>
    private static List<string> TextsOf(List<Statement> statements, HashSet<string> variables)
    {
        var written = statements.SelectMany(statement => statement.Resources.Concat(statement.NotResources)).Select(entry => entry.Text).Distinct().ToList();
        var parts = from pattern in written
                    where HasVariable(pattern)
                    let start = pattern.Pieces[0] is { IsHole: false } literal ? literal.Text : ""
                    from other in written
                    where !HasVariable(other)
                    let text = other.ToString()
                    where text.Length > start.Length && text.StartsWith(start, StringComparison.Ordinal)
                    select text.Substring(start.Length).Split('/', ':', '*', '?')[0];
        var compared = statements.SelectMany(statement => statement.Conditions).Where(condition => variables.Contains(condition.Key) || HasVariable(condition)).SelectMany(condition => condition.Values).Where(value => value.IsLiteral).Select(value => value.ToString());
        IEnumerable<string> unmentioned = variables.Count > 1 ? ["someone", "another"] : ["someone"];
        return [.. unmentioned.Concat(parts).Concat(compared).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal)];
    }
}
