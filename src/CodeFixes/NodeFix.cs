using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;

namespace ServerlessGuard.CodeFixes;

/// <summary>A fix within one document: the same edit for one diagnostic and for all of them, all made on one editor so that they know of each other.</summary>
public abstract class NodeFix(string title, params string[] rules) : CodeFixProvider
{
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = rules.ToImmutableArray();

    public sealed override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(
            async (context, document, diagnostics) => await ApplyAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
            return;

        foreach (var diagnostic in context.Diagnostics.Where(diagnostic => CanFix(NodeOf(diagnostic, root), model)))
        {
            var action = CodeAction.Create(title, cancellation => ApplyAsync(context.Document, [diagnostic], cancellation), equivalenceKey: GetType().Name);
            context.RegisterCodeFix(action, diagnostic);
        }
    }

    /// <summary>Whether the edit leaves code that compiles and means what the title says.</summary>
    protected abstract bool CanFix(SyntaxNode node, SemanticModel model);

    protected abstract void Fix(SyntaxNode node, DocumentEditor editor);

    private async Task<Document> ApplyAsync(Document document, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        foreach (var node in diagnostics.Select(diagnostic => NodeOf(diagnostic, editor.OriginalRoot)).Distinct()
            .Where(node => CanFix(node, editor.SemanticModel)))
            Fix(node, editor);
        return editor.GetChangedDocument();
    }

    private static SyntaxNode NodeOf(Diagnostic diagnostic, SyntaxNode root) => root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
}
