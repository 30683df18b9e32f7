namespace ServerlessGuard.CodeFixes;

/// <summary>Makes a client once for the environment, in a static field of the class that uses it (SLG4001).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class StaticClientFix() : NodeFix("Move to a static readonly field", "SLG4001")
{
    protected override bool CanFix(SyntaxNode node, SemanticModel model) =>
        node is BaseObjectCreationExpressionSyntax creation
        && creation.FirstAncestorOrSelf<TypeDeclarationSyntax>() is ClassDeclarationSyntax or RecordDeclarationSyntax or StructDeclarationSyntax
        && creation.FirstAncestorOrSelf<UsingStatementSyntax>() is not { Declaration: not null }
        && !IsDisposed(creation)
        && creation.DescendantNodes().OfType<ExpressionSyntax>().All(part => IsIndependent(part, model));

    protected override void Fix(SyntaxNode node, DocumentEditor editor)
    {
        var creation = (BaseObjectCreationExpressionSyntax)node;
        var type = creation.FirstAncestorOrSelf<TypeDeclarationSyntax>()!;
        var made = editor.SemanticModel.GetTypeInfo(creation).Type!;
        var local = LocalOf(creation);
        var field = FieldName(local?.Identifier.ValueText ?? made.Name, type, editor);

        editor.InsertMembers(type, PlaceFor(creation, type, editor), [Field(field, creation, made, editor)]);
        if (local is null)
            editor.ReplaceNode(creation, SyntaxFactory.IdentifierName(field).WithTriviaFrom(creation));
        else
            Replace(local, field, editor);
    }

    /// <summary>Static fields get their values in the order of the text: after those that the new one reads.</summary>
    private static int PlaceFor(BaseObjectCreationExpressionSyntax creation, TypeDeclarationSyntax type, DocumentEditor editor) =>
        creation.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Select(name => editor.SemanticModel.GetSymbolInfo(name).Symbol)
            .Where(symbol => symbol is IFieldSymbol or IPropertySymbol)
            .SelectMany(symbol => symbol!.DeclaringSyntaxReferences)
            .Select(declaration => declaration.GetSyntax().FirstAncestorOrSelf<MemberDeclarationSyntax>())
            .Select(member => type.Members.IndexOf(declared => declared == member) + 1)
            .DefaultIfEmpty(0).Max();

    /// <summary>What is created depends on nothing of the invocation or the object: constants, statics and types only.</summary>
    private static bool IsIndependent(ExpressionSyntax part, SemanticModel model) => part switch
    {
        ThisExpressionSyntax or BaseExpressionSyntax or AwaitExpressionSyntax => false,
        IdentifierNameSyntax { Parent: AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment } name when assignment.Left == name =>
            true,
        IdentifierNameSyntax { Parent: NameColonSyntax } => true,
        IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax access } name when access.Name == name => true,
        IdentifierNameSyntax name => model.GetSymbolInfo(name).Symbol is INamespaceOrTypeSymbol or { IsStatic: true } and not IFieldSymbol
            || model.GetSymbolInfo(name).Symbol is IFieldSymbol { IsStatic: true } field && HasValueAtStart(field),
        _ => true,
    };

    /// <summary>One that a static constructor sets is still empty when the fields get their values.</summary>
    private static bool HasValueAtStart(IFieldSymbol field) => field.DeclaringSyntaxReferences.IsEmpty
        || field.DeclaringSyntaxReferences[0].GetSyntax() is VariableDeclaratorSyntax { Initializer: not null } or EnumMemberDeclarationSyntax;

    /// <summary>Later statements that dispose it would dispose it for the next invocation.</summary>
    private static bool IsDisposed(BaseObjectCreationExpressionSyntax creation) =>
        LocalOf(creation) is { } local
        && local.FirstAncestorOrSelf<BlockSyntax>() is { } block
        && block.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(access =>
            access is { Name.Identifier.ValueText: "Dispose" or "DisposeAsync", Expression: IdentifierNameSyntax name }
                && name.Identifier.ValueText == local.Identifier.ValueText);

    private static VariableDeclaratorSyntax? LocalOf(BaseObjectCreationExpressionSyntax creation) =>
        creation.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax local } && UnusedResult.DeclarationOf(local)?.Parent is BlockSyntax
            ? local
            : null;

    private static string FieldName(string name, TypeDeclarationSyntax type, DocumentEditor editor)
    {
        var isOfSdk = name.StartsWith("Amazon", StringComparison.Ordinal) && name.Length > "Amazon".Length;
        var bare = "s_" + Syntax.AsLocalName(isOfSdk ? name.Substring("Amazon".Length) : name);
        var taken = new HashSet<string>(editor.GetChangedRoot().DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken))
            .Select(token => token.ValueText), StringComparer.Ordinal);
        taken.UnionWith(type.DescendantTokens().Select(token => token.ValueText));
        return Syntax.FreeName(bare, taken);
    }

    private static FieldDeclarationSyntax Field(string name, BaseObjectCreationExpressionSyntax creation, ITypeSymbol made, DocumentEditor editor)
    {
        var type = creation is ObjectCreationExpressionSyntax { Type: var written }
            ? written.WithoutTrivia()
            : (TypeSyntax)editor.Generator.TypeExpression(made);
        return SyntaxFactory.FieldDeclaration(Code.Variable(type, name, creation.WithoutTrivia()))
            .WithModifiers(SyntaxFactory.TokenList(
                SyntaxFactory.Token(SyntaxKind.PrivateKeyword), SyntaxFactory.Token(SyntaxKind.StaticKeyword), SyntaxFactory.Token(SyntaxKind.ReadOnlyKeyword)))
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    /// <summary>The comment stays; the statement after it brings its own indentation.</summary>
    private static IEnumerable<SyntaxTrivia> WithoutIndentation(SyntaxTriviaList trivia) =>
        trivia.Last().IsKind(SyntaxKind.WhitespaceTrivia) ? trivia.Take(trivia.Count - 1) : trivia;

    private static void Replace(VariableDeclaratorSyntax local, string field, DocumentEditor editor)
    {
        var symbol = editor.SemanticModel.GetDeclaredSymbol(local)!;
        var block = local.FirstAncestorOrSelf<BlockSyntax>()!;
        foreach (var use in Syntax.UsesOf(symbol, block, editor.SemanticModel))
            editor.ReplaceNode(use, SyntaxFactory.IdentifierName(field).WithTriviaFrom(use));
        var statement = local.FirstAncestorOrSelf<LocalDeclarationStatementSyntax>()!;
        var hasComment = statement.GetLeadingTrivia().Any(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia)
            || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia));
        if (hasComment)
            editor.ReplaceNode(statement, (current, _) => current.WithLeadingTrivia(WithoutIndentation(current.GetLeadingTrivia())));
        editor.RemoveNode(statement, hasComment ? SyntaxRemoveOptions.KeepLeadingTrivia : SyntaxRemoveOptions.KeepUnbalancedDirectives);
    }
}
