namespace ServerlessGuard.CodeFixes;

/// <summary>Awaits where an async function blocks (SLG2004).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AwaitInsteadOfBlockingFix() : NodeFix("Await instead of blocking", "SLG2004")
{
    protected override bool CanFix(SyntaxNode node, SemanticModel model) =>
        node is ExpressionSyntax blocking && blocking.IsInAsyncFunction() && blocking.Parent is not ConditionalAccessExpressionSyntax
            && Awaitable(blocking) is not null;

    protected override void Fix(SyntaxNode node, DocumentEditor editor) => editor.ReplaceNode(node, (current, _) => Awaited((ExpressionSyntax)current));

    private static ExpressionSyntax Awaited(ExpressionSyntax blocking)
    {
        ExpressionSyntax awaited = SyntaxFactory.AwaitExpression(Awaitable(blocking)!.WithoutTrivia());
        if (blocking.Parent is not ExpressionStatementSyntax)
            awaited = SyntaxFactory.ParenthesizedExpression(awaited).WithAdditionalAnnotations(Simplifier.Annotation);
        return awaited.WithTriviaFrom(blocking).WithAdditionalAnnotations(Formatter.Annotation);
    }

    /// <summary>What there is to await; null where waiting is bounded by a time or token, which <c>await</c> alone would lose.</summary>
    private static ExpressionSyntax? Awaitable(ExpressionSyntax blocking) => blocking switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result", Expression: var task } => task,
        InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Wait", Expression: var task },
            ArgumentList.Arguments.Count: 0,
        } => task,
        InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: "GetResult",
                Expression: InvocationExpressionSyntax
                {
                    Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetAwaiter", Expression: var task },
                },
            },
        } => task,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "WaitAll" } } all when TakesOnlyTasks(all) =>
            OfTask("WhenAll", all),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Sleep" } } sleep => OfTask("Delay", sleep),
        _ => null,
    };

    private static bool TakesOnlyTasks(InvocationExpressionSyntax all) =>
        all.ArgumentList.Arguments.All(argument => argument.Expression is not LiteralExpressionSyntax);

    private static InvocationExpressionSyntax OfTask(string method, InvocationExpressionSyntax blocking) =>
        Code.Call(Code.Type("System.Threading.Tasks.Task"), method, blocking.ArgumentList);
}
