using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Storage;

/// <summary>Whether a write happens once for the environment, or replaces what an entry point has just reset.</summary>
internal sealed class WriteGuards(InvocationReach reach, InvocationData callersData)
{
    private static readonly HashSet<string> OnceOnlyFactories = new(StringComparer.Ordinal) { "EnsureInitialized", "GetOrAdd", "GetOrCreate", "GetOrCreateAsync", "GetOrAddAsync" };

    private readonly OnceOnly _once = new(reach);

    public WriteGuard Of(IOperation operation, EnvironmentPlace place) =>
        IsFirstTimeOnly(operation, place.Root, callersData.Differs) || _once.IsAround(operation) ? WriteGuard.FirstTimeOnly
        : IsResetOnEntry(place.Root) || IsScoped(operation, place.Root) ? WriteGuard.ResetOnEntry
        : WriteGuard.None;

    /// <param name="isCallers">
    /// Whether a value is the caller's. Where the place is compared with one, <c>if (s_tenant != order.Tenant)</c>, the write happens again for each
    /// other caller.
    /// </param>
    public static bool IsFirstTimeOnly(IOperation operation, ISymbol root, Func<IOperation, bool>? isCallers = null)
    {
        var child = operation;
        foreach (var ancestor in operation.Ancestors())
        {
            if (ancestor is IConditionalOperation conditional && conditional.Condition != child && Tests(conditional, root, isCallers))
                return true;
            if (ancestor is IBlockOperation block && block.Operations.TakeWhile(statement => statement != child).Any(statement => ReturnsIfSet(statement, block, root, isCallers)))
                return true;
            if (ancestor is ICoalesceOperation coalesce && coalesce.WhenNull == child && coalesce.Value.Mentions(root))
                return true;
            if (IsOnceOnlyFactory(ancestor))
                return true;
            child = ancestor;
        }

        return false;
    }

    /// <summary>A test of the place itself, or of a flag beside it: <c>if (s_client is null)</c>, <c>if (!s_initialized)</c>.</summary>
    private static bool Tests(IConditionalOperation conditional, ISymbol root, Func<IOperation, bool>? isCallers) =>
        IsTestOf(conditional.Condition, root, isCallers, BinaryOperatorKind.ConditionalAnd) || TestsFlag(conditional);

