namespace ServerlessGuard.CodeFixes;

/// <summary>Takes a handler off a long-lived event when the invocation is done (SLG1006).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
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
        var type = local is null ? null : Code.TypeName(TypeOf(subscription, editor.SemanticModel)!, editor);
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
        handler is IdentifierNameSyntax or ThisExpressionSyntax or BaseExpressionSyntax
        || (handler is MemberAccessExpressionSyntax { Expression: var owner } && IsRepeatable(owner));

    /// <summary>A lambda written twice is two handlers: it gets a name.</summary>
    private static IEnumerable<StatementSyntax> Declared(ExpressionStatementSyntax statement, TypeSyntax type, string local)
    {
        var subscription = (AssignmentExpressionSyntax)statement.Expression;
        yield return RestOfBlock.Before(statement, Code.Local(type, local, subscription.Right.WithoutTrivia()))
            .WithAdditionalAnnotations(Simplifier.Annotation);
        yield return statement
            .WithExpression(subscription.WithRight(SyntaxFactory.IdentifierName(local)))
            .WithLeadingTrivia()
            .WithAdditionalAnnotations(Formatter.Annotation);
    }
}
