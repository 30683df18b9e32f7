using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Calls;
using ServerlessGuard.Functions.EntryPoints;
using ServerlessGuard.Functions.Reach;

namespace ServerlessGuard.Functions.Storage;

/// <summary>
/// What runs in invocations, of all entry points of a program taken together: the question that every code rule starts with.
/// </summary>
public sealed class InvocationReach
{
    private readonly Dictionary<ISymbol, Invocation> _inInvocation = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, ReachedMethod> _atStart = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _entered = new(SymbolEqualityComparer.Default);
    private readonly Lazy<Dictionary<ISymbol, IAnonymousFunctionOperation>> _lambdas;
    private readonly Lazy<ILookup<ISymbol, CallSite>> _callers;
    private readonly ImmutableArray<ReachedCode> _reached;
    private readonly Dictionary<ReachedCode, HashSet<ISymbol>> _mentioned = [];
    private readonly Lazy<ILookup<ISymbol, IOperation>> _memberWrites;
    private readonly Lazy<HashSet<ISymbol>> _shrunk;
    private readonly Dictionary<IOperation, ILookup<ISymbol, IOperation>> _localWrites = [];
    private readonly Lazy<Lifetimes> _lifetimes;

    public InvocationReach(FunctionProgram program, ImmutableArray<EntryPoint> entryPoints)
    {
        Program = program;
        EntryPoints = entryPoints;
        var analysis = new ReachAnalysis(program);
        _reached = entryPoints.Select(analysis.From).ToImmutableArray();
        foreach (var code in _reached)
        {
            // Main runs once, with arguments of the deployment; what it hands over is called in each invocation.
            if (code.EntryPoint.Kind != EntryPointKind.LambdaExecutable)
                _entered.UnionWith(code.EntryPoint.Roots.Select(root => program.SourceOf(root) ?? root.OriginalDefinition));
            foreach (var method in code.Methods)
                Add(code.EntryPoint, method);
            AddHandedToPlatform(code);
        }

        _lambdas = new(FindLambdas);
        _callers = new(() => _reached.SelectMany(code => code.Calls).ToLookup(call => (ISymbol)call.Target, SymbolEqualityComparer.Default));
        _lifetimes = new(() => new Lifetimes(_reached, AtStart, InInvocation));
        _shrunk = new Lazy<HashSet<ISymbol>>(() => new HashSet<ISymbol>(Operations.Select(ShrunkBy).OfType<ISymbol>(), SymbolEqualityComparer.Default));
        _memberWrites = new Lazy<ILookup<ISymbol, IOperation>>(() => Bodies.SelectMany(Writes.ToMembers).ToLookup(write => write.Target, write => write.Value, SymbolEqualityComparer.Default));
    }

    public FunctionProgram Program { get; }

    public ImmutableArray<EntryPoint> EntryPoints { get; }

    /// <summary>The code of each entry point.</summary>
    public ImmutableArray<ReachedCode> Code => _reached;

    /// <summary>Each method once, however many entry points reach it.</summary>
    private IEnumerable<ReachedMethod> InInvocation => _inInvocation.Values.Select(reached => reached.Method);

    private IEnumerable<ReachedMethod> AtStart => _atStart.Values;

    private IEnumerable<IOperation> Bodies => InInvocation.Concat(AtStart).SelectMany(method => method.Bodies).Distinct();

    /// <summary>How a method is reached during an invocation; null where it never runs, or only while the environment or what lives as long starts.</summary>
    public Invocation? Find(ISymbol method) =>
        _inInvocation.TryGetValue(method.OriginalDefinition, out var found) && !MakesLongLived(method) && !IsOfPlatform(method) ? found : null;

    /// <summary>Where the runtime client itself is among the sources: its loop keeps what it needs for the next invocation by design.</summary>
    private static bool IsOfPlatform(ISymbol method) => TypeNames.IsIn(method, "Amazon.Lambda.RuntimeSupport");

