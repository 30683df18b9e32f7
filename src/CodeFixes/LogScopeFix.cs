namespace ServerlessGuard.CodeFixes;

/// <summary>Ends a logging scope with the block that it was opened in (SLG1017).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class LogScopeFix() : NodeFix("Wrap in using", "SLG1017")
{
    protected override bool CanFix(SyntaxNode node, SemanticModel model) =>
        node is InvocationExpressionSyntax call && UnusedResult.StatementOf(call) is { Parent: BlockSyntax } && IsDisposable(model.GetTypeInfo(call).Type);

    protected override void Fix(SyntaxNode node, DocumentEditor editor)
    {
        var call = (InvocationExpressionSyntax)node;
        var name = Syntax.FreeName("logScope", call, editor);
        editor.ReplaceNode(UnusedResult.StatementOf(call)!, (current, _) => Scoped((StatementSyntax)current, name));
    }

    private static bool IsDisposable(ITypeSymbol? type) =>
        type is not null && (type.SpecialType == SpecialType.System_IDisposable || type.AllInterfaces
            .Any(contract => contract.SpecialType == SpecialType.System_IDisposable));

    private static StatementSyntax Scoped(StatementSyntax statement, string name)
    {
        var scoped = statement is LocalDeclarationStatementSyntax declared
            ? declared.WithoutLeadingTrivia()
            : Code.Local(name, UnusedResult.CallIn(statement).WithoutTrivia());
        return scoped
            .WithUsingKeyword(SyntaxFactory.Token(SyntaxKind.UsingKeyword).WithTrailingTrivia(SyntaxFactory.Space))
            .WithTriviaFrom(statement)
            .WithAdditionalAnnotations(Formatter.Annotation);
    }
}
