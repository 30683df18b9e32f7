using System.Collections.Immutable;
using ServerlessGuard.Iam.Catalog;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Accounts;

public sealed record InlinePolicy(string Name, PolicyDocument Document, SourcePosition Position);

public sealed record AttachedPolicy(string Name, string Arn, SourcePosition Position);

/// <summary>A role as an account has it.</summary>
public sealed record AccountRole(string Name, string Arn, SourcePosition Position)
{
    public ImmutableArray<InlinePolicy> Inline { get; init; } = ImmutableArray<InlinePolicy>.Empty;

    public ImmutableArray<AttachedPolicy> Attached { get; init; } = ImmutableArray<AttachedPolicy>.Empty;

    /// <summary>The ARN of the permissions boundary, or null where there is none.</summary>
    public string? Boundary { get; init; }

    /// <summary>The role with one place for all of it, where it stands in no file.</summary>
    public AccountRole At(SourcePosition position) => this with
    {
        Position = position,
        Inline = Inline.Select(policy => policy with { Position = position, Document = PolicyText.At(policy.Document, position) }).ToImmutableArray(),
        Attached = Attached.Select(policy => policy with { Position = position }).ToImmutableArray(),
    };

    /// <summary>Everything the role is granted.</summary>
    /// <param name="documentOf">The default version of a managed policy by its ARN; null where it is not known.</param>
    public Role ToRole(RoleKind kind, Func<string, PolicyDocument?> documentOf) => new(Arn, kind, Position)
    {
        Grants = Inline.Select(policy => new Grant(policy.Name, GrantKind.Inline, policy.Position) { Statements = policy.Document.Statements })
            .Concat(Attached.Select(policy => ManagedGrant(policy, documentOf)).OfType<Grant>())
            .ToImmutableArray(),
        Boundary = Boundary is null ? null : DocumentOf(Boundary, documentOf),
        Elsewhere = Attached.Where(policy => !IsOfAws(policy.Arn) && documentOf(policy.Arn) is null)
            .Select(policy => new PolicyElsewhere(SymbolicText.Literal(policy.Arn), IsBoundary: false, policy.Position))
            .Concat(Boundary is not null && DocumentOf(Boundary, documentOf) is null ? [new PolicyElsewhere(SymbolicText.Literal(Boundary), IsBoundary: true, Position)] : [])
            .ToImmutableArray(),
    };

    private static Grant? ManagedGrant(AttachedPolicy policy, Func<string, PolicyDocument?> documentOf)
    {
        var isOfAws = IsOfAws(policy.Arn);
        var document = DocumentOf(policy.Arn, documentOf);
        return document is null && !isOfAws ? null : new Grant(policy.Name, isOfAws ? GrantKind.AwsManaged : GrantKind.Inline, policy.Position)
        {
            Statements = document?.Statements ?? ImmutableArray<Statement>.Empty,
            NotResolved = document is null ? $"the catalog has no managed policy '{policy.Name}' of AWS: it is newer than the catalog" : null,
        };
    }

    private static PolicyDocument? DocumentOf(string arn, Func<string, PolicyDocument?> documentOf) =>
        documentOf(arn) ?? (IsOfAws(arn) ? AwsCatalog.Default.FindManagedPolicy(arn.Substring(arn.IndexOf(":policy/", StringComparison.Ordinal) + ":policy/".Length)) : null);

    private static bool IsOfAws(string arn) => arn.Contains(":iam::aws:policy/");
}
