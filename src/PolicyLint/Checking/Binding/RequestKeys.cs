using System.Collections.Immutable;
using ServerlessGuard.Functions.Calls;
using ServerlessGuard.Iam.Catalog;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.PolicyLint.Checking.Binding;

/// <summary>Condition keys that are known of the requests a call makes.</summary>
internal static class RequestKeys
{
    /// <summary>
    /// To whom an operation passes the role it is given. Source: AWS managed policies, their conditions on <c>iam:PassedToService</c>; of operations that pass roles
    /// to different services there is none.
    /// </summary>
    internal static readonly ImmutableDictionary<string, string> PassedTo = ImmutableDictionary.CreateRange<string, string>(
    [
        new("cloudformation.CreateStack", "cloudformation.amazonaws.com"),
        new("cloudformation.UpdateStack", "cloudformation.amazonaws.com"),
        new("cloudwatchevents.PutRule", "events.amazonaws.com"),
        new("cloudwatchevents.PutTargets", "events.amazonaws.com"),
        new("codebuild.CreateProject", "codebuild.amazonaws.com"),
        new("codebuild.UpdateProject", "codebuild.amazonaws.com"),
        new("ecs.RegisterTaskDefinition", "ecs-tasks.amazonaws.com"),
        new("ecs.RunTask", "ecs-tasks.amazonaws.com"),
        new("events.PutRule", "events.amazonaws.com"),
        new("events.PutTargets", "events.amazonaws.com"),
        new("glue.CreateCrawler", "glue.amazonaws.com"),
        new("glue.CreateJob", "glue.amazonaws.com"),
        new("glue.UpdateCrawler", "glue.amazonaws.com"),
        new("glue.UpdateJob", "glue.amazonaws.com"),
        new("lambda.CreateFunction", "lambda.amazonaws.com"),
        new("lambda.UpdateFunctionConfiguration", "lambda.amazonaws.com"),
        new("scheduler.CreateSchedule", "scheduler.amazonaws.com"),
        new("scheduler.UpdateSchedule", "scheduler.amazonaws.com"),
        new("stepfunctions.CreateStateMachine", "states.amazonaws.com"),
        new("stepfunctions.UpdateStateMachine", "states.amazonaws.com"),
    ]);

    /// <summary>Services that use a key in the caller's name, as they stand in the key. Source: AWS KMS Developer Guide, "kms:ViaService".</summary>
    private static readonly ImmutableHashSet<string> Via = ["dynamodb", "kinesis", "s3", "secretsmanager", "sns", "sqs", "ssm"];

    public static RequestKey? Of(ActionRequirement requirement, AwsCall call, TextBinding texts) => requirement switch
    {
        { Action: "iam:PassRole" } => PassedTo.GetValueOrDefault($"{call.Operation.Service}.{call.Operation.Name}") is { } service ? Equal("iam:PassedToService", SymbolicText.Literal(service)) : null,
        { When.Kind: ConditionKind.CustomerKey } when requirement.Action.StartsWith("kms:", StringComparison.Ordinal) && Via.Contains(call.Operation.Service) => ViaService(call.Operation.Service),
        { Action: "s3:ListBucket" } when call.Operation.Name is "ListObjects" or "ListObjectsV2" => Prefix(call, texts),
        _ => null,
    };

    /// <summary>Of any region and partition, since a resource can be in another one than the function.</summary>
    private static RequestKey ViaService(string service) => new(
        new PolicyCondition("StringLike", "kms:ViaService", [SymbolicText.Literal($"{service}.*.amazonaws.com*")]),
        [SymbolicText.Parse(service + ".${AWS::Region}.amazonaws.com")]);

    /// <summary>Only where each list is of a known beginning.</summary>
    private static RequestKey? Prefix(AwsCall call, TextBinding texts)
    {
        var argument = call.Find("Prefix");
        var prefixes = argument.Values.SelectMany(value => texts.Texts(value)).Distinct().ToArray();
        return !argument.MayHoldOthers && prefixes.Length > 0 && argument.Values.All(value => !texts.Texts(value).IsEmpty) && Array.TrueForAll(prefixes, IsKnown)
            ? Equal("s3:prefix", [.. prefixes.Select(prefix => prefix.Text)])
            : null;
    }

    private static bool IsKnown(BoundText prefix) => prefix is { Knowledge: Knowledge.Fully, Text.Pieces.IsEmpty: false };

    private static RequestKey Equal(string key, params ImmutableArray<SymbolicText> values) => new(new PolicyCondition("StringEquals", key, values), values);
}
