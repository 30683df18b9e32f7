using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Storage;

/// <summary>Ways about an operation tree.</summary>
public static class OperationTree
{
    public static IEnumerable<IOperation> Ancestors(this IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
            yield return parent;
    }

    /// <summary>The body that the operation stands in: of a lambda, the body of the method around it.</summary>
    public static IOperation Root(this IOperation operation) => operation.Parent is null ? operation : operation.Ancestors().Last();

    /// <summary>Without conversions, parentheses and the like, which leave the value what it is.</summary>
    public static IOperation Bare(this IOperation operation) => operation switch
    {
        IConversionOperation { Operand: var inner } => inner.Bare(),
        IParenthesizedOperation { Operand: var inner } => inner.Bare(),
        IAwaitOperation { Operation: var inner } => inner.Bare(),
        _ => operation,
    };
}
