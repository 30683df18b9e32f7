using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.CloudFormation;

/// <summary>Where the platform sends a function's failures and results: dead-letter queue, destinations of invocations and of event sources.</summary>
internal static class Destinations
{
    private static readonly string[] Outcomes = ["OnSuccess", "OnFailure"];

    private static readonly string[] AnyDestination = ["sqs:SendMessage", "sns:Publish", "lambda:InvokeFunction", "events:PutEvents", "s3:PutObject", "s3:ListBucket"];

    public static IEnumerable<PlatformNeed> Of(Resource function, ResourceIndex index) => Read(function, index, typed: false);

    /// <summary>Those for which SAM adds a policy: it does so by the written <c>Type</c>, and leaves keys to the template.</summary>
    public static IEnumerable<PlatformNeed> Typed(Resource function, ResourceIndex index) => Read(function, index, typed: true).Where(need => !need.Actions.Contains("kms:Decrypt"));

    /// <summary>The needs of a <c>DestinationConfig</c>, wherever it stands.</summary>
    public static IEnumerable<PlatformNeed> InConfiguration(Node? configuration, SourcePosition position, ResourceIndex index, string? made = null) => Outcomes
        .Select(outcome => (Name: outcome, Target: configuration.At(outcome)))
        .Where(outcome => outcome.Target is not null)
        .SelectMany(outcome => Needs(outcome.Target.At("Type"), outcome.Target.At("Destination"), "destination", position, index, made + outcome.Name));

    private static IEnumerable<PlatformNeed> Read(Resource function, ResourceIndex index, bool typed)
    {
        foreach (var property in new[] { "DeadLetterQueue", "DeadLetterConfig" })
        {
            if (function[property].At("TargetArn") is { } target)
            {
                foreach (var need in Needs(function[property].At("Type"), target, "dead-letter queue", function.PositionOf(property), index, function.Id))
                    yield return need;
            }
        }

        foreach (var config in function.Stack.Resources.Where(resource => resource.Type == "AWS::Lambda::EventInvokeConfig" && IsAbout(resource, function, index)))
        {
            foreach (var need in InConfiguration(config["DestinationConfig"], config.PositionOf("DestinationConfig"), index))
                yield return need;
        }

        var invocation = function["EventInvokeConfig"].At("DestinationConfig");
        foreach (var need in InConfiguration(invocation, function.PositionOf("EventInvokeConfig"), index, function.Id + "EventInvokeConfig"))
            yield return need;

        foreach (var @event in function["Events"].EntriesOf())
        {
            var configuration = @event.Value.At("Properties", "DestinationConfig");
            if (!typed || configuration.At("OnFailure", "Type") is not null)
            {
                foreach (var need in InConfiguration(configuration, @event.Position, index))
                    yield return need;
            }
        }
    }

    private static bool IsAbout(Resource config, Resource function, ResourceIndex index) =>
        config["FunctionName"].AsText() is { } name && index.Identify(name, "AWS::Lambda::Function")?.Id == function.Id;

    private static IEnumerable<PlatformNeed> Needs(Node? written, Node? destination, string what, SourcePosition position, ResourceIndex index, string made)
    {
        foreach (var need in Sending(written, destination, what, position, index, made))
            yield return need;

        if (destination.AsText() is not { } target)
            yield break;

        var known = index.Identify(target, null);
        if (known?.CustomerKey is { } key)
            yield return Encrypting(key);
        else if (known is null && (written.AsLiteral() ?? KindOf(target)) is null or "SQS" or "SNS" or "S3" or "S3Bucket")
            yield return Encrypting(KmsKeys.Any) with { IsConditional = true };

        PlatformNeed Encrypting(SymbolicText with) => PlatformNeed.For($"{what} encrypted with a customer's key", position, [with], "kms:GenerateDataKey", "kms:Decrypt");
    }

    /// <param name="made">The logical id SAM gives to the queue or topic that it makes where none is named.</param>
    private static IEnumerable<PlatformNeed> Sending(Node? written, Node? destination, string what, SourcePosition position, ResourceIndex index, string made)
    {
        var type = written.AsLiteral();
        var arn = destination.AsText() is { } target ? index.Identify(target, null)?.Arn ?? target : Made(type, made);
        PlatformNeed Need(string action, SymbolicText resource) => PlatformNeed.For(what, position, [resource], action);

        switch (type ?? KindOf(arn))
        {
            case "SQS":
                return [Need("sqs:SendMessage", arn)];
            case "SNS":
                return [Need("sns:Publish", arn)];
            case "Lambda":
                return [Need("lambda:InvokeFunction", arn)];
            case "EventBridge":
                return [Need("events:PutEvents", arn)];
            case "S3" or "S3Bucket":
                return [Need("s3:PutObject", SymbolicText.Concat(arn, SymbolicText.Literal("/*"))), Need("s3:ListBucket", arn)];
            case "Kafka":
                return [Need("kafka-cluster:WriteData", SymbolicText.Literal("*"))];
            default:
                return [PlatformNeed.For(what, position, [arn], AnyDestination)];
        }
    }

    private static SymbolicText Made(string? type, string made) => type switch
    {
        "SQS" => ResourceTypes.Find("AWS::SQS::Queue")!.Arn(SymbolicText.Hole(made + "Queue")),
        "SNS" => ResourceTypes.Find("AWS::SNS::Topic")!.Arn(SymbolicText.Hole(made + "Topic")),
        _ => SymbolicText.Literal("*"),
    };

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
