using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Values;

/// <summary>A condition that asks whether something is missing: <c>x == null</c>, <c>x is null</c>, <c>string.IsNullOrEmpty(x)</c> and their opposites.</summary>
/// <param name="Declared">The variable that a pattern gives the value to: <c>x is { Length: > 0 } set</c>.</param>
internal readonly record struct NullTest(IOperation Operand, bool TrueWhenNull, ISymbol? Declared = null)
{
    public static NullTest? Of(IOperation condition) => condition switch
    {
        IParenthesizedOperation parenthesized => Of(parenthesized.Operand),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => Of(not.Operand) is { } test ? test with { TrueWhenNull = !test.TrueWhenNull } : null,
        IInvocationOperation { TargetMethod: { Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace" }, Arguments: [var argument] } => new NullTest(CallShape.Bare(argument.Value), true),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison => OfComparison(comparison),
        IIsPatternOperation { Pattern: IConstantPatternOperation { Value: var value } } pattern when IsNull(value) => new NullTest(pattern.Value, true),
        IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation { Value: var value } } } pattern when IsNull(value) => new NullTest(pattern.Value, false),
        IIsPatternOperation { Value.Type.SpecialType: SpecialType.System_String, Pattern: INegatedPatternOperation { Pattern: var inner } } pattern when NeedsValue(inner) => new NullTest(pattern.Value, true, DeclaredBy(inner)),
        IIsPatternOperation { Value.Type.SpecialType: SpecialType.System_String } pattern when NeedsValue(pattern.Pattern) => new NullTest(pattern.Value, false, DeclaredBy(pattern.Pattern)),
        _ => null,
    };

    /// <summary><c>{ }</c>, <c>string set</c> or <c>{ Length: > 0 }</c>: of a text, that there is one.</summary>
    private static bool NeedsValue(IPatternOperation pattern) => pattern switch
    {
        IDeclarationPatternOperation declaration => !declaration.MatchesNull,
        IRecursivePatternOperation recursive => recursive.PropertySubpatterns.All(part => part is { Member: IPropertyReferenceOperation { Property.Name: "Length" }, Pattern: IRelationalPatternOperation or INegatedPatternOperation }),
        _ => false,
    };

    private static ISymbol? DeclaredBy(IPatternOperation pattern) => pattern switch
    {
        IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
        IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
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
