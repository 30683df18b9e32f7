using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Values;

/// <summary>A condition that asks whether something is missing: <c>x == null</c>, <c>x is null</c>, <c>string.IsNullOrEmpty(x)</c> and their opposites.</summary>
internal readonly record struct NullTest(IOperation Operand, bool TrueWhenNull)
{
    public static NullTest? Of(IOperation condition) => condition switch
    {
        IParenthesizedOperation parenthesized => Of(parenthesized.Operand),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => Of(not.Operand) is { } test ? test with { TrueWhenNull = !test.TrueWhenNull } : null,
        IInvocationOperation { TargetMethod: { Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace" }, Arguments: [var argument] } => new NullTest(CallShape.Bare(argument.Value), true),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison => OfComparison(comparison),
        IIsPatternOperation { Pattern: IConstantPatternOperation { Value: var value } } pattern when IsNull(value) => new NullTest(pattern.Value, true),
        IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation { Value: var value } } } pattern when IsNull(value) => new NullTest(pattern.Value, false),
        _ => null,
    };

    private static NullTest? OfComparison(IBinaryOperation comparison)
    {
        var isEquality = comparison.OperatorKind == BinaryOperatorKind.Equals;
        if (IsNull(comparison.RightOperand))
            return new NullTest(CallShape.Bare(comparison.LeftOperand), isEquality);
        return IsNull(comparison.LeftOperand) ? new NullTest(CallShape.Bare(comparison.RightOperand), isEquality) : null;
    }

    private static bool IsNull(IOperation operation) => CallShape.Bare(operation).ConstantValue is { HasValue: true, Value: null };
}
