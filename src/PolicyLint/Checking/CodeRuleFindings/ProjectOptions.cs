using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ServerlessGuard.PolicyLint.Loading;
using ServerlessGuard.Templates.ConfigurationFile;

namespace ServerlessGuard.PolicyLint.Checking.CodeRuleFindings;

/// <summary>
/// What a build with the package gives the analyzers of a project: templates and the configuration from the project's folder up to the checked directory, and
/// what <c>.editorconfig</c> says of their rules.
/// </summary>
internal sealed class ProjectOptions(string root)
{
    private static readonly string[] Names =
        ["template.yaml", "template.yml", "serverless.template", "serverless.yml", "aws-lambda-tools-defaults.json", GuardConfiguration.FileName];

    private readonly Dictionary<string, AdditionalText?> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AnalyzerConfig?> _configs = new(StringComparer.Ordinal);

    public AnalyzerOptions Of(LoadedProject project) =>
        new([.. Folders(project.Path).SelectMany(_ => Names, (folder, name) => FileAt($"{folder}{name}")).OfType<AdditionalText>()], new Settings(ConfigsOf(project)));

    /// <summary>The compilation with the severities that <c>.editorconfig</c> gives the rules; the same one where it gives none.</summary>
    public Compilation With(Compilation compilation, LoadedProject project) => ConfigsOf(project) is { } configs
        ? compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new Severities(configs)))
        : compilation;

    private AnalyzerConfigSet? ConfigsOf(LoadedProject project)
    {
        var folders = project.Compilation.SyntaxTrees.SelectMany(tree => Folders(tree.FilePath)).Distinct(StringComparer.Ordinal);
        var configs = folders.Select(folder => ConfigAt($"{folder}.editorconfig")).OfType<AnalyzerConfig>().ToArray();
        return configs.Length == 0 ? null : AnalyzerConfigSet.Create(configs);
    }

    /// <summary>The folders of a file from its own up, each with a slash at its end; the checked directory itself is the empty text.</summary>
    private static IEnumerable<string> Folders(string file)
    {
        for (var slash = file.LastIndexOf('/'); slash > 0; slash = file.LastIndexOf('/', slash - 1))
            yield return file[..(slash + 1)];
        yield return "";
    }

    private AdditionalText? FileAt(string path) => Known(_files, path, text => new ReadFile(path, text));

    private AnalyzerConfig? ConfigAt(string path) => Known(_configs, path, text => AnalyzerConfig.Parse(text, Rooted(path)));

    private T? Known<T>(Dictionary<string, T?> known, string path, Func<string, T> make)
        where T : class
    {
        if (!known.TryGetValue(path, out var made))
            known[path] = made = Text(path) is { } text ? make(text) : null;
        return made;
    }

    private string? Text(string path)
    {
        try
        {
            return File.Exists(Path.Combine(root, path)) ? File.ReadAllText(Path.Combine(root, path)) : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Configurations hold for files below them, by full paths.</summary>
    private static string Rooted(string path) => "/" + path;

    private sealed class ReadFile(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static readonly Options None = new(ImmutableDictionary<string, string>.Empty);

        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }

    private sealed class Settings(AnalyzerConfigSet? configs) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => Options.None;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) =>
            configs is null ? Options.None : new Options(configs.GetOptionsForSourcePath(Rooted(tree.FilePath)).AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Options.None;
    }

    private sealed class Severities(AnalyzerConfigSet configs) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            configs.GetOptionsForSourcePath(Rooted(tree.FilePath)).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return false;
        }
    }
}
