using System.Collections.Immutable;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Nodes;
using ServerlessGuard.Templates.Sam;
using ServerlessGuard.Templates.Terraform.Resources;

namespace ServerlessGuard.Templates.CloudFormation;

/// <summary>The role of each function and everything that is attached to it, wherever in the stacks it is written.</summary>
internal sealed class RoleReader
{
    private const string RoleType = "AWS::IAM::Role";

    private readonly StackSet _stacks;
    private readonly ResourceIndex _index;
    private readonly ManagedPolicies _managed;
    private readonly SamPolicies _samPolicies;
    private readonly ILookup<string, Grant> _attached;
    private readonly ILookup<string, (Node Policy, SourcePosition Place)> _attachedPolicies;
    private readonly ILookup<string, string> _unreadable;
    private readonly Dictionary<string, Role> _declared = new(StringComparer.Ordinal);

    public RoleReader(StackSet stacks, ResourceIndex index)
    {
        _stacks = stacks;
        _index = index;
        _managed = new ManagedPolicies(stacks, index);
        _samPolicies = new SamPolicies(_managed);
        var resources = stacks.AllStacks.SelectMany(stack => stack.Resources).ToArray();
        _attached = resources.SelectMany(Attachments)
            .Concat(new ConnectorReader(index, RoleIdOf).Read(resources))
            .ToLookup(attachment => attachment.RoleId, attachment => attachment.Grant, StringComparer.Ordinal);
        _attachedPolicies = resources.Where(resource => resource.Type == TerraformTypes.PolicyAttachment)
            .SelectMany(attachment => RoleIds(attachment["Roles"]).SelectMany(id => attachment["PolicyArn"].AsItems().Select(policy => (Id: id, Policy: (policy, attachment.Position)))))
            .ToLookup(attachment => attachment.Id, attachment => attachment.Policy, StringComparer.Ordinal);
        _unreadable = resources.SelectMany(policy => RoleIds(AttachedTo(policy)).Select(id => (Id: id, Reason: NotReadable(policy))))
            .Where(policy => policy.Reason is not null)
            .ToLookup(policy => policy.Id, policy => policy.Reason!, StringComparer.Ordinal);
    }

    public Role RoleOf(Resource function)
    {
        var written = function["Role"];
        if (written is null)
            return ImplicitOf(function);

        var roles = written.AsItems().Select(item => RoleNamed(item, function)).ToArray();
        if (written is Choice { MayBeAbsent: true } && IsSam(function))
            roles = [ImplicitOf(function), .. roles];
        return roles.Length == 1 ? roles[0] : Either(roles);
    }

    /// <summary>The id under which grants are attached to a function's role; null where the role is outside the templates.</summary>
    private string? RoleIdOf(Resource function) => function["Role"] is not { } role
        ? IsSam(function) ? function.Id + "Role" : null
        : role.AsText() is { } text ? RoleId(text) : null;

    /// <summary>The resource that is the function's role, where the templates declare one.</summary>
    public Resource? DeclaredRoleOf(Resource function) => function["Role"].AsText() is { } role && RoleId(role) is { } id ? _stacks.Find(id) : null;

    public IEnumerable<Role> Declared() => _stacks.AllStacks.SelectMany(stack => stack.Resources).Where(resource => resource.Type == RoleType).Select(DeclaredRole);

    private static bool IsSam(Resource function) => function.WrittenType == "AWS::Serverless::Function";

    private Role ImplicitOf(Resource function)
    {
        if (!IsSam(function))
        {
            return new Role(function.LogicalId, RoleKind.Imported, function.Position)
            {
                NotReadable = $"function {function.LogicalId} has no Role: give it one",
            };
        }

        var unread = new UnreadParts();
        var id = function.Id + "Role";
        var platform = ImplicitRole.PlatformGrants(function, _index).ToArray();

        // SAM attaches a policy once, however often it is asked for.
        var written = _samPolicies.Read(function, unread).Where(grant => grant.Kind != GrantKind.AwsManaged || platform.All(own => own.Origin != grant.Origin));
        var grants = platform.Concat(written).Concat(_attached[id]).ToImmutableArray();
        return new Role(id, RoleKind.Implicit, function.Position)
        {
            Grants = grants,
            Boundary = BoundaryOf(function, unread),
            Elsewhere = unread.Elsewhere,
            NotReadable = unread.Reason,
        };
    }

