using System.Collections.Immutable;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Permissions;

public enum Need
{
    /// <summary>The call fails without it.</summary>
    Always,

    /// <summary>Needed when a condition holds that could not be decided.</summary>
    Conditional,
}

public enum PermissionSource
{
    Code,
    Platform,
}

/// <summary>
/// One action that a function needs, on the resources it needs it on. A resource may hold holes (<c>table/${ProductTable}</c>) and, where
/// the call could not be bound, <c>*</c>.
/// </summary>
public sealed record RequiredPermission(string Action, Need Need, PermissionSource Source, string Why)
{
    public ImmutableArray<SymbolicText> Resources { get; init; } = ImmutableArray<SymbolicText>.Empty;

    /// <summary>False where a resource is the type's wildcard because the call's argument is unknown: no verdict may rest on its width.</summary>
    public bool IsBound { get; init; } = true;

    /// <summary>A condition key that every request of it has with known values, so that a grant can be narrowed to them; null where there is none.</summary>
    public RequestKey? Key { get; init; }

    /// <summary>Indices into the function's calls.</summary>
    public ImmutableArray<int> Calls { get; init; } = ImmutableArray<int>.Empty;
}

/// <summary>A condition key of requests.</summary>
/// <param name="Narrowing">What a grant may demand, so that it still allows each of them.</param>
/// <param name="Values">What the requests have, each one of these.</param>
public sealed record RequestKey(PolicyCondition Narrowing, ImmutableArray<SymbolicText> Values)
{
    public string Name => Narrowing.Key;

    /// <summary>For requests of both; null where they are not about the same key, or one of them has none.</summary>
    public static RequestKey? Both(RequestKey? left, RequestKey? right) => left is null || right is null || (left.Name, left.Narrowing.Operator) != (right.Name, right.Narrowing.Operator)
        ? null
        : new RequestKey(left.Narrowing with { Values = Joined(left.Narrowing.Values, right.Narrowing.Values) }, Joined(left.Values, right.Values));

    private static ImmutableArray<SymbolicText> Joined(IEnumerable<SymbolicText> left, IEnumerable<SymbolicText> right) =>
        left.Concat(right).Distinct().OrderBy(value => value.ToString(), StringComparer.Ordinal).ToImmutableArray();
}
