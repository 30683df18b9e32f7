using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

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

    /// <summary>An analyzer that throws shows as AD0001.</summary>
    public static Task<ImmutableArray<Diagnostic>> Of(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        compilation.WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
}
