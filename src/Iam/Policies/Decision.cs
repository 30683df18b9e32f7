using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Policies;

public enum DecisionKind
{
    /// <summary>Allowed on all of the resource, whatever is not known.</summary>
    Granted,

    /// <summary>Allowed only where conditions hold of which nothing is known; <see cref="Decision.Keys"/> names their keys.</summary>
    Conditional,

    /// <summary>Allowed, but a Deny applies to a part of the resource or under a condition of which nothing is known.</summary>
    MayBeDenied,

    /// <summary>Of a resource with wildcards, allowed on a part; <see cref="Decision.Witness"/> is one outside.</summary>
    PartlyGranted,

    /// <summary>A Deny applies to all of the resource.</summary>
    Denied,

    /// <summary>Allowed by no statement, or not within the boundary.</summary>
    Missing,

    /// <summary>Depends on what a hole of the template stands for, or is too large to decide.</summary>
    Undecided,
}

/// <summary>What IAM answers to an action on a resource.</summary>
public sealed record Decision(DecisionKind Kind)
{
    /// <summary>The statements that decided; of a missing permission those that allow the action elsewhere.</summary>
    public ImmutableArray<Statement> Statements { get; init; } = ImmutableArray<Statement>.Empty;

    /// <summary>Condition keys of which nothing is known, sorted.</summary>
    public ImmutableArray<string> Keys { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>A shortest resource for which the answer is no, or may be.</summary>
    public string? Witness { get; init; }

    /// <summary>Whether the permission boundary decided.</summary>
    public bool ByBoundary { get; init; }

    /// <summary>Whether it is a key's policy that does not leave the decision to the account's policies.</summary>
    public bool ByKey { get; init; }
}
