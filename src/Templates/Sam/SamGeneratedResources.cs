using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.CloudFormation;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.Sam;

/// <summary>Resources that a template may refer to though SAM makes them: <c>FnRole</c>, <c>Fn.Alias</c>, <c>ServerlessRestApi</c>.</summary>
internal static class SamGeneratedResources
{
    private const string RoleSuffix = "Role";

    private static readonly (string EventType, string Property, string Id, string Type)[] ImplicitApis =
    [
        ("Api", "RestApiId", "ServerlessRestApi", "AWS::ApiGateway::RestApi"),
        ("HttpApi", "ApiId", "ServerlessHttpApi", "AWS::ApiGatewayV2::Api"),
    ];

    /// <summary>Roles and APIs that SAM makes for the stack's functions.</summary>
    public static IEnumerable<DeployedResource> Of(Stack stack)
    {
        foreach (var function in stack.Resources.Where(resource => Owner(stack, resource.LogicalId + RoleSuffix) is not null))
            yield return Made(stack, function.LogicalId + RoleSuffix, "AWS::IAM::Role", function.Position);

        foreach (var (type, property, id, made) in ImplicitApis)
        {
            var events = stack.Resources.SelectMany(resource => resource["Events"].EntriesOf()).Where(entry => entry.Value.At("Type").AsLiteral() == type);
            if (events.FirstOrDefault(entry => entry.Value.At("Properties", property) is null) is { } user)
                yield return Made(stack, id, made, user.Position);
        }
    }

    public static SymbolicText? Ref(Stack stack, string name)
    {
        var dot = name.IndexOf('.');
        if (dot > 0)
            return stack.Find(name.Substring(0, dot)) is { } function ? Qualified(function, name.Substring(dot + 1)) : null;
        return Owner(stack, name) is null ? PublishedAlias(stack, name) : SymbolicText.Hole(stack.Prefix + name);
    }

    public static SymbolicText? Attribute(Stack stack, string name, string attribute)
    {
        if (Owner(stack, name) is not null)
            return ResourceTypes.Find("AWS::IAM::Role")!.Attribute(attribute, SymbolicText.Hole(stack.Prefix + name));
        return null;
    }

    /// <summary>The function or state machine for which SAM makes the role of this logical id.</summary>
    public static Resource? Owner(Stack stack, string role)
    {
        if (!role.EndsWith(RoleSuffix, StringComparison.Ordinal))
            return null;

        var owner = stack.Find(role.Substring(0, role.Length - RoleSuffix.Length));
        return owner is { WrittenType: "AWS::Serverless::Function" or "AWS::Serverless::StateMachine" } && owner["Role"] is null ? owner : null;
    }

    /// <summary><c>Fn.Alias</c> and <c>Fn.Version</c>: what <c>AutoPublishAlias</c> makes.</summary>
    public static SymbolicText? Qualified(Resource function, string attribute) => attribute switch
    {
        "Alias" when function.WrittenType == "AWS::Serverless::Function" && function["AutoPublishAlias"].AsText() is { } alias => Qualified(function, alias),
        "Version" when function.WrittenType == "AWS::Serverless::Function" => Qualified(function, SymbolicText.Literal("*")),
        _ => null,
    };

    /// <summary><c>FnAliaslive</c>, the alias by its own logical id.</summary>
    private static SymbolicText? PublishedAlias(Stack stack, string name)
    {
        var end = name.IndexOf("Alias", StringComparison.Ordinal);
        return end > 0 && stack.Find(name.Substring(0, end)) is { } function ? Qualified(function, "Alias") : null;
    }

    private static DeployedResource Made(Stack stack, string logicalId, string type, SourcePosition position)
    {
        var id = stack.Prefix + logicalId;
        return new DeployedResource(id, type, position, Name: null) { Arn = ResourceTypes.Find(type)!.Arn(SymbolicText.Hole(id)) };
    }

    private static SymbolicText Qualified(Resource function, SymbolicText qualifier) =>
        SymbolicText.Concat(ResourceNaming.FunctionArn(ResourceNaming.Name(function)), SymbolicText.Literal(":"), qualifier);
}
