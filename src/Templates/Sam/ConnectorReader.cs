using System.Collections.Immutable;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Catalog;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.CloudFormation;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.Sam;

/// <summary>Connectors, as resources of their own and embedded in their source: what each grants to which role.</summary>
internal sealed class ConnectorReader(ResourceIndex index, Func<Resource, string?> roleIdOf)
{
    private const string OnRole = "AWS_IAM_ROLE_MANAGED_POLICY";

    public IEnumerable<(string RoleId, Grant Grant)> Read(IEnumerable<Resource> resources) => resources.SelectMany(Declared).SelectMany(Grants).ToList();

    private static IEnumerable<Connector> Declared(Resource resource)
    {
        if (resource.WrittenType == "AWS::Serverless::Connector")
            yield return new Connector(resource.Id, resource.Stack, resource["Source"], resource["Destination"], resource["Permissions"], resource.Position);

        foreach (var embedded in resource.Body["Connectors"].EntriesOf())
        {
            var properties = resource.Stack.Evaluate(embedded.Value).At("Properties");
            var id = new MappingEntry("Id", embedded.Position, new Scalar(SymbolicText.Literal(resource.LogicalId), embedded.Position));
            var source = new Mapping([id, .. properties.At("SourceReference").EntriesOf()], embedded.Position);
            var name = resource.Id + embedded.Key;
            yield return new Connector(name, resource.Stack, source, properties.At("Destination"), properties.At("Permissions"), embedded.Position);
        }
    }

    private IEnumerable<(string RoleId, Grant Grant)> Grants(Connector connector)
    {
        var source = End.Of(connector.Source, connector.Stack);
        var permissions = connector.Permissions.AsItems().Select(permission => permission.AsLiteral()).ToArray();
        foreach (var destination in connector.Destination.AsItems().Select(item => End.Of(item, connector.Stack)))
        {
            var profile = AwsCatalog.Default.Connectors.FirstOrDefault(known => known.SourceType == source?.Type && known.DestinationType == destination?.Type);
            if (profile is not { Kind: OnRole } || RoleId(profile.OnSource ? source! : destination!) is not { } roleId)
                continue;

            var statements = profile.Access.Where(access => permissions.Contains(access.Key)).SelectMany(access => access.Value).ToImmutableArray();
            yield return (roleId, new Grant(connector.Id, GrantKind.Connector, connector.Position)
            {
                Statements = PolicyTemplates.Filled(statements, connector.Position, hole => Fill(hole, source!, destination!)),
            });
        }
    }

    private string? RoleId(End end)
    {
        if (end.Resource is { } resource)
            return roleIdOf(resource);
        return end.Reference["RoleName"].AsText() is { } name ? index.Identify(name, "AWS::IAM::Role")?.Id : null;
    }

    private static SymbolicText? Fill(string hole, End source, End destination) => hole.Split('.') switch
    {
        ["Source", var part] => source.Value(part),
        ["Destination", var part] => destination.Value(part),
        _ => null,
    };

    private sealed record Connector(string Id, Stack Stack, Node? Source, Node? Destination, Node? Permissions, SourcePosition Position);

    /// <summary>One end of a connector: a resource by its id, or one outside the template by its properties.</summary>
    private sealed record End(string Type, Resource? Resource, Mapping Reference)
    {
        public static End? Of(Node? node, Stack stack)
        {
            if (node.AsMapping() is not { } reference)
                return null;
            var resource = reference["Id"].AsLiteral() is { } id ? stack.Find(id) : null;
            var type = resource?.Type ?? reference["Type"].AsLiteral();
            return type is null ? null : new End(ResourceTypes.Deployed(type), resource, reference);
        }

        public SymbolicText? Value(string part) => part switch
        {
            "Qualifier" => Reference["Qualifier"].AsText() ?? SymbolicText.Literal("*"),
            "Arn" when Resource is not null => ResourceNaming.Arn(Resource),
            _ when Resource is not null => ResourceNaming.Name(Resource),
            _ => Reference[part].AsText(),
        };
    }
}
