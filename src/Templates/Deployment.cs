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

    public ImmutableArray<TemplateError> Errors { get; init; } = ImmutableArray<TemplateError>.Empty;
}

public enum TemplateKind
{
    Sam,
    CloudFormation,
    Cdk,
    Terraform,
    ServerlessFramework,
}

public sealed record TemplateError(SourcePosition Position, string Message);

public sealed record DeployedFunction(string Id, string Template, SourcePosition Position, TemplateKind Kind, Role Role)
{
    /// <summary>As deployed, of an image the command; null where the package decides (an executable image without a command).</summary>
    public SymbolicText? Handler { get; init; }

    public SourcePosition? HandlerPosition { get; init; }

    /// <summary><c>dotnet8</c>, <c>provided.al2023</c>, ...; null for images.</summary>
    public string? Runtime { get; init; }

    public bool IsImage { get; init; }

    /// <summary>The folder or archive with the code, relative to the checked directory (CodeUri, DockerContext); null where it is not a local path.</summary>
    public string? CodePath { get; init; }

    /// <summary>The Dockerfile of an image, relative to the checked directory.</summary>
    public string? Dockerfile { get; init; }

    public ImmutableDictionary<string, SymbolicText> Environment { get; init; } = ImmutableDictionary<string, SymbolicText>.Empty;

    /// <summary>What the platform itself does with the role: logs, tracing, network interfaces, pollers, dead-letter queues, destinations.</summary>
    public ImmutableArray<PlatformNeed> PlatformNeeds { get; init; } = ImmutableArray<PlatformNeed>.Empty;

    public ImmutableArray<EventSource> Events { get; init; } = ImmutableArray<EventSource>.Empty;

    public ImmutableArray<Suppression> Suppressions { get; init; } = ImmutableArray<Suppression>.Empty;
}

/// <summary>A permission the platform uses in the function's name, and the line that makes it needed.</summary>
public sealed record PlatformNeed(ImmutableArray<string> Actions, ImmutableArray<SymbolicText> Resources, string Why, SourcePosition Position);

/// <summary>What starts the function: <c>SQS</c>, <c>Api</c>, <c>Schedule</c>, ... and the resource it comes from, where there is one.</summary>
public sealed record EventSource(string Type, SymbolicText? Source, SourcePosition Position);

/// <summary>An entry of <c>Metadata: ServerlessGuard: Suppress</c>.</summary>
public sealed record Suppression(string Rule, string? Action, string? Reason, SourcePosition Position);

/// <summary>A resource of a template.</summary>
/// <param name="Id">Logical id; in a nested stack the path, <c>Stack/Table</c>.</param>
/// <param name="Type">CloudFormation type, <c>AWS::DynamoDB::Table</c>; other kinds of template are mapped to it.</param>
/// <param name="Name">The physical name where the template gives one, else null.</param>
public sealed record DeployedResource(string Id, string Type, SourcePosition Position, SymbolicText? Name)
{
    /// <summary>The ARN by the logical id, <c>arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${ProductTable}</c>, where the type has one.</summary>
    public SymbolicText? Arn { get; init; }

    /// <summary>Whether the resource is encrypted with a customer's key: the key's ARN (a hole where unknown), or null for none or AWS's own.</summary>
    public SymbolicText? CustomerKey { get; init; }
}
