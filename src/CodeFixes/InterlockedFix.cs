using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace ServerlessGuard.CodeFixes;

/// <summary>Counts without losing an update (SLG1013).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class InterlockedFix() : NodeFix("Use Interlocked", "SLG1013")
{
    protected override bool CanFix(SyntaxNode node, SemanticModel model) =>
        node is { Parent: ExpressionStatementSyntax }
        && CountedBy(node) is { } counted
        && model.GetSymbolInfo(counted).Symbol is IFieldSymbol { IsReadOnly: false, IsVolatile: false, Type.SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 };

    protected override void Fix(SyntaxNode node, DocumentEditor editor)
    {
        var counted = SyntaxFactory.Argument(CountedBy(node)!.WithoutTrivia())
            .WithRefKindKeyword(SyntaxFactory.Token(SyntaxKind.RefKeyword).WithTrailingTrivia(SyntaxFactory.Space));
        var method = node.IsKind(SyntaxKind.PostIncrementExpression) || node.IsKind(SyntaxKind.PreIncrementExpression) ? "Increment" : "Decrement";
        var access = SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, Syntax.Type("System.Threading.Interlocked"), SyntaxFactory.IdentifierName(method));
        editor.ReplaceNode(node, SyntaxFactory.InvocationExpression(access, SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(counted)))
            .WithTriviaFrom(node));
    }

    private static ExpressionSyntax? CountedBy(SyntaxNode node) => node switch
    {
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } postfix => postfix.Operand,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } prefix => prefix.Operand,
        _ => null,
    };
}
