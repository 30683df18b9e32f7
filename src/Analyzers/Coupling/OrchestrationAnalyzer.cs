using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.Coupling;

/// <summary>SLG3009: a function that passes one function's answer on to the next is a state machine that cannot resume.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OrchestrationAnalyzer : ServerlessAnalyzer
{
    public static readonly DiagnosticDescriptor Orchestrates = new(
        "SLG3009",
        "Function as orchestrator",
        "'{0}' hands the answer of one function to the next and waits for both; a state machine does it without being billed for waiting{1}",
        "Coupling",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("SLG3009"),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Orchestrates);

    protected override void Register(CompilationStartAnalysisContext context, InvocationModel model)
    {
        var calls = new ConcurrentBag<(IInvocationOperation Call, Invocation Invocation)>();
        context.RegisterOperationAction(operation => Note(operation, calls, model), OperationKind.Invocation);
        context.RegisterCompilationEndAction(end => Report(end, calls, model));
    }

    private static void Note(OperationAnalysisContext context, ConcurrentBag<(IInvocationOperation Call, Invocation Invocation)> calls, InvocationModel model)
    {
        var call = (IInvocationOperation)context.Operation;
        if (MayCallFunction(call) && model.Around(call, context.ContainingSymbol) is { } invocation && CallsFunction(call, invocation, model, context.Options))
            calls.Add((call, invocation));
    }

    /// <summary>One call has no answer before it: at least two must be in one reach.</summary>
    private static void Report(
        CompilationAnalysisContext context, ConcurrentBag<(IInvocationOperation Call, Invocation Invocation)> calls, InvocationModel model)
    {
        if (calls.Count < 2)
            return;
        var known = new HashSet<(SyntaxTree, TextSpan)>(calls.Select(found => PlaceOf(found.Call)));
        foreach (var (call, invocation) in calls
            .OrderBy(found => found.Call.Syntax.SyntaxTree.FilePath, StringComparer.Ordinal)
            .ThenBy(found => found.Call.Syntax.SpanStart))
        {
            if (UsesAnswer(call, known, model))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Orchestrates, call.Syntax.GetLocation(), Related(context.Compilation, null, invocation), invocation.ShortName, Via(invocation)));
            }
        }
    }

    private static bool MayCallFunction(IInvocationOperation call) => RemoteCalls.IsFunctionInvoke(call.TargetMethod) || RemoteCalls.IsHttp(call);

    private static bool CallsFunction(IInvocationOperation call, Invocation invocation, InvocationModel model, AnalyzerOptions options) =>
        RemoteCalls.IsFunctionInvoke(call.TargetMethod) || FunctionAddress.CalledBy(call, invocation, model, options) is not null;

    private static (SyntaxTree Tree, TextSpan Span) PlaceOf(IOperation operation) => (operation.Syntax.SyntaxTree, operation.Syntax.Span);

    /// <summary>The call itself counts as seen: in a loop it would else be its own answer.</summary>
    private static bool UsesAnswer(IInvocationOperation call, HashSet<(SyntaxTree, TextSpan)> known, InvocationModel model)
    {
        var seen = new HashSet<(SyntaxTree, TextSpan)> { PlaceOf(call) };
        return call.Arguments.Any(argument => IsAnswer(argument.Value, known, model, seen));
    }

    /// <summary>Follows locals, parameters, members and results back, and into what a request that was built before is given.</summary>
    private static bool IsAnswer(IOperation value, HashSet<(SyntaxTree, TextSpan)> known, InvocationModel model, HashSet<(SyntaxTree, TextSpan)> seen) =>
        value.DescendantsAndSelf().Any(part => part switch
        {
            IInvocationOperation inner =>
                seen.Add(PlaceOf(inner)) && (known.Contains(PlaceOf(inner)) || model.ResultsOf(inner).Any(given => IsAnswer(given, known, model, seen))),
            ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation =>
                seen.Add(PlaceOf(part)) && model.ValuesOf(part).Any(given => IsAnswer(given, known, model, seen)),
            _ => false,
        });
}
