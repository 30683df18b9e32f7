using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Analyzers.Coupling;

/// <summary>A write that can start a function of the same kind of event.</summary>
/// <param name="Service">The namespace of the SDK's client: <c>S3</c>.</param>
/// <param name="Resource">What is written to, in words: <c>bucket</c>.</param>
/// <param name="Members">Members of the request, or parameters, that say where to.</param>
/// <param name="EventType">The class of <c>Amazon.Lambda.*Events</c> that names where the event came from, by its <paramref name="EventMember"/>.</param>
/// <param name="EventSource">The event's type in a template: <c>SQS</c>.</param>
/// <param name="IsNamedWhole">Whether the member is the name itself; of queues and tables it is part of an ARN.</param>
internal sealed record Feedback(
    string Service, string Resource, string[] Methods, string[] Members, string EventType, string EventMember, string EventSource, bool IsNamedWhole)
{
    private static readonly ImmutableArray<Feedback> All = ImmutableArray.Create(
        new Feedback(
            "S3", "bucket", ["PutObject", "UploadPart", "InitiateMultipartUpload"], ["BucketName", "bucketName"], "S3BucketEntity", "Name", "S3", true),
        new Feedback("S3", "bucket", ["CopyObject", "CopyPart"], ["DestinationBucket", "destinationBucket"], "S3BucketEntity", "Name", "S3", true),
        new Feedback("Transfer", "bucket", ["Upload"], ["BucketName", "bucketName"], "S3BucketEntity", "Name", "S3", true),
        new Feedback("SQS", "queue", ["SendMessage", "SendMessageBatch"], ["QueueUrl", "queueUrl"], "SQSMessage", "EventSourceArn", "SQS", false),
        new Feedback("SimpleNotificationService", "topic", ["Publish", "PublishBatch"], ["TopicArn", "topicArn"], "SNSMessage", "TopicArn", "SNS", true),
        new Feedback(
            "DynamoDBv2",
            "table",
            ["PutItem", "UpdateItem", "DeleteItem"],
            ["TableName", "tableName"],
            "DynamodbStreamRecord",
            "EventSourceArn",
            "DynamoDB",
            false));

    /// <summary>Null where a call is no such write.</summary>
    public static Feedback? Of(IInvocationOperation call) => All.FirstOrDefault(feedback => feedback.IsWrite(call.TargetMethod)) is { } found
        && (RemoteCalls.IsAws(call) || RemoteCalls.IsOfSdk(call.TargetMethod.ContainingType))
            ? found
            : null;

    public IOperation? TargetOf(IInvocationOperation call) => MemberOf(call, Members);

    public bool IsSource(IOperation operation) =>
        operation is IPropertyReferenceOperation { Property: { Name: var name, ContainingType.Name: var type } } && name == EventMember && type == EventType;

    public static IOperation? MemberOf(IInvocationOperation call, params string[] names) =>
        names.Select(name => RequestMembers.Of(call)?.Find(name)).FirstOrDefault(value => value is not null)
        ?? call.Arguments.FirstOrDefault(argument => names.Contains(argument.Parameter?.Name ?? ""))?.Value;

    private bool IsWrite(IMethodSymbol method) =>
        method.ContainingNamespace.Name == Service
        && Methods.Contains(WithoutAsync(method.Name));

    private static string WithoutAsync(string name) =>
        name.EndsWith("Async", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Async".Length) : name;
}
