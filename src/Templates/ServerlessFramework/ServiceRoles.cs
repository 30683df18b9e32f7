using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Nodes;
using static ServerlessGuard.Templates.ServerlessFramework.NodeWriting;

namespace ServerlessGuard.Templates.ServerlessFramework;

/// <summary>
/// The roles of a service: one that is given, one that the framework makes for all functions, and those of functions with statements of their own (the
/// plugin <c>serverless-iam-roles-per-function</c>, since version 4 the framework itself).
/// </summary>
internal sealed class ServiceRoles
{
    private const string Plugin = "serverless-iam-roles-per-function";

    private readonly Service _service;
    private readonly Node? _config;
    private readonly Node? _given;
    private readonly FrameworkGrants _framework;

    public ServiceRoles(Service service)
    {
        _service = service;
        _framework = new FrameworkGrants(service);
        var role = service.Provider["iam"].At("role");
        var isConfig = role is Mapping && !role.IsIntrinsic();
        _config = isConfig ? role : null;
        _given = (isConfig ? null : role) ?? service.Provider["role"];
    }

    private bool IsPerFunction => _config.At("mode").AsLiteral() == "perFunction";

    public Node RoleOf(ServiceFunction function)
    {
        if (function.Body["role"] is { } own)
            return Named(own);
        if (_given is not null)
            return Named(_given);
        return ArnOf(HasOwnRole(function) ? OwnRoleId(function) : LogicalIds.Role, function.Position);
    }

    /// <summary>The roles that the framework makes.</summary>
    public IEnumerable<MappingEntry> Made()
    {
        if (_given is not null)
            yield break;

        var shared = _service.Functions.Where(function => function.Body["role"] is null && !HasOwnRole(function)).ToArray();
        if (shared.Length > 0)
            yield return SharedRole(shared);
        foreach (var function in _service.Functions.Where(function => function.Body["role"] is null && HasOwnRole(function)))
            yield return OwnRole(function);
    }

    private MappingEntry SharedRole(ServiceFunction[] functions)
    {
        var position = Position();
        var policies = functions.SelectMany(_framework.Of).Concat(ServiceStatements());
        var managed = ManagedPolicies().Concat(_framework.ManagedPolicies(functions));
        return Role(LogicalIds.Role, _config.At("name") ?? Name("lambdaRole"), policies, managed, Boundary(), position);
    }

    private MappingEntry OwnRole(ServiceFunction function)
    {
        var own = function.Body["iam"].At("role");
        var statements = Statements($"functions.{function.Key}.iamRoleStatements", function.Body["iamRoleStatements"])
            .Concat(Statements($"functions.{function.Key}.iam.role.statements", own.At("statements")));
        var policies = _framework.Of(function).Concat(Inherits(function) ? ServiceStatements() : []).Concat(statements);
        var managed = (IsPerFunction ? ManagedPolicies() : []).Concat(own.At("managedPolicies").AsItems()).Concat(_framework.ManagedPolicies([function]));
        var boundary = own.At("permissionsBoundary") ?? function.Body["iamPermissionsBoundary"] ?? PluginSetting("iamGlobalPermissionsBoundary") ?? Boundary();
        var name = own.At("name") ?? function.Body["iamRoleStatementsName"] ?? Name(function.Key + "-lambdaRole");
        return Role(OwnRoleId(function), name, policies, managed, boundary, function.Position);
    }

    private static MappingEntry Role(string id, Node name, IEnumerable<Node> policies, IEnumerable<Node> managed, Node? boundary, SourcePosition position)
    {
        var body = Resource(
            "AWS::IAM::Role",
            position,
            ("RoleName", name),
            ("Policies", List(policies, position)),
            ("ManagedPolicyArns", List(managed, position)),
            ("PermissionsBoundary", boundary));
        return new MappingEntry(id, position, body);
    }

    private IEnumerable<Node> ServiceStatements() => _config.At("statements") is { } statements
        ? Statements("provider.iam.role.statements", statements)
        : Statements("provider.iamRoleStatements", _service.Provider["iamRoleStatements"]);

    private static IEnumerable<Node> Statements(string origin, Node? statements)
    {
        if (statements is not null and not Scalar { IsNull: true })
            yield return Policy(origin, statements, statements.Position);
    }

    private IEnumerable<Node> ManagedPolicies() => (_config.At("managedPolicies") ?? _service.Provider["iamManagedPolicies"]).AsItems();

    private Node? Boundary() => _config.At("permissionsBoundary") ?? _config.At("permissionBoundary") ?? _service.Provider["rolePermissionsBoundary"];

    private bool HasOwnRole(ServiceFunction function) => IsPerFunction
        || function.Body["iamRoleStatements"] is not null
        || function.Body["iam"].At("role", "statements") is not null
        || function.Body["iam"].At("role", "managedPolicies").AsItems().Any();

    private bool Inherits(ServiceFunction function)
    {
        var written = function.Body["iam"].At("inheritStatements") ?? function.Body["iamRoleStatementsInherit"] ?? PluginSetting("defaultInherit");
        return written is null ? IsPerFunction : !written.IsFalse();
    }

    private Node? PluginSetting(string name) => _service.Root["custom"].At(Plugin, name);

    /// <summary>A role by its logical id, or as it is written.</summary>
    private static Node Named(Node role) =>
        role.AsLiteral() is { } id && !id.StartsWith("arn:", StringComparison.Ordinal) ? ArnOf(id, role.Position) : role;

    private static string OwnRoleId(ServiceFunction function) => LogicalIds.Normalized(function.Key) + LogicalIds.Role;

    private Scalar Name(string end)
    {
        var parts = new[] { _service.Prefix, SymbolicText.Literal("-"), SymbolicText.Parse("${AWS::Region}"), SymbolicText.Literal("-" + end) };
        return new Scalar(SymbolicText.Concat(parts), Position());
    }

    private SourcePosition Position()
    {
        var provider = _service.Provider;
        return (provider.Find("iam") ?? provider.Find("iamRoleStatements") ?? _service.Root.Find("provider"))?.Position ?? provider.Position;
    }
}
