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
public sealed partial class InvocationModel
{
    private static readonly ConditionalWeakTable<Compilation, InvocationModel> Models = new();

    // By tree, not by compilation: analyzers are run on a copy of the compilation, which has the same trees.
    private static readonly ConditionalWeakTable<SyntaxTree, InvocationModel> SharedModels = new();

    private readonly object _gate = new();
    private readonly FunctionProgram _program;
    private readonly Lazy<Parts> _parts;
    private readonly Lazy<Dictionary<ISymbol, EntryPoint>> _entries;

    private InvocationModel(FunctionProgram program, Func<ImmutableArray<EntryPoint>> named)
    {
        _program = program;
        _parts = new Lazy<Parts>(() => new Parts(program, named()));
        _entries = new Lazy<Dictionary<ISymbol, EntryPoint>>(EntriesByHandler);
    }

    public static InvocationModel Of(Compilation compilation) => Of(compilation, () => ImmutableArray<string>.Empty);

    /// <param name="handlers">Handlers as templates name them, <c>Assembly::Namespace.Type::Method</c>; asked when the model is built.</param>
    public static InvocationModel Of(Compilation compilation, Func<ImmutableArray<string>> handlers) =>
        FindShared(compilation) ?? Models.GetValue(compilation, key => Alone(key, handlers));

    /// <summary>Whether functions of other projects reach into this one, which then has to do with serverless though it refers to none of its packages.</summary>
    public static bool IsShared(Compilation compilation) => FindShared(compilation) is not null;

    /// <summary>Lets several projects share one model, so that reach goes across them.</summary>
    /// <param name="named">Entry points that templates name, beside those that the code shows by itself.</param>
    public static void Share(IReadOnlyCollection<Compilation> compilations, ImmutableArray<EntryPoint> named)
    {
        var model = new InvocationModel(new FunctionProgram(compilations), () => named);
        foreach (var tree in compilations.SelectMany(compilation => compilation.SyntaxTrees))
        {
            SharedModels.Remove(tree);
            SharedModels.Add(tree, model);
        }
    }

    /// <inheritdoc cref="FunctionProgram.IsWritten"/>
    public bool IsWritten(ISymbol symbol) => _program.IsWritten(symbol);

    /// <summary>How a method, lambda or local function is reached during an invocation; null where it is not.</summary>
    public Invocation? Reaching(IMethodSymbol method) => Ask(parts => parts.Reach.Find(Own(method)));

    /// <summary>How the code around an operation is reached: the lambda, local function or method that it stands in.</summary>
    public Invocation? Around(IOperation operation, ISymbol containing)
    {
        if (IsBroken(containing))
            return null;
        foreach (var ancestor in operation.Ancestors())
        {
            if (ancestor is IAnonymousFunctionOperation lambda)
                return Reaching(lambda.Symbol);
            if (ancestor is ILocalFunctionOperation local)
                return Reaching(local.Symbol);
        }

        return containing is IMethodSymbol method ? Reaching(method) : null;
    }

