using System.Collections.Immutable;

namespace ServerlessGuard.Functions.Values;

/// <summary>Answers of AWS that repeat what was asked for: the tables of what a batch left undone, the queue that has the name.</summary>
public sealed partial class ValueResolver
{
    // Member of the response and of the request, by operation. Sources: API references of Amazon DynamoDB, SQS, SNS and S3.
    private static readonly ImmutableDictionary<(string Operation, string Answer), string> Echoes = ImmutableDictionary.CreateRange(new KeyValuePair<(string, string), string>[]
    {
        new(("BatchWriteItem", "UnprocessedItems"), "RequestItems"),
        new(("BatchGetItem", "UnprocessedKeys"), "RequestItems"),
        new(("GetQueueUrl", "QueueUrl"), "QueueName"),
        new(("CreateQueue", "QueueUrl"), "QueueName"),
        new(("CreateTopic", "TopicArn"), "Name"),
        new(("ListObjects", "BucketName"), "BucketName"),
        new(("ListObjectsV2", "BucketName"), "BucketName"),
        new(("ListVersions", "BucketName"), "BucketName"),
        new(("InitiateMultipartUpload", "BucketName"), "BucketName"),
        new(("InitiateMultipartUpload", "Key"), "Key"),
    });

    private Value? Echoed(Value.Result answer, string member)
    {
        if (CallShape.Of(answer.Call) is not { } call || !Echoes.TryGetValue((WithoutAsync(call.Method), member), out var asked) || call[0] is not { } first)
            return null;
        if (call.Arguments.FirstOrDefault(argument => string.Equals(argument.Name, asked, StringComparison.OrdinalIgnoreCase)).Value is { } named)
            return Evaluate(named, answer.Frame);
        var request = Evaluate(first, answer.Frame);
        return request.Alternatives().OfType<Value.Followed>().Select(made => made.Set.TryGetValue(asked, out var value) ? value : Value.Nothing.Instance).Join() is var set and not Value.Nothing ? set
            : request is Value.Followed ? null
            : request;
    }

    private static string WithoutAsync(string method) => method.EndsWith("Async", StringComparison.Ordinal) ? method.Substring(0, method.Length - "Async".Length) : method;
}
