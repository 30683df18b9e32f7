namespace ServerlessGuard.CodeFixes;

/// <summary>Sets an ambient value back when the work it is for is done (SLG1008).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RestoreAmbientFix() : NodeFix("Wrap in try/finally", "SLG1008")
{
    protected override bool CanFix(SyntaxNode node, SemanticModel model) =>
        node is AssignmentExpressionSyntax
        {
            RawKind: (int)SyntaxKind.SimpleAssignmentExpression,
            Left: MemberAccessExpressionSyntax,
            Parent: ExpressionStatementSyntax statement,
        }
        && RestOfBlock.CanBeGuarded(statement);

    protected override void Fix(SyntaxNode node, DocumentEditor editor)
    {
        var assignment = (AssignmentExpressionSyntax)node;
        var previous = Syntax.FreeName("previous", assignment, editor);
        var target = assignment.Left.WithoutTrivia();
        var undo = SyntaxFactory.AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, target, SyntaxFactory.IdentifierName(previous));
        RestOfBlock.Guard(
            (StatementSyntax)assignment.Parent!, editor, statement => Remembered(statement, target, previous), SyntaxFactory.ExpressionStatement(undo));
    }

    private static IEnumerable<StatementSyntax> Remembered(StatementSyntax statement, ExpressionSyntax target, string previous)
    {
        yield return RestOfBlock.Before(statement, Code.Local(previous, target));
        yield return statement.WithLeadingTrivia().WithAdditionalAnnotations(Formatter.Annotation);
    }
}
