using System.Collections.Immutable;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.CloudFormation;

/// <summary>
/// Policies that resources have of their own, and permissions given on them: whom they speak of. Within one account such a grant needs no statement of the
/// role. Source: the IAM user guide, "identity-based policies and resource-based policies".
/// </summary>
internal sealed class ResourcePolicies
{
    /// <summary>Where each type keeps its document, and the property that names the resources it is about; null where it is about itself.</summary>
    private static readonly ImmutableDictionary<string, (string Document, string? Owner)> Documents = new Dictionary<string, (string, string?)>
    {
        ["AWS::S3::BucketPolicy"] = ("PolicyDocument", "Bucket"),
        ["AWS::SQS::QueuePolicy"] = ("PolicyDocument", "Queues"),
        ["AWS::SQS::QueueInlinePolicy"] = ("PolicyDocument", "Queue"),
        ["AWS::SNS::TopicPolicy"] = ("PolicyDocument", "Topics"),
        ["AWS::SNS::TopicInlinePolicy"] = ("PolicyDocument", "TopicArn"),
        ["AWS::SecretsManager::ResourcePolicy"] = ("ResourcePolicy", "SecretId"),
        ["AWS::Events::EventBusPolicy"] = ("Statement", "EventBusName"),
        ["AWS::Kinesis::ResourcePolicy"] = ("ResourcePolicy", "ResourceArn"),
        ["AWS::KMS::Key"] = ("KeyPolicy", null),
        ["AWS::KMS::ReplicaKey"] = ("KeyPolicy", null),
        ["AWS::DynamoDB::Table"] = ("ResourcePolicy", null),
        ["AWS::ECR::Repository"] = ("RepositoryPolicyText", null),
    }.ToImmutableDictionary(StringComparer.Ordinal);

    private readonly ResourceIndex _index;
    private readonly ImmutableArray<(Resource Key, SymbolicText Arn, ImmutableArray<(Statement Statement, ImmutableArray<SymbolicText> Principals)> Statements)> _keys;
    private readonly ImmutableArray<(Statement Statement, ImmutableArray<SymbolicText> Principals)> _statements;

    public ResourcePolicies(StackSet stacks, ResourceIndex index)
    {
        _index = index;
        var resources = stacks.AllStacks.SelectMany(stack => stack.Resources).ToArray();
        _statements = resources.SelectMany(Read).ToImmutableArray();
        _keys = resources.Where(HasPolicyOfItsOwn)
            .Select(key => (key, _index.Identify(ResourceNaming.Name(key), typeHint: null)?.Arn!, Read(key).ToImmutableArray()))
            .Where(key => key.Item2 is not null)
            .ToImmutableArray();
    }

    /// <summary>What they say of a role: named by its ARN, as anybody, or, where something is denied, with its whole account.</summary>
    public ImmutableArray<Statement> About(Role role) => _statements
        .Where(entry => entry.Principals.Any(principal => IsMeant(principal, role.Id, entry.Statement.Effect)))
        .Select(entry => entry.Statement)
        .ToImmutableArray();

    /// <summary>
    /// What keys keep from a role, as Denies: policies of roles count only for what the key's policy leaves to the account. Source: the KMS developer
    /// guide, "Key policies", "Allows access to the AWS account and enables IAM policies".
    /// </summary>
    public ImmutableArray<Statement> KeptFrom(Role role) => _keys.Select(key => Kept(key.Key, key.Arn, key.Statements, role)).OfType<Statement>().ToImmutableArray();

    private Statement? Kept(Resource key, SymbolicText arn, ImmutableArray<(Statement Statement, ImmutableArray<SymbolicText> Principals)> statements, Role role)
    {
        var left = statements.Where(entry => entry.Statement.Effect == Effect.Allow && entry.Principals.Any(principal => MayBe(principal, role.Id))).Select(entry => entry.Statement).ToArray();
        if (left.Any(statement => statement.Actions.IsEmpty || statement.Actions.Any(action => action.ToString() is "*" or "kms:*")))
            return null;

        var actions = left.SelectMany(statement => statement.Actions).ToImmutableArray();
        return new Statement(Effect.Deny)
        {
            Actions = actions.IsEmpty ? ImmutableArray.Create(new PolicyEntry(SymbolicText.Literal("kms:*"))) : ImmutableArray<PolicyEntry>.Empty,
            NotActions = actions,
            Resources = ImmutableArray.Create(new PolicyEntry(arn)),
            Position = key.PositionOf("KeyPolicy"),
        };
    }

