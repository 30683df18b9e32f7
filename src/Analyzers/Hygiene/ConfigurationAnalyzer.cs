using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

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
        helpLinkUri: ServerlessAnalyzer.HelpLink("SLG9001"),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

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
        context.RegisterCompilationAction(Analyze);
    }

    private static void Analyze(CompilationAnalysisContext context)
    {
        if (!ServerlessReferences.IsAny(context.Compilation))
            return;

        var faults = context.Compilation.SyntaxTrees.SelectMany(tree => FaultsIn(context.Options, tree)).Distinct(StringComparer.Ordinal).OrderBy(fault => fault, StringComparer.Ordinal);
        foreach (var fault in faults)
            context.ReportDiagnostic(Diagnostic.Create(Invalid, Location.None, fault));
    }

    private static IEnumerable<string> FaultsIn(AnalyzerOptions options, SyntaxTree tree)
    {
        var unknown = options.AnalyzerConfigOptionsProvider.GetOptions(tree).Keys
            .Where(key => key.StartsWith("serverlessguard.", StringComparison.Ordinal) && !Settings.Known.Contains(key))
            .Select(key => $"'{key}' is no option; there are {string.Join(", ", Settings.Known)}");
        var invalid = Values
            .Select(setting => (setting.Key, Value: options.Find(tree, setting.Key), Allowed: setting.Value))
            .Where(setting => setting.Value is { } value && !setting.Allowed.Contains(value))
            .Select(setting => $"'{setting.Value}' is no value of '{setting.Key}'; write {string.Join(" or ", setting.Allowed)}");
        return unknown.Concat(invalid);
    }
}
