using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Nodes;
using static ServerlessGuard.Templates.ServerlessFramework.NodeWriting;

namespace ServerlessGuard.Templates.ServerlessFramework;

/// <summary>Where a function's results and failures go: an ARN, or another function of the service by its key.</summary>
internal static class FunctionDestinations
{
    private static readonly (string Setting, string Outcome)[] Outcomes = [("onSuccess", "OnSuccess"), ("onFailure", "OnFailure")];

    public static Mapping? Of(ServiceFunction function, IReadOnlyList<ServiceFunction> others)
    {
        if (function.Body["destinations"] is not { } destinations)
            return null;
        var position = function.PositionOf("destinations");
        var targets = Outcomes.Select(outcome => (outcome.Outcome, destinations.At(outcome.Setting) is { } target ? (Node)Target(target, others, position) : null));
        return Map(position, ("DestinationConfig", Map(position, targets)));
    }

    public static Mapping Target(Node target, IReadOnlyList<ServiceFunction> functions, SourcePosition position)
    {
        var named = functions.FirstOrDefault(function => function.Key == target.AsLiteral());
        var arn = named is null ? target.At("arn") ?? target : ArnOf(named.LogicalId, target.Position);
        return Map(position, ("Type", TypeOf(target, named is not null) is { } type ? Text(type, position) : null), ("Destination", arn));
    }

    private static string? TypeOf(Node target, bool isFunction) => target.At("type").AsLiteral() switch
    {
        "function" => "Lambda",
        "sqs" => "SQS",
        "sns" => "SNS",
        "eventBus" => "EventBridge",
        _ => isFunction ? "Lambda" : null,
    };
}
