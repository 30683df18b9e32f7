using System.Collections.Immutable;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Templates;

/// <summary>What one template (with its nested ones) deploys. The one model that every kind of template is read into.</summary>
public sealed record Deployment(string Template)
{
    /// <summary>In document order.</summary>
    public ImmutableArray<DeployedFunction> Functions { get; init; } = ImmutableArray<DeployedFunction>.Empty;

    /// <summary>Every resource by its logical id or address, functions and roles included.</summary>
    public ImmutableDictionary<string, DeployedResource> Resources { get; init; } = ImmutableDictionary<string, DeployedResource>.Empty;

    /// <summary>
    /// What the parameters of CloudFormation templates stand for, as far as it is told, by name, in a nested stack with the path: how a template names a
    /// resource of another one.
    /// </summary>
    public ImmutableDictionary<string, SymbolicText> Parameters { get; init; } = ImmutableDictionary<string, SymbolicText>.Empty;

    /// <summary>Every role the templates declare, by its logical id or address: code may assume one that is no function's own.</summary>
    public ImmutableDictionary<string, Role> Roles { get; init; } = ImmutableDictionary<string, Role>.Empty;

    public ImmutableArray<TemplateError> Errors { get; init; } = ImmutableArray<TemplateError>.Empty;

    /// <summary>Files of the stacks nested in this one.</summary>
    public ImmutableArray<string> NestedTemplates { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Null where it is none of Terraform.</summary>
    public TerraformSource? Terraform { get; init; }

    /// <summary>Of a plan, the folder of the configuration that it was made from, where that is in the tree; the checked directory itself is empty.</summary>
    public string? RootModule { get; init; }

    /// <summary>Whether <c>Amazon.Lambda.Annotations</c> writes parts of this template from attributes in the code.</summary>
    public bool IsManagedByAnnotations { get; init; }

    /// <summary>Whether making one resource needs another one to be there, at once or through others.</summary>
    public bool DependsOn(string id, string other)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([id]);
        while (open.Count > 0)
        {
            if (!Resources.TryGetValue(open.Pop(), out var resource))
                continue;
            if (resource.DependsOn.Contains(other))
                return true;
            foreach (var next in resource.DependsOn.Where(seen.Add)) open.Push(next);
        }

        return false;
    }

    private ResourceIndex Index => ResourceIndex.For(Resources);

    /// <summary>
    /// The resource that a value denotes, as found in an environment variable or in code: what <c>Ref</c> and <c>GetAtt</c> return (a hole, an ARN, a
    /// queue's URL), an explicit physical name, a literal ARN, also of something below the resource (<c>table/orders/index/by-date</c>).
    /// </summary>
    /// <param name="typeHint">The CloudFormation type expected, where it is known; a resource of another service is then not meant.</param>
    /// <returns>Null where it is none of this deployment, or where a name could be several.</returns>
    public DeployedResource? Identify(SymbolicText value, string? typeHint = null) => Index.Identify(value, typeHint);

    /// <summary>
    /// An ARN, or a pattern of one, in the one form in which all ways of writing it compare equal: <c>${LogicalId}</c> in the place of a resource's name, the
    /// stack's own partition, region and account. What denotes no resource of this deployment stays as written.
    /// </summary>
    public SymbolicText Canonical(SymbolicText arnOrPattern) => Index.Canonical(arnOrPattern);

    /// <summary>
    /// A canonical text with physical names in the place of logical ids, to be compared with patterns over names (<c>table/orders-*</c>): the name the
    /// template gives, else what CloudFormation makes of the stack's name, <c>${AWS::StackName}-Table-*</c>. Ids that AWS gives stay holes.
    /// </summary>
    public SymbolicText Physical(SymbolicText canonical) => Index.Physical(canonical);
}

public enum TemplateKind
{
    Sam,
    CloudFormation,
    Cdk,
    Terraform,
    ServerlessFramework,

    /// <summary>Settings of the Lambda tools for .NET, which deploy one function without a template.</summary>
    LambdaTools,
}

/// <summary>What was read of Terraform; of one root module the later one says more.</summary>
public enum TerraformSource
{
    State,
    Configuration,
    Plan,
}

public sealed record TemplateError(SourcePosition Position, string Message);

public sealed record DeployedFunction(string Id, string Template, SourcePosition Position, TemplateKind Kind, Role Role)
{
    /// <summary>The function's key in <see cref="Deployment.Resources"/>: its id, in a nested stack with the path, <c>Stack/Function</c>.</summary>
    public string ResourceId { get; init; } = Id;

    /// <summary>Whether a source generator writes the entry (Lambda Annotations): it stands in the template also where something else deploys the function.</summary>
    public bool IsGenerated { get; init; }

