using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.EntryPoints;

namespace ServerlessGuard.Functions.Reach;

/// <summary>
/// Finds what runs from one entry point. Methods are visited as they are reached; what depends on everything else that is reached (which
/// registration counts, which classes exist at all) waits until nothing certain is left.
/// </summary>
internal sealed partial class ReachWalk
{
    /// <summary>A generic method reached with more sets of arguments than this is followed once for all others.</summary>
    private const int MostInstances = 24;

    private readonly FunctionProgram _program;
    private readonly Dictionary<MethodInstance, ReachNode> _nodes = [];
    private readonly Dictionary<IMethodSymbol, int> _instances = new(SymbolEqualityComparer.Default);
    private readonly Queue<ReachNode> _unvisited = new();
    private readonly List<ReachNode> _roots = [];
    private readonly VirtualDispatch _dispatch;
    private readonly FunctionFlows _functions;
    private readonly FunctionSources _sources;
    private readonly ServiceRequests _services;
    private readonly LibraryModels _libraries;
    private readonly DynamicCalls _dynamicCalls;

    public ReachWalk(FunctionProgram program, EntryPoint entryPoint)
    {
        _program = program;
        EntryPoint = entryPoint;
        Project = program.CompilationOf(entryPoint.Type) ?? throw new ArgumentException("The entry point is not of this program.", nameof(entryPoint));
        Sources = program.SourcesFor(Project);
        _dispatch = new VirtualDispatch(this, program);
        _functions = new FunctionFlows(InvokeFunction);
        _sources = new FunctionSources(program);
        _services = new ServiceRequests(this);
        _libraries = new LibraryModels(this);
        _dynamicCalls = new DynamicCalls(this);
    }

    public EntryPoint EntryPoint { get; }

    public Compilation Project { get; }

    /// <summary>All types of the project and those it refers to.</summary>
    public ImmutableArray<INamedTypeSymbol> Closure => Sources.Types;

    public ProjectSources Sources { get; }

    public FunctionProgram Program => _program;

    public IReadOnlyList<ReachNode> Roots => _roots;

    public VirtualDispatch Dispatch => _dispatch;

    public ServiceRequests Services => _services;

    public LibraryModels Libraries => _libraries;

    public DynamicCalls DynamicCalls => _dynamicCalls;

    public List<(ReachNode Node, IOperation Operation, string Reason)> Undecided { get; } = [];

    public List<(ReachNode Node, IOperation Operation, string Reason)> Unseen { get; } = [];

    public void Run()
    {
        new EntryRoots(this).Add();
        do
        {
            while (_unvisited.Count > 0)
            {
                Visit(_unvisited.Dequeue());
            }
        }
        while (_services.ResolvePending() || _dispatch.AssumeImplementations() || _dispatch.AssumeCallbacks());
    }

    /// <summary>Makes a method run without anyone in the program calling it.</summary>
    public ReachNode? AddRoot(IMethodSymbol method)
    {
        var node = _program.SourceOf(method) is { } source ? NodeOf(source, TypeArguments.Of(method, source)) : null;
        if (node is not null && !_roots.Contains(node))
        {
            _roots.Add(node);
        }

        return node;
    }

    /// <summary>Makes a method run from <paramref name="site"/>. Null where it has no source.</summary>
    public ReachNode? Reach(Site site, IMethodSymbol method, Reason reason, bool bindsArguments = false)
    {
        if (_program.SourceOf(method) is not { } source)
        {
            return null;
        }

        var isInner = source.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction;
        return Reach(site, source, isInner ? site.Caller.Instance.Arguments.Inside(method) : TypeArguments.Of(method, source), reason, bindsArguments);
    }

    public ReachNode Reach(Site site, IMethodSymbol source, TypeArguments arguments, Reason reason, bool bindsArguments)
    {
        var node = NodeOf(source, arguments);
        site.Caller.Add(new ReachEdge(site.Operation, node, reason, site.Phase, bindsArguments));
        return node;
    }

    private ReachNode NodeOf(IMethodSymbol source, TypeArguments arguments)
    {
        var instance = new MethodInstance(source, arguments);
        if (_nodes.TryGetValue(instance, out var known))
        {
            return known;
        }

        _instances.TryGetValue(source, out var count);
        if (count == MostInstances)
        {
            return _nodes.TryGetValue(new MethodInstance(source, TypeArguments.None), out known) ? known : AddNode(new MethodInstance(source, TypeArguments.None));
        }

        _instances[source] = count + 1;
        return AddNode(instance);
    }

    private ReachNode AddNode(MethodInstance instance)
    {
        var node = new ReachNode(instance, _program.Summaries.Of(instance.Definition));
        _nodes.Add(instance, node);
        _unvisited.Enqueue(node);
        return node;
    }

    private void Visit(ReachNode node)
    {
        if (InitializesItsType(node.Instance.Definition))
        {
            UseType(new Site(node, Operation: null), node.Instance.Arguments.Substitute(node.Instance.Definition.ContainingType));
        }

        _libraries.ReadAttributes(node);
        foreach (var step in node.Summary.Steps)
        {
            Follow(node, step);
        }
    }

    private static bool InitializesItsType(IMethodSymbol method) => method.MethodKind switch
    {
        MethodKind.Constructor => true,
        MethodKind.StaticConstructor or MethodKind.LocalFunction or MethodKind.AnonymousFunction => false,
        _ => method.IsStatic,
    };

