using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace ServerlessGuard.CodeFixes;

/// <summary>Takes a handler off a long-lived event when the invocation is done (SLG1006).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class UnsubscribeFix() : NodeFix("Unsubscribe in finally", "SLG1006")
{
    protected override bool CanFix(SyntaxNode node, SemanticModel model) =>
        node is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression, Parent: ExpressionStatementSyntax statement } subscription
        && RestOfBlock.CanBeGuarded(statement)
        && !subscription.Left.DescendantNodes().Any(part => part is InvocationExpressionSyntax or ElementAccessExpressionSyntax)
        && (subscription.Right is AnonymousFunctionExpressionSyntax ? TypeOf(subscription, model) is not null : IsRepeatable(subscription.Right));

    protected override void Fix(SyntaxNode node, DocumentEditor editor)
    {
        var subscription = (AssignmentExpressionSyntax)node;
        var local = subscription.Right is AnonymousFunctionExpressionSyntax ? Syntax.FreeName("handler", subscription, editor) : null;
        var handler = local is null ? subscription.Right.WithoutTrivia() : SyntaxFactory.IdentifierName(local);
        var removal = SyntaxFactory.AssignmentExpression(SyntaxKind.SubtractAssignmentExpression, subscription.Left.WithoutTrivia(), handler);
        var type = local is null ? null : Syntax.Written(TypeOf(subscription, editor.SemanticModel)!, editor);
        RestOfBlock.Guard(
            (StatementSyntax)subscription.Parent!,
            editor,
            statement => local is null ? [statement] : Declared((ExpressionStatementSyntax)statement, type!, local),
            SyntaxFactory.ExpressionStatement(removal));
    }

    private static ITypeSymbol? TypeOf(AssignmentExpressionSyntax subscription, SemanticModel model) =>
        (model.GetSymbolInfo(subscription.Left).Symbol as IEventSymbol)?.Type is { TypeKind: TypeKind.Delegate } type ? type : null;

    /// <summary>What is written again must mean the same handler.</summary>
    private static bool IsRepeatable(ExpressionSyntax handler) =>
        handler is IdentifierNameSyntax || (handler is MemberAccessExpressionSyntax { Expression: var owner } && (owner is ThisExpressionSyntax or BaseExpressionSyntax || IsRepeatable(owner)));

    /// <summary>A lambda written twice is two handlers: it gets a name.</summary>
    private static IEnumerable<StatementSyntax> Declared(ExpressionStatementSyntax statement, TypeSyntax type, string local)
    {
        var subscription = (AssignmentExpressionSyntax)statement.Expression;
        var declarator = SyntaxFactory.VariableDeclarator(local).WithInitializer(SyntaxFactory.EqualsValueClause(subscription.Right.WithoutTrivia()));
        yield return SyntaxFactory.LocalDeclarationStatement(SyntaxFactory.VariableDeclaration(type, SyntaxFactory.SingletonSeparatedList(declarator)))
            .WithLeadingTrivia(statement.GetLeadingTrivia())
            .WithTrailingTrivia(statement.EndOfLine())
            .WithAdditionalAnnotations(Formatter.Annotation, Simplifier.Annotation);
        yield return statement
            .WithExpression(subscription.WithRight(SyntaxFactory.IdentifierName(local)))
            .WithLeadingTrivia()
            .WithAdditionalAnnotations(Formatter.Annotation);
    }
}
