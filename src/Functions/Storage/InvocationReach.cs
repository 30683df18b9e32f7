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
    private readonly Dictionary<ISymbol, (EntryPoint Entry, ReachedMethod Method)> _inInvocation = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _entered = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, IAnonymousFunctionOperation> _lambdas = new(SymbolEqualityComparer.Default);
    private readonly ImmutableArray<ReachedCode> _reached;
    private readonly Dictionary<ReachedCode, HashSet<ISymbol>> _mentioned = [];
    private readonly Lazy<ILookup<ISymbol, IOperation>> _memberWrites;
    private readonly Dictionary<IOperation, ILookup<ISymbol, IOperation>> _localWrites = [];

    public InvocationReach(FunctionProgram program, ImmutableArray<EntryPoint> entryPoints)
    {
        Program = program;
        EntryPoints = entryPoints;
        var analysis = new ReachAnalysis(program);
        _reached = entryPoints.Select(analysis.From).ToImmutableArray();
        foreach (var code in _reached)
        {
            _entered.UnionWith(code.EntryPoint.Roots);
            foreach (var method in code.Methods)
                Add(code.EntryPoint, method);
        }

        _memberWrites = new Lazy<ILookup<ISymbol, IOperation>>(() => Bodies.SelectMany(Writes.ToMembers).ToLookup(write => write.Target, write => write.Value, SymbolEqualityComparer.Default));
    }

    public FunctionProgram Program { get; }

    public ImmutableArray<EntryPoint> EntryPoints { get; }

    /// <summary>The code of each entry point.</summary>
    public ImmutableArray<ReachedCode> Code => _reached;

    private IEnumerable<IOperation> Bodies => _reached.SelectMany(code => code.Methods).SelectMany(method => method.Bodies).Distinct();

    /// <summary>How a method is reached during an invocation; null where it never runs, or only while the environment starts.</summary>
    public (EntryPoint Entry, ReachedMethod Method)? Find(ISymbol method) =>
        _inInvocation.TryGetValue(method.OriginalDefinition, out var found) ? found : null;

    public bool IsEntered(IMethodSymbol method) => _entered.Contains(method.OriginalDefinition);

    public IEnumerable<CallSite> CallersOf(IMethodSymbol method) => _reached.SelectMany(code => code.CallersOf(method));

    public IAnonymousFunctionOperation? LambdaOf(IMethodSymbol lambda) => _lambdas.TryGetValue(lambda, out var operation) ? operation : null;

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

    /// <summary>How long objects of a class live, by who creates them; null where they die with the invocation or nobody is known to.</summary>
    public StorageKind? LifetimeOf(INamedTypeSymbol type) =>
        EntryPoints.Any(entry => entry.Kind is EntryPointKind.LambdaClassic or EntryPointKind.LambdaAnnotations && IsOrDerives(entry.Type, type)) ? StorageKind.Handler
        : _reached.SelectMany(code => code.Registrations).Any(registration => IsSingleton(registration, type)) ? StorageKind.Singleton
        : null;

    private static bool IsSingleton(ServiceRegistration registration, INamedTypeSymbol type) =>
        registration.Lifetime == ServiceLifetime.Singleton
        && (registration.Implementation ?? registration.Instance?.Type ?? registration.Service) is INamedTypeSymbol made
        && IsOrDerives(made, type);

    public bool IsShrunk(ISymbol root) => Bodies.SelectMany(body => body.DescendantsAndSelf()).OfType<IInvocationOperation>().Any(call => Shrinks(call, root));

    private static bool Shrinks(IInvocationOperation call, ISymbol root) =>
        Mutators.IsShrinking(call.TargetMethod)
        && call.Instance?.Bare() is IMemberReferenceOperation { Member: var member }
        && SymbolEqualityComparer.Default.Equals(member, root);

    /// <summary>The bodies of the entry points from which code is reached that uses a member.</summary>
    public IEnumerable<IOperation> EntriesThatReach(ISymbol member) =>
        _reached.Where(code => Mentioned(code).Contains(member)).SelectMany(code => code.EntryPoint.Roots).SelectMany(root => Program.BodiesOf(root));

    private HashSet<ISymbol> Mentioned(ReachedCode code)
    {
        if (!_mentioned.TryGetValue(code, out var members))
        {
            var all = code.Methods.SelectMany(method => method.Operations).OfType<IMemberReferenceOperation>().Select(reference => reference.Member);
            _mentioned[code] = members = new HashSet<ISymbol>(all, SymbolEqualityComparer.Default);
        }

        return members;
    }

    private static bool IsOrDerives(INamedTypeSymbol type, INamedTypeSymbol ancestor)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, ancestor.OriginalDefinition))
                return true;
        }

        return false;
    }

    private static IEnumerable<IOperation> LiveReturns(IOperation body) =>
        body.DescendantsAndSelf().OfType<IReturnOperation>().Select(statement => statement.ReturnedValue).OfType<IOperation>();

    private void Add(EntryPoint entry, ReachedMethod method)
    {
        foreach (var lambda in method.Operations.OfType<IAnonymousFunctionOperation>())
            _lambdas[lambda.Symbol] = lambda;
        var key = method.Symbol.OriginalDefinition;
        if (method.Phase == Phase.Invocation && !_inInvocation.ContainsKey(key))
            _inInvocation.Add(key, (entry, method));
    }
}
