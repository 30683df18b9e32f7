namespace ServerlessGuard.CodeFixes;

/// <summary>Makes a local of a field that one method alone uses, writing it first (SLG1002).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FieldToLocalFix() : NodeFix("Convert the field to a local", "SLG1002")
{
    protected override bool CanFix(SyntaxNode node, SemanticModel model) =>
        node is AssignmentExpressionSyntax
        {
            RawKind: (int)SyntaxKind.SimpleAssignmentExpression,
            Parent: ExpressionStatementSyntax { Parent: BlockSyntax { Parent: BaseMethodDeclarationSyntax method } },
        } write
        && FieldOf(write, model) is { DeclaredAccessibility: Accessibility.Private } field
        && DeclaratorOf(field) is
        {
            Initializer: null,
            Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: FieldDeclarationSyntax { AttributeLists.Count: 0 } },
        } declarator
        && field.ContainingType.DeclaringSyntaxReferences.Length == 1
        && Syntax.UsesOf(field, declarator.FirstAncestorOrSelf<TypeDeclarationSyntax>()!, model)
            .All(use => method.Span.Contains(use.Span) && use.SpanStart >= write.SpanStart && !IsOfAnother(use))
        && !method.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == Syntax.AsLocalName(field.Name));

    protected override void Fix(SyntaxNode node, DocumentEditor editor)
    {
        var write = (AssignmentExpressionSyntax)node;
        var field = FieldOf(write, editor.SemanticModel)!;
        var declarator = DeclaratorOf(field)!;
        var local = Syntax.AsLocalName(field.Name);
        foreach (var use in Syntax.UsesOf(field, declarator.FirstAncestorOrSelf<TypeDeclarationSyntax>()!, editor.SemanticModel)
            .Where(use => !write.Left.Span.Contains(use.Span)))
            Rename(use, local, editor);

        var type = ((VariableDeclarationSyntax)declarator.Parent!).Type.WithoutTrivia();
        editor.ReplaceNode(write.Parent!, (current, _) => Declaration(type, local, (ExpressionStatementSyntax)current));
        Remove(declarator.FirstAncestorOrSelf<FieldDeclarationSyntax>()!, editor);
    }

    /// <summary>The blank line after a first member goes with it.</summary>
    private static void Remove(FieldDeclarationSyntax field, DocumentEditor editor)
    {
        if (field.Parent is TypeDeclarationSyntax { Members: [var first, var next, ..] } && first == field && next.GetLeadingTrivia() is [var blank, ..]
            && blank.IsKind(SyntaxKind.EndOfLineTrivia))
            editor.ReplaceNode(next, (current, _) => current.WithLeadingTrivia(current.GetLeadingTrivia().Skip(1)));
        editor.RemoveNode(field, SyntaxRemoveOptions.KeepUnbalancedDirectives);
    }

    private static IFieldSymbol? FieldOf(AssignmentExpressionSyntax write, SemanticModel model) => model.GetSymbolInfo(write.Left).Symbol as IFieldSymbol;

    private static VariableDeclaratorSyntax? DeclaratorOf(IFieldSymbol field) =>
        field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() as VariableDeclaratorSyntax;

    /// <summary>The field of another object of the same class is not this one's local.</summary>
    private static bool IsOfAnother(IdentifierNameSyntax use) =>
        use.Parent is MemberAccessExpressionSyntax { Expression: not ThisExpressionSyntax } access && access.Name == use;

    private static void Rename(IdentifierNameSyntax use, string local, DocumentEditor editor)
    {
        SyntaxNode whole = use.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access && access.Name == use ? access : use;
        editor.ReplaceNode(whole, SyntaxFactory.IdentifierName(local).WithTriviaFrom(whole));
    }

    private static LocalDeclarationStatementSyntax Declaration(TypeSyntax type, string local, ExpressionStatementSyntax statement) =>
        Code.Local(type, local, ((AssignmentExpressionSyntax)statement.Expression).Right).WithTriviaFrom(statement);
}
