using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ServerlessGuard.Functions.Reach;

/// <summary>Leads virtual and interface calls to the methods of the classes that the reached code creates or gets from its container.</summary>
internal sealed class VirtualDispatch(ReachWalk walk, FunctionProgram program)
{
    private readonly MemberLookup _members = new(program);
    private readonly Callbacks _callbacks = new(program);
    private readonly Dictionary<string, List<VirtualSite>> _sites = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<LiveType>> _types = new(StringComparer.Ordinal);
    private readonly HashSet<INamedTypeSymbol> _known = new(SymbolEqualityComparer.Default);
    private readonly List<VirtualSite> _withoutTarget = [];
    private readonly HashSet<(ReachNode, IOperation?, IMethodSymbol)> _knownSites = [];
    private readonly Queue<(Site Site, LiveType Type, INamedTypeSymbol External)> _uncertain = new();

    /// <summary>The classes of the program of which objects exist.</summary>
    public IEnumerable<INamedTypeSymbol> LiveTypes => _known;

    public void Call(Site site, IMethodSymbol target, ITypeSymbol receiver, CallStep step)
    {
        if (!_knownSites.Add((site.Caller, site.Operation, target)))
        {
            return;
        }

        if (receiver is INamedTypeSymbol named && IsExact(receiver, step) && program.SourceOf(named) is not null)
        {
            if (_members.Implementation(Own(named), target) is { } implementation)
            {
                walk.CallDirectly(site, implementation, step, "calls");
            }

            return;
        }

        var virtualSite = new VirtualSite(site, target, receiver, step);
        var key = TypeNames.DefinitionOf(target.ContainingType);
        ListOf(_sites, key).Add(virtualSite);
        _withoutTarget.Add(virtualSite);
        foreach (var type in ListOf(_types, key).ToList())
        {
            Link(virtualSite, type);
        }
    }

    /// <summary>Notes that objects of a class exist and why. Types outside the program are ignored.</summary>
    public void AddType(Site site, INamedTypeSymbol type, Reason reason)
    {
        if (program.SourceOf(type) is null || Own(type) is not { } own || !_known.Add(own))
        {
            return;
        }

        if (own.GetMembers(WellKnownMemberNames.DestructorName).OfType<IMethodSymbol>().FirstOrDefault() is { } finalizer)
        {
            walk.Reach(site with { Phase = PhaseChange.ToInvocation }, finalizer, "finaliser of the object");
        }

        walk.DynamicCalls.Add(own);
        var live = new LiveType(own, reason);
        foreach (var super in TypeNames.WithSupertypes(own))
        {
            var key = TypeNames.DefinitionOf(super);
            ListOf(_types, key).Add(live);
            foreach (var virtualSite in ListOf(_sites, key).ToList())
            {
                Link(virtualSite, live);
            }
        }

        foreach (var external in _callbacks.ExternalSupertypes(own))
        {
            if (_callbacks.IsCertain(external))
            {
                CallBack(site, live, external);
            }
            else
            {
                _uncertain.Enqueue((site, live, external));
            }
        }
    }

    /// <summary>
    /// Where a call has found no object at all, the object comes from where it cannot be seen: the method itself, or every implementation
    /// that the projects have. True where something new was reached.
    /// </summary>
    public bool AssumeImplementations()
    {
        var open = _withoutTarget.Where(site => !site.HasTarget).ToList();
        _withoutTarget.Clear();
        foreach (var site in open.Where(site => !site.HasTarget))
        {
            AssumeImplementations(site);
        }

        return open.Count > 0;
    }

    /// <summary>An interface of an unknown package whose members nobody in reach calls: the package calls them.</summary>
    public bool AssumeCallbacks()
    {
        if (_uncertain.Count == 0)
        {
            return false;
        }

        var (site, type, external) = _uncertain.Dequeue();
        if (ListOf(_sites, TypeNames.DefinitionOf(external)).Count == 0)
        {
            CallBack(site, type, external);
        }

        return true;
    }

    /// <summary>Creates every class of the projects that a value of <paramref name="type"/> can be.</summary>
    public void AssumeCreated(Site site, ITypeSymbol type)
    {
        var implementations = ImplementationsOf(type).ToList();
        var reason = implementations.Count == 1 ? $"only implementation of {type.Name}" : $"one of {implementations.Count} implementations of {type.Name}";
        foreach (var implementation in implementations)
        {
            walk.Services.Activate(site, implementation, new Reason(reason, implementation.Locations.FirstOrDefault()));
        }
    }

