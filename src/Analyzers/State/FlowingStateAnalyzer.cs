using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.State;

/// <summary>SLG1007 and SLG1008: data of an invocation in storage that belongs to a thread or flows with the execution context.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FlowingStateAnalyzer : ServerlessAnalyzer
{
    private const string Category = "State";

    public static readonly DiagnosticDescriptor ThreadBound = Rule(
        "SLG1007",
        "Thread-bound invocation state",
        "'{0}' belongs to a thread: after an await another thread, and on this one another invocation of '{1}', sees the data{2}",
        DiagnosticSeverity.Warning,
        Category);

    public static readonly DiagnosticDescriptor Ambient = Rule(
        "SLG1008",
        "Ambient value set without scope",
        "'{0}' is set from data of an invocation of '{1}' in a method that is not async and does not set it back{2}",
        DiagnosticSeverity.Info,
        Category);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(ThreadBound, Ambient);

    protected override void Register(CompilationStartAnalysisContext context, InvocationModel model)
    {
        context.RegisterOperationAction(operation => AnalyzeAssignment(operation, model), OperationKind.SimpleAssignment);
        context.RegisterOperationAction(operation => AnalyzeCall(operation, model), OperationKind.Invocation);
    }

    private static void AnalyzeAssignment(OperationAnalysisContext context, InvocationModel model)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (FlowingStorage.ThreadBoundIn(assignment.Target) is { } threadBound)
            ReportThreadBound(context, threadBound, assignment.Value, model);
        else if (FlowingStorage.AmbientIn(assignment.Target) is { } ambient)
            AnalyzeAmbient(context, ambient, assignment, model);
    }

    private static void AnalyzeCall(OperationAnalysisContext context, InvocationModel model)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod is { Name: "SetData", ContainingType: { Name: "Thread", ContainingNamespace.Name: "Threading" } method }
            && call.Arguments is [_, { Value: var value }])
            ReportThreadBound(context, method, value, model);
    }

    /// <summary>Without an await, a thread runs an invocation from end to end; then only what it writes before reading counts, as any state does.</summary>
    private static void ReportThreadBound(OperationAnalysisContext context, ISymbol storage, IOperation value, InvocationModel model)
    {
        if (EnvironmentScoped.Is(storage) || model.Around(context.Operation, context.ContainingSymbol) is not { } invocation)
            return;
        if ((invocation.Entry.Symbol.IsAsync || Settings.IsConcurrent(context, invocation)) && model.Differs(value)
            && !IsBuffer(context.Operation, storage, model))
            Report(context, ThreadBound, storage, invocation);
    }

    /// <summary>All its readers stand after the write in the same body, and nothing is awaited from there on.</summary>
    private static bool IsBuffer(IOperation write, ISymbol storage, InvocationModel model)
    {
        var body = write.Root();
        return !body.Descendants().Any(operation => operation is IAwaitOperation && operation.Syntax.SpanStart > write.Syntax.Span.End)
            && !model.AnyInInvocation(operation => operation is IFieldReferenceOperation { Field: var field }
                && field.IsSameAs(storage)
                && (!body.Contains(operation) || operation.Syntax.SpanStart < write.Syntax.SpanStart));
    }

    private static void AnalyzeAmbient(OperationAnalysisContext context, ISymbol storage, ISimpleAssignmentOperation assignment, InvocationModel model)
    {
        if (EnvironmentScoped.Is(storage) || FlowingStorage.IsInAsyncCode(assignment, context.ContainingSymbol)
            || FlowingStorage.IsRestoring(assignment, context.ContainingSymbol))
            return;
        if (model.Around(assignment, context.ContainingSymbol) is { Entry.Symbol.IsAsync: false } invocation && model.Differs(assignment.Value)
            && !model.AnyInInvocation(operation => SetsBack(operation, storage)))
            Report(context, Ambient, storage, invocation);
    }

    private static bool SetsBack(IOperation operation, ISymbol storage) =>
        operation is ISimpleAssignmentOperation { Target: var target } assignment
        && storage.IsSameAs(FlowingStorage.AmbientIn(target))
        && FlowingStorage.IsRestoring(assignment, null);

    private static void Report(OperationAnalysisContext context, DiagnosticDescriptor rule, ISymbol storage, Invocation invocation) =>
        Report(context, rule, context.Operation.Syntax, storage, invocation, storage.Name, invocation.ShortName, Via(invocation));
}
