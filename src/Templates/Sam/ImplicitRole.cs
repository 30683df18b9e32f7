using System.Collections.Immutable;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Catalog;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.CloudFormation;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.Sam;

/// <summary>What SAM puts by itself into the role it makes for a function. Source: SAM translator 1.110, <c>SamFunction._construct_role</c> and the event sources.</summary>
internal static class ImplicitRole
{
    private static readonly ImmutableDictionary<string, string> EventPolicies = ImmutableDictionary.CreateRange(StringComparer.Ordinal, new Dictionary<string, string>
    {
        ["Kinesis"] = "service-role/AWSLambdaKinesisExecutionRole",
        ["DynamoDB"] = "service-role/AWSLambdaDynamoDBExecutionRole",
        ["SQS"] = "service-role/AWSLambdaSQSQueueExecutionRole",
        ["MSK"] = "service-role/AWSLambdaMSKExecutionRole",
    });

    public static IEnumerable<Grant> PlatformGrants(Resource function, ResourceIndex index)
    {
        var named = ManagedPolicies(function).GroupBy(policy => policy.Name, StringComparer.Ordinal).Select(group => group.First());
        foreach (var (name, position) in named)
        {
            yield return new Grant(name, GrantKind.Platform, position)
            {
                Statements = CatalogTables.FindManagedPolicy(name) is { } document ? PolicyTemplates.At(document.Statements, position) : ImmutableArray<Statement>.Empty,
            };
        }

        foreach (var need in Destinations.Of(function, index).Concat(EventSourceNeeds.Secrets(function)))
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

    private static IEnumerable<(string Name, SourcePosition Position)> ManagedPolicies(Resource function)
    {
        yield return (function["DurableConfig"] is null ? "service-role/AWSLambdaBasicExecutionRole" : "service-role/AWSLambdaBasicDurableExecutionRolePolicy", function.Position);

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
