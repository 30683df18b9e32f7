namespace ServerlessGuard.CodeFixes;

/// <summary>Awaits work that nobody waits for (SLG2001).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AwaitFix() : NodeFix("Await the work", "SLG2001")
{
    protected override bool CanFix(SyntaxNode node, SemanticModel model) =>
        node is InvocationExpressionSyntax call
        && call.IsInAsyncFunction()
        && UnusedResult.StatementOf(call) is { } statement
        && !IsReadLater(statement, model)
        && model.GetTypeInfo(call).Type is { Name: "Task" or "ValueTask" };

    /// <summary>Without its declaration a local that is awaited on some ways would have no meaning on them.</summary>
    private static bool IsReadLater(StatementSyntax statement, SemanticModel model) =>
        statement is LocalDeclarationStatementSyntax { Declaration.Variables: [var variable] }
        && model.GetDeclaredSymbol(variable) is { } local
        && Syntax.UsesOf(local, statement.SyntaxTree.GetRoot(), model).Any();

    protected override void Fix(SyntaxNode node, DocumentEditor editor)
    {
        var statement = UnusedResult.StatementOf((InvocationExpressionSyntax)node)!;
        editor.ReplaceNode(statement, (current, _) => Awaited(UnusedResult.CallIn((StatementSyntax)current), current));
    }

    private static ExpressionStatementSyntax Awaited(ExpressionSyntax call, SyntaxNode statement) =>
        SyntaxFactory.ExpressionStatement(SyntaxFactory.AwaitExpression(call.WithoutTrivia())).WithTriviaFrom(statement)
            .WithAdditionalAnnotations(Formatter.Annotation);
}