    private Role RoleNamed(Node role, Resource function)
    {
        var text = role.AsText() ?? SymbolicText.Hole(function.Id + ".Role");
        if (RoleId(text) is { } id)
            return _stacks.Find(id) is { } resource ? DeclaredRole(resource) : ImplicitOf(_stacks.Find(id.Substring(0, id.Length - "Role".Length))!);

        if (_stacks.RoleOfSibling(function.Stack, text) is { } elsewhere)
            return DeclaredRole(elsewhere);

        return new Role(text.ToString(), RoleKind.Imported, role.Position)
        {
            NotReadable = $"role '{text}' is outside the given templates: pass the template that declares it or its policies",
        };
    }

    /// <summary>A role that is one of several: what it is granted is known only as far as all of them are.</summary>
    private static Role Either(Role[] roles) => roles[0] with
    {
        Id = string.Join("|", roles.Select(role => role.Id)),
        Grants = roles.SelectMany(role => role.Grants).ToImmutableArray(),
        Elsewhere = ImmutableArray<PolicyElsewhere>.Empty,
        NotReadable = roles.Select(role => role.NotReadable).FirstOrDefault(reason => reason is not null),
    };

    private Role DeclaredRole(Resource role)
    {
        if (_declared.TryGetValue(role.Id, out var known))
            return known;

        var unread = new UnreadParts();
        unread.Add(_unreadable[role.Id]);
        unread.Add(Inline(role).Select(policy => PolicyReader.NotReadable(policy["PolicyDocument"], $"{role.Id} has an inline policy that")));
        var grants = InlinePolicies(role)
            .Concat(AttachedPolicies(role).SelectMany(attached => ManagedGrants(attached, unread)))
            .Concat(_attached[role.Id])
            .OrderBy(grant => grant.Position.File == role.Position.File ? string.Empty : grant.Position.File, StringComparer.Ordinal)
            .ThenBy(grant => grant.Position.Line)
            .ThenBy(grant => grant.Position.Column)
            .ToImmutableArray();
        var read = new Role(role.Id, RoleKind.Template, role.Position)
        {
            Grants = grants,
            Boundary = BoundaryOf(role, unread),
            Elsewhere = unread.Elsewhere,
            NotReadable = unread.Reason,
        };
        _declared[role.Id] = read;
        return read;
    }

    private static IEnumerable<Grant> InlinePolicies(Resource role) =>
        from policy in Inline(role)
        select new Grant(policy["PolicyName"].AsText()?.ToString() ?? role.Id, GrantKind.Inline, policy.Position)
        {
            Statements = PolicyReader.Statements(policy["PolicyDocument"], role.Stack),
        };

    private static IEnumerable<Mapping> Inline(Resource role) => role["Policies"].AsItems().SelectMany(item => item.AsMappings());

    /// <summary>A policy is attached once, however often it is written.</summary>
    private IEnumerable<(Node Policy, SourcePosition Place)> AttachedPolicies(Resource role) => role["ManagedPolicyArns"].AsItems().Select(policy => (Policy: policy, Place: policy.Position))
        .Concat(_attachedPolicies[role.Id])
        .GroupBy(attached => attached.Policy.AsText())
        .Select(same => same.First());

    private IEnumerable<Grant> ManagedGrants((Node Policy, SourcePosition Place) attached, UnreadParts unread) =>
        attached.Policy.AsText() is { } arn && _managed.Attached(arn, attached.Policy.Position, unread) is { } grant ? [grant with { Attachment = attached.Place }] : [];

    private PolicyDocument? BoundaryOf(Resource resource, UnreadParts unread)
    {
        if (resource["PermissionsBoundary"].AsText() is not { } boundary)
            return null;

        var document = _managed.Document(boundary);
        if (document is null)
            unread.Add(new PolicyElsewhere(boundary, IsBoundary: true, resource.PositionOf("PermissionsBoundary")));
        return document;
    }

    private string? RoleId(SymbolicText role) => _index.Identify(role, RoleType) is { Type: RoleType } found ? found.Id : null;

    private IEnumerable<(string RoleId, Grant Grant)> Attachments(Resource policy) => RoleIds(AttachedTo(policy)).Select(id => (id, ManagedPolicies.Grant(policy)));

    private static Node? AttachedTo(Resource policy) => policy.Type switch
    {
        "AWS::IAM::Policy" or "AWS::IAM::ManagedPolicy" => policy["Roles"],
        "AWS::IAM::RolePolicy" => policy["RoleName"],
        _ => null,
    };

    private IEnumerable<string> RoleIds(Node? roles) => roles.AsItems().Select(role => role.AsText()).OfType<SymbolicText>().Select(RoleId).OfType<string>();

    private static string? NotReadable(Resource policy) => PolicyReader.NotReadable(policy["PolicyDocument"], policy.Id);
}
