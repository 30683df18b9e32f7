using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ServerlessGuard.Iam;
using ServerlessGuard.PolicyLint.Loading.Projects;

namespace ServerlessGuard.PolicyLint.Loading;

/// <summary>A project's files, parsed. What does not parse is kept as far as it does, and reported.</summary>
internal sealed record ProjectSources(ImmutableArray<SyntaxTree> Trees, ImmutableArray<LoadError> Errors)
{
    /// <summary>Trees carry paths relative to the checked directory.</summary>
    public static ProjectSources Parse(CheckedDirectory directory, ProjectFile project)
    {
        var options = new CSharpParseOptions(project.LanguageVersion, DocumentationMode.None, preprocessorSymbols: project.Symbols);
        var parsed = new (SyntaxTree? Tree, LoadError? Error)[project.Sources.Length];
        Parallel.For(0, parsed.Length, i => parsed[i] = Parse(directory, project.Sources[i], options));

        ImmutableArray<SyntaxTree> written = [.. parsed.Select(file => file.Tree).OfType<SyntaxTree>()];
        var generated = directory.Relative(Path.Combine(project.Folder, "obj"));
        var completed = written.AsParallel().AsOrdered().Select(tree => (tree.FilePath, Text: SerializerContexts.Complete(tree))).Where(part => part.Text is not null).ToArray();
        return new(
            [
                .. written,
                .. completed.Select(part => Parse(part.Text!, $"{generated}/{Path.GetFileNameWithoutExtension(part.FilePath)}.g.cs", options)),
                Parse(AssemblyText(project), $"{generated}/{project.Name}.g.cs", options),
            ],
            [.. parsed.Select(file => file.Error).OfType<LoadError>()]);
    }

    /// <summary>Whether the project has top-level statements: then it is a program, whatever its project file says.</summary>
    public bool HasTopLevelStatements => Trees.Any(tree => ((CompilationUnitSyntax)tree.GetRoot()).Members.Any(SyntaxKind.GlobalStatement));

    /// <summary>Namespaces of using directives, sorted.</summary>
    public IEnumerable<string> UsedNamespaces => Trees
        .SelectMany(tree => tree.GetRoot().DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>())
        .Select(directive => directive.NamespaceOrType.ToString())
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    private static (SyntaxTree? Tree, LoadError? Error) Parse(CheckedDirectory directory, string file, CSharpParseOptions options)
    {
        var path = directory.Relative(file);
        try
        {
            using var stream = File.OpenRead(file);
            var tree = CSharpSyntaxTree.ParseText(SourceText.From(stream), options, path);
            var fault = tree.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            return (tree, fault is null ? null : Error(path, fault));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return (null, new LoadError(new SourcePosition(path, 1, 1), $"The file cannot be read: {OneLine(fault.Message)}"));
        }
    }

    private static SyntaxTree Parse(string text, string path, CSharpParseOptions options) => CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), options, path);

    private static LoadError Error(string path, Diagnostic fault)
    {
        var start = fault.Location.GetLineSpan().StartLinePosition;
        return new(new SourcePosition(path, start.Line + 1, start.Character + 1), $"The file does not parse: {fault.GetMessage()} ({fault.Id}). Calls after this line may be overlooked.");
    }

    private static string OneLine(string message) => message.ReplaceLineEndings(" ");

    /// <summary>What the build would generate: global usings and the assemblies that see internals.</summary>
    private static string AssemblyText(ProjectFile project) => string.Join(
        '\n', project.GlobalUsings.Concat(project.Friends.Select(friend => $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo({SymbolDisplay.FormatLiteral(friend, quote: true)})]")));
}
