using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.Coupling;

/// <summary>SLG3009: a function that passes one function's answer on to the next is a state machine that cannot resume.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OrchestrationAnalyzer : ServerlessAnalyzer
{
    public static readonly DiagnosticDescriptor Orchestrates = Rule(
        "SLG3009", "Function as orchestrator", "'{0}' hands the answer of one function to the next and waits for both; a state machine does it without being billed for waiting{1}", DiagnosticSeverity.Info, "Coupling");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Orchestrates);

    protected override void Register(CompilationStartAnalysisContext context, InvocationModel model) =>
        context.RegisterOperationAction(operation => Analyze(operation, model), OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext context, InvocationModel model)
    {
        var call = (IInvocationOperation)context.Operation;
        if (!RemoteCalls.IsFunctionInvoke(call.TargetMethod) || !UsesAnswer(call, model, []) || model.Around(call, context.ContainingSymbol) is not { } invocation)
            return;
        context.ReportDiagnostic(Diagnostic.Create(Orchestrates, call.Syntax.GetLocation(), invocation.ShortName, Via(invocation)));
    }

    private static bool UsesAnswer(IInvocationOperation call, InvocationModel model, HashSet<ISymbol> seen) =>
        call.Arguments.Any(argument => IsAnswer(argument.Value, model, seen));

    /// <summary>Follows locals back, and into what a request that was built before is given.</summary>
    private static bool IsAnswer(IOperation value, InvocationModel model, HashSet<ISymbol> seen) =>
        value.DescendantsAndSelf().Any(part => part switch
        {
            IInvocationOperation inner => RemoteCalls.IsFunctionInvoke(inner.TargetMethod),
            ILocalReferenceOperation local => seen.Add(local.Local) && model.ValuesOf(local).Any(given => IsAnswer(given, model, seen)),
            _ => false,
        });
}
