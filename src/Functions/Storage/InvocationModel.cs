using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.EntryPoints;
using ServerlessGuard.Functions.Reach;

namespace ServerlessGuard.Functions.Storage;

/// <summary>
/// The one model that the code rules ask, built on the first question about a compilation and shared by all of them. Questions may come from
/// several threads; they are answered one at a time.
/// </summary>
public sealed class InvocationModel
{
    private static readonly ConditionalWeakTable<Compilation, InvocationModel> Models = new();

    private readonly object _gate = new();
    private readonly Lazy<Parts> _parts;

    private InvocationModel(FunctionProgram program) => _parts = new Lazy<Parts>(() => new Parts(program));

    public static InvocationModel Of(Compilation compilation) =>
        Models.GetValue(compilation, key => new InvocationModel(new FunctionProgram([key])));

    /// <summary>Lets several projects share one model, so that reach goes across them.</summary>
    public static void Share(IReadOnlyCollection<Compilation> compilations)
    {
        var model = new InvocationModel(new FunctionProgram(compilations));
        foreach (var compilation in compilations)
        {
            Models.Remove(compilation);
            Models.Add(compilation, model);
        }
    }

    /// <summary>How the code around an operation is reached during an invocation; null where it is not.</summary>
    public Invocation? Reaching(ISymbol method)
    {
        lock (_gate)
        {
            return _parts.Value.Reach.Find(method) is { } found ? new Invocation(found.Entry, found.Method) : null;
        }
    }

    /// <summary>As <see cref="Reaching"/>, for the lambda, local function or method that an operation stands in.</summary>
    public Invocation? Around(IOperation operation, ISymbol containing)
    {
        foreach (var ancestor in operation.Ancestors())
        {
            if (ancestor is IAnonymousFunctionOperation lambda)
                return Reaching(lambda.Symbol);
            if (ancestor is ILocalFunctionOperation local)
                return Reaching(local.Symbol);
        }

        return Reaching(containing);
    }

    /// <summary>The entry point whose handler a method is, or null.</summary>
    public EntryPoint? EntryOf(IMethodSymbol method)
    {
        lock (_gate)
        {
            return _parts.Value.Reach.EntryPoints.FirstOrDefault(entry => SymbolEqualityComparer.Default.Equals(entry.Symbol, method.OriginalDefinition));
        }
    }

    /// <summary>Whether reached code ever takes something out of a place, or puts an empty one there.</summary>
    public bool IsShrunk(ISymbol root)
    {
        lock (_gate)
        {
            return _parts.Value.Reach.IsShrunk(root);
        }
    }

    /// <summary>What an operation changes that outlives the invocation.</summary>
    public IReadOnlyList<EnvironmentWrite> WritesOf(IOperation operation)
    {
        lock (_gate)
        {
            return _parts.Value.Writes.In(operation).ToList();
        }
    }

    /// <summary>The long-lived place an operation refers to; null where it dies with the invocation.</summary>
    public EnvironmentPlace? PlaceOf(IOperation target)
    {
        lock (_gate)
        {
            return _parts.Value.Storage.Find(target);
        }
    }

    /// <summary>Whether what stands here runs once for the environment all the same: under a null test, in a <c>Lazy</c>, in <c>GetOrAdd</c>.</summary>
    public bool IsMadeOnce(IOperation operation)
    {
        lock (_gate)
        {
            return _parts.Value.Writes.IsMadeOnce(operation);
        }
    }

    /// <summary>Whether the body around an operation gives a member a new value, so that it is not the shared one that ends there.</summary>
    public bool IsAssignedAround(ISymbol member, IOperation operation) =>
        operation.Root().DescendantsAndSelf().OfType<IAssignmentOperation>().Any(assignment =>
            assignment.Target is IMemberReferenceOperation target && SymbolEqualityComparer.Default.Equals(target.Member, member));

    /// <summary>Whether a value differs from invocation to invocation.</summary>
    public bool Differs(IOperation value)
    {
        lock (_gate)
        {
            return _parts.Value.Data.Differs(value);
        }
    }

    private sealed class Parts
    {
        public Parts(FunctionProgram program)
        {
            Reach = new InvocationReach(program, AllEntryPoints(program));
            Storage = new EnvironmentStorage(Reach);
            Writes = new EnvironmentWrites(Reach, Storage);
            Data = new InvocationData(Reach);
        }

        private static ImmutableArray<EntryPoint> AllEntryPoints(FunctionProgram program)
        {
            var finder = new EntryPointFinder(program);
            return program.Compilations.SelectMany(project => finder.FindAll(project)).ToImmutableArray();
        }

        public InvocationReach Reach { get; }

        public EnvironmentStorage Storage { get; }

        public EnvironmentWrites Writes { get; }

        public InvocationData Data { get; }
    }
}

/// <summary>How a method comes to run in an invocation.</summary>
public sealed record Invocation(EntryPoint Entry, ReachedMethod Method)
{
    /// <summary>The entry point without its namespace: <c>Orders.Handle</c>.</summary>
    public string ShortName => $"{Entry.Type.Name}.{Entry.MethodName}";

    /// <summary>The methods between the entry point and the code, as a message names them: <c>Save, Remember</c>; empty in the handler itself.</summary>
    public string Via => string.Join(", ", Method.Path.Skip(1).Select(step => step.Symbol.Substring(step.Symbol.LastIndexOf('.') + 1)));
}
