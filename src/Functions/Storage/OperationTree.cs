using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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

    /// <summary>The lambda, local function, method or accessor that the operation stands in; null for an initialiser.</summary>
    public static IMethodSymbol? Function(this IOperation operation)
    {
        var root = operation;
        for (var ancestor = operation.Parent; ancestor is not null; ancestor = ancestor.Parent)
        {
            if (ancestor is IAnonymousFunctionOperation { Symbol: var lambda })
                return lambda;
            if (ancestor is ILocalFunctionOperation { Symbol: var local })
                return local;
            root = ancestor;
        }

        var declaration = root.Syntax is ArrowExpressionClauseSyntax { Parent: { } member } ? member : root.Syntax;
        return root.SemanticModel?.GetDeclaredSymbol(declaration) switch
        {
            IPropertySymbol property => property.GetMethod,
            var symbol => symbol as IMethodSymbol,
        };
    }

    /// <summary>Without conversions, parentheses and the like, which leave the value what it is.</summary>
    public static IOperation Bare(this IOperation operation) => operation switch
    {
        IConversionOperation { Operand: var inner } => inner.Bare(),
        IParenthesizedOperation { Operand: var inner } => inner.Bare(),
        IAwaitOperation { Operation: var inner } => inner.Bare(),
        _ => operation,
    };

    /// <summary>Whether a method refers to a parameter of its class's primary constructor, which the object then keeps.</summary>
    public static bool IsCapturedByClass(this IParameterReferenceOperation reference) =>
        reference.Parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor }
        && reference.Root() is IMethodBodyOperation
        && !reference.Root().Syntax.Span.Contains(reference.Parameter.DeclaringSyntaxReferences.FirstOrDefault()?.Span ?? default);

    /// <summary>The field, property or captured parameter that is referred to; null for everything else.</summary>
    public static ISymbol? ReferencedMember(this IOperation operation) => operation switch
    {
        IMemberReferenceOperation { Member: var member } => member,
        IParameterReferenceOperation reference when reference.IsCapturedByClass() => reference.Parameter,
        _ => null,
    };

    /// <summary>Whether a field, property, local or captured parameter is anywhere in it.</summary>
    public static bool Mentions(this IOperation operation, ISymbol symbol) =>
        operation.DescendantsAndSelf().Any(part => part switch
        {
            IMemberReferenceOperation member => member.Member.OriginalDefinition.IsSameAs(symbol.OriginalDefinition),
            ILocalReferenceOperation local => SymbolEqualityComparer.Default.Equals(local.Local, symbol),
            IParameterReferenceOperation parameter => SymbolEqualityComparer.Default.Equals(parameter.Parameter, symbol),
            _ => false,
        });

    /// <summary>By place in the source: the same code is another tree to each who asks the compiler for it.</summary>
    public static bool Contains(this IOperation outer, IOperation inner) =>
        outer.Syntax.SyntaxTree == inner.Syntax.SyntaxTree && outer.Syntax.Span.Contains(inner.Syntax.Span);

    /// <summary>Whether two symbols are the same one, though they may come from two compilations of the same sources.</summary>
    public static bool IsSameAs(this ISymbol symbol, ISymbol? other) =>
        SymbolEqualityComparer.Default.Equals(symbol, other)
        || (other is not null && symbol.Kind == other.Kind && IsNamedAs(symbol, other) && symbol.ToDisplayString() == other.ToDisplayString());

    // Half of all functions are called Function: the namespace tells them apart without writing out both.
    private static bool IsNamedAs(ISymbol symbol, ISymbol other)
    {
        var (one, another) = (symbol, other);
        while (one is not (null or IModuleSymbol) && another is not (null or IModuleSymbol))
        {
            if (one.Name != another.Name)
                return false;
            (one, another) = (one.ContainingSymbol, another.ContainingSymbol);
        }

        return (one is null or IModuleSymbol) && (another is null or IModuleSymbol);
    }
}
