using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.State;

/// <summary>SLG1012: a handler that the platform keeps holds the scope of its first invocation for all later ones.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScopedCaptureAnalyzer : ServerlessAnalyzer
{
    public static readonly DiagnosticDescriptor Captured = Rule(
        "SLG1012",
        "Scoped dependency captured by singleton handler",
        "'{0}' is registered for one request, but '{1}' lives as long as the environment and keeps it",
        DiagnosticSeverity.Warning,
        "State");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Captured);

    protected override void Register(CompilationStartAnalysisContext context, InvocationModel model) =>
        context.RegisterSymbolAction(symbol => Analyze(symbol, model), SymbolKind.Method);

    private static void Analyze(SymbolAnalysisContext context, InvocationModel model)
    {
        if (context.Symbol is not IMethodSymbol { MethodKind: MethodKind.Constructor, IsImplicitlyDeclared: false, Parameters.IsEmpty: false } constructor)
            return;
        if (model.LifetimeOf(constructor.ContainingType) is not StorageKind.Handler)
            return;
        foreach (var parameter in constructor.Parameters.Where(parameter => model.IsScoped(parameter.Type) && !EnvironmentScoped.Is(parameter)))
        {
            var service = parameter.Type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);
            context.ReportDiagnostic(Diagnostic.Create(Captured, parameter.Locations[0], service, constructor.ContainingType.Name));
        }
    }
}