    private void Follow(ReachNode node, Step step)
    {
        var site = new Site(node, step.Operation);
        switch (step)
        {
            case CallStep call:
                Call(site, call);
                break;
            case UnboundCallStep call:
                CallUnbound(site, call);
                break;
            case DynamicCallStep call:
                _dynamicCalls.Call(site, call);
                break;
            case CreationStep { Type: var type }:
                Create(site, node.Instance.Substitute(type));
                break;
            case TypeUseStep { Type: var type }:
                UseType(site, node.Instance.Arguments.Substitute(type));
                break;
            case FunctionFlowStep { Source: var source, Variable: var variable }:
                Keep(node, source, variable);
                break;
            case FunctionInvocationStep { Source: var source }:
                Invoke(site, source, bindsArguments: step.Operation is IInvocationOperation);
                break;
        }
    }

    private void Call(Site site, CallStep step)
    {
        var target = GenericMembers.Substitute(step.Target, site.Caller.Instance.Arguments);
        var receiver = step.Receiver is null ? null : site.Caller.Instance.Substitute(step.Receiver);
        if (step.IsVirtual && receiver is not null)
        {
            _dispatch.Call(site, target, receiver, step);
        }
        else
        {
            CallDirectly(site, target, step, "calls");
        }

        if (_program.SourceOf(target) is null)
        {
            CallLibrary(site, step);
        }
    }

    /// <summary>Runs one method that a call leads to and hands it the functions among the arguments.</summary>
    public void CallDirectly(Site site, IMethodSymbol target, CallStep step, Reason reason)
    {
        if (Reach(site, target, reason, step.BindsArguments) is { } reached)
        {
            foreach (var (ordinal, source) in step.Functions.Where(function => function.Ordinal < reached.Instance.Definition.Parameters.Length))
            {
                Keep(site.Caller, source, reached.Instance.Definition.Parameters[ordinal]);
            }
        }
    }

    private void CallLibrary(Site site, CallStep step)
    {
        if (step.Operation is null || LibraryCall.Of(site, step) is not { } call)
        {
            return;
        }

        if (_libraries.Model(call) is not { } use)
        {
            return;
        }

        var holder = FunctionSources.CanHold(LibraryCall.Unconverted(call.Receiver)?.Type) ? _sources.VariableOf(call.Receiver) : null;
        foreach (var source in call.Functions)
        {
            Invoke(site with { Phase = use }, source, bindsArguments: false);
            if (holder is not null)
            {
                Keep(site.Caller, source, holder);
            }
        }
    }

    private void CallUnbound(Site site, UnboundCallStep step)
    {
        var targets = UnboundTargets(step).ToList();
        foreach (var target in targets)
        {
            if (target.MethodKind == MethodKind.Constructor)
            {
                Create(site, site.Caller.Instance.Substitute(target.ContainingType));
            }

            Call(site, new CallStep(step.Operation, target, target.IsStatic ? null : target.ContainingType, target.IsVirtual || target.IsAbstract || target.IsOverride));
        }

        var phase = targets.Count == 0 && LibraryCall.Of(site, step) is { } call ? _libraries.Model(call) : PhaseChange.None;
        if (phase is { } use)
        {
            foreach (var source in step.Functions)
            {
                Invoke(site with { Phase = use }, source, bindsArguments: false);
            }
        }
    }

    /// <summary>What the compiler considered, a member of what a missing container gives, or else a user's own extension method of that name on something that is missing.</summary>
    private IEnumerable<IMethodSymbol> UnboundTargets(UnboundCallStep step)
    {
        var candidates = Unbound.CandidatesOf(step.Operation!).Where(candidate => _program.SourceOf(candidate) is not null).ToList();
        if (candidates.Count > 0 || Unbound.NameOf(step.Operation!) is not { } name)
        {
            return candidates;
        }

        return Unbound.ReceiverTypeOf(step.Operation!) is { } receiver
            ? TypeNames.WithSupertypes(receiver).SelectMany(type => type.GetMembers(name).OfType<IMethodSymbol>())
            : Closure.Where(type => type.MightContainExtensionMethods)
                .SelectMany(type => type.GetMembers(name).OfType<IMethodSymbol>())
                .Where(method => method.IsExtensionMethod && !_program.IsWritten(method.Parameters[0].Type));
    }

    /// <summary>Notes that objects of a type exist, made by <c>new</c> at <paramref name="site"/>.</summary>
    private void Create(Site site, ITypeSymbol type)
    {
        if (type is INamedTypeSymbol named && _program.SourceOf(named) is not null)
        {
            _dispatch.AddType(site, named, new Reason($"created in {MethodNames.Of(site.Caller.Instance.Definition)}", site.Operation?.Syntax.GetLocation()));
        }
    }

    /// <summary>Runs the static initialisers of a type on its first use.</summary>
    private void UseType(Site site, INamedTypeSymbol type)
    {
        if (_program.SourceOf(type) is { } source && source.StaticConstructors.FirstOrDefault() is { } initializer)
        {
            Reach(site with { Phase = PhaseChange.ToInitialization }, initializer, TypeArguments.Of(type, source), "first use of the type", bindsArguments: false);
        }
    }
}