    public IEnumerable<INamedTypeSymbol> ImplementationsOf(ITypeSymbol type)
    {
        var key = TypeNames.DefinitionOf(type);
        return from candidate in walk.Closure
               where candidate is { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false }
               let super = TypeNames.WithSupertypes(candidate).FirstOrDefault(super => TypeNames.DefinitionOf(super) == key && TypeNames.CanBeSame(super, type))
               where super is not null
               select Close(candidate, super, type);
    }

    private void AssumeImplementations(VirtualSite site)
    {
        site.HasTarget = true;
        if (program.SourceOf(site.Target) is not { } source)
        {
            return;
        }

        if (source.IsAbstract)
        {
            AssumeCreated(site.Site, site.Receiver is ITypeParameterSymbol ? site.Target.ContainingType : site.Receiver);
        }
        else
        {
            walk.CallDirectly(site.Site, site.Target, site.Step, "calls");
        }
    }

    private void Link(VirtualSite site, LiveType type)
    {
        if (!CanReceive(site.Receiver, type.Type) || _members.Implementation(type.Type, site.Target) is not { } implementation)
        {
            return;
        }

        site.HasTarget = true;
        walk.CallDirectly(site.Site, implementation, site.Step, type.Reason);
    }

    private static bool CanReceive(ITypeSymbol receiver, INamedTypeSymbol type)
    {
        if (receiver is ITypeParameterSymbol or { TypeKind: TypeKind.Error or TypeKind.Dynamic } or { SpecialType: SpecialType.System_Object })
        {
            return true;
        }

        var key = TypeNames.DefinitionOf(receiver);
        return TypeNames.WithSupertypes(type).Any(super => TypeNames.DefinitionOf(super) == key && TypeNames.CanBeSame(super, receiver));
    }

    private void CallBack(Site site, LiveType type, INamedTypeSymbol external)
    {
        foreach (var (method, phase) in _callbacks.Of(type.Type, external))
        {
            walk.Reach(site with { Phase = phase }, method, $"called by {external.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat)}");
        }
    }

    private static bool IsExact(ITypeSymbol receiver, CallStep step) =>
        receiver is { IsSealed: true } or { TypeKind: TypeKind.Struct }
        || (step.Operation is Microsoft.CodeAnalysis.Operations.IInvocationOperation { Instance: { } instance } && ReceiverTypes.ExactTypeOf(instance) is not null)
        || (step.Operation is Microsoft.CodeAnalysis.Operations.IPropertyReferenceOperation { Instance: { } owner } && ReceiverTypes.ExactTypeOf(owner) is not null);

    /// <summary>The type as its own project sees it.</summary>
    private INamedTypeSymbol Own(INamedTypeSymbol type)
    {
        var source = program.SourceOf(type)!;
        return SymbolEqualityComparer.Default.Equals(source, type.OriginalDefinition) ? type : TypeArguments.Of(type, source).Substitute(source);
    }

    /// <summary><c>Repository&lt;T&gt; : IRepository&lt;T&gt;</c> as an <c>IRepository&lt;Order&gt;</c> is a <c>Repository&lt;Order&gt;</c>.</summary>
    private static INamedTypeSymbol Close(INamedTypeSymbol candidate, INamedTypeSymbol super, ITypeSymbol wanted)
    {
        if (!candidate.IsGenericType || wanted is not INamedTypeSymbol named)
        {
            return candidate;
        }

        var arguments = candidate.TypeParameters.Select(parameter =>
        {
            var position = super.TypeArguments.IndexOf(parameter, SymbolEqualityComparer.Default);
            return position >= 0 && position < named.TypeArguments.Length ? named.TypeArguments[position] : parameter;
        });
        return candidate.Construct(arguments.ToArray());
    }

    private static List<T> ListOf<T>(Dictionary<string, List<T>> lists, string key)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        return list;
    }

    private sealed record LiveType(INamedTypeSymbol Type, Reason Reason);

    private sealed class VirtualSite(Site site, IMethodSymbol target, ITypeSymbol receiver, CallStep step)
    {
        public Site Site { get; } = site;

        public IMethodSymbol Target { get; } = target;

        public ITypeSymbol Receiver { get; } = receiver;

        public CallStep Step { get; } = step;

        public bool HasTarget { get; set; }
    }
}
