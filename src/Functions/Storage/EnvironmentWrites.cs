using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Storage;

/// <summary>Reads an operation as changes to what outlives the invocation; most operations are none.</summary>
public sealed class EnvironmentWrites(InvocationReach reach, EnvironmentStorage storage, InvocationData callersData)
{
    private readonly WriteGuards _guards = new(reach, callersData);

    public IEnumerable<EnvironmentWrite> In(IOperation operation) => operation switch
    {
        ICoalesceAssignmentOperation assignment => To(assignment.Target, assignment, assignment.Value, isGuarded: true),
        IDeconstructionAssignmentOperation { Target: ITupleOperation targets } assignment =>
            targets.Elements.SelectMany(target => To(target, assignment, assignment.Value, isGuarded: false)),
        ICompoundAssignmentOperation assignment => Compound(assignment),
        ISimpleAssignmentOperation { Parent: not IObjectOrCollectionInitializerOperation } assignment =>
            To(assignment.Target, assignment, assignment.Value, isGuarded: false),
        IIncrementOrDecrementOperation increment => At(increment.Target, increment, WriteKind.Accumulate, null),
        IInvocationOperation call => Call(call),
        _ => [],
    };

    /// <summary>Whether an object that is created here is created only while the long-lived place it goes to is empty.</summary>
    public bool IsMadeOnce(IOperation creation)
    {
        var write = creation.Ancestors().TakeWhile(ancestor => ancestor is not IBlockOperation).FirstOrDefault(StoresCreated);
        return write is not null && In(write).Any(target => target.Guard == WriteGuard.FirstTimeOnly && IsGuarded(write, target)) || WriteGuards.IsInOnceOnlyFactory(creation) || _guards.RunsOnce(creation);
    }

    private static bool StoresCreated(IOperation ancestor) =>
        ancestor is IAssignmentOperation || (ancestor is IInvocationOperation call && Mutators.IsInterlocked(call.TargetMethod));

    /// <summary>What is given to <c>CompareExchange</c> is made each time, though only the first is kept.</summary>
    private static bool IsGuarded(IOperation write, EnvironmentWrite target) => write is IAssignmentOperation || WriteGuards.IsFirstTimeOnly(write, target.Place.Root);

    private IEnumerable<EnvironmentWrite> To(IOperation target, IOperation operation, IOperation value, bool isGuarded)
    {
        if (IsVariable(target) || storage.Find(target) is not { } place || IsConstruction(operation, place))
            return [];
        if (EntryKey(target) is { } key)
            return [new EnvironmentWrite(place, WriteKind.AddEntry, operation, value, key, _guards.Of(operation, place))];

        var kind = Mutators.Grows(value, place.Root) && !isGuarded ? WriteKind.Accumulate : WriteKind.Replace;
        var guard = isGuarded || KeepsOld(value, place.Root) ? WriteGuard.FirstTimeOnly : _guards.Of(operation, place);
        return [new EnvironmentWrite(place, kind, operation, value, null, guard)];
    }

    /// <summary>A parameter that is given another value is no longer what the caller passed; only by reference the caller's variable changes.</summary>
    private static bool IsVariable(IOperation target) => target.Bare() is IParameterReferenceOperation { Parameter.RefKind: RefKind.None } parameter && !parameter.IsCapturedByClass();

    /// <summary><c>s_client = s_client ?? new Client()</c>, <c>s_table = s_table == null ? Load() : s_table</c>.</summary>
    private static bool KeepsOld(IOperation value, ISymbol root) => value.Bare() switch
    {
        ICoalesceOperation coalesce => coalesce.Value.Mentions(root),
        IConditionalOperation choice => choice.Condition.Mentions(root),
        _ => false,
    };

    /// <summary>What an object is given while it is made: of a long-lived one that happens once, also where an invocation is the first to ask for it.</summary>
    private static bool IsConstruction(IOperation operation, EnvironmentPlace place) =>
        place.Kind is StorageKind.Handler or StorageKind.Singleton
        && operation.Root() is IConstructorBodyOperation
        && !operation.Ancestors().Any(ancestor => ancestor is IAnonymousFunctionOperation or ILocalFunctionOperation);

    private static IOperation? EntryKey(IOperation target) =>
        target.Bare() is IPropertyReferenceOperation { Property: { IsIndexer: true, ContainingType: var map }, Arguments: [{ Value: var key }, ..] } && Mutators.IsMap(map) ? key : null;

    /// <summary>A flag that is only ever switched on says nothing of an invocation; arithmetic and text grow.</summary>
    private IEnumerable<EnvironmentWrite> Compound(ICompoundAssignmentOperation assignment) =>
        assignment.OperatorKind is BinaryOperatorKind.Or or BinaryOperatorKind.And
            ? To(assignment.Target, assignment, assignment.Value, isGuarded: false)
            : At(assignment.Target, assignment, WriteKind.Accumulate, assignment.Value);

    private IEnumerable<EnvironmentWrite> Call(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (Mutators.IsInterlocked(method))
            return Interlocked(call);
        if (call.Instance is { } instance && Mutators.IsKeyed(method) && Mutators.KeyOf(call) is { } key)
        {
            var entry = At(instance, call, WriteKind.AddEntry, Mutators.ValueOf(call), key);
            return method.Name is "GetOrAdd" or "TryAdd" ? entry.Select(write => write with { Guard = WriteGuard.FirstTimeOnly }) : entry;
        }

        if (call.Instance is { } grown && Mutators.IsGrowing(method))
            return At(grown, call, WriteKind.Accumulate, Mutators.ValueOf(call));
        return call.Arguments
            .Where(argument => argument.Parameter?.RefKind is RefKind.Out or RefKind.Ref && reach.Program.SourceOf(method) is null)
            .SelectMany(argument => At(argument.Value, call, WriteKind.Replace, call))
            .Select(write => method.ContainingType?.Name == "LazyInitializer" ? write with { Guard = WriteGuard.FirstTimeOnly } : write);
    }

    private IEnumerable<EnvironmentWrite> Interlocked(IInvocationOperation call) => call.TargetMethod.Name switch
    {
        "Increment" or "Decrement" or "Add" when IsRoundRobin(call) => [],
        "Increment" or "Decrement" or "Add" => At(call.Arguments[0].Value, call, WriteKind.Accumulate, null),
        "Exchange" => At(call.Arguments[0].Value, call, WriteKind.Replace, call.Arguments[1].Value),
        "CompareExchange" => At(call.Arguments[0].Value, call, WriteKind.Replace, call.Arguments[1].Value).Select(write => write with { Guard = WriteGuard.FirstTimeOnly }),
        _ => [],
    };

    /// <summary><c>s_clients[Interlocked.Increment(ref s_next) % s_clients.Length]</c>: what is used of the number does not grow.</summary>
    private static bool IsRoundRobin(IOperation call) =>
        call.Ancestors().TakeWhile(ancestor => ancestor is not IBlockOperation).Any(ancestor => ancestor is IBinaryOperation { OperatorKind: BinaryOperatorKind.Remainder });

    private IEnumerable<EnvironmentWrite> At(IOperation target, IOperation operation, WriteKind kind, IOperation? value, IOperation? key = null) =>
        storage.Find(target) is { } place && !IsConstruction(operation, place) ? [new EnvironmentWrite(place, kind, operation, value, key, _guards.Of(operation, place))] : [];
}
