using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Policies;

/// <summary>Whether a condition holds in a request of which not everything is known.</summary>
internal static class ConditionEvaluation
{
    /// <summary>All keys of all operators must hold.</summary>
    public static Certainty Evaluate(ImmutableArray<PolicyCondition> conditions, SessionContext session) =>
        conditions.IsEmpty ? Certainty.Yes : conditions.All(condition => Evaluate(condition, session));

    public static Certainty Evaluate(PolicyCondition condition, SessionContext session) => ConditionOperator.Parse(condition.Operator) switch
    {
        null => Certainty.No,
        { Family: ConditionFamily.Null, Set: not ConditionSet.None } known => (known.Set == ConditionSet.ForAllValues).ToCertainty(),
        { Family: ConditionFamily.Null } => EvaluateNull(condition, session[condition.Key]),
        var known => session[condition.Key] switch
        {
            { Presence: KeyPresence.Unknown } => Certainty.Unknown,
            { Presence: KeyPresence.Absent } => HoldsWithoutKey(known).ToCertainty(),
            { Values.IsDefault: true } => WithSomeValue(known, condition),
            var key => WithValues(known, condition, key.Values, session),
        },
    };

    /// <summary>A missing key fails every positive operator and passes every negated one; an empty set passes ForAllValues and fails ForAnyValue.</summary>
    private static bool HoldsWithoutKey(ConditionOperator known) =>
        known.IfExists || known.Set == ConditionSet.ForAllValues || (known.IsNegated && known.Set != ConditionSet.ForAnyValue);

    /// <summary>A key with an empty set of values is as good as absent.</summary>
    private static Certainty EvaluateNull(PolicyCondition condition, ContextKey key)
    {
        var isAbsent = key.Presence == KeyPresence.Absent || key is { Presence: KeyPresence.Present, Values: { IsDefault: false, Length: 0 } };
        return key.Presence == KeyPresence.Unknown
            ? Certainty.Unknown
            : condition.Values.Any(value => (bool.TryParse(value.ToString(), out var absent) && absent == isAbsent).ToCertainty());
    }

    /// <summary>Only a pattern that takes any value decides.</summary>
    private static Certainty WithSomeValue(ConditionOperator known, PolicyCondition condition) =>
        known.Family == ConditionFamily.StringLike && condition.Values.Any(value => value.ToString() == "*")
            ? (!known.IsNegated).ToCertainty()
            : Certainty.Unknown;

    private static Certainty WithValues(ConditionOperator known, PolicyCondition condition, ImmutableArray<SymbolicText> actual, SessionContext session)
    {
        if (actual.IsEmpty)
        {
            return HoldsWithoutKey(known).ToCertainty();
        }

        Certainty Passes(SymbolicText value) => Matches(known, condition, value, session);
        return known.Set switch
        {
            ConditionSet.ForAllValues => actual.All(Passes),
            ConditionSet.ForAnyValue => actual.Any(Passes),
            _ => actual.Length == 1 ? Passes(actual[0]) : Certainty.No,
        };
    }

    /// <summary>One of the values has to match; of a negated operator none may.</summary>
    private static Certainty Matches(ConditionOperator known, PolicyCondition condition, SymbolicText actual, SessionContext session)
    {
        var any = condition.Values.Any(expected => PolicyVariables.Resolve(expected, session) is { } text ? ConditionComparison.Compare(known, text, actual) : Certainty.No);
        return known.IsNegated ? any.Not() : any;
    }
}
