using System.Collections.Immutable;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Permissions;

public enum RoleKind
{
    /// <summary>Made by SAM for one function, or by the Serverless Framework for those of a service.</summary>
    Implicit,

    /// <summary>A resource of the given templates.</summary>
    Template,

    /// <summary>Outside the given files: a literal ARN, a parameter, an import.</summary>
    Imported,

    /// <summary>Read from the account.</summary>
    Live,

    /// <summary>Read from policy files given on the command line.</summary>
    File,
}

/// <summary>The identity a function runs as and everything it is granted, each grant with the place it is written at.</summary>
public sealed record Role(string Id, RoleKind Kind, SourcePosition Position)
{
    private readonly string? _notReadable;

    public ImmutableArray<Grant> Grants { get; init; } = ImmutableArray<Grant>.Empty;

    /// <summary>What the policies of resources say of the role, their own policies and not the role's: the account's, so that an Allow needs no grant.</summary>
    public ImmutableArray<Statement> ByResources { get; init; } = ImmutableArray<Statement>.Empty;

    /// <summary>Denies of what keys neither allow the role nor leave to the account, so that no policy of the role can grant it.</summary>
    public ImmutableArray<Statement> KeptByKeys { get; init; } = ImmutableArray<Statement>.Empty;

    /// <summary>The permission boundary, or null where there is none.</summary>
    public PolicyDocument? Boundary { get; init; }

    /// <summary>Attached policies and a boundary whose documents are outside of the given templates.</summary>
    public ImmutableArray<PolicyElsewhere> Elsewhere { get; init; } = ImmutableArray<PolicyElsewhere>.Empty;

    /// <summary>
    /// Of a role read from an account, when it last used services and actions, by prefix or <c>prefix:Action</c>: a date, or the empty text where it did not
    /// in the time that AWS keeps.
    /// </summary>
    public ImmutableDictionary<string, string> LastUsed { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Why the role's grants are not all known (SLG5011): what to pass to make them readable. Null where everything is read.</summary>
    public string? NotReadable
    {
        get => _notReadable is null && Elsewhere.IsEmpty ? null : string.Join("; ", Elsewhere.Select(policy => policy.Reason).Prepend(_notReadable).OfType<string>().Distinct(StringComparer.Ordinal));
        init => _notReadable = value;
    }

    /// <summary>Apart from documents that are elsewhere, whether everything is read.</summary>
    public bool IsReadableButElsewhere => _notReadable is null;
}

/// <summary>A managed policy that a role names and whose document is not in the given templates.</summary>
/// <param name="Policy">Its ARN, as written.</param>
public sealed record PolicyElsewhere(SymbolicText Policy, bool IsBoundary, SourcePosition Position)
{
    public string Reason => IsBoundary
        ? $"permissions boundary '{Policy}' is outside the given templates: pass its document"
        : $"managed policy '{Policy}' is outside the given templates: pass its document";
}

public enum GrantKind
{
    /// <summary>Statements written out in the template.</summary>
    Inline,

    /// <summary>A SAM policy template, expanded: <c>DynamoDBReadPolicy</c>.</summary>
    SamPolicyTemplate,

    /// <summary>A SAM connector, expanded.</summary>
    Connector,

    /// <summary>An AWS managed policy attached by name or ARN.</summary>
    AwsManaged,

    /// <summary>What SAM adds by itself to the role it makes: logs, tracing, pollers. Never reported as unused.</summary>
    Platform,
}

/// <summary>One policy of a role: the unit that a finding speaks of.</summary>
public sealed record Grant(string Origin, GrantKind Kind, SourcePosition Position)
{
    public ImmutableArray<Statement> Statements { get; init; } = ImmutableArray<Statement>.Empty;

    /// <summary>Where the role names a policy that is written elsewhere: the attachment, an item of a list; null where the policy names its roles.</summary>
    public SourcePosition? Attachment { get; init; }

    /// <summary>Why the statements are not known: a managed policy that AWS removed or never had. Null where they are.</summary>
    public string? NotResolved { get; init; }
}
