using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Values;

/// <summary>Conditions and patterns: the branch that a known value takes, and what a pattern's variable is matched with.</summary>
public sealed partial class ValueResolver
{
    /// <summary><c>string.IsNullOrEmpty(x) ? "default" : x</c> is <c>x ?? "default"</c>; a decided condition leaves one branch.</summary>
    private Value Chosen(IConditionalOperation conditional, Frame? frame)
    {
        if (conditional.WhenFalse is null)
            return new Value.Unknown("computed");
        if (Evaluate(conditional.Condition, frame) is Value.Constant decided)
            return Evaluate(decided.Text == "true" ? conditional.WhenTrue : conditional.WhenFalse, frame);
        var whenTrue = Evaluate(conditional.WhenTrue, frame);
        var whenFalse = Evaluate(conditional.WhenFalse, frame);
        if (NullTest.Of(conditional.Condition) is not { } test)
            return whenTrue.Join(whenFalse);
        var (whenNull, whenSet) = test.TrueWhenNull ? (whenTrue, whenFalse) : (whenFalse, whenTrue);
        return Evaluate(test.Operand, frame) switch
        {
            Value.Null => whenNull,
            Value.Constant { Text: var text } when !string.IsNullOrWhiteSpace(text) => whenSet,
            var tested when tested.Equals(whenSet) => whenSet.Or(whenNull),
            _ => whenTrue.Join(whenFalse),
        };
    }

    /// <summary>Of <c>value switch { null or "" => fallback, var set => set }</c> the fallback is one, as behind <c>??</c>.</summary>
    private Value Switched(ISwitchExpressionOperation choice, Frame? frame)
    {
        var value = Evaluate(choice.Value, frame);
        if (value is not (Value.EnvironmentVariable or Value.Configuration))
            return value.Alternatives().Select(alternative => ArmsFor(choice, alternative, frame)).Join();
        var fallbacks = choice.Arms.Where(arm => arm.Guard is null && IsMissingOrElse(arm.Pattern) && !Evaluate(arm.Value, frame).Equals(value)).ToList();
        var others = choice.Arms.Except(fallbacks).Select(arm => Evaluate(arm.Value, frame)).Join();
        var instead = fallbacks.Select(arm => Evaluate(arm.Value, frame)).Join();
        return others.Equals(value) ? value.Or(instead) : others.Join(instead);
    }

    private Value ArmsFor(ISwitchExpressionOperation choice, Value value, Frame? frame)
    {
        var results = new List<Value>();
        foreach (var arm in choice.Arms)
        {
            if (Matches(arm.Pattern, value, frame) is not { } matches)
            {
                results.Add(Evaluate(arm.Value, frame));
            }
            else if (matches)
            {
                results.Add(Evaluate(arm.Value, frame));
                if (arm.Guard is null)
                    break;
            }
        }

        return results.Join();
    }

    /// <summary>Null where that is not known.</summary>
    private bool? Matches(IPatternOperation pattern, Value value, Frame? frame) => (pattern, value) switch
    {
        (IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true }, _) => true,
        (IConstantPatternOperation expected, Value.Constant or Value.Null) when Evaluate(expected.Value, frame) is Value.Constant or Value.Null => Evaluate(expected.Value, frame).Equals(value),
        (IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either, _) =>
            (Matches(either.LeftPattern, value, frame), Matches(either.RightPattern, value, frame)) switch
            {
                (true, _) or (_, true) => true,
                (false, false) => false,
                _ => null,
            },
        (INegatedPatternOperation negated, _) => !Matches(negated.Pattern, value, frame),
        _ => null,
    };

    private static bool IsMissingOrElse(IPatternOperation pattern) => pattern switch
    {
        IDiscardPatternOperation or IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null or "" } } => true,
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => IsMissingOrElse(either.LeftPattern) && IsMissingOrElse(either.RightPattern),
        _ => false,
    };

    /// <summary>What the pattern is matched with.</summary>
    private Value Matched(IPatternOperation pattern, Frame? frame) => pattern.Parent switch
    {
        IIsPatternOperation direct => Evaluate(direct.Value, frame),
        ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } => Evaluate(choice.Value, frame),
        IPatternCaseClauseOperation { Parent.Parent: ISwitchOperation choice } => Evaluate(choice.Value, frame),
        IPropertySubpatternOperation { Member: IMemberReferenceOperation reference, Parent: IRecursivePatternOperation whole } => MemberOf(Matched(whole, frame), reference.Member),
        IRecursivePatternOperation whole when whole.DeconstructionSubpatterns.IndexOf(pattern) is >= 0 and var index => TuplePart(Matched(whole, frame), index),
        IListPatternOperation list when list.Patterns.IndexOf(pattern) is >= 0 and var index && !list.Patterns.Take(index).Any(before => before is ISlicePatternOperation) =>
            ElementAt(Matched(list, frame), new Value.Constant(Text(index))),
        IPatternOperation around => Matched(around, frame),
        _ => new Value.Unknown("matched"),
    };
}
