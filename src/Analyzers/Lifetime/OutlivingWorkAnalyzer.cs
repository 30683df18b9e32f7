using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.Lifetime;

/// <summary>SLG2001: work that nobody waits for stops when the environment freezes, and goes on in somebody else's invocation.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OutlivingWorkAnalyzer : ServerlessAnalyzer
{
    public static readonly DiagnosticDescriptor Outlives = Rule(
        "SLG2001", "Work outlives the invocation", "'{0}' is not awaited: '{1}' may end before it is done{2}", DiagnosticSeverity.Warning, "Lifetime");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Outlives);

    protected override void Register(CompilationStartAnalysisContext context, InvocationModel model)
    {
        context.RegisterOperationAction(operation => AnalyzeCall(operation, model), OperationKind.Invocation);
        context.RegisterOperationAction(operation => AnalyzeLocal(operation, model), OperationKind.VariableDeclarator);
        context.RegisterOperationAction(operation => AnalyzeAssignment(operation, model), OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment);
    }

    private static void AnalyzeCall(OperationAnalysisContext context, InvocationModel model)
    {
        var call = (IInvocationOperation)context.Operation;
        if ((StartsThread(call) || (IsTask(call.Type) && IsLost(call) && !IsCompleted(call) && !IsObserver(call)))
            && model.Around(call, context.ContainingSymbol) is { } invocation)
            Report(context, Outlives, call.Syntax, invocation, call.TargetMethod.Name, invocation.ShortName, Via(invocation));
    }

    private static void AnalyzeLocal(OperationAnalysisContext context, InvocationModel model)
    {
        var declarator = (IVariableDeclaratorOperation)context.Operation;
        if (declarator.Initializer is { Value: var value } && StartedBy(value) is { } call)
            AnalyzeLocal(context, declarator.Symbol, call, model);
    }

    private static void AnalyzeAssignment(OperationAnalysisContext context, InvocationModel model)
    {
        if (context.Operation is not IAssignmentOperation { Parent: IExpressionStatementOperation } assignment || StartedBy(assignment.Value) is not { } call)
            return;
        if (assignment.Target is ILocalReferenceOperation { Local: var local })
            AnalyzeLocal(context, local, call, model);
        else if (assignment.Target is IMemberReferenceOperation { Member: var member } && KeptTask.IsForgotten(member))
            Report(context, call, model);
    }

    /// <summary>A task kept in a local that nothing looks at again, or not on every way to the end.</summary>
    private static void AnalyzeLocal(OperationAnalysisContext context, ILocalSymbol local, IInvocationOperation call, InvocationModel model)
    {
        if (KeptTask.IsForgotten(local, context.Operation) || UnawaitedPath.Exists(context.Operation, local, context.GetControlFlowGraph))
            Report(context, call, model);
    }

    private static void Report(OperationAnalysisContext context, IInvocationOperation call, InvocationModel model)
    {
        if (model.Around(context.Operation, context.ContainingSymbol) is { } invocation)
            Report(context, Outlives, call.Syntax, invocation, call.TargetMethod.Name, invocation.ShortName, Via(invocation));
    }

    private static IInvocationOperation? StartedBy(IOperation value) =>
        value is not IAwaitOperation && IsTask(value.Type) && value.Bare() is IInvocationOperation call && !IsCompleted(call) ? call : null;

    private static bool StartsThread(IInvocationOperation call) => call.TargetMethod switch
    {
        { Name: "QueueUserWorkItem" or "UnsafeQueueUserWorkItem", ContainingType.Name: "ThreadPool" } => true,
        { Name: "Start", ContainingType: { Name: "Thread", ContainingNamespace.Name: "Threading" } } => !IsJoined(call),
        _ => false,
    };

    /// <summary>The same thread, or each of several.</summary>
    private static bool IsJoined(IInvocationOperation start) =>
        start.Instance?.Bare() is not IObjectCreationOperation
        && start.Root().Descendants().OfType<IInvocationOperation>().Any(call =>
            call.TargetMethod is { Name: "Join", ContainingType.Name: "Thread" } && IsSameThread(start.Instance, call.Instance));

    private static bool IsSameThread(IOperation? started, IOperation? joined) => (started?.Bare(), joined?.Bare()) switch
    {
        (ILocalReferenceOperation one, ILocalReferenceOperation other) => SymbolEqualityComparer.Default.Equals(one.Local, other.Local) || IsItem(other),
        _ => true,
    };

    private static bool IsItem(ILocalReferenceOperation reference) => reference.Ancestors().OfType<IForEachLoopOperation>()
        .Any(loop => loop.Locals.Contains(reference.Local, SymbolEqualityComparer.Default));

    private static bool IsLost(IInvocationOperation call) => IsDiscarded(call) || KeptTask.IsCollectedInVain(call);

    private static bool IsDiscarded(IOperation call) => call.Parent switch
    {
        IExpressionStatementOperation => true,
        ISimpleAssignmentOperation { Target: IDiscardOperation } => true,
        IConditionalAccessOperation access when access.WhenNotNull == call => IsDiscarded(access),
        IConversionOperation conversion => IsDiscarded(conversion),
        _ => false,
    };

    private static bool IsCompleted(IInvocationOperation call) =>
        call.TargetMethod is { Name: "FromResult" or "FromException" or "FromCanceled", ContainingType.Name: "Task" or "ValueTask" };

    /// <summary>A continuation that only looks at a failure, or runs at once where the task ends, is no work of its own.</summary>
    private static bool IsObserver(IInvocationOperation call) =>
        call.TargetMethod.Name == "ContinueWith"
        && call.Descendants().OfType<IFieldReferenceOperation>().Any(option =>
            option.Field is
            {
                Name: "OnlyOnFaulted" or "OnlyOnCanceled" or "NotOnRanToCompletion" or "ExecuteSynchronously",
                ContainingType.Name: "TaskContinuationOptions",
            });

    private static bool IsTask(ITypeSymbol? type) =>
        type is { Name: "Task" or "ValueTask", ContainingNamespace: { Name: "Tasks", ContainingNamespace.Name: "Threading" } };
}
