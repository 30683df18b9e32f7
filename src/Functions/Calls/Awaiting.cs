using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ServerlessGuard.Functions.Calls;

/// <summary>Whether a call that does not bind gives a task: what is done with its result tells.</summary>
internal static class Awaiting
{
    public static bool Of(IOperation call) => IsAwaited(call.Syntax);

    private static bool IsAwaited(SyntaxNode value) => value.Parent switch
    {
        AwaitExpressionSyntax => true,
        ParenthesizedExpressionSyntax or ConditionalAccessExpressionSyntax or PostfixUnaryExpressionSyntax => IsAwaited(value.Parent),
        MemberAccessExpressionSyntax { Expression: var expression, Name.Identifier.ValueText: var member } when expression == value => member is "ConfigureAwait" or "GetAwaiter" or "Wait" or "Result" or "ContinueWith" or "AsTask",
        ReturnStatementSyntax or ArrowExpressionClauseSyntax => IsReturnedAsTask(value),
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "WhenAll" or "WhenAny" } } } => true,
        _ => false,
    };

    /// <summary>Out of a method that hands the task on instead of awaiting it.</summary>
    private static bool IsReturnedAsTask(SyntaxNode value)
    {
        var (modifiers, type) = value.FirstAncestorOrSelf<SyntaxNode>(node => node is MethodDeclarationSyntax or LocalFunctionStatementSyntax or LambdaExpressionSyntax) switch
        {
            MethodDeclarationSyntax method => (method.Modifiers, method.ReturnType),
            LocalFunctionStatementSyntax function => (function.Modifiers, function.ReturnType),
            _ => (default, null),
        };
        var name = type is QualifiedNameSyntax { Right: var right } ? right : type as SimpleNameSyntax;
        return name?.Identifier.ValueText is "Task" or "ValueTask" && !modifiers.Any(SyntaxKind.AsyncKeyword);
    }
}
