using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.CloudFormation;

/// <summary>Where the platform sends a function's failures and results: dead-letter queue, destinations of invocations and of event sources.</summary>
internal static class Destinations
{
    public static IEnumerable<PlatformNeed> Of(Resource function, ResourceIndex index)
    {
        foreach (var property in new[] { "DeadLetterQueue", "DeadLetterConfig" })
        {
            if (function[property].At("TargetArn") is { } target)
                yield return Need(function[property].At("Type").AsLiteral(), target.AsText(), "dead-letter queue", function.PositionOf(property), index);
        }

        var invoke = function["EventInvokeConfig"].At("DestinationConfig");
        foreach (var need in InConfiguration(invoke, function.PositionOf("EventInvokeConfig"), index))
            yield return need;

        foreach (var @event in function["Events"].EntriesOf())
        {
            foreach (var need in InConfiguration(@event.Value.At("Properties", "DestinationConfig"), @event.Position, index))
                yield return need;
        }
    }

    /// <summary>The needs of a <c>DestinationConfig</c>, wherever it stands.</summary>
    public static IEnumerable<PlatformNeed> InConfiguration(Node? configuration, SourcePosition position, ResourceIndex index) =>
        new[] { "OnSuccess", "OnFailure" }
            .Select(outcome => configuration.At(outcome))
            .OfType<Node>()
            .Select(destination => Need(destination.At("Type").AsLiteral(), destination.At("Destination").AsText(), "destination", position, index));

    private static PlatformNeed Need(string? type, SymbolicText? target, string what, SourcePosition position, ResourceIndex index)
    {
        var arn = target is null ? SymbolicText.Literal("*") : index.Identify(target, null)?.Arn ?? target;
        var kind = type ?? KindOf(arn);
        var actions = kind switch
        {
            "SQS" => ["sqs:SendMessage"],
            "SNS" => ["sns:Publish"],
            "Lambda" => ["lambda:InvokeFunction"],
            "EventBridge" => ["events:PutEvents"],
            "S3" or "S3Bucket" => ["s3:PutObject", "s3:ListBucket"],
            _ => new[] { "sqs:SendMessage", "sns:Publish", "lambda:InvokeFunction", "events:PutEvents", "s3:PutObject", "s3:ListBucket" },
        };
        SymbolicText[] resources = kind is "S3" or "S3Bucket" ? [arn, SymbolicText.Concat(arn, SymbolicText.Literal("/*"))] : [arn];
        return PlatformNeed.For(what, position, resources, actions);
    }

    private static string? KindOf(SymbolicText arn) => Arn.Parse(arn)?.Service switch
    {
        "sqs" => "SQS",
        "sns" => "SNS",
        "lambda" => "Lambda",
        "events" => "EventBridge",
        "s3" => "S3",
        _ => null,
    };
}
