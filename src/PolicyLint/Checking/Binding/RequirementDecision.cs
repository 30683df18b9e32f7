using ServerlessGuard.Functions.Calls;
using ServerlessGuard.Functions.Values;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.PolicyLint.Checking.Binding;

/// <summary>Decides, as far as the call tells, whether a conditional requirement holds: true, false or null for undecided.</summary>
public static class RequirementDecision
{
    public static bool? Holds(this RequirementCondition condition, AwsCall call) => condition.Kind switch
    {
        ConditionKind.Argument => IsSet(call.Find(condition.Subject), condition),
        ConditionKind.ArgumentAbsent => !IsSet(call.Find(condition.Subject), condition),
        ConditionKind.PartiQl => AnyOf(call.Find(condition.Subject), value => BeginsWithOneOf(value, condition)),
        _ => null,
    };

    private static bool? IsSet(Argument argument, RequirementCondition condition) => AnyOf(argument, value => IsSet(value, condition));

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
