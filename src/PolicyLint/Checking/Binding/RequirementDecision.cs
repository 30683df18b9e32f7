using ServerlessGuard.Functions.Calls;
using ServerlessGuard.Functions.Values;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.PolicyLint.Checking.Binding;

/// <summary>Decides, as far as the call tells, whether a conditional requirement holds: true, false or null for undecided.</summary>
public static class RequirementDecision
{
    /// <summary>Of the condition and those joined to it, each told by <paramref name="test"/>: all must hold.</summary>
    public static bool? Holds(this RequirementCondition condition, Func<RequirementCondition, bool?> test)
    {
        var answers = condition.All.Select(test).ToArray();
        if (answers.Contains(false)) return false;

        return answers.Contains(null) ? null : true;
    }

    /// <summary>Of the one condition, without those joined to it.</summary>
    public static bool? HoldsAlone(this RequirementCondition condition, AwsCall call) => condition.Kind switch
    {
        ConditionKind.Argument => AnyOf(call.Find(condition.Subject), value => IsSet(value, condition)),
        ConditionKind.ArgumentAbsent => IsAbsent(call.Find(condition.Subject), condition),
        ConditionKind.TextBegins => AnyOf(call.Find(condition.Subject), value => BeginsWithOneOf(value, condition)),
        _ => null,
    };

    private static bool? IsAbsent(Argument argument, RequirementCondition condition) =>
        argument is { Values.IsEmpty: true, MayHoldOthers: false } ? true : AnyOf(argument, value => !IsSet(value, condition));

    // One path through the code on which it holds is enough: that path is in reach.
    private static bool? AnyOf(Argument argument, Func<Value, bool?> test)
    {
        var answers = argument.Values.Select(test).ToArray();
        if (answers.Contains(true)) return true;

        return argument.MayHoldOthers || answers.Contains(null) ? null : false;
    }

    private static bool? IsSet(Value value, RequirementCondition condition) => value switch
    {
        Value.Null => false,
        Value.Unknown => null,
        Value.Elements { Items.IsEmpty: true } => null,
        Value.Constant constant when !condition.Values.IsEmpty => condition.Values.Contains(constant.Text, StringComparer.OrdinalIgnoreCase),
        _ => condition.Values.IsEmpty ? true : null,
    };

    private static bool? BeginsWithOneOf(Value value, RequirementCondition condition) => value switch
    {
        Value.Constant constant => condition.Values.Any(verb => constant.Text.TrimStart().StartsWith(verb, StringComparison.OrdinalIgnoreCase)),
        Value.Concatenation { Parts: [Value.Constant first, ..] } => BeginsWithOneOf(first, condition),
        _ => null,
    };
}
