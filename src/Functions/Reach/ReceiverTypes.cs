using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Reach;

/// <summary>What is known of the object that a member is called on.</summary>
internal static class ReceiverTypes
{
    public static bool IsBase(IOperation? receiver) =>
        receiver is IInstanceReferenceOperation { Syntax: Microsoft.CodeAnalysis.CSharp.Syntax.BaseExpressionSyntax };

    public static ITypeSymbol? StaticTypeOf(IOperation? receiver) => receiver switch
    {
        // The compiler converts a receiver to the declaring interface or base class.
        IConversionOperation { IsImplicit: true, Operand: { Type: { } inner } } => inner,
        _ => receiver?.Type,
    };

    /// <summary>The object's own type where the expression shows it: <c>new Repository()</c>, or a local that is only ever that.</summary>
    public static ITypeSymbol? ExactTypeOf(IOperation? receiver) => receiver switch
    {
        IConversionOperation { Operand: var inner } => ExactTypeOf(inner),
        IParenthesizedOperation { Operand: var inner } => ExactTypeOf(inner),
        IObjectCreationOperation { Type: { } created } => created,
        { Type: { IsSealed: true, TypeKind: TypeKind.Class } type } => type,
        { Type: { IsValueType: true, TypeKind: TypeKind.Struct } type } => type,
        _ => null,
    };
}
