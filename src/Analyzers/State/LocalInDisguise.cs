using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ServerlessGuard.Analyzers.State;

/// <summary>
/// Whether a private member is but a local of one method: given a value there once, read there afterwards, and mentioned nowhere else. It does no
/// harm yet, but outlives the invocation, and the functions of the other handlers in the class never see it set.
/// </summary>
internal static class LocalInDisguise
{
    public static bool Is(ISymbol member, IOperation write) =>
        member is { DeclaredAccessibility: Accessibility.Private, IsStatic: false } and (IFieldSymbol { IsReadOnly: false } or IPropertySymbol)
        && !member.DeclaringSyntaxReferences.Any(declaration => IsInitialized(declaration.GetSyntax()))
        && write.Syntax is AssignmentExpressionSyntax { Left: var target }
        && write.Syntax.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>() is { } method
        && Mentions.Of(member).Where(mention => !target.Span.Contains(mention.Span)).ToList() is { Count: > 0 } others
        && others.All(other =>
            other.SyntaxTree == write.Syntax.SyntaxTree && method.Span.Contains(other.Span) && other.SpanStart > write.Syntax.Span.End && !IsWritten(other));

    private static bool IsInitialized(SyntaxNode declaration) =>
        declaration is VariableDeclaratorSyntax { Initializer: not null } or PropertyDeclarationSyntax { Initializer: not null };

    private static bool IsWritten(ExpressionSyntax mention) =>
        Mentions.IsAssigned(mention)
        || mention.Parent is PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax
        {
            OperatorToken.RawKind: (int)SyntaxKind.PlusPlusToken or (int)SyntaxKind.MinusMinusToken,
        }
        || mention.Parent is ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None };
}
