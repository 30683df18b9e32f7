using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.Coupling;

/// <summary>SLG3005: one round trip for each item of an event, where the service takes them all at once.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ChattyCallsAnalyzer : ServerlessAnalyzer
{
    public static readonly DiagnosticDescriptor Chatty = Rule(
        "SLG3005", "Chatty calls", "'{0}' is awaited once for each item of an event of '{1}'; '{2}' takes many at once{3}", DiagnosticSeverity.Info, "Coupling");

    private static readonly Dictionary<string, string> Batches = new(StringComparer.Ordinal)
    {
        ["DynamoDBv2.GetItem"] = "BatchGetItem",
        ["DynamoDBv2.PutItem"] = "BatchWriteItem",
        ["DynamoDBv2.DeleteItem"] = "BatchWriteItem",
        ["SQS.SendMessage"] = "SendMessageBatch",
        ["SQS.DeleteMessage"] = "DeleteMessageBatch",
        ["SimpleNotificationService.Publish"] = "PublishBatch",
        ["Kinesis.PutRecord"] = "PutRecords",
        ["KinesisFirehose.PutRecord"] = "PutRecordBatch",
        ["S3.DeleteObject"] = "DeleteObjects",
        ["SimpleSystemsManagement.GetParameter"] = "GetParameters",
    };

    /// <summary>What a batch cannot say of one of its items.</summary>
    private static readonly string[] OfOneItemOnly = ["ConditionExpression", "Expected", "ReturnValues", "MessageGroupId"];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Chatty);

    protected override void Register(CompilationStartAnalysisContext context, InvocationModel model) =>
        context.RegisterOperationAction(operation => Analyze(operation, model), OperationKind.Await);

    private static void Analyze(OperationAnalysisContext context, InvocationModel model)
    {
        if (Awaited((IAwaitOperation)context.Operation) is not { } call || !RemoteCalls.IsAws(call) || BatchFor(call.TargetMethod) is not { } batch || IsOfOneItem(call))
            return;
        if (ItemLoop(call) is not { } loop || EndsEarly(loop) || model.Around(call, context.ContainingSymbol) is not { } invocation || !model.Differs(loop.Collection))
            return;
        context.ReportDiagnostic(Diagnostic.Create(Chatty, call.Syntax.GetLocation(), call.TargetMethod.Name, invocation.ShortName, batch, Via(invocation)));
    }

    private static IInvocationOperation? Awaited(IAwaitOperation wait) =>
        wait.Operation is IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: IInvocationOperation configured } ? configured : wait.Operation as IInvocationOperation;

    private static string? BatchFor(IMethodSymbol method) =>
        method.Name.EndsWith("Async", StringComparison.Ordinal)
        && Batches.TryGetValue($"{method.ContainingNamespace.Name}.{method.Name.Substring(0, method.Name.Length - "Async".Length)}", out var batch) ? batch : null;

    private static bool IsOfOneItem(IInvocationOperation call) => OfOneItemOnly.Any(member => RequestMembers.Of(call)?.Find(member) is not null);

    /// <summary>The loop that the call runs in once for each item; a <c>while</c> around it is pagination or a retry.</summary>
    private static IForEachLoopOperation? ItemLoop(IOperation call) =>
        call.Ancestors().FirstOrDefault(ancestor => ancestor is ILoopOperation or IAnonymousFunctionOperation or ILocalFunctionOperation) is IForEachLoopOperation { IsAsynchronous: false } loop ? loop : null;

    private static bool EndsEarly(IForEachLoopOperation loop) => loop.Body.Descendants().Any(inner => inner is IBranchOperation { BranchKind: BranchKind.Break } or IReturnOperation);
}
