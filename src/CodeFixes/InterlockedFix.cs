namespace ServerlessGuard.CodeFixes;

/// <summary>Counts without losing an update (SLG1013).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class InterlockedFix() : NodeFix("Use Interlocked", "SLG1013")
{
    protected override bool CanFix(SyntaxNode node, SemanticModel model) =>
        node is { Parent: ExpressionStatementSyntax }
        && CountedBy(node) is { } counted
        && model.GetSymbolInfo(counted).Symbol is IFieldSymbol
        {
            IsReadOnly: false,
            IsVolatile: false,
            Type.SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64,
        };

    protected override void Fix(SyntaxNode node, DocumentEditor editor)
    {
        var counted = SyntaxFactory.Argument(CountedBy(node)!.WithoutTrivia())
            .WithRefKindKeyword(SyntaxFactory.Token(SyntaxKind.RefKeyword).WithTrailingTrivia(SyntaxFactory.Space));
        var method = node.IsKind(SyntaxKind.PostIncrementExpression) || node.IsKind(SyntaxKind.PreIncrementExpression) ? "Increment" : "Decrement";
        editor.ReplaceNode(node, Code.Call(Code.Type("System.Threading.Interlocked"), method, counted).WithTriviaFrom(node));
    }

    private static ExpressionSyntax? CountedBy(SyntaxNode node) => node switch
    {
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } postfix => postfix.Operand,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } prefix => prefix.Operand,
        _ => null,
    };
}
