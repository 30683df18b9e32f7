using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Policies;

/// <summary>What one condition key can hold in a request, one sample of each class that some conditions on it tell apart.</summary>
/// <param name="Samples">Its absence first, then single values, then sets of values where an operator takes sets.</param>
/// <param name="AreComplete">False where there are classes without a sample.</param>
internal sealed record KeySamples(IReadOnlyList<ContextKey> Samples, bool AreComplete)
{
    /// <summary>More classes of values than this make too many sets of values.</summary>
    private const int MostValuesOfSets = 8;

    /// <param name="key">The key.</param>
    /// <param name="conditions">All conditions on it, without variables.</param>
    /// <param name="texts">Further values, of a key whose value itself counts because it is used or compared as a variable; else null.</param>
    public static KeySamples Of(string key, List<PolicyCondition> conditions, IReadOnlyCollection<string>? texts)
    {
        var written = conditions.Select(condition => (Condition: condition, Operator: ConditionOperator.Parse(condition.Operator)!)).Where(pair => pair.Operator is not null).ToList();
        var (found, isComplete) = ConditionValues.Of(written.Select(pair => (pair.Operator.Family, pair.Condition.Values)));
        var values = found.Concat(texts ?? []).Distinct(StringComparer.Ordinal).ToList();
        if (texts is null)
        {
            values = OnePerClass(values, value => ContextKey.Of(value), key, conditions);
        }

        List<ContextKey> samples = [ContextKey.Absent, .. values.Select(ContextKey.Of)];
        if (written.All(pair => pair.Operator.Set == ConditionSet.None))
        {
            return new KeySamples(samples, isComplete);
        }

        var sets = SetsOf(values).Select(set => ContextKey.Of(set.Select(SymbolicText.Literal))).ToList();
        return new KeySamples([.. samples, .. texts is null ? OnePerClass(sets, set => set, key, conditions) : sets], isComplete && values.Count <= MostValuesOfSets);
    }

    /// <summary>The first of those under which the same conditions hold.</summary>
    private static List<T> OnePerClass<T>(IEnumerable<T> values, Func<T, ContextKey> keyOf, string key, List<PolicyCondition> conditions)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return values.Where(value =>
        {
            var session = SessionContext.OfRequest([new KeyValuePair<string, ContextKey>(key, keyOf(value))]);
            return seen.Add(string.Concat(conditions.Select(condition => ConditionEvaluation.Evaluate(condition, session) == Certainty.Yes ? '1' : '0')));
        }).ToList();
    }

    private static IEnumerable<IReadOnlyList<string>> SetsOf(List<string> values) => values.Count <= MostValuesOfSets
        ? Enumerable.Range(1, (1 << values.Count) - 1).Select(bits => values.Where((_, index) => (bits >> index & 1) != 0).ToList()).Where(set => set.Count > 1)
        : values.Skip(1).Select(value => new[] { values[0], value });
}
