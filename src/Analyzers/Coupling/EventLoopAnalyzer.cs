using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.Coupling;

/// <summary>SLG3004: a function that writes to what triggers it starts itself again, without end.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EventLoopAnalyzer : ServerlessAnalyzer
{
    public static readonly DiagnosticDescriptor Loop = Rule(
        "SLG3004", "Event loop", "'{0}' writes to the {1} that its event came from, and so starts '{2}' again{3}", DiagnosticSeverity.Warning, "Coupling");

    /// <summary>Values are followed this far back; longer chains are left alone.</summary>
    private const int MostSteps = 8;

    private static readonly ImmutableArray<Feedback> Feedbacks = ImmutableArray.Create(
        new Feedback("S3", "bucket", ["PutObjectAsync", "PutObject"], ["BucketName", "bucketName"], "S3BucketEntity", "Name"),
        new Feedback("S3", "bucket", ["CopyObjectAsync", "CopyObject"], ["DestinationBucket", "destinationBucket"], "S3BucketEntity", "Name"),
        new Feedback("SQS", "queue", ["SendMessageAsync", "SendMessage", "SendMessageBatchAsync"], ["QueueUrl", "queueUrl"], "SQSMessage", "EventSourceArn"),
        new Feedback("SimpleNotificationService", "topic", ["PublishAsync", "Publish", "PublishBatchAsync"], ["TopicArn", "topicArn"], "SNSMessage", "TopicArn"),
        new Feedback(
            "DynamoDBv2", "table", ["PutItemAsync", "UpdateItemAsync", "DeleteItemAsync"], ["TableName", "tableName"], "DynamodbStreamRecord", "EventSourceArn"));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Loop);

    protected override void Register(CompilationStartAnalysisContext context, InvocationModel model) =>
        context.RegisterOperationAction(operation => Analyze(operation, model), OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext context, InvocationModel model)
    {
        var call = (IInvocationOperation)context.Operation;
        if (!RemoteCalls.IsAws(call) || Feedbacks.FirstOrDefault(feedback => feedback.IsWrite(call.TargetMethod)) is not { } feedback)
            return;
        if (TargetOf(call, feedback) is not { } target || !ComesFrom(target, feedback, model, MostSteps) || HasPrefix(call, model))
            return;
        if (model.Around(call, context.ContainingSymbol) is { } invocation)
            context.ReportDiagnostic(Diagnostic.Create(Loop, call.Syntax.GetLocation(), call.TargetMethod.Name, feedback.Resource, invocation.ShortName, Via(invocation)));
    }

    private static IOperation? TargetOf(IInvocationOperation call, Feedback feedback) => MemberOf(call, feedback.Members);

    private static IOperation? MemberOf(IInvocationOperation call, params string[] names) =>
        names.Select(name => RequestMembers.Of(call)?.Find(name)).FirstOrDefault(value => value is not null)
        ?? call.Arguments.FirstOrDefault(argument => names.Contains(argument.Parameter?.Name ?? ""))?.Value;

    private static bool ComesFrom(IOperation value, Feedback feedback, InvocationModel model, int steps) =>
        steps > 0 && value.DescendantsAndSelf().Any(part => feedback.IsSource(part) || model.ValuesOf(part).Any(given => ComesFrom(given, feedback, model, steps - 1)));

    /// <summary>A key that begins with a text of its own is told from the originals by the trigger's filter.</summary>
    private static bool HasPrefix(IInvocationOperation call, InvocationModel model) =>
        MemberOf(call, "Key", "DestinationKey", "key", "destinationKey") is { } key && BeginsWithText(key, model, MostSteps);

    private static bool BeginsWithText(IOperation key, InvocationModel model, int steps) => key.Bare() switch
    {
        { ConstantValue.HasValue: true } => true,
        IInterpolatedStringOperation { Parts: [IInterpolatedStringTextOperation, ..] } => true,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => BeginsWithText(sum.LeftOperand, model, steps),
        IInvocationOperation { TargetMethod: { Name: "Combine" or "Join" or "Concat" or "Format" }, Arguments: [{ Value: var first }, ..] } => BeginsWithText(first, model, steps),
        ILocalReferenceOperation or IParameterReferenceOperation when steps > 0 => model.ValuesOf(key) is { IsEmpty: false } values && values.All(value => BeginsWithText(value, model, steps - 1)),
        _ => false,
    };

    /// <summary>A write, the member that says where to, and the event's member that says where it came from.</summary>
    private sealed record Feedback(string Service, string Resource, string[] Methods, string[] Members, string EventType, string EventMember)
    {
        public bool IsWrite(IMethodSymbol method) => Methods.Contains(method.Name) && method.ContainingNamespace.Name == Service;

        public bool IsSource(IOperation operation) =>
            operation is IPropertyReferenceOperation { Property: { Name: var name, ContainingType.Name: var type } } && name == EventMember && type == EventType;
    }
}