    private bool MakesLongLived(ISymbol method) =>
        method is IMethodSymbol { MethodKind: MethodKind.Constructor } && LifetimeOf(method.ContainingType) is not null;

    /// <summary>Delegates, actions and middleware that start-up code hands over, for the platform to call in each invocation.</summary>
    private void AddHandedToPlatform(ReachedCode code)
    {
        var handed = code.Calls
            .Where(call => call is { BindsArguments: false, Caller.Phase: Phase.Initialization, Target.MethodKind: not MethodKind.Constructor })
            .Select(call => (ISymbol)call.Target);
        var entered = new HashSet<ISymbol>(handed, SymbolEqualityComparer.Default);
        if (entered.Count > 0)
            _entered.UnionWith(code.Methods.Where(method => method.Phase == Phase.Invocation).Select(method => method.Symbol).Where(entered.Contains));
    }

    public bool IsEntered(IMethodSymbol method) => _entered.Contains(method.OriginalDefinition);

    public IEnumerable<CallSite> CallersOf(IMethodSymbol method) => _callers.Value[(method.ReducedFrom ?? method).OriginalDefinition];

    public IAnonymousFunctionOperation? LambdaOf(IMethodSymbol lambda) => _lambdas.Value.TryGetValue(lambda, out var operation) ? operation : null;

    /// <summary>Every value that a local is given in the body it is declared in.</summary>
    public IEnumerable<IOperation> WritesOf(ILocalReferenceOperation reference)
    {
        var root = reference.Root();
        if (!_localWrites.TryGetValue(root, out var writes))
            _localWrites[root] = writes = Writes.ToLocals(root).ToLookup(write => write.Target, write => write.Value, SymbolEqualityComparer.Default);
        return writes[reference.Local];
    }

    /// <summary>Every value that a field or property is given in reach, its initialiser included.</summary>
    public IEnumerable<IOperation> WritesOfMember(ISymbol member) => _memberWrites.Value[member.OriginalDefinition];

    public IEnumerable<IOperation> ReturnsOf(IMethodSymbol method) =>
        Program.BodiesOf(method).SelectMany(body => LiveReturns(body));

    /// <inheritdoc cref="Lifetimes.Of"/>
    public StorageKind? LifetimeOf(INamedTypeSymbol type) => _lifetimes.Value.Of(type);

    /// <summary>Whether a service is registered to live as long as a request.</summary>
    public bool IsScoped(ITypeSymbol type) => _lifetimes.Value.IsScoped(type);

    /// <inheritdoc cref="Lifetimes.SingletonsBehind"/>
    public IEnumerable<INamedTypeSymbol> SingletonsBehind(INamedTypeSymbol service) => _lifetimes.Value.SingletonsBehind(service);

    public bool IsService(ITypeSymbol type) => _lifetimes.Value.IsService(type);

    /// <summary>Whether code that runs in an invocation takes something out of a place, or puts another object there.</summary>
    public bool IsShrunk(ISymbol root) => _shrunk.Value.Contains(root.OriginalDefinition);

    /// <summary>Whether reached code does something to a member: removes a subscription, restores a value, deletes a file.</summary>
    public bool Any(Func<IOperation, bool> predicate) => Operations.Any(predicate);

    /// <inheritdoc cref="InvocationModel.AnyInInvocationOf"/>
    public bool AnyOf(EntryPoint entry, Func<IOperation, bool> predicate) =>
        OperationsOf(_reached.Where(code => ReferenceEquals(code.EntryPoint, entry))).Any(predicate);

    /// <inheritdoc cref="InvocationModel.IsMadeFrom"/>
    public bool IsMadeFrom(IOperation value, Func<IOperation, bool> isSource) => IsMadeFrom(value, isSource, []);

    private bool IsMadeFrom(IOperation value, Func<IOperation, bool> isSource, HashSet<IOperation> seen) =>
        seen.Add(value) && value.DescendantsAndSelf().Any(part => isSource(part) || OriginsOf(part).Any(origin => IsMadeFrom(origin, isSource, seen)));

