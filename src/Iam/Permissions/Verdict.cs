using System.Collections.Immutable;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Permissions;

public enum VerdictKind
{
    /// <summary>SLG5001: a call always needs it and no statement allows it, or a Deny or the boundary certainly withholds it.</summary>
    Missing,

    /// <summary>SLG5002: nothing in reach needs it.</summary>
    Unused,

    /// <summary>SLG5002 as a note: nothing in reach needs it, but no SDK call would show its use.</summary>
    CannotBeVerified,

    /// <summary>SLG5003: needed, on fewer resources than granted.</summary>
    WideResource,

    /// <summary>SLG5004: a pattern of which only a part is needed.</summary>
    WildcardAction,

    /// <summary>SLG5005: an AWS managed policy of which only a part is needed, or one that does not exist.</summary>
    WideManagedPolicy,

    /// <summary>SLG5007: a known way to more rights than the role gives; <see cref="Verdict.Reason"/> names it.</summary>
    Escalation,

    /// <summary>SLG5008: allowed, but a Deny, the boundary or a condition can withhold it.</summary>
    MayBeDenied,
}

/// <summary>One difference between what a function needs and what its role grants, with everything a finding says of it.</summary>
/// <param name="Reason">Why, in a clause that can follow a colon.</param>
public sealed record Verdict(VerdictKind Kind, string Reason)
{
    public string Rule => Kind switch
    {
        VerdictKind.Missing => "SLG5001",
        VerdictKind.Unused or VerdictKind.CannotBeVerified => "SLG5002",
        VerdictKind.WideResource => "SLG5003",
        VerdictKind.WildcardAction => "SLG5004",
        VerdictKind.WideManagedPolicy => "SLG5005",
        VerdictKind.Escalation => "SLG5007",
        _ => "SLG5008",
    };

    /// <summary>The policy it is about; of a missing permission null.</summary>
    public Grant? Grant { get; init; }

    /// <summary>The statement it is about, where it is about one.</summary>
    public Statement? Statement { get; init; }

    /// <summary>Where the entry is written, else its statement or policy; of a missing permission null.</summary>
    public SourcePosition? Position { get; init; }

    /// <summary>Entries as written; of a policy template and of a missing permission, actions by name. Sorted.</summary>
    public ImmutableArray<string> Actions { get; init; } = ImmutableArray<string>.Empty;

    public ImmutableArray<SymbolicText> Resources { get; init; } = ImmutableArray<SymbolicText>.Empty;

    /// <summary>The needs that decided: what is missing, or the part that is needed.</summary>
    public ImmutableArray<RequiredPermission> DecidedBy { get; init; } = ImmutableArray<RequiredPermission>.Empty;

    /// <summary>What to write instead; empty where the entry can go.</summary>
    public ImmutableArray<Statement> Replacement { get; init; } = ImmutableArray<Statement>.Empty;

    /// <summary>The evaluator's answer, with statements, condition keys and a witness; of SLG5001, SLG5007 and SLG5008.</summary>
    public Decision? Decision { get; init; }
}