    /// <summary>As deployed, of an image the command; null where the package decides (an executable image without a command).</summary>
    public SymbolicText? Handler { get; init; }

    public SourcePosition? HandlerPosition { get; init; }

    /// <summary><c>dotnet8</c>, <c>provided.al2023</c>, ...; null for images.</summary>
    public string? Runtime { get; init; }

    public bool IsImage { get; init; }

    /// <summary>The folder or archive with the code, relative to the checked directory (CodeUri, DockerContext); null where it is not a local path.</summary>
    public string? CodePath { get; init; }

    /// <summary>Whether packaging put the code elsewhere before: an archive in a bucket, an image in a registry.</summary>
    public bool IsUploaded { get; init; }

    /// <summary>The Dockerfile of an image, relative to the checked directory.</summary>
    public string? Dockerfile { get; init; }

    /// <summary>Whether it is attached to a VPC, so that its requests may pass an endpoint there.</summary>
    public bool IsInVpc { get; init; }

    /// <summary>As written: ARNs with their versions, or references.</summary>
    public ImmutableArray<SymbolicText> Layers { get; init; } = ImmutableArray<SymbolicText>.Empty;

    public ImmutableDictionary<string, SymbolicText> Environment { get; init; } = ImmutableDictionary<string, SymbolicText>.Empty;

    /// <summary>What the platform itself does with the role: logs, tracing, network interfaces, pollers, dead-letter queues, destinations.</summary>
    public ImmutableArray<PlatformNeed> PlatformNeeds { get; init; } = ImmutableArray<PlatformNeed>.Empty;

    public ImmutableArray<EventSource> Events { get; init; } = ImmutableArray<EventSource>.Empty;

    public ImmutableArray<Suppression> Suppressions { get; init; } = ImmutableArray<Suppression>.Empty;
}

/// <summary>A permission the platform uses in the function's name, and the line that makes it needed.</summary>
public sealed record PlatformNeed(ImmutableArray<string> Actions, ImmutableArray<SymbolicText> Resources, string Why, SourcePosition Position)
{
    /// <summary>Whether it is needed only if something holds that the templates do not tell, as how a queue of another stack is encrypted.</summary>
    public bool IsConditional { get; init; }

    internal static PlatformNeed For(string why, SourcePosition position, IEnumerable<SymbolicText> resources, params string[] actions) =>
        new(actions.ToImmutableArray(), resources.ToImmutableArray(), why, position);
}

/// <summary>What starts the function: <c>SQS</c>, <c>Api</c>, <c>Schedule</c>, ... and the resource it comes from, where there is one.</summary>
public sealed record EventSource(string Type, SymbolicText? Source, SourcePosition Position)
{
    /// <summary>Of a bucket's notification the keys of the objects that it tells of; null of other events.</summary>
    public KeyFilter? Keys { get; init; }
}

/// <summary>What a key begins and ends with; empty where it does not matter, null where the template does not say it in so many words.</summary>
public sealed record KeyFilter(string? Prefix, string? Suffix)
{
    public static KeyFilter All { get; } = new("", "");
}

/// <summary>An entry of <c>Metadata: ServerlessGuard: Suppress</c>.</summary>
public sealed record Suppression(string Rule, string? Action, string? Reason, SourcePosition Position);

/// <summary>A resource of a template.</summary>
/// <param name="Id">Logical id; in a nested stack the path, <c>Stack/Table</c>.</param>
/// <param name="Type">CloudFormation type, <c>AWS::DynamoDB::Table</c>; other kinds of template are mapped to it.</param>
/// <param name="Name">The physical name where the template gives one, else null.</param>
public sealed record DeployedResource(string Id, string Type, SourcePosition Position, SymbolicText? Name)
{
    /// <summary>
    /// The ARN by the logical id, <c>arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${ProductTable}</c>, where the type has one.
    /// </summary>
    public SymbolicText? Arn { get; init; }

    /// <summary>Whether the resource is encrypted with a customer's key: the key's ARN (a hole where unknown), or null for none or AWS's own.</summary>
    public SymbolicText? CustomerKey { get; init; }

    /// <summary>The name as the template writes it, its parameters as holes whatever they are deployed with; null where it writes none.</summary>
    public SymbolicText? WrittenName { get; init; }

    /// <summary>Of a role, policy, user or group what stands before its name in its ARN, <c>service/</c>; null where it has none.</summary>
    public SymbolicText? Path { get; init; }

    /// <summary>Resources of a CloudFormation template that have to be made before it, by id: a reference back from one of them could not be deployed.</summary>
    public ImmutableArray<string> DependsOn { get; init; } = ImmutableArray<string>.Empty;
}
