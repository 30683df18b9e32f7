using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Policies;

public enum PolicyRelationKind
{
    Equal,

    /// <summary>The first allows less than the second.</summary>
    Narrower,

    /// <summary>The first allows more than the second.</summary>
    Wider,
    Incomparable,

    /// <summary>Too large to decide.</summary>
    Unknown,
}

/// <summary>A request that one policy allows and the other does not.</summary>
/// <param name="Context">The condition keys of the request, sorted by name; it has no others.</param>
public sealed record PolicyWitness(string Action, string Resource, ImmutableArray<KeyValuePair<string, ContextKey>> Context);

/// <summary>How two policies relate, by the requests they allow.</summary>
/// <param name="OnlyFirst">A request that only the first allows; null where there is none.</param>
/// <param name="OnlySecond">A request that only the second allows; null where there is none.</param>
public sealed record PolicyRelation(PolicyRelationKind Kind, PolicyWitness? OnlyFirst, PolicyWitness? OnlySecond)
{
    public static PolicyRelation Between(PolicyDocument first, PolicyDocument second, ActionIndex actions) => new PolicyComparison(first, second, actions).Run();
}