    /// <param name="narrowing">
    /// How conditions are joined of which each alone keeps the write back: by <c>&amp;&amp;</c> before it, by <c>||</c> before a <c>return</c>. Of those joined
    /// the other way, one that depends on the caller lets the write through again.
    /// </param>
    private static bool IsTestOf(IOperation condition, ISymbol root, Func<IOperation, bool>? isCallers, BinaryOperatorKind narrowing) => condition.Bare() switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both when both.OperatorKind == narrowing =>
            IsTestOf(both.LeftOperand, root, isCallers, narrowing) || IsTestOf(both.RightOperand, root, isCallers, narrowing),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both =>
            IsTestOrOwn(both.LeftOperand, root, isCallers, narrowing) && IsTestOrOwn(both.RightOperand, root, isCallers, narrowing) && both.Mentions(root),
        var test => test.Mentions(root) && (isCallers is null || !test.DescendantsAndSelf().Any(part => IsCompared(part, root, isCallers))),
    };

    private static bool IsTestOrOwn(IOperation condition, ISymbol root, Func<IOperation, bool>? isCallers, BinaryOperatorKind narrowing) =>
        IsTestOf(condition, root, isCallers, narrowing) || (!condition.Mentions(root) && isCallers?.Invoke(condition) != true);

    private static bool IsCompared(IOperation part, ISymbol root, Func<IOperation, bool> isCallers) => part switch
    {
        IBinaryOperation { OperatorKind: not (BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr) } comparison =>
            IsBetween(comparison.LeftOperand, comparison.RightOperand, root, isCallers),
        IInvocationOperation { TargetMethod.Name: "Equals" or "CompareTo", Instance: { } one, Arguments: [{ Value: var other }, ..] } =>
            IsBetween(Accessed(one), other, root, isCallers),
        IInvocationOperation { TargetMethod.Name: "Equals" or "Compare" or "ReferenceEquals", Arguments: [{ Value: var one }, { Value: var other }, ..] } =>
            IsBetween(one, other, root, isCallers),
        _ => false,
    };

    /// <summary>Of <c>s_tenant?.Equals(tenant)</c> what stands before the question mark.</summary>
    private static IOperation Accessed(IOperation instance) =>
        instance is IConditionalAccessInstanceOperation && instance.Ancestors().OfType<IConditionalAccessOperation>().FirstOrDefault() is { } access
            ? access.Operation
            : instance;

    private static bool IsBetween(IOperation one, IOperation other, ISymbol root, Func<IOperation, bool> isCallers) =>
        (one.Mentions(root) && !other.Mentions(root) && isCallers(other)) || (other.Mentions(root) && !one.Mentions(root) && isCallers(one));

    /// <summary><c>if (!s_initialized)</c>, or <c>if (s_coldStart)</c> where the branch switches the flag off.</summary>
    private static bool TestsFlag(IConditionalOperation conditional) => conditional.Condition.Bare() switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var flag } => FlagIn(flag) is not null,
        var condition => FlagIn(condition) is { } flag && Switches(conditional.WhenTrue, flag),
    };

    private static ISymbol? FlagIn(IOperation condition) =>
        condition.Bare() is IMemberReferenceOperation { Type.SpecialType: SpecialType.System_Boolean } reference
        && (reference.Member.IsStatic || reference.Instance is IInstanceReferenceOperation)
            ? reference.Member
            : null;

    private static bool Switches(IOperation body, ISymbol flag) =>
        body.DescendantsAndSelf().OfType<ISimpleAssignmentOperation>().Any(assignment => assignment is { Target: IMemberReferenceOperation target, Value.ConstantValue.HasValue: true }
            && SymbolEqualityComparer.Default.Equals(target.Member, flag));

    private static bool ReturnsIfSet(IOperation statement, IOperation block, ISymbol root, Func<IOperation, bool>? isCallers) =>
        statement is IConditionalOperation { WhenFalse: null } guard
        && guard.WhenTrue.DescendantsAndSelf().Any(inner => inner is IReturnOperation)
        && (IsTestOf(guard.Condition, root, isCallers, BinaryOperatorKind.ConditionalOr) || (FlagIn(guard.Condition) is { } flag && Switches(block, flag)));

    /// <summary>Whether the method around an operation runs only while something is still empty.</summary>
    public bool RunsOnce(IOperation operation) => _once.IsAround(operation);

    public static bool IsInOnceOnlyFactory(IOperation operation) => operation.Ancestors().Any(IsOnceOnlyFactory);

    public static bool IsOnceOnlyFactory(IOperation ancestor) => ancestor switch
    {
        IObjectCreationOperation { Type.Name: "Lazy" or "AsyncLazy" } => true,
        IInvocationOperation call => OnceOnlyFactories.Contains(call.TargetMethod.Name),
        _ => false,
    };

    /// <summary>
    /// In a method that hands out a scope: all its callers put it into a <c>using</c>, and the <c>Dispose</c> of the scope gives the place another value.
    /// </summary>
    private bool IsScoped(IOperation operation, ISymbol root) =>
        operation.Function() is { ReturnType.Name: "IDisposable" or "IAsyncDisposable" } function
        && reach.CallersOf(function).ToList() is { Count: > 0 } calls
        && calls.TrueForAll(call => call.Operation is { } made && IsUsed(made))
        && operation.Root().Descendants().OfType<IReturnOperation>().Select(returned => returned.ReturnedValue?.Bare().Type).OfType<INamedTypeSymbol>()
            .SelectMany(scope => scope.GetMembers().OfType<IMethodSymbol>())
            .Where(member => member.Name is "Dispose" or "DisposeAsync")
            .SelectMany(dispose => reach.Program.BodiesOf(dispose))
            .Any(body => body.Descendants().Any(inner => IsReset(inner, root)));

    private static bool IsUsed(IOperation call) => call.Ancestors().TakeWhile(ancestor => ancestor is not IBlockOperation)
        .Any(ancestor => ancestor is IUsingDeclarationOperation || (ancestor is IUsingOperation scope && scope.Resources.Contains(call)));

    private bool IsResetOnEntry(ISymbol root)
    {
        var entered = reach.EntriesThatReach(root).ToList();
        return entered.Count > 0 && entered.All(body => Resets(body, root));
    }

    /// <summary>The first mention in the entry point's own body gives a new value on every path, before any call that could read the old one.</summary>
    private bool Resets(IOperation body, ISymbol root)
    {
        foreach (var operation in body.DescendantsAndSelf())
        {
            if (IsReset(operation, root))
                return IsUnconditional(operation);
            if (IsReferenceTo(operation, root))
                return ResetsInFinally(body, root);
            if (operation is IInvocationOperation call && reach.Program.SourceOf(call.TargetMethod) is not null)
                return ResetsInFinally(body, root);
        }

        return false;
    }

    private static bool ResetsInFinally(IOperation body, ISymbol root) =>
        body.DescendantsAndSelf().OfType<ITryOperation>().Where(statement => statement.Finally is not null && IsUnconditional(statement))
            .Any(statement => statement.Finally!.DescendantsAndSelf().Any(inner => IsReset(inner, root)));

    private static bool IsReset(IOperation operation, ISymbol root) => operation switch
    {
        ISimpleAssignmentOperation assignment => IsReferenceTo(assignment.Target, root) && !assignment.Value.Mentions(root),
        IDeconstructionAssignmentOperation { Target: ITupleOperation targets } assignment =>
            targets.Elements.Any(target => IsReferenceTo(target, root)) && !assignment.Value.Mentions(root),
        IInvocationOperation call => (call.Instance is { } instance && Mutators.IsClear(call.TargetMethod) && instance.Mentions(root))
            || call.Arguments.Any(argument => argument.Parameter?.RefKind == RefKind.Out && IsReferenceTo(argument.Value, root)),
        _ => false,
    };

    private static bool IsReferenceTo(IOperation target, ISymbol root) =>
        target.ReferencedMember() is { } member && SymbolEqualityComparer.Default.Equals(member, root);

    private static bool IsUnconditional(IOperation operation) =>
        operation.Ancestors().All(ancestor => ancestor is not (IConditionalOperation or ILoopOperation or ISwitchOperation or ICatchClauseOperation or IAnonymousFunctionOperation or ILocalFunctionOperation or ISwitchExpressionOperation or ICoalesceOperation));
}
