using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.Lifetime;

/// <summary>SLG2005: a function that asks again and again is billed for waiting, and ends at its timeout with the work half done.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PollingAnalyzer : ServerlessAnalyzer
{
    public static readonly DiagnosticDescriptor Polls = Rule(
        "SLG2005",
        "Polling inside the function",
        "'{0}' is asked again and again while '{1}' waits; let an event or a state machine call back{2}",
        DiagnosticSeverity.Info,
        "Lifetime");

    /// <summary>A few tries are a retry, not a wait.</summary>
    private const int MostTries = 3;

    private static readonly string[] Questions = ["Get", "Describe", "Head", "List", "Query", "Check", "Send"];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Polls);

    protected override void Register(CompilationStartAnalysisContext context, InvocationModel model) =>
        context.RegisterOperationAction(operation => Analyze(operation, model), OperationKind.Loop);

    private static void Analyze(OperationAnalysisContext context, InvocationModel model)
    {
        var loop = (ILoopOperation)context.Operation;
        if (loop is IForEachLoopOperation || HasFewTries(loop) || !Own(loop).Any(IsDelay) || Own(loop).FirstOrDefault(AsksStatus) is not { } question)
            return;
        if (model.Around(loop, context.ContainingSymbol) is { } invocation)
            Report(context, Polls, question.Syntax, invocation, question.TargetMethod.Name, invocation.ShortName, Via(invocation));
    }

    /// <summary>Calls of this loop itself. What stands in a <c>catch</c> is a retry's, and a loop inside speaks for itself.</summary>
    private static IEnumerable<IInvocationOperation> Own(ILoopOperation loop) =>
        loop.Descendants().OfType<IInvocationOperation>().Where(call =>
            call.Ancestors()
                .First(ancestor => ancestor is ILoopOperation or ICatchClauseOperation or IAnonymousFunctionOperation or ILocalFunctionOperation) == loop);

    private static bool IsDelay(IInvocationOperation call) =>
        call.TargetMethod is { Name: "Delay", ContainingType.Name: "Task" } or { Name: "Sleep", ContainingType.Name: "Thread" };

    private static bool AsksStatus(IInvocationOperation call) =>
        (RemoteCalls.IsHttp(call) || RemoteCalls.IsAws(call))
            && Questions.Any(question => call.TargetMethod.Name.StartsWith(question, StringComparison.Ordinal))
        && !call.TargetMethod.Name.StartsWith("SendMessage", StringComparison.Ordinal);

    private static bool HasFewTries(ILoopOperation loop) =>
        loop is IForLoopOperation { Condition: IBinaryOperation { RightOperand.ConstantValue: { HasValue: true, Value: int tries } } } && tries <= MostTries;
}
