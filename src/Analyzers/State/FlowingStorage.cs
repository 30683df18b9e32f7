using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.State;

/// <summary>Storage that goes with a thread or with the execution context instead of staying in the environment.</summary>
internal static class FlowingStorage
{
    /// <summary>A <c>[ThreadStatic]</c> field, a <c>ThreadLocal</c>, or a map by the thread's number; null for other targets.</summary>
    public static ISymbol? ThreadBoundIn(IOperation target) => target.Bare() switch
    {
        IFieldReferenceOperation { Field: { IsStatic: true } field } when IsThreadStatic(field) => field,
        IPropertyReferenceOperation
        {
            Property: { Name: "Value", ContainingType.Name: "ThreadLocal" },
            Instance: IMemberReferenceOperation { Member: var member },
        } => member,
        IPropertyReferenceOperation
        {
            Property.IsIndexer: true,
            Arguments: [{ Value: var key }],
            Instance: IMemberReferenceOperation { Member: var map },
        } when IsThreadNumber(key) => map,
        _ => null,
    };

    /// <summary>The <c>AsyncLocal</c> whose value a target is, or the culture, which flows the same way.</summary>
    public static ISymbol? AmbientIn(IOperation target) =>
        target.Bare() is IPropertyReferenceOperation
        {
            Property: { Name: "Value", ContainingType.Name: "AsyncLocal" },
            Instance: IMemberReferenceOperation { Member: var member },
        }
            ? member
            : null;

    /// <summary>What an async method sets does not flow back to its caller.</summary>
    public static bool IsInAsyncCode(IOperation operation, ISymbol containing)
    {
        foreach (var ancestor in operation.Ancestors())
        {
            if (ancestor is IAnonymousFunctionOperation { Symbol: var lambda })
                return lambda.IsAsync;
            if (ancestor is ILocalFunctionOperation { Symbol: var local })
                return local.IsAsync;
        }

        return containing is IMethodSymbol { IsAsync: true };
    }

    /// <summary>Stands in a <c>finally</c> or a <c>Dispose</c>, or in a method that hands out the scope that will set it back.</summary>
    public static bool IsRestoring(IOperation operation, ISymbol? containing) =>
        IsInFinally(operation)
        || containing is IMethodSymbol { Name: "Dispose" or "DisposeAsync" }
        || (containing as IMethodSymbol)?.ReturnType is { Name: "IDisposable" or "IAsyncDisposable" }
        || operation.Syntax.Ancestors().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.MethodDeclarationSyntax>()
            .Any(method => method.Identifier.ValueText == "Dispose");

    public static bool IsInFinally(IOperation operation)
    {
        var child = operation;
        foreach (var ancestor in operation.Ancestors())
        {
            if (ancestor is ITryOperation statement && statement.Finally == child)
                return true;
            child = ancestor;
        }

        return false;
    }

    private static bool IsThreadStatic(IFieldSymbol field) =>
        field.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "ThreadStaticAttribute");

    private static bool IsThreadNumber(IOperation key) =>
        key.Bare() is IPropertyReferenceOperation { Property.Name: "ManagedThreadId" or "CurrentManagedThreadId" };
}
