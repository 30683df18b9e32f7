namespace ServerlessGuard.CodeFixes;

/// <summary>Lets live what the next invocation needs: without <c>using</c> or <c>Dispose()</c> (SLG4002).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class KeepSharedClientFix() : NodeFix("Do not dispose the shared client", "SLG4002")
{
    protected override bool CanFix(SyntaxNode node, SemanticModel model) => DisposalOf(node) is not null;

    protected override void Fix(SyntaxNode node, DocumentEditor editor)
    {
        var disposal = DisposalOf(node)!;
        if (disposal is ExpressionStatementSyntax { Parent: BlockSyntax } call)
            editor.RemoveNode(call, SyntaxRemoveOptions.KeepUnbalancedDirectives);
        else
            editor.ReplaceNode(disposal, (current, _) => Kept((StatementSyntax)current));
    }

    private static StatementSyntax? DisposalOf(SyntaxNode node)
    {
        var statement = node.FirstAncestorOrSelf<StatementSyntax>();
        return statement switch
        {
            UsingStatementSyntax { Expression: { } resource } when resource.Contains(node) => statement,
            UsingStatementSyntax { Declaration: { Variables.Count: 1 } declaration } when declaration.Contains(node) => statement,
            LocalDeclarationStatementSyntax { Declaration.Variables.Count: 1 } local when local.UsingKeyword != default => statement,
            ExpressionStatementSyntax { Parent: BlockSyntax } when IsDispose(node) => statement,
            _ => null,
        };
    }

    private static bool IsDispose(SyntaxNode node) => node.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Dispose" or "DisposeAsync" };

    private static SyntaxNode Kept(StatementSyntax disposal) => disposal switch
    {
        LocalDeclarationStatementSyntax local => local.WithAwaitKeyword(default).WithUsingKeyword(default).WithLeadingTrivia(local.GetLeadingTrivia()),
        UsingStatementSyntax { Declaration: { } declaration } scope => WithFirst(SyntaxFactory.LocalDeclarationStatement(declaration.WithoutTrivia()), scope),
        UsingStatementSyntax { Statement: BlockSyntax block } scope => block.WithTriviaFrom(scope).WithAdditionalAnnotations(Formatter.Annotation),
        UsingStatementSyntax scope => scope.Statement.WithTriviaFrom(scope).WithAdditionalAnnotations(Formatter.Annotation),
        _ => disposal,
    };

    private static BlockSyntax WithFirst(StatementSyntax first, UsingStatementSyntax scope)
    {
        first = first.WithTrailingTrivia(scope.EndOfLine()).WithAdditionalAnnotations(Formatter.Annotation);
        var block = scope.Statement as BlockSyntax ?? SyntaxFactory.Block(scope.Statement);
        return block.WithStatements(block.Statements.Insert(0, first)).WithTriviaFrom(scope).WithAdditionalAnnotations(Formatter.Annotation);
    }
}
