using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ServerlessGuard.Functions.Reach;

public enum ServiceLifetime
{
    Transient,
    Scoped,
    Singleton,
}

/// <summary>One service that the reached code adds to its container.</summary>
/// <param name="Service">What it is asked for as; an unbound type for open generics.</param>
/// <param name="Implementation">The class the container creates; null where an instance or a factory gives the object.</param>
/// <param name="Instance">The object, or the factory's lambda or method group; null where the container creates the implementation.</param>
/// <param name="Call">The call that registers it.</param>
public sealed record ServiceRegistration(ITypeSymbol Service, ITypeSymbol? Implementation, IOperation? Instance, ServiceLifetime Lifetime, IOperation Call)
{
    /// <summary>The key's constant of a keyed service, <c>""</c> where it is not constant; null for a service without key.</summary>
    public string? Key { get; init; }

    /// <summary>Added only where the service has none yet: <c>TryAdd</c>.</summary>
    internal bool OnlyIfAbsent { get; init; }

    /// <summary>Stands beside earlier ones where it is asked for: decorators.</summary>
    internal bool KeepsEarlier { get; init; }

    /// <summary>Found by a scan of classes, whose lifetime <see cref="ServiceScan"/> reads.</summary>
    internal bool IsByConvention { get; init; }

    internal ImmutableArray<FunctionSource> Factory { get; init; } = ImmutableArray<FunctionSource>.Empty;

    internal ReachNode? Owner { get; init; }
}
