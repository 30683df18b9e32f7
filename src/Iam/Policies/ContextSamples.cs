using System.Collections.Immutable;
using System.Globalization;

namespace ServerlessGuard.Iam.Policies;

/// <summary>
/// Contexts of requests, enough to have every combination of a set of conditions hold that can hold: per condition key a value of each class that its
/// conditions tell apart, and its absence.
/// </summary>
internal sealed class ContextSamples
{
    /// <summary>More classes than this make too many sets of values.</summary>
    private const int MostValuesOfSets = 6;

    private const int MostVariablesOfValue = 2;

    private ContextSamples(ImmutableArray<ImmutableArray<KeyValuePair<string, ContextKey>>> contexts, bool areComplete) => (Contexts, AreComplete) = (contexts, areComplete);

    /// <summary>Each sorted by key, absent keys included; those with few keys first.</summary>
    public ImmutableArray<ImmutableArray<KeyValuePair<string, ContextKey>>> Contexts { get; }

    /// <summary>False where there were too many classes to try them all.</summary>
    public bool AreComplete { get; }

    public static ContextSamples Of(IEnumerable<Statement> statements, int limit)
    {
        var all = statements.ToList();
        var conditions = all.SelectMany(statement => statement.Conditions).ToLookup(condition => condition.Key, StringComparer.OrdinalIgnoreCase);
        var variables = VariablesOf(all);
        var keys = conditions.Select(group => group.Key).Concat(variables).Distinct(StringComparer.OrdinalIgnoreCase).OrderBy(key => key, StringComparer.OrdinalIgnoreCase).ToList();
        var texts = variables.Count == 0 ? [] : TextsOf(all, variables);
        var isComplete = true;
        List<ImmutableArray<KeyValuePair<string, ContextKey>>> contexts = [ImmutableArray<KeyValuePair<string, ContextKey>>.Empty];
        foreach (var key in keys)
        {
            var isVariable = variables.Count > 0 && (variables.Contains(key) || conditions[key].Any(HasVariable));
            isComplete &= !conditions[key].SelectMany(condition => condition.Values).Any(value => PolicyVariables.KeysOf(value).Distinct(StringComparer.OrdinalIgnoreCase).Skip(MostVariablesOfValue).Any());
            var values = ValuesOf(conditions[key].Select(condition => Filled(condition, texts)).ToList(), isVariable ? texts : [], ref isComplete);
            isComplete &= contexts.Count * values.Count <= limit;
            contexts = contexts.SelectMany(context => values.Select(value => context.Add(new KeyValuePair<string, ContextKey>(key, value)))).Take(limit).ToList();
        }

        return new ContextSamples(contexts.ToImmutableArray(), isComplete);
    }

    private static List<ContextKey> ValuesOf(List<PolicyCondition> conditions, IEnumerable<string> texts, ref bool isComplete)
    {
        var operators = conditions.Select(condition => (Condition: condition, Operator: ConditionOperator.Parse(condition.Operator))).Where(pair => pair.Operator is not null).ToList();
        var comparing = operators.Where(pair => pair.Operator!.Family != ConditionFamily.Null).DefaultIfEmpty(operators.FirstOrDefault()).Where(pair => pair.Operator is not null);
        var values = comparing.GroupBy(pair => ClassOf(pair.Operator!.Family), pair => pair.Condition).SelectMany(group => ValuesOf(group.Key, group.ToList())).Concat(texts).Distinct(StringComparer.Ordinal).ToList();
        isComplete &= operators.Where(pair => pair.Operator!.Family == ConditionFamily.Arn).SelectMany(pair => pair.Condition.Values).Where(value => value.ToString().IndexOfAny(['*', '?']) >= 0).Distinct().Skip(1).Any() is false;
        var singles = values.Select(ContextKey.Of).ToList();
        if (operators.All(pair => pair.Operator!.Set == ConditionSet.None))
        {
            return [ContextKey.Absent, .. singles];
        }

        isComplete &= values.Count <= MostValuesOfSets;
        return [ContextKey.Absent, .. singles, .. SetsOf(values).Select(set => ContextKey.Of(set.Select(SymbolicText.Literal)))];
    }

