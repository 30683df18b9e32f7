using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Reach;

/// <summary>Calls that did not bind because a type in them is missing: what can still be said of them.</summary>
internal static class Unbound
{
    public static bool IsUnbound(IOperation operation) => operation is IInvalidOperation;

    /// <summary>The methods it can mean: those the compiler considered.</summary>
    public static IEnumerable<IMethodSymbol> CandidatesOf(IOperation operation)
    {
        var info = operation.SemanticModel!.GetSymbolInfo(operation.Syntax);
        return info.Symbol is IMethodSymbol method ? [method] : info.CandidateSymbols.OfType<IMethodSymbol>();
    }

    public static string? NameOf(IOperation operation) => NameSyntaxOf(operation.Syntax)?.Identifier.ValueText;

    public static IEnumerable<ITypeSymbol> TypeArgumentsOf(IOperation operation) =>
        NameSyntaxOf(operation.Syntax) is GenericNameSyntax { TypeArgumentList.Arguments: var arguments }
            ? arguments.Select(argument => operation.SemanticModel!.GetTypeInfo(argument).Type).OfType<ITypeSymbol>()
            : [];

    public static ExpressionSyntax? ReceiverSyntaxOf(SyntaxNode call) => (call as InvocationExpressionSyntax)?.Expression switch
    {
        MemberAccessExpressionSyntax { Expression: var receiver } => receiver,
        MemberBindingExpressionSyntax => null,
        _ => null,
    };

    /// <summary>The type that a missing container was asked for, where its answer is the receiver: <c>container.Resolve&lt;IOrders&gt;().Place()</c>.</summary>
    public static INamedTypeSymbol? ReceiverTypeOf(IOperation operation) => ReceiverSyntaxOf(operation.Syntax) is { } receiver ? TypeAskedFor(receiver, operation.SemanticModel!) : null;

    private static INamedTypeSymbol? TypeAskedFor(ExpressionSyntax value, SemanticModel model) => value switch
    {
        ParenthesizedExpressionSyntax { Expression: var inner } => TypeAskedFor(inner, model),
        AwaitExpressionSyntax { Expression: var inner } => TypeAskedFor(inner, model),
        PostfixUnaryExpressionSyntax { Operand: var inner } => TypeAskedFor(inner, model),
        InvocationExpressionSyntax call when NameSyntaxOf(call) is GenericNameSyntax { TypeArgumentList.Arguments: [var only] } => model.GetTypeInfo(only).Type as INamedTypeSymbol,
        IdentifierNameSyntax when model.GetSymbolInfo(value).Symbol is ILocalSymbol { Type.TypeKind: TypeKind.Error, DeclaringSyntaxReferences: [var declaration] }
            && declaration.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: var given } => TypeAskedFor(given, model),
        _ => null,
    };

    public static IEnumerable<IOperation> ArgumentsOf(IOperation operation)
    {
        var list = operation.Syntax switch
        {
            InvocationExpressionSyntax { ArgumentList: var arguments } => arguments,
            BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments } => arguments,
            _ => null,
        };
        return list is null ? [] : list.Arguments
            .Select(argument => operation.SemanticModel!.GetOperation(argument.Expression))
            .OfType<IOperation>();
    }

    /// <summary>Methods named as arguments. Where the call does not bind, nothing tells the compiler which delegate they are to become.</summary>
    public static IEnumerable<(IMethodSymbol Method, ITypeSymbol? Receiver)> MethodGroupsOf(IOperation operation)
    {
        var model = operation.SemanticModel!;
        var arguments = operation.Syntax.ChildNodes().OfType<ArgumentListSyntax>().SelectMany(list => list.Arguments);
        return from argument in arguments
               where argument.Expression is SimpleNameSyntax or MemberAccessExpressionSyntax
               from method in model.GetMemberGroup(argument.Expression).OfType<IMethodSymbol>()
               select (method, argument.Expression is MemberAccessExpressionSyntax { Expression: var owner } ? model.GetTypeInfo(owner).Type : null);
    }

    private static SimpleNameSyntax? NameSyntaxOf(SyntaxNode call) => (call as InvocationExpressionSyntax)?.Expression switch
    {
        MemberAccessExpressionSyntax { Name: var name } => name,
        MemberBindingExpressionSyntax { Name: var name } => name,
        SimpleNameSyntax name => name,
        _ => null,
    };
}
