using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ServerlessGuard.Analyzers.Tests.Fixes;

/// <summary>Applies a fix as an editor does, and looks at what comes out with the compiler.</summary>
internal static class Fixed
{
    /// <summary>What the fix makes of a source, of all its findings at once; null where it offers nothing.</summary>
    public static async Task<Document?> All<TAnalyzer, TFix>(string source)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        var document = DocumentOf(source);
        var (found, actions) = await ActionsOf<TAnalyzer, TFix>(document);
        if (actions.Count == 0)
            return null;

        var provider = new TFix();
        var context = new FixAllContext(
            document, provider, FixAllScope.Document, actions[0].EquivalenceKey!, provider.FixableDiagnosticIds, new Found(found), Cancellation);
        return await ResultOf(document, (await provider.GetFixAllProvider()!.GetFixAsync(context))!);
    }

    /// <summary>What the fix makes of each finding alone.</summary>
    public static async Task<IReadOnlyList<Document>> EachAlone<TAnalyzer, TFix>(string source)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        var document = DocumentOf(source);
        var (_, actions) = await ActionsOf<TAnalyzer, TFix>(document);
        return [.. await Task.WhenAll(actions.Select(action => ResultOf(document, action)))];
    }

    /// <summary>What the compiler says of the text, as it would be saved and read again.</summary>
    public static async Task<IEnumerable<Diagnostic>> ErrorsOf(Document document)
    {
        var saved = document.WithText(SourceText.From((await document.GetTextAsync(Cancellation)).ToString()));
        var compilation = (await saved.Project.GetCompilationAsync(Cancellation))!;
        return compilation.GetDiagnostics(Cancellation).Where(said => said.Severity == DiagnosticSeverity.Error);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static async Task<(ImmutableArray<Diagnostic> Found, IReadOnlyList<CodeAction> Actions)> ActionsOf<TAnalyzer, TFix>(Document document)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        var compilation = (await document.Project.GetCompilationAsync(Cancellation))!;
        Assert.Empty(compilation.GetDiagnostics(Cancellation).Where(said => said.Severity == DiagnosticSeverity.Error));
        var provider = new TFix();
        var found = (await Diagnostics.Of(compilation, [new TAnalyzer()], ("/.editorconfig", Settings)))
            .Where(said => provider.FixableDiagnosticIds.Contains(said.Id)).ToImmutableArray();
        Assert.NotEmpty(found);
        var actions = new List<CodeAction>();
        foreach (var diagnostic in found)
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), Cancellation));
        return (found, actions);
    }

    private const string Settings = """
        root = true
        [*.cs]
        serverlessguard.concurrency = concurrent
        serverlessguard.snapstart = true

        """;

    private static async Task<Document> ResultOf(Document document, CodeAction action)
    {
        var changed = (await action.GetOperationsAsync(Cancellation)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return changed.GetDocument(document.Id)!;
    }

    private static Document DocumentOf(string source)
    {
        var compilation = Verify.Compile(source);
        var project = new AdhocWorkspace().AddProject("Source", LanguageNames.CSharp)
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.Latest))
            .WithCompilationOptions(compilation.Options)
            .WithMetadataReferences(compilation.References);
        foreach (var other in compilation.SyntaxTrees.Skip(1))
            project = project.AddDocument(other.FilePath, other.GetText(Cancellation)).Project;
        return project.AddDocument("Source.cs", source, filePath: "/Source.cs");
    }

    private sealed class Found(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.AsEnumerable());

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.AsEnumerable());

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
