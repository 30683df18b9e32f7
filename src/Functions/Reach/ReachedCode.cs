using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ServerlessGuard.Functions.Calls;
using ServerlessGuard.Functions.EntryPoints;

namespace ServerlessGuard.Functions.Reach;

/// <summary>Everything that can run from one entry point.</summary>
public sealed class ReachedCode
{
    // Made when they are asked for: rules ask few entry points.
    private readonly Lazy<ILookup<ISymbol, CallSite>> _callers;
    private readonly Lazy<ILookup<ReachedMethod, CallSite>> _calls;
    private readonly Lazy<ILookup<IOperation, IMethodSymbol>> _targets;
    private readonly Lazy<ILookup<string, ServiceRegistration>> _registrations;

    internal ReachedCode(
        EntryPoint entryPoint,
        ImmutableArray<ReachedMethod> methods,
        ImmutableArray<CallSite> calls,
        ImmutableArray<ServiceRegistration> registrations,
        ImmutableArray<UndecidedCall> undecided,
        ImmutableArray<UndecidedCall> unseen)
    {
        EntryPoint = entryPoint;
        Methods = methods;
        Registrations = registrations;
        Undecided = undecided;
        Unseen = unseen;
        Calls = calls;
        _callers = new(() => calls.ToLookup(call => (ISymbol)call.Target, SymbolEqualityComparer.Default));
        _calls = new(() => calls.ToLookup(call => call.Caller));
        _targets = new(() => calls.Where(call => call.Operation is not null).ToLookup(call => call.Operation!, call => call.Target));
        _registrations = new(() => registrations.ToLookup(registration => TypeNames.DefinitionOf(registration.Service), StringComparer.Ordinal));
    }

    public EntryPoint EntryPoint { get; }

    internal ImmutableArray<CallSite> Calls { get; }

    /// <summary>Methods, accessors, constructors, lambdas and local functions with source, nearest to the entry point first.</summary>
    public ImmutableArray<ReachedMethod> Methods { get; }

    /// <summary>What the reached code adds to its container, in the order of discovery.</summary>
    public ImmutableArray<ServiceRegistration> Registrations { get; }

    /// <summary>Where reach cannot be followed and AWS may be called behind it.</summary>
    public ImmutableArray<UndecidedCall> Undecided { get; }

    /// <summary>The first call into each type of the product that is not among the sources: a package of a private feed, a project left out.</summary>
    public ImmutableArray<UndecidedCall> Unseen { get; }

    /// <summary>
    /// Who runs a method of the program. Of a lambda these are the places that invoke the delegate; of a constructor that a container
    /// calls, the place that asks for the service.
    /// </summary>
    public IEnumerable<CallSite> CallersOf(IMethodSymbol method) => _callers.Value[(method.ReducedFrom ?? method).OriginalDefinition];

    /// <summary>The calls of a method that lead to methods of the program.</summary>
    public IEnumerable<CallSite> CallsIn(ReachedMethod method) => _calls.Value[method];

    /// <summary>The definitions in source that an invocation, creation, property reference, ... can run, those behind delegates included.</summary>
    public IEnumerable<IMethodSymbol> TargetsOf(IOperation call) => _targets.Value[call].Distinct<IMethodSymbol>(SymbolEqualityComparer.Default);

    /// <summary>The registrations of a service, by its name and with type arguments that fit.</summary>
    public IEnumerable<ServiceRegistration> RegistrationsOf(ITypeSymbol service) => _registrations.Value[TypeNames.DefinitionOf(service)]
        .Where(registration => ServiceContainer.IsOpen(registration.Service) || TypeNames.CanBeSame(registration.Service, service));
}

/// <summary>One call that was followed.</summary>
/// <param name="Operation">The invocation, creation, property reference, ...; null where a container or framework makes the call.</param>
/// <param name="Target">The definition in source that was chosen for this call.</param>
/// <param name="BindsArguments">
/// Whether the operation's arguments are the target's parameters. They are not where the operation hands over a delegate that is run later,
/// or asks for a service whose constructor runs.
/// </param>
public sealed record CallSite(ReachedMethod Caller, IOperation? Operation, IMethodSymbol Target, bool BindsArguments);