    private IEnumerable<IOperation> OriginsOf(IOperation part) => part switch
    {
        ILocalReferenceOperation local => WritesOf(local),
        IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol method } parameter } => ArgumentsFor(parameter, method),
        IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation } member => WritesOfMember(member.Member),
        IInvocationOperation call => ReturnsOf(call.TargetMethod),
        _ => [],
    };

    private IEnumerable<IOperation> ArgumentsFor(IParameterSymbol parameter, IMethodSymbol method) =>
        CallersOf(method).Where(call => call.BindsArguments).Select(call => InvocationData.ArgumentFor(parameter, call.Operation)).OfType<IOperation>();

    /// <summary>Everything that the environment runs while it starts: static initialisers, constructors of handlers, <c>Main</c>.</summary>
    public IEnumerable<IOperation> OperationsAtStart => AtStart.SelectMany(method => method.Operations);

    private IEnumerable<IOperation> Operations => InInvocation.SelectMany(method => method.Operations);

    private static IEnumerable<IOperation> OperationsOf(IEnumerable<ReachedCode> reached) =>
        reached.SelectMany(code => code.Methods).Where(method => method.Phase == Phase.Invocation).SelectMany(method => method.Operations);

    private static ISymbol? ShrunkBy(IOperation operation) => operation switch
    {
        IInvocationOperation { Instance: { } instance } call when Mutators.IsShrinking(call.TargetMethod) => RootOf(instance),
        IInvocationOperation { TargetMethod: { Name: "Exchange", ContainingType.Name: "Interlocked" }, Arguments: [{ Value: var target }, ..] } => RootOf(target),
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment when !assignment.Value.Mentions(target.Member) => target.Member.OriginalDefinition,
        _ => null,
    };

    private static ISymbol? RootOf(IOperation instance) => instance.Bare() switch
    {
        IMemberReferenceOperation { Member: var member } => member.OriginalDefinition,
        ILocalReferenceOperation { Local: var local } => local,
        IConditionalAccessInstanceOperation access => access.Ancestors().OfType<IConditionalAccessOperation>().FirstOrDefault() is { } whole ? RootOf(whole.Operation) : null,
        _ => null,
    };

    /// <summary>The bodies of the entry points from which code is reached that uses a member.</summary>
    public IEnumerable<IOperation> EntriesThatReach(ISymbol member) =>
        _reached.Where(code => Mentioned(code).Contains(member)).SelectMany(code => code.EntryPoint.Roots).SelectMany(root => Program.BodiesOf(root));

    private HashSet<ISymbol> Mentioned(ReachedCode code)
    {
        if (!_mentioned.TryGetValue(code, out var members))
        {
            var all = code.Methods.SelectMany(method => method.Operations).Select(operation => operation.ReferencedMember()).OfType<ISymbol>();
            _mentioned[code] = members = new HashSet<ISymbol>(all, SymbolEqualityComparer.Default);
        }

        return members;
    }

    private static IEnumerable<IOperation> LiveReturns(IOperation body) =>
        body.DescendantsAndSelf().OfType<IReturnOperation>().Select(statement => statement.ReturnedValue).OfType<IOperation>();

    private void Add(EntryPoint entry, ReachedMethod method)
    {
        var key = method.Symbol.OriginalDefinition;
        if (method.Phase == Phase.Initialization)
            _atStart[key] = method;
        else if (!_inInvocation.ContainsKey(key))
            _inInvocation.Add(key, new Invocation(entry, method));
    }

    private Dictionary<ISymbol, IAnonymousFunctionOperation> FindLambdas()
    {
        var lambdas = new Dictionary<ISymbol, IAnonymousFunctionOperation>(SymbolEqualityComparer.Default);
        foreach (var lambda in InInvocation.Concat(AtStart).SelectMany(method => method.Operations).OfType<IAnonymousFunctionOperation>())
            lambdas[lambda.Symbol] = lambda;
        return lambdas;
    }
}
