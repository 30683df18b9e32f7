using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers;

/// <summary>Registers nothing where no serverless type is referenced; the model is built when the first candidate asks.</summary>
public abstract class ServerlessAnalyzer : DiagnosticAnalyzer
{
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (InvocationModel.IsShared(start.Compilation) || ServerlessReferences.IsAny(start.Compilation))
                Register(start, InvocationModel.Of(start.Compilation, () => DeployedHandlers.Of(start.Options, CancellationToken.None)));
        });
    }

    protected abstract void Register(CompilationStartAnalysisContext context, InvocationModel model);

    protected static DiagnosticDescriptor Rule(string id, string title, string message, DiagnosticSeverity severity, string category) =>
        new(id, title, message, category, severity, isEnabledByDefault: true, helpLinkUri: HelpLink(id));

    internal static string HelpLink(string id) => $"https://github.com/serverlessguard/serverlessguard/blob/main/docs/rules/{id}.md";

    /// <summary>A finding of code in reach, with the calls that lead to it as additional locations.</summary>
    protected static void Report(
        OperationAnalysisContext context, DiagnosticDescriptor rule, SyntaxNode place, Invocation invocation, params object?[] arguments) =>
        Report(context, rule, rule.DefaultSeverity, place, invocation, arguments);

    /// <inheritdoc cref="Report(OperationAnalysisContext, DiagnosticDescriptor, SyntaxNode, Invocation, object[])"/>
    protected static void Report(
        OperationAnalysisContext context,
        DiagnosticDescriptor rule,
        DiagnosticSeverity severity,
        SyntaxNode place,
        Invocation invocation,
        params object?[] arguments) =>
        context.ReportDiagnostic(Diagnostic.Create(
            rule, place.GetLocation(), severity, Related(context.Compilation, null, invocation), properties: null, arguments));

    /// <summary>A finding about a long-lived thing, with its declaration before the calls.</summary>
    protected static void Report(
        OperationAnalysisContext context, DiagnosticDescriptor rule, SyntaxNode place, ISymbol? declared, Invocation invocation, params object?[] arguments) =>
        context.ReportDiagnostic(Diagnostic.Create(rule, place.GetLocation(), Related(context.Compilation, declared, invocation), arguments));

    /// <summary>The end of a message: <c> (via Save, Remember)</c>, or nothing in the handler itself.</summary>
    protected static string Via(Invocation invocation) => invocation.Via is "" ? "" : $" (via {invocation.Via})";

    /// <summary>Where the long-lived thing is declared and how the code is reached, as far as the compilation that is analyzed shows it.</summary>
    protected static IEnumerable<Location> Related(Compilation compilation, ISymbol? declared, Invocation invocation) =>
        Own(compilation, (declared?.Locations ?? ImmutableArray<Location>.Empty).Concat(invocation.Calls));

    /// <summary>Locations in the files of a compilation: the compiler takes none in those of another project.</summary>
    protected static IEnumerable<Location> Own(Compilation compilation, IEnumerable<Location> locations) =>
        locations.Where(location => location.SourceTree is { } tree && compilation.ContainsSyntaxTree(tree));
}
