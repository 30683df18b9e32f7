using System.Collections.Immutable;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Catalog;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.CloudFormation;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.Sam;

/// <summary>
/// What SAM puts by itself into the role it makes for a function. Source: SAM translator 1.110, <c>SamFunction._construct_role</c> and the event sources.
/// </summary>
internal static class ImplicitRole
{
    private static readonly ImmutableDictionary<string, string> EventPolicies = new Dictionary<string, string>
    {
        ["Kinesis"] = "service-role/AWSLambdaKinesisExecutionRole",
        ["DynamoDB"] = "service-role/AWSLambdaDynamoDBExecutionRole",
        ["SQS"] = "service-role/AWSLambdaSQSQueueExecutionRole",
        ["MSK"] = "service-role/AWSLambdaMSKExecutionRole",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    public static IEnumerable<Grant> PlatformGrants(Resource function, ResourceIndex index)
    {
        var named = PolicyNames(function).GroupBy(policy => policy.Name, StringComparer.Ordinal).Select(group => group.First());
        foreach (var (name, position) in named)
        {
            var statements = AwsCatalog.Default.FindManagedPolicy(name)?.Statements ?? ImmutableArray<Statement>.Empty;
            yield return new Grant(ManagedPolicies.NameOf(name), GrantKind.Platform, position) { Statements = PolicyTemplates.At(statements, position) };
        }

        var needs = Destinations.Typed(function, index).Concat(Brokers(function));
        foreach (var need in needs.GroupBy(need => string.Join(" ", need.Actions.Concat(need.Resources.Select(resource => resource.ToString())))).Select(same => same.First()))
        {
            var statement = new Statement(Effect.Allow)
            {
                Actions = need.Actions.Select(action => new PolicyEntry(SymbolicText.Literal(action), need.Position)).ToImmutableArray(),
                Resources = need.Resources.Select(resource => new PolicyEntry(resource, need.Position)).ToImmutableArray(),
                Position = need.Position,
            };
            yield return new Grant(need.Why, GrantKind.Platform, need.Position) { Statements = ImmutableArray.Create(statement) };
        }
    }

    /// <summary>What event sources need that no managed policy of AWS holds.</summary>
    private static IEnumerable<PlatformNeed> Brokers(Resource function)
    {
        foreach (var @event in function["Events"].EntriesOf())
        {
            var type = @event.Value.At("Type").AsLiteral();
            foreach (var need in Secrets(@event, type))
                yield return need;

            var source = (@event.Value.At("Properties", "Broker") ?? @event.Value.At("Properties", "Cluster")).AsText();
            if (type is "MQ" or "SelfManagedKafka" or "DocumentDB")
            {
                // Of a broker SAM leaves the network interfaces to the template.
                foreach (var need in EventSourceNeeds.Polling(type, source, customerKey: null, @event.Position).Take(type == "MQ" ? 1 : int.MaxValue))
                    yield return need;
            }
        }
    }

    /// <summary>Of a managed Kafka cluster SAM lets the poller read only the client's certificate.</summary>
    private static IEnumerable<PlatformNeed> Secrets(MappingEntry @event, string? type)
    {
        var properties = @event.Value.At("Properties");
        var certificate = properties.At("SourceAccessConfigurations").AsItems().Any(access => access.At("Type").AsLiteral() == "CLIENT_CERTIFICATE_TLS_AUTH");
        return type != "MSK" || certificate ? EventSourceNeeds.Secrets(properties, type ?? string.Empty, @event.Position) : [];
    }

    private static IEnumerable<(string Name, SourcePosition Position)> PolicyNames(Resource function)
    {
        var basic = function["DurableConfig"] is null ? "AWSLambdaBasicExecutionRole" : "AWSLambdaBasicDurableExecutionRolePolicy";
        yield return ("service-role/" + basic, function.Position);

        if (function["Tracing"] is { } tracing && tracing.AsLiteral() != "Disabled")
            yield return ("AWSXrayWriteOnlyAccess", function.PositionOf("Tracing"));
        if (function["VpcConfig"] is not null)
            yield return ("service-role/AWSLambdaVPCAccessExecutionRole", function.PositionOf("VpcConfig"));

        foreach (var @event in function["Events"].EntriesOf())
        {
            if (@event.Value.At("Type").AsLiteral() is { } type && EventPolicies.TryGetValue(type, out var policy))
                yield return (policy, @event.Position);
        }
    }
}
