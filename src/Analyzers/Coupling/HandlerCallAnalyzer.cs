using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.EntryPoints;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.Coupling;

/// <summary>SLG3008: a handler that runs another function's handler in its own process ships, scales and is permitted for both.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HandlerCallAnalyzer : ServerlessAnalyzer
{
    public static readonly DiagnosticDescriptor CallsHandler = Rule(
        "SLG3008",
        "Handler calls a handler",
        "'{0}' runs the entry point '{1}' of another function in its own process{2}",
        DiagnosticSeverity.Warning,
        "Coupling");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(CallsHandler);

    protected override void Register(CompilationStartAnalysisContext context, InvocationModel model)
    {
        if (!context.Options.IsTestProject())
            context.RegisterOperationAction(operation => Analyze(operation, model), OperationKind.Invocation);
    }

    private static void Analyze(OperationAnalysisContext context, InvocationModel model)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.Instance is IInstanceReferenceOperation
            || SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingType, context.ContainingSymbol.ContainingType))
            return;
        if (model.EntryOf(call.TargetMethod) is { } entry && model.Around(call, context.ContainingSymbol) is { } invocation
            && !IsRouted(call.TargetMethod, invocation.Entry))
            Report(context, CallsHandler, call.Syntax, invocation, invocation.ShortName, $"{entry.Type.Name}.{entry.MethodName}", Via(invocation));
    }

    /// <summary>A program that hands each request to a handler of its own assembly is one function, whatever else those are deployed as.</summary>
    private static bool IsRouted(IMethodSymbol handler, EntryPoint program) =>
        program.Kind == EntryPointKind.LambdaExecutable && handler.ContainingAssembly.Name == program.Symbol.ContainingAssembly.Name;
}
