using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Storage;

/// <summary>Whether a write happens once for the environment, or replaces what an entry point has just reset.</summary>
internal sealed class WriteGuards(InvocationReach reach)
{
    private static readonly HashSet<string> OnceOnlyFactories = new(StringComparer.Ordinal) { "EnsureInitialized", "GetOrAdd", "GetOrCreate", "GetOrCreateAsync", "GetOrAddAsync" };

    private readonly OnceOnly _once = new(reach);

    public WriteGuard Of(IOperation operation, EnvironmentPlace place) =>
        IsFirstTimeOnly(operation, place.Root) || _once.IsAround(operation) ? WriteGuard.FirstTimeOnly
        : IsResetOnEntry(place.Root) ? WriteGuard.ResetOnEntry
        : WriteGuard.None;

    public static bool IsFirstTimeOnly(IOperation operation, ISymbol root)
    {
        var child = operation;
        foreach (var ancestor in operation.Ancestors())
        {
            if (ancestor is IConditionalOperation conditional && conditional.Condition != child && Tests(conditional, root))
                return true;
            if (ancestor is IBlockOperation block && block.Operations.TakeWhile(statement => statement != child).Any(statement => ReturnsIfSet(statement, block, root)))
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
    private static bool Tests(IConditionalOperation conditional, ISymbol root) => conditional.Condition.Mentions(root) || TestsFlag(conditional);

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

    private static bool ReturnsIfSet(IOperation statement, IOperation block, ISymbol root) =>
        statement is IConditionalOperation { WhenFalse: null } guard
        && guard.WhenTrue.DescendantsAndSelf().Any(inner => inner is IReturnOperation)
        && (guard.Condition.Mentions(root) || (FlagIn(guard.Condition) is { } flag && Switches(block, flag)));

    /// <summary>Whether the method around an operation runs only while something is still empty.</summary>
    public bool RunsOnce(IOperation operation) => _once.IsAround(operation);

    public static bool IsInOnceOnlyFactory(IOperation operation) => operation.Ancestors().Any(IsOnceOnlyFactory);

    public static bool IsOnceOnlyFactory(IOperation ancestor) => ancestor switch
    {
        IObjectCreationOperation { Type.Name: "Lazy" or "AsyncLazy" } => true,
        IInvocationOperation call => OnceOnlyFactories.Contains(call.TargetMethod.Name),
        _ => false,
    };

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
            if (operation is IMemberReferenceOperation read && SymbolEqualityComparer.Default.Equals(read.Member, root))
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
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment =>
            SymbolEqualityComparer.Default.Equals(target.Member, root) && !assignment.Value.Mentions(root),
        IInvocationOperation { Instance: { } instance } call => Mutators.IsClear(call.TargetMethod) && instance.Mentions(root),
        _ => false,
    };

    private static bool IsUnconditional(IOperation operation) =>
        operation.Ancestors().All(ancestor => ancestor is not (IConditionalOperation or ILoopOperation or ISwitchOperation or ICatchClauseOperation or IAnonymousFunctionOperation or ILocalFunctionOperation or ISwitchExpressionOperation or ICoalesceOperation));
}
