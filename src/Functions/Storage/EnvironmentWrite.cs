using Microsoft.CodeAnalysis;

namespace ServerlessGuard.Functions.Storage;

public enum WriteKind
{
    /// <summary>The old value is gone: <c>s_tenant = tenant</c>.</summary>
    Replace,

    /// <summary>The new state depends on the old: <c>++</c>, <c>+=</c>, <c>Add</c>.</summary>
    Accumulate,

    /// <summary>An entry of a map: <c>s_cache[id] = order</c>.</summary>
    AddEntry,
}

public enum WriteGuard
{
    None,

    /// <summary>Runs only while the place is still empty: a null test, <c>??=</c>, <c>Lazy</c>, <c>CompareExchange</c>.</summary>
    FirstTimeOnly,

    /// <summary>The entry point gives the place a new value, or clears it, before anything reads it.</summary>
    ResetOnEntry,
}

/// <summary>A change to something that outlives the invocation.</summary>
/// <param name="Operation">The assignment or call.</param>
/// <param name="Value">What is written or added; null where the operation itself makes it (<c>++</c>).</param>
/// <param name="Key">Of an entry, its key.</param>
public sealed record EnvironmentWrite(EnvironmentPlace Place, WriteKind Kind, IOperation Operation, IOperation? Value, IOperation? Key, WriteGuard Guard);