    private static ConditionFamily ClassOf(ConditionFamily family) => family switch
    {
        ConditionFamily.Numeric or ConditionFamily.Date or ConditionFamily.IpAddress => family,
        _ => ConditionFamily.String,
    };

    private static IEnumerable<string> ValuesOf(ConditionFamily family, List<PolicyCondition> conditions)
    {
        var written = conditions.SelectMany(condition => condition.Values).Where(value => value.IsLiteral).Select(value => GlobSymbols.Decode(value.ToString())).ToList();
        return family switch
        {
            ConditionFamily.Numeric => Between(written.Select(ConditionComparison.Number)).Select(number => number.ToString(CultureInfo.InvariantCulture)),
            ConditionFamily.Date => Between(written.Select(text => (decimal?)ConditionComparison.Date(text)?.ToUnixTimeSeconds())).Select(Instant),
            ConditionFamily.IpAddress => written.Select(AddressRange.Parse).OfType<AddressRange>().SelectMany(range => range.Edges).Concat(["192.0.2.1", "2001:db8::1"]),
            _ => TextsOf(conditions),
        };
    }

    private static string Instant(decimal seconds) => DateTimeOffset.FromUnixTimeSeconds((long)decimal.Floor(seconds)).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    /// <summary>The numbers themselves and one in each gap.</summary>
    private static IEnumerable<decimal> Between(IEnumerable<decimal?> numbers)
    {
        var sorted = numbers.OfType<decimal>().Distinct().OrderBy(number => number).ToList();
        return sorted.Count == 0 ? [0m]
            : sorted.Concat(sorted.Zip(sorted.Skip(1), (low, high) => (low + high) / 2)).Concat([sorted[0] - 1, sorted[sorted.Count - 1] + 1]);
    }

    /// <summary>The shortest text of each combination of patterns. Where case does not count, also in upper and lower case.</summary>
    private static IEnumerable<string> TextsOf(List<PolicyCondition> conditions)
    {
        var patterns = conditions.SelectMany(PatternsOf).Distinct().ToList();
        var words = new List<string>();
        WordExploration.Explore(new GlobPattern("?*"), patterns, (_, spell) =>
        {
            words.Add(spell());
            return false;
        });
        var ignoresCase = conditions.Any(condition => ConditionOperator.Parse(condition.Operator)!.Family is ConditionFamily.StringIgnoreCase);
        return ignoresCase ? words.SelectMany(word => new[] { word, word.ToUpperInvariant(), word.ToLowerInvariant() }) : words;
    }

    private static IEnumerable<GlobPattern> PatternsOf(PolicyCondition condition) => ConditionOperator.Parse(condition.Operator)!.Family switch
    {
        ConditionFamily.Null => [],
        ConditionFamily.Bool => [new GlobPattern("true"), new GlobPattern("false")],
        ConditionFamily.StringLike or ConditionFamily.Arn => condition.Values.Where(value => !HasVariable(value)).Select(value => new GlobPattern(ResourcePattern.EncodeText(value))),
        _ => condition.Values.Where(value => !HasVariable(value)).Select(value => new GlobPattern(GlobSymbols.Literal(GlobSymbols.Decode(ResourcePattern.EncodeText(value))))),
    };

    private static IEnumerable<IReadOnlyList<string>> SetsOf(List<string> values) => values.Count <= MostValuesOfSets
        ? Enumerable.Range(1, (1 << values.Count) - 1).Select(bits => values.Where((_, index) => (bits >> index & 1) != 0).ToList()).Where(set => set.Count > 1)
        : values.Skip(1).Select(value => new[] { values[0], value });

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
