using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.Coupling;

/// <summary>SLG3002: a function that is called by its address is waited for, billed twice, and found by name in another service's code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FunctionUrlAnalyzer : ServerlessAnalyzer
{
    public static readonly DiagnosticDescriptor OverHttp = Rule(
        "SLG3002",
        "Function called over HTTP",
        "'{0}' calls the function behind {1} and waits for it: both are billed, and it fails when the other does{2}",
        DiagnosticSeverity.Info,
        "Coupling");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(OverHttp);

    protected override void Register(CompilationStartAnalysisContext context, InvocationModel model)
    {
        if (!context.Options.IsTestProject())
            context.RegisterOperationAction(operation => Analyze(operation, model), OperationKind.Invocation, OperationKind.ObjectCreation);
    }

    private static void Analyze(OperationAnalysisContext context, InvocationModel model)
    {
        if (!FunctionAddress.TakesAddress(context.Operation) || model.AroundAtAnyTime(context.Operation, context.ContainingSymbol) is not { } invocation)
            return;
        if (FunctionAddress.CalledBy(context.Operation, invocation, model, context.Options) is { } function)
            Report(context, OverHttp, context.Operation.Syntax, invocation, invocation.ShortName, function, Via(invocation));
    }
}