    /// <summary>A key without a policy gets one that leaves everything to the account.</summary>
    private static bool HasPolicyOfItsOwn(Resource resource) =>
        resource.Type is "AWS::KMS::Key" or "AWS::KMS::ReplicaKey" && resource["KeyPolicy"] is Mapping or Scalar && PolicyReader.NotReadable(resource["KeyPolicy"], resource.Id) is null;

    /// <summary>Unless it is certainly somebody else: another role or user, by reference or by name.</summary>
    private bool MayBe(SymbolicText principal, string role)
    {
        if (principal.ToString() == "*" || Arn.Parse(principal) is not { Service: "iam", Resource: var resource } || resource.ToString() == "root")
            return _index.Identify(principal, typeHint: null) is not { Id: var id } || id == role;
        return _index.Identify(principal, typeHint: null) is not { Id: var other } ? !resource.IsLiteral : other == role;
    }

    private bool IsMeant(SymbolicText principal, string role, Effect effect) =>
        principal.ToString() == "*"
        || _index.Identify(principal, "AWS::IAM::Role")?.Id == role
        || principal.ToString() == role
        || (effect == Effect.Deny && IsAccount(principal));

    /// <summary>The stack's own account; that it is allowed something leaves the decision to the role's policies.</summary>
    private static bool IsAccount(SymbolicText principal) =>
        principal.SoleHole == PseudoParameters.AccountId || Arn.Parse(principal) is { Account.SoleHole: PseudoParameters.AccountId, Service: "iam", Resource: var resource } && resource.ToString() == "root";

    private IEnumerable<(Statement Statement, ImmutableArray<SymbolicText> Principals)> Read(Resource resource)
    {
        if (resource.Type == "AWS::Lambda::Permission")
            return Permission(resource);
        if (!Documents.TryGetValue(resource.Type, out var place))
            return [];

        var owners = (place.Owner is null ? [ResourceNaming.Name(resource)] : resource[place.Owner].AsItems().Select(owner => owner.AsText()).OfType<SymbolicText>())
            .Select(owner => _index.Identify(owner, typeHint: null)?.Arn)
            .OfType<SymbolicText>()
            .ToArray();
        var document = resource[place.Document];
        var written = resource.Type == "AWS::DynamoDB::Table" ? document.At("PolicyDocument") : document;
        return Mappings(written).SelectMany(statement => Statements(statement, owners, resource.Stack));
    }

    /// <summary>The statements of a document; of an event bus the statement is given by itself.</summary>
    private static IEnumerable<Mapping> Mappings(Node? document) =>
        PolicyReader.AsDocuments(document).SelectMany(mapping => mapping["Statement"] is { } statements ? statements.AsItems().SelectMany(item => item.AsMappings()) : [mapping]);

    private static IEnumerable<(Statement, ImmutableArray<SymbolicText>)> Statements(Mapping written, SymbolicText[] owners, Stack stack)
    {
        var document = new Mapping([new MappingEntry("Statement", written.Position, written)], written.Position);
        var principals = Principals(written["Principal"]);
        foreach (var statement in PolicyReader.Statements(document, stack).Where(_ => !principals.IsEmpty))
            yield return (statement with { Resources = Owned(statement, owners) }, principals);
    }

    /// <summary>In such a policy <c>*</c>, and no resource at all, is the resource that has it.</summary>
    private static ImmutableArray<PolicyEntry> Owned(Statement statement, SymbolicText[] owners) =>
        statement is { Resources.IsEmpty: true, NotResources.IsEmpty: true } || statement.Resources.Any(entry => entry.ToString() == "*")
            ? owners.Select(owner => new PolicyEntry(owner, statement.Position)).ToImmutableArray()
            : statement.Resources;

    /// <summary>Services and federated identities are nobody that a function runs as.</summary>
    private static ImmutableArray<SymbolicText> Principals(Node? principal) =>
        (principal is Mapping named ? named["AWS"].AsItems() : principal.AsItems()).Select(item => item.AsText()).OfType<SymbolicText>().ToImmutableArray();

    private IEnumerable<(Statement, ImmutableArray<SymbolicText>)> Permission(Resource permission)
    {
        if (permission["Principal"].AsText() is not { } principal
            || permission["Action"].AsText() is not { } action
            || permission["FunctionName"].AsText() is not { } name
            || permission["SourceArn"] is not null)
        {
            yield break;
        }

        var function = _index.Identify(name, "AWS::Lambda::Function")?.Arn ?? ResourceNaming.FunctionArn(name);
        var statement = new Statement(Effect.Allow)
        {
            Actions = ImmutableArray.Create(new PolicyEntry(action, permission.PositionOf("Action"))),
            Resources = ImmutableArray.Create(new PolicyEntry(function, permission.PositionOf("FunctionName"))),
            Position = permission.Position,
        };
        yield return (statement, ImmutableArray.Create(principal));
    }
}
