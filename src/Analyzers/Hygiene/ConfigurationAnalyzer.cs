using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ServerlessGuard.Iam;

namespace ServerlessGuard.Analyzers.Hygiene;

/// <summary>SLG9001: an option that is misspelt does nothing, and nobody notices.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConfigurationAnalyzer : DiagnosticAnalyzer
{
    public static readonly DiagnosticDescriptor Invalid = new(
        "SLG9001",
        "Unknown option or invalid value",
        "{0}",
        "Hygiene",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: ServerlessAnalyzer.HelpLink("SLG9001"));

    private static readonly Dictionary<string, string[]> Values = new(StringComparer.Ordinal)
    {
        [Settings.Concurrency] = ["sequential", "concurrent"],
        [Settings.SnapStart] = ["true", "false"],
        [Settings.Strict] = ["true", "false"],
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Invalid);

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (!ServerlessReferences.IsAny(start.Compilation))
                return;
            var map = ServiceMap.Of(start.Options, start.CancellationToken);
            start.RegisterAdditionalFileAction(AnalyzeFile);
            start.RegisterSyntaxTreeAction(tree => AnalyzeOptions(tree, start.Compilation, map));
        });
    }

    private static void AnalyzeFile(AdditionalFileAnalysisContext context)
    {
        if (!ServiceMap.IsConfiguration(context.AdditionalFile) || context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
            return;
        foreach (var fault in ServiceMap.Read(context.AdditionalFile, context.CancellationToken).Faults)
            context.ReportDiagnostic(Diagnostic.Create(Invalid, LocationOf(fault.Position, context.AdditionalFile.Path, text), fault.Message));
    }

    /// <summary>From the fault's place to the end of its line, without a comma that follows.</summary>
    private static Location LocationOf(SourcePosition position, string path, SourceText text)
    {
        var line = text.Lines[Math.Min(position.Line, text.Lines.Count) - 1];
        var start = Math.Min(line.Start + position.Column - 1, line.End);
        var written = text.ToString(TextSpan.FromBounds(start, line.End)).TrimEnd().TrimEnd(',');
        var span = new TextSpan(start, written.Length);
        return Location.Create(path, span, text.Lines.GetLinePositionSpan(span));
    }

    /// <summary>The compiler does not say in which file an option stands: it is reported with the first source file that it holds for.</summary>
    private static void AnalyzeOptions(SyntaxTreeAnalysisContext context, Compilation compilation, ServiceMap? map)
    {
        foreach (var fault in FaultsIn(context.Options, context.Tree, map))
        {
            var first = compilation.SyntaxTrees.First(tree => tree == context.Tree || FaultsIn(context.Options, tree, map).Contains(fault));
            if (first == context.Tree)
                context.ReportDiagnostic(Diagnostic.Create(Invalid, Location.Create(context.Tree, default), fault));
        }
    }

    private static IEnumerable<string> FaultsIn(AnalyzerOptions options, SyntaxTree tree, ServiceMap? map)
    {
        var unknown = options.AnalyzerConfigOptionsProvider.GetOptions(tree).Keys
            .Where(key => key.StartsWith("serverlessguard.", StringComparison.OrdinalIgnoreCase)
                && !Settings.Known.Contains(key, StringComparer.OrdinalIgnoreCase))
            .Select(key => $"'{key}' is no option; there are {string.Join(", ", Settings.Known)}");
        var invalid = Values.Select(setting => InvalidValue(setting.Key, setting.Value, options.Find(tree, setting.Key))).OfType<string>();
        return unknown.Concat(invalid).Concat(UnmappedService(options, tree, map)).OrderBy(fault => fault, StringComparer.Ordinal);
    }

    private static string? InvalidValue(string setting, string[] allowed, string? value) =>
        value is null || allowed.Contains(value, StringComparer.OrdinalIgnoreCase) ? null
        : $"'{value}' is no value of '{setting}'; write {string.Join(" or ", allowed)}";

    private static IEnumerable<string> UnmappedService(AnalyzerOptions options, SyntaxTree tree, ServiceMap? map) =>
        map is not null && options.Find(tree, Settings.Service) is { } service && !map.Services.Contains(service)
            ? [$"'{service}' is no service of .serverlessguard.json; there are {string.Join(", ", map.Services)}"]
            : [];
}
