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

    /// <summary>Indices into the function's calls.</summary>
    public ImmutableArray<int> Calls { get; init; } = ImmutableArray<int>.Empty;
}
