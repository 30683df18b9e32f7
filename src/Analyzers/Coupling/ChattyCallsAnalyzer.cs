using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.Coupling;

/// <summary>SLG3005: one round trip for each item of an event where the service takes them all at once, or one service after the other waited for.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ChattyCallsAnalyzer : ServerlessAnalyzer
{
    public static readonly DiagnosticDescriptor Chatty = Rule("SLG3005", "Chatty calls", "'{0}' {1} '{2}'{3}", DiagnosticSeverity.Info, "Coupling");

    /// <summary>From the third one on, calls that wait for one another are a conversation.</summary>
    private const int FewestSequential = 3;

    /// <summary>What a batch cannot say of one of its items.</summary>
    private static readonly string[] OfOneItemOnly = ["ConditionExpression", "Expected", "ReturnValues", "MessageGroupId"];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Chatty);

    protected override void Register(CompilationStartAnalysisContext context, InvocationModel model) =>
        context.RegisterOperationAction(operation => Analyze(operation, model), OperationKind.Await);

    private static void Analyze(OperationAnalysisContext context, InvocationModel model)
    {
        if (Awaited((IAwaitOperation)context.Operation) is not { } call)
            return;
        if (Batches.For(call) is { } batch)
            AnalyzeItems(context, call, batch, model);
        else if (IsConversation(call))
            AnalyzeSequence(context, call, model);
    }

    private static void AnalyzeItems(OperationAnalysisContext context, IInvocationOperation call, string batch, InvocationModel model)
    {
        if (IsOfOneItem(call) || !MayRepeat(call) || model.Around(call, context.ContainingSymbol) is not { } invocation
            || !(RunsForEachItem(call, model) || IsInMethodForEachItem(call, context.ContainingSymbol, model)))
            return;
        Report(
            context,
            Chatty,
            call.Syntax,
            invocation,
            call.TargetMethod.Name,
            $"is awaited once for each item of an event, where '{batch}' takes many at once, in",
            invocation.ShortName,
            Via(invocation));
    }

    /// <summary>Reported at the third call, once.</summary>
    private static void AnalyzeSequence(OperationAnalysisContext context, IInvocationOperation call, InvocationModel model)
    {
        if (SequentialCalls.Before(call, IsConversation, model) != FewestSequential - 1 || model.Around(call, context.ContainingSymbol) is not { } invocation)
            return;
        Report(
            context,
            Chatty,
            call.Syntax,
            invocation,
            call.TargetMethod.Name,
            "is the third service that is waited for, one after the other, by",
            invocation.ShortName,
            Via(invocation));
    }

    private static bool IsConversation(IInvocationOperation call) => RemoteCalls.IsFunctionInvoke(call.TargetMethod) || RemoteCalls.IsHttp(call);

    internal static IInvocationOperation? Awaited(IAwaitOperation wait) =>
        wait.Operation is IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: IInvocationOperation configured }
            ? configured
            : wait.Operation as IInvocationOperation;

    private static bool IsOfOneItem(IInvocationOperation call) => OfOneItemOnly.Any(member => RequestMembers.Of(call)?.Find(member) is not null);

    /// <summary>A quick look: in a loop over items, or in a method that may be called from one.</summary>
    private static bool MayRepeat(IOperation call) => call.Ancestors().FirstOrDefault(IsLoopOrFunction) is null or ILoopOperation;

    private static bool RunsForEachItem(IOperation call, InvocationModel model) =>
        ItemLoop(call) is { } loop && !EndsEarly(loop) && ItemsOf(loop) is { } items && model.Differs(items);

    /// <summary>
    /// The whole method is awaited for each item. Where the caller handles the failure of each item by itself, a batch would not be the same.
    /// </summary>
    private static bool IsInMethodForEachItem(IOperation call, ISymbol containing, InvocationModel model) =>
        !call.Ancestors().Any(IsLoopOrFunction)
        && containing is IMethodSymbol method
        && model.CallsOf(method).Any(caller => IsAwaited(caller) && RunsForEachItem(caller, model) && !IsTriedInLoop(caller));

    private static bool IsAwaited(IOperation call) =>
        call.Ancestors().TakeWhile(ancestor => ancestor is not IBlockOperation).Any(ancestor => ancestor is IAwaitOperation wait && Awaited(wait) == call);

    private static bool IsTriedInLoop(IOperation call) =>
        call.Ancestors().TakeWhile(ancestor => ancestor is not ILoopOperation).Any(ancestor => ancestor is ITryOperation { Catches.IsEmpty: false });

    /// <summary>The loop that the call runs in once for each item; a <c>while</c> around it is pagination or a retry.</summary>
    private static ILoopOperation? ItemLoop(IOperation call) =>
        call.Ancestors().FirstOrDefault(IsLoopOrFunction) is ILoopOperation loop && ItemsOf(loop) is not null ? loop : null;

    /// <summary>What a loop goes over: the collection, or its size.</summary>
    private static IOperation? ItemsOf(ILoopOperation loop) => loop switch
    {
        IForEachLoopOperation { IsAsynchronous: false } each => each.Collection,
        IForLoopOperation
        {
            Condition: IBinaryOperation
            {
                OperatorKind: BinaryOperatorKind.LessThan,
                RightOperand: IPropertyReferenceOperation { Property.Name: "Count" or "Length" } size,
            },
        } => size.Instance,
        _ => null,
    };

    private static bool IsLoopOrFunction(IOperation operation) => operation is ILoopOperation or IAnonymousFunctionOperation or ILocalFunctionOperation;

    private static bool EndsEarly(ILoopOperation loop) =>
        loop.Body.Descendants().Any(inner => inner is IBranchOperation { BranchKind: BranchKind.Break } or IReturnOperation);
}
