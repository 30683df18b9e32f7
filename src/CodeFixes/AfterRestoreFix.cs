namespace ServerlessGuard.CodeFixes;

/// <summary>Makes a unique value anew in each environment that is restored from a snapshot (SLG1015).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AfterRestoreFix() : NodeFix("Register an after-restore hook", "SLG1015")
{
    protected override bool CanFix(SyntaxNode node, SemanticModel model) =>
        model.Compilation.GetTypeByMetadataName("Amazon.Lambda.Core.SnapshotRestore")?.GetMembers("RegisterAfterRestore").Length > 0
        && node is ExpressionSyntax { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } } value
        && declarator.Parent is VariableDeclarationSyntax { Variables.Count: 1, Parent: FieldDeclarationSyntax { Parent: ClassDeclarationSyntax type } field }
        && !value.DescendantNodesAndSelf().Any(part => part is AwaitExpressionSyntax)
        && PlaceOf(type, IsStatic(field)) is not null;

    protected override void Fix(SyntaxNode node, DocumentEditor editor)
    {
        var field = node.FirstAncestorOrSelf<FieldDeclarationSyntax>()!;
        var type = (ClassDeclarationSyntax)field.Parent!;
        var hook = Hook(field.Declaration.Variables[0].Identifier.ValueText, ((ExpressionSyntax)node).WithoutTrivia());
        if (field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword))
            editor.ReplaceNode(field, (current, _) => Writable((FieldDeclarationSyntax)current));
        if (PlaceOf(type, IsStatic(field)) is ConstructorDeclarationSyntax constructor)
            editor.ReplaceNode(constructor, (current, _) => With((ConstructorDeclarationSyntax)current, hook));
        else
            editor.ReplaceNode(type, (current, _) => WithConstructor((ClassDeclarationSyntax)current, field, hook));
    }

    private static bool IsStatic(FieldDeclarationSyntax field) => field.Modifiers.Any(SyntaxKind.StaticKeyword);

    /// <summary>
    /// The one constructor that sets the value up, or the class where it has none; null where there are several or the class takes parameters itself.
    /// </summary>
    private static SyntaxNode? PlaceOf(ClassDeclarationSyntax type, bool isStatic)
    {
        var constructors = type.Members.OfType<ConstructorDeclarationSyntax>()
            .Where(constructor => constructor.Modifiers.Any(SyntaxKind.StaticKeyword) == isStatic).ToList();
        return constructors.Count switch
        {
            0 => type.ParameterList is null && !type.Modifiers.Any(SyntaxKind.PartialKeyword) ? type : null,
            1 => constructors[0].Body is null ? null : constructors[0],
            _ => null,
        };
    }

    private static StatementSyntax Hook(string field, ExpressionSyntax value) => SyntaxFactory.ParseStatement(
        "global::Amazon.Lambda.Core.SnapshotRestore.RegisterAfterRestore(() => "
        + $"{{ {field} = {value}; return global::System.Threading.Tasks.ValueTask.CompletedTask; }});\n")
        .WithAdditionalAnnotations(Formatter.Annotation, Simplifier.Annotation);

    private static FieldDeclarationSyntax Writable(FieldDeclarationSyntax field)
    {
        var removed = field.Modifiers.First(modifier => modifier.IsKind(SyntaxKind.ReadOnlyKeyword));
        return field.WithModifiers(field.Modifiers.Remove(removed)).WithLeadingTrivia(field.GetLeadingTrivia());
    }

    private static ConstructorDeclarationSyntax With(ConstructorDeclarationSyntax constructor, StatementSyntax hook) => constructor.AddBodyStatements(hook);

    private static ClassDeclarationSyntax WithConstructor(ClassDeclarationSyntax type, FieldDeclarationSyntax field, StatementSyntax hook)
    {
        var isStatic = IsStatic(field);
        if (PlaceOf(type, isStatic) is ConstructorDeclarationSyntax made)
            return type.ReplaceNode(made, With(made, hook));
        var constructor = SyntaxFactory.ConstructorDeclaration(type.Identifier.WithoutTrivia())
            .WithModifiers(SyntaxFactory.TokenList(SyntaxFactory.Token(isStatic ? SyntaxKind.StaticKeyword : SyntaxKind.PublicKeyword)))
            .WithBody(SyntaxFactory.Block(hook))
            .WithLeadingTrivia(type.EndOfLine())
            .WithTrailingTrivia(type.EndOfLine())
            .WithAdditionalAnnotations(Formatter.Annotation);
        var after = type.Members.LastIndexOf(member => member is FieldDeclarationSyntax);
        return type.WithMembers(type.Members.Insert(after + 1, constructor));
    }
}
