using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;

namespace ServerlessGuard.CodeFixes;

/// <summary>
/// Declares a member to be meant to outlive invocations. The reason is left empty, and asked for by SLG9002: there is none to give for all at once, so
/// there is no Fix All.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AnnotateFix : CodeFixProvider
{
    private const string Attribute = "EnvironmentScopedAttribute";

    private const string Declaration = """
        using System;

        namespace ServerlessGuard
        {
            /// <summary>This member is meant to live as long as the execution environment, and to be seen by later invocations.</summary>
            [AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
            internal sealed class EnvironmentScopedAttribute : Attribute
            {
                public EnvironmentScopedAttribute(string reason) => Reason = reason;

                public string Reason { get; }
            }
        }

        """;

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        "SLG1001", "SLG1002", "SLG1003", "SLG1004", "SLG1005", "SLG1011");

    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await MemberAsync(diagnostic, context.Document.Project.Solution, context.CancellationToken).ConfigureAwait(false) is not { } member)
                continue;
            var action = CodeAction.Create(
                "Annotate as environment-scoped",
                cancellation => AnnotateAsync(member.Document, member.Node, cancellation),
                equivalenceKey: nameof(AnnotateFix));
            context.RegisterCodeFix(action, diagnostic);
        }
    }

    /// <summary>The rule points to the member's declaration, which may be in another file; a captured local cannot be annotated.</summary>
    private static async Task<(Document Document, MemberDeclarationSyntax Node)?> MemberAsync(
        Diagnostic diagnostic, Solution solution, CancellationToken cancellation)
    {
        if (diagnostic.AdditionalLocations.FirstOrDefault() is not { SourceTree: { } tree } location || solution.GetDocument(tree) is not { } document)
            return null;
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var member = root?.FindNode(location.SourceSpan).FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return member is FieldDeclarationSyntax or PropertyDeclarationSyntax ? (document, member) : null;
    }

    private static async Task<Solution> AnnotateAsync(Document document, MemberDeclarationSyntax member, CancellationToken cancellation)
    {
        var compilation = await document.Project.GetCompilationAsync(cancellation).ConfigureAwait(false);
        var declared = compilation?.GetSymbolsWithName(Attribute, SymbolFilter.Type, cancellation).OfType<INamedTypeSymbol>().FirstOrDefault();
        var name = declared?.ToDisplayString() ?? $"ServerlessGuard.{Attribute}";
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var solution = document.WithSyntaxRoot(root!.ReplaceNode(member, Annotated(member, name))).Project.Solution;
        return declared is null ? solution.AddDocument(DocumentId.CreateNewId(document.Project.Id), $"{Attribute}.cs", Declaration) : solution;
    }

    private static MemberDeclarationSyntax Annotated(MemberDeclarationSyntax member, string attribute)
    {
        var reason = SyntaxFactory.AttributeArgument(Code.Text(""));
        var list = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(
            SyntaxFactory.Attribute(Code.AttributeName(attribute), SyntaxFactory.AttributeArgumentList(SyntaxFactory.SingletonSeparatedList(reason)))));
        var indentation = member.GetLeadingTrivia().LastOrDefault(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        var bare = member.WithLeadingTrivia(indentation == default ? SyntaxFactory.TriviaList() : SyntaxFactory.TriviaList(indentation));
        return bare.WithAttributeLists(
            bare.AttributeLists.Insert(0, list.WithTrailingTrivia(member.EndOfLine()).WithLeadingTrivia(member.GetLeadingTrivia())));
    }
}
