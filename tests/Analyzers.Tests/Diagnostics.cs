using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ServerlessGuard.Analyzers.Tests;

/// <summary>What analyzers say of a source, as the compiler would get it: also of one that does not compile.</summary>
internal static class Diagnostics
{
    public static ImmutableArray<DiagnosticAnalyzer> All { get; } =
    [
        .. typeof(ServerlessAnalyzer).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static Task<ImmutableArray<Diagnostic>> Of<TAnalyzer>(string source)
        where TAnalyzer : DiagnosticAnalyzer, new() => Of(Verify.Compile(source), [new TAnalyzer()]);

    /// <summary>An analyzer that throws shows as AD0001. Files are templates and the like, or configurations where their names end in <c>config</c>.</summary>
    public static Task<ImmutableArray<Diagnostic>> Of(
        Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, params (string Path, string Content)[] files) =>
        compilation.WithAnalyzers(analyzers, Options(files)).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

    private static AnalyzerOptions Options((string Path, string Content)[] files)
    {
        var configs = files.Where(IsConfig).Select(file => AnalyzerConfig.Parse(file.Content, file.Path)).ToArray();
        return new AnalyzerOptions(
            [.. files.Where(file => !IsConfig(file)).Select(file => new BesideFile(file.Path, file.Content))],
            new Configuration(AnalyzerConfigSet.Create(configs)));
    }

    private static bool IsConfig((string Path, string Content) file) => file.Path.EndsWith("config", StringComparison.Ordinal);

    private sealed class BesideFile(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }

    private sealed class Configuration(AnalyzerConfigSet configs) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => new Values(configs.GlobalConfigOptions.AnalyzerOptions);

        /// <summary>As the compiler does it, a file's own options are laid over the global ones.</summary>
        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) =>
            new Values(
                configs.GlobalConfigOptions.AnalyzerOptions.SetItems(configs.GetOptionsForSourcePath("/" + tree.FilePath.TrimStart('/')).AnalyzerOptions));

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }
}
