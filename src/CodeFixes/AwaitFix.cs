namespace ServerlessGuard.CodeFixes;

/// <summary>Awaits work that nobody waits for (SLG2001).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AwaitFix() : NodeFix("Await the work", "SLG2001")
{
    protected override bool CanFix(SyntaxNode node, SemanticModel model) =>
        node is InvocationExpressionSyntax call
        && call.IsInAsyncFunction()
        && UnusedResult.StatementOf(call) is not null
        && model.GetTypeInfo(call).Type is { Name: "Task" or "ValueTask" };

    protected override void Fix(SyntaxNode node, DocumentEditor editor)
    {
        var statement = UnusedResult.StatementOf((InvocationExpressionSyntax)node)!;
        editor.ReplaceNode(statement, (current, _) => Awaited(UnusedResult.CallIn((StatementSyntax)current), current));
    }

    private static ExpressionStatementSyntax Awaited(ExpressionSyntax call, SyntaxNode statement) =>
        SyntaxFactory.ExpressionStatement(SyntaxFactory.AwaitExpression(call.WithoutTrivia())).WithTriviaFrom(statement)
            .WithAdditionalAnnotations(Formatter.Annotation);
}
