namespace ServerlessGuard.CodeFixes;

/// <summary>Lets a temporary file go when its stream is closed (SLG1016).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class DeleteOnCloseFix() : NodeFix("Add FileOptions.DeleteOnClose", "SLG1016")
{
    /// <summary>What <c>FileStream</c>'s shorter constructors take for what they are not given (path, mode, access, share, buffer size).</summary>
    private static readonly string[] Defaults = ["", "", "System.IO.FileAccess.ReadWrite", "System.IO.FileShare.Read", "4096"];

    protected override bool CanFix(SyntaxNode node, SemanticModel model) =>
        node is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: >= 2 and <= 6 } arguments } creation
        && model.GetTypeInfo(creation).Type is { Name: "FileStream", ContainingNamespace.Name: "IO" }
        && model.GetTypeInfo(arguments[1].Expression).Type?.Name == "FileMode"
        && arguments.All(argument => argument.NameColon is null)
        && (arguments.Count < 6 || model.GetTypeInfo(arguments[5].Expression).Type?.Name == "FileOptions" || arguments[5].Expression is LiteralExpressionSyntax)
        && !IsUsedAgain(arguments[0].Expression, creation, model);

    protected override void Fix(SyntaxNode node, DocumentEditor editor) =>
        editor.ReplaceNode(node, (current, _) => Deleting((BaseObjectCreationExpressionSyntax)current));

    /// <summary>A path that is read again afterwards needs its file.</summary>
    private static bool IsUsedAgain(ExpressionSyntax path, BaseObjectCreationExpressionSyntax creation, SemanticModel model) =>
        path is not IdentifierNameSyntax name
            ? path is MemberAccessExpressionSyntax
            : model.GetSymbolInfo(name).Symbol is not ILocalSymbol local
                || Syntax.UsesOf(local, creation.FirstAncestorOrSelf<MemberDeclarationSyntax>()!, model).Any(use => use != name);

    private static BaseObjectCreationExpressionSyntax Deleting(BaseObjectCreationExpressionSyntax creation)
    {
        var arguments = creation.ArgumentList!.Arguments;
        var isAppending = arguments[1].ToString().EndsWith("Append", StringComparison.Ordinal);
        var written = arguments.Take(Defaults.Length).ToList();
        for (var position = written.Count; position < Defaults.Length; position++)
            written.Add(SyntaxFactory.Argument(Default(position, isAppending)));
        written.Add(SyntaxFactory.Argument(Options(arguments.ElementAtOrDefault(Defaults.Length)?.Expression)));
        return creation
            .WithArgumentList(creation.ArgumentList.WithArguments(SyntaxFactory.SeparatedList(written)))
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static ExpressionSyntax Default(int position, bool isAppending) =>
        position == 2 && isAppending ? Code.Type("System.IO.FileAccess.Write")
        : position == 4 ? SyntaxFactory.ParseExpression(Defaults[position])
        : Code.Type(Defaults[position]);

    private static ExpressionSyntax Options(ExpressionSyntax? given) => given switch
    {
        null or { RawKind: (int)SyntaxKind.FalseLiteralExpression } => Code.Type("System.IO.FileOptions.DeleteOnClose"),
        { RawKind: (int)SyntaxKind.TrueLiteralExpression } => Both(Code.Type("System.IO.FileOptions.Asynchronous")),
        _ => Both(given.WithoutTrivia()),
    };

    private static BinaryExpressionSyntax Both(ExpressionSyntax given) =>
        SyntaxFactory.BinaryExpression(SyntaxKind.BitwiseOrExpression, given, Code.Type("System.IO.FileOptions.DeleteOnClose"));
}
