using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ServerlessGuard.Functions.Calls;
using ServerlessGuard.Functions.EntryPoints;

namespace ServerlessGuard.Functions.Reach;

/// <summary>Everything that can run from one entry point.</summary>
public sealed class ReachedCode
{
    private readonly ILookup<ISymbol, CallSite> _callers;
    private readonly ILookup<ReachedMethod, CallSite> _calls;

    internal ReachedCode(EntryPoint entryPoint, ImmutableArray<ReachedMethod> methods, ImmutableArray<CallSite> calls, ImmutableArray<UndecidedCall> undecided)
    {
        EntryPoint = entryPoint;
        Methods = methods;
        Undecided = undecided;
        _callers = calls.ToLookup(call => (ISymbol)call.Target.OriginalDefinition, SymbolEqualityComparer.Default);
        _calls = calls.ToLookup(call => call.Caller);
    }

    public EntryPoint EntryPoint { get; }

    /// <summary>Methods, accessors, constructors, lambdas and local functions with source, nearest to the entry point first.</summary>
    public ImmutableArray<ReachedMethod> Methods { get; }

    /// <summary>Where reach cannot be followed and AWS may be called behind it.</summary>
    public ImmutableArray<UndecidedCall> Undecided { get; }

    /// <summary>
    /// Who runs a method of the program. Of a lambda these are the places that invoke the delegate; of a constructor that a container
    /// calls, the place that asks for the service.
    /// </summary>
    public IEnumerable<CallSite> CallersOf(IMethodSymbol method) => _callers[method.OriginalDefinition];

    /// <summary>The calls in a method's own operations that lead to methods of the program.</summary>
    public IEnumerable<CallSite> CallsIn(ReachedMethod method) => _calls[method];
}

/// <summary>One call that was followed.</summary>
/// <param name="Operation">The invocation, creation, property reference, ...; where no operation stands for it, the nearest one.</param>
/// <param name="Target">The definition in source that was chosen for this call.</param>
public sealed record CallSite(ReachedMethod Caller, IOperation Operation, IMethodSymbol Target);