    /// <summary>Of a member that does not parse, half typed, nothing certain can be said.</summary>
    private static bool IsBroken(ISymbol member) => member.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax().ContainsDiagnostics);

    /// <summary>The entry point whose handler a method is, or null.</summary>
    public EntryPoint? EntryOf(IMethodSymbol method) =>
        method.DeclaringSyntaxReferences.IsEmpty ? null : Ask(_ => _entries.Value.TryGetValue(Own(method), out var entry) ? entry : null);

    /// <summary>Whether reached code ever takes something out of a place, or puts an empty one there.</summary>
    public bool IsShrunk(ISymbol root) => Ask(parts => parts.Reach.IsShrunk(root));

    /// <summary>What an operation changes that outlives the invocation.</summary>
    public IReadOnlyList<EnvironmentWrite> WritesOf(IOperation operation) => Ask(parts => parts.Writes.In(Own(operation)).ToList());

    /// <summary>The long-lived place an operation refers to; null where it dies with the invocation.</summary>
    public EnvironmentPlace? PlaceOf(IOperation target) => Ask(parts => parts.Storage.Find(Own(target)));

    /// <summary>Whether what stands here runs once for the environment all the same: under a null test, in a <c>Lazy</c>, in <c>GetOrAdd</c>.</summary>
    public bool IsMadeOnce(IOperation operation) => Ask(parts => parts.Writes.IsMadeOnce(Own(operation)));

    /// <summary>Whether the body around an operation gives a member a new value, so that it is not the shared one that ends there.</summary>
    public bool IsAssignedAround(ISymbol member, IOperation operation) =>
        Own(operation).Root().DescendantsAndSelf().OfType<IAssignmentOperation>().Any(assignment =>
            assignment is not ICoalesceAssignmentOperation && assignment.Target is IMemberReferenceOperation target && target.Member.IsSameAs(member));

    /// <summary>Whether a value differs from invocation to invocation.</summary>
    public bool Differs(IOperation value) => Ask(parts => parts.Data.Differs(Own(value)));

    /// <summary>As <see cref="Differs"/>, of a value that can be one of many: one of a few constants is none, whoever picks it.</summary>
    public bool HasManyValues(IOperation key) => Ask(parts => parts.Keys.Differs(Own(key)));

    /// <summary>As <see cref="Differs"/>, without the clock, new ids and random numbers: only what the invocation was given.</summary>
    public bool ComesFromCaller(IOperation value) => Ask(parts => parts.CallersData.Differs(Own(value)));

    /// <summary>As <see cref="Differs"/>, and also for objects made for the work under way: wait handles, timers, sources of cancellation.</summary>
    public bool BelongsToInvocation(IOperation value) => Ask(parts => parts.Kept.Differs(Own(value)));

    /// <summary>As <see cref="Differs"/>, and also where a package's asynchronous call returned what the value is made of.</summary>
    public bool MayDiffer(IOperation value) => Ask(parts => parts.Doubtful.Differs(Own(value)));

    /// <inheritdoc cref="StickyFlags.Is"/>
    public bool IsStickyFlag(EnvironmentWrite write) => Ask(parts => parts.Flags.Is(write));

    /// <summary>Whether what stands here runs only while <paramref name="root"/> is empty or a flag beside it says so.</summary>
    public bool IsFirstTimeOnly(IOperation operation, ISymbol root) => WriteGuards.IsFirstTimeOnly(operation, root);

    /// <summary>Whether a condition around an operation, within its body, differs from invocation to invocation.</summary>
    public bool IsChosenByInvocation(IOperation operation) =>
        operation.Ancestors().OfType<IConditionalOperation>().Any(choice => !choice.Condition.Syntax.Span.Contains(operation.Syntax.Span) && ComesFromCaller(choice.Condition));

    /// <summary>How long objects of a class live, by who creates them; null where they die with the invocation.</summary>
    public StorageKind? LifetimeOf(INamedTypeSymbol type) => Ask(parts => parts.Reach.LifetimeOf(_program.SourceOf(type) ?? type));

    /// <summary>Whether a service is registered to live as long as a request.</summary>
    public bool IsScoped(ITypeSymbol type) => Ask(parts => parts.Reach.IsScoped(type));

    /// <summary>Whether an operation of that kind runs in any invocation. Symbols it meets are compared by <see cref="OperationTree.IsSameAs"/>.</summary>
    public bool AnyInInvocation(Func<IOperation, bool> predicate) => Ask(parts => parts.Reach.Any(predicate));

    /// <summary>As <see cref="AnyInInvocation"/>, in the invocations of one entry point.</summary>
    public bool AnyInInvocationOf(EntryPoint entry, Func<IOperation, bool> predicate) => Ask(parts => parts.Reach.AnyOf(entry, predicate));

    /// <summary>As <see cref="AnyInInvocation"/>, while the environment starts.</summary>
    public bool AnyAtStart(Func<IOperation, bool> predicate) => Ask(parts => parts.Reach.OperationsAtStart.Any(predicate));

    /// <summary>Whether a lambda or method group gives a member a value.</summary>
    public bool AssignsIn(IOperation function, ISymbol member) => BodiesIn(function).SelectMany(body => body.DescendantsAndSelf()).OfType<IAssignmentOperation>()
        .Any(assignment => assignment.Target is IMemberReferenceOperation target && target.Member.IsSameAs(member));

    /// <summary>Whether a value is made from one that <paramref name="isSource"/> knows, be it through locals, fields or results of methods.</summary>
    public bool IsMadeFrom(IOperation value, Func<IOperation, bool> isSource) => Ask(parts => parts.Reach.IsMadeFrom(Own(value), isSource));

    private static InvocationModel Alone(Compilation compilation, Func<ImmutableArray<string>> handlers)
    {
        var program = new FunctionProgram([compilation]);
        return new InvocationModel(program, () => DeployedEntryPoints.Named(handlers(), compilation, program));
    }

    private static InvocationModel? FindShared(Compilation compilation) =>
        compilation.SyntaxTrees.FirstOrDefault() is { } tree && SharedModels.TryGetValue(tree, out var model) ? model : null;

    private T Ask<T>(Func<Parts, T> question)
    {
        lock (_gate)
        {
            return question(_parts.Value);
        }
    }

    /// <summary>Of several that share a handler the first.</summary>
    private Dictionary<ISymbol, EntryPoint> EntriesByHandler()
    {
        var entries = new Dictionary<ISymbol, EntryPoint>(SymbolEqualityComparer.Default);
        foreach (var entry in _parts.Value.Reach.EntryPoints.Reverse())
            entries[Own(entry.Symbol)] = entry;
        return entries;
    }

    private IEnumerable<IOperation> BodiesIn(IOperation function) =>
        function.DescendantsAndSelf().SelectMany(part => part is IMethodReferenceOperation group ? _program.BodiesOf(group.Method).AsEnumerable() : [part]);

    private IOperation Own(IOperation operation) => _program.OwnOperation(operation) ?? operation;

    /// <summary>Lambdas and local functions have no name to be found by: their syntax leads to them.</summary>
    private IMethodSymbol Own(IMethodSymbol method)
    {
        if (method.MethodKind is not (MethodKind.AnonymousFunction or MethodKind.LocalFunction))
            return _program.SourceOf(method) ?? method;
        return method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is { } syntax ? _program.FunctionAt(syntax) ?? method : method;
    }

    private sealed class Parts
    {
        public Parts(FunctionProgram program, ImmutableArray<EntryPoint> named)
        {
            Reach = new InvocationReach(program, DeployedEntryPoints.With(named, program));
            Storage = new EnvironmentStorage(Reach);
            Data = new InvocationData(Reach, InvocationSources.Clock | InvocationSources.Choices);
            Keys = new InvocationData(Reach, InvocationSources.Clock);
            CallersData = new InvocationData(Reach, InvocationSources.Choices);
            Kept = new InvocationData(Reach, InvocationSources.Clock | InvocationSources.Handles | InvocationSources.Choices);
            Doubtful = new InvocationData(Reach, InvocationSources.Clock | InvocationSources.Results | InvocationSources.Choices);
            Writes = new EnvironmentWrites(Reach, Storage, CallersData);
            Flags = new StickyFlags(Reach, CallersData);
        }

        public InvocationReach Reach { get; }

        public EnvironmentStorage Storage { get; }

        public EnvironmentWrites Writes { get; }

        public InvocationData Data { get; }

        public InvocationData Keys { get; }

        public InvocationData CallersData { get; }

        public InvocationData Kept { get; }

        public InvocationData Doubtful { get; }

        public StickyFlags Flags { get; }
    }
}

/// <summary>How a method comes to run in an invocation.</summary>
public sealed record Invocation(EntryPoint Entry, ReachedMethod Method)
{
    /// <summary>The entry point without its namespace: <c>Orders.Handle</c>; a program without a class of its own has no such name.</summary>
    public string ShortName => Entry.MethodName == WellKnownMemberNames.TopLevelStatementsEntryPointMethodName
        ? "top-level statements"
        : $"{Entry.Type.Name}.{Entry.MethodName}";

    /// <summary>The calls that lead from the entry point to the code.</summary>
    public IEnumerable<Location> Calls => Method.Path.Skip(1).Select(step => step.Location);

    /// <summary>Whether the platform may run two invocations at a time in one environment whatever is configured.</summary>
    public bool IsConcurrentPlatform => Entry.Kind is EntryPointKind.AzureIsolated or EntryPointKind.AzureInProcess or EntryPointKind.Google;

    /// <summary>The methods between the entry point and the code, as a message names them: <c>Save, Remember</c>; empty in the handler itself.</summary>
    public string Via => string.Join(", ", Method.Path.Skip(1).Select(step => step.Symbol.Substring(step.Symbol.LastIndexOf('.') + 1)));
}
