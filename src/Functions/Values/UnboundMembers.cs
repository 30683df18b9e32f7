using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Values;

/// <summary>Reads the parts of expressions that did not bind, because a package is not there, from their syntax.</summary>
internal static class UnboundMembers
{
    /// <summary>What stands before the dot, or before the bracket of an indexer.</summary>
    public static IOperation? ReceiverOf(IOperation operation) => operation.Syntax switch
    {
        MemberAccessExpressionSyntax member => At(operation, member.Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => At(operation, member.Expression),
        ElementAccessExpressionSyntax element => At(operation, element.Expression),
        _ => null,
    };

    public static ImmutableArray<CallArgument> ArgumentsOf(IOperation operation) => operation.Syntax switch
    {
        InvocationExpressionSyntax invocation => Arguments(operation, invocation.ArgumentList),
        BaseObjectCreationExpressionSyntax { ArgumentList: { } list } => Arguments(operation, list),
        ElementAccessExpressionSyntax element => Arguments(operation, element.ArgumentList),
        _ => ImmutableArray<CallArgument>.Empty,
    };

    /// <summary>The operation of a part of the expression. Parentheses, <c>await</c> and <c>!</c> keep the value.</summary>
    public static IOperation? At(IOperation whole, SyntaxNode part) => part switch
    {
        ParenthesizedExpressionSyntax parenthesized => At(whole, parenthesized.Expression),
        AwaitExpressionSyntax await => At(whole, await.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => At(whole, suppressed.Operand),
        _ => ModelOf(whole)?.GetOperation(part),
    };

    /// <summary>
    /// A lambda's parameter without a written type, where the call that is given the lambda does not bind: the compiler then takes the type of any overload.
    /// </summary>
    public static bool IsGuessed(IOperation? value) =>
        value is IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction }, DeclaringSyntaxReferences: [var declaration] } }
        && declaration.GetSyntax() is ParameterSyntax { Type: null } parameter
        && parameter.FirstAncestorOrSelf<LambdaExpressionSyntax>()?.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
        && ModelOf(value)?.GetSymbolInfo(call).Symbol is null;

    public static SemanticModel? ModelOf(IOperation operation)
    {
        var root = operation;
        while (root.Parent is { } parent)
            root = parent;
        return root.SemanticModel;
    }

    private static ImmutableArray<CallArgument> Arguments(IOperation whole, BaseArgumentListSyntax list)
    {
        var arguments = ImmutableArray.CreateBuilder<CallArgument>();
        foreach (var argument in list.Arguments)
        {
            if (At(whole, argument.Expression) is { } value)
                arguments.Add(new CallArgument(argument.NameColon?.Name.Identifier.ValueText, value));
        }

        return arguments.ToImmutable();
    }
}
