using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Policies;

public enum Effect
{
    Allow,
    Deny,
}

/// <summary>A policy document as written. Its source may be JSON, a template's node or the catalog; positions are kept where there is a file.</summary>
public sealed record PolicyDocument(string? Version, ImmutableArray<Statement> Statements);

public sealed record Statement(Effect Effect)
{
    public string? Sid { get; init; }

    public ImmutableArray<PolicyEntry> Actions { get; init; } = ImmutableArray<PolicyEntry>.Empty;

    public ImmutableArray<PolicyEntry> NotActions { get; init; } = ImmutableArray<PolicyEntry>.Empty;

    public ImmutableArray<PolicyEntry> Resources { get; init; } = ImmutableArray<PolicyEntry>.Empty;

    public ImmutableArray<PolicyEntry> NotResources { get; init; } = ImmutableArray<PolicyEntry>.Empty;

    public ImmutableArray<PolicyCondition> Conditions { get; init; } = ImmutableArray<PolicyCondition>.Empty;

    public SourcePosition? Position { get; init; }
}

/// <summary>One entry of an Action or Resource list, with the place it is written at.</summary>
public sealed record PolicyEntry(SymbolicText Text, SourcePosition? Position = null)
{
    public override string ToString() => Text.ToString();
}

/// <summary>One key of one operator: <c>"StringEquals": { "aws:PrincipalTag/team": ["a", "b"] }</c>.</summary>
public sealed record PolicyCondition(string Operator, string Key, ImmutableArray<SymbolicText> Values);
