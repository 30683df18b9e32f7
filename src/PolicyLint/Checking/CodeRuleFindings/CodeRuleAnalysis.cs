using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ServerlessGuard.Analyzers;
using ServerlessGuard.Functions.EntryPoints;
using ServerlessGuard.Functions.Storage;
using ServerlessGuard.PolicyLint.Checking.Analysis;

namespace ServerlessGuard.PolicyLint.Checking.CodeRuleFindings;

/// <summary>Runs the analyzers of the package over projects of a checkout, with reach across them and the handlers that templates name.</summary>
internal static class CodeRuleAnalysis
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(ServerlessAnalyzer).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static IReadOnlyList<Finding> Run(ProjectGroup group, ImmutableArray<AnalyzedFunction> functions, ProjectOptions options)
    {
        InvocationModel.Share([.. group.Projects.Select(project => project.Compilation).Distinct()], Named(group, functions));
        return
        [
            .. group.Projects.DistinctBy(project => project.Compilation)
                .SelectMany(project => Diagnose(options.With(project.Compilation, project), options.Of(project)))
                .Where(diagnostic => diagnostic.Location.Kind is LocationKind.SourceFile or LocationKind.ExternalFile)
                .Select(ToFinding),
        ];
    }

    private static ImmutableArray<EntryPoint> Named(ProjectGroup group, ImmutableArray<AnalyzedFunction> functions)
    {
        var paths = group.Projects.Select(project => project.Path).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. functions
                .Where(function => function.Function.Project is { } project && paths.Contains(project))
                .Select(function => function.EntryPoint)
                .OfType<EntryPoint>()
                .DistinctBy(entry => entry.Name, StringComparer.Ordinal),
        ];
    }

    private static ImmutableArray<Diagnostic> Diagnose(Compilation compilation, AnalyzerOptions given)
    {
        var options = new CompilationWithAnalyzersOptions(given, OnFault, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        return compilation.WithAnalyzers(Analyzers, options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
    }

    /// <summary>A rule that fails is a fault of this tool: it ends in the report's errors, not in a diagnostic of the compiler's.</summary>
    private static void OnFault(Exception exception, DiagnosticAnalyzer analyzer, Diagnostic diagnostic) =>
        throw new InvalidOperationException($"{analyzer.GetType().Name}: {exception.Message}", exception);

    private static Finding ToFinding(Diagnostic diagnostic) => new(diagnostic.Id, LevelOf(diagnostic.Severity), diagnostic.GetMessage(), Positions.Of(diagnostic.Location))
    {
        Related = [.. RelatedTo(diagnostic).Where(location => location.IsInSource).Select(location => new RelatedPlace(Positions.Of(location), "declared here"))],
        Subject = diagnostic.GetMessage(),
        Suppression = diagnostic.IsSuppressed ? new FindingSuppression(SuppressionKind.InSource) : null,
    };

    /// <summary>Where state is kept, and how a warning's code is reached. A note has its path in its message, and readers show related places beside their code.</summary>
    private static IEnumerable<Location> RelatedTo(Diagnostic diagnostic) =>
        diagnostic.Severity >= DiagnosticSeverity.Warning || diagnostic.Descriptor.Category == "State" ? diagnostic.AdditionalLocations : [];

    private static Level LevelOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => Level.Error,
        DiagnosticSeverity.Warning => Level.Warning,
        _ => Level.Note,
    };
}
