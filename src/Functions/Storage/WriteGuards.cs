using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Storage;

/// <summary>Whether a write happens once for the environment, or replaces what an entry point has just reset.</summary>
internal sealed class WriteGuards(InvocationReach reach)
{
    private static readonly HashSet<string> OnceOnly = new(StringComparer.Ordinal) { "EnsureInitialized", "GetOrAdd", "GetOrCreate", "GetOrCreateAsync", "GetOrAddAsync" };

    public WriteGuard Of(IOperation operation, EnvironmentPlace place) =>
        IsFirstTimeOnly(operation, place.Root) ? WriteGuard.FirstTimeOnly
        : IsResetOnEntry(place.Root) ? WriteGuard.ResetOnEntry
        : WriteGuard.None;

    private static bool IsFirstTimeOnly(IOperation operation, ISymbol root)
    {
        var child = operation;
        foreach (var ancestor in operation.Ancestors())
        {
            if (ancestor is IConditionalOperation conditional && conditional.Condition != child && Tests(conditional.Condition, root))
                return true;
            if (ancestor is IBlockOperation block && block.Operations.TakeWhile(statement => statement != child).Any(statement => ReturnsIfSet(statement, root)))
                return true;
            if (ancestor is ICoalesceOperation coalesce && coalesce.WhenNull == child && Refers(coalesce.Value, root))
                return true;
            if (IsOnceOnlyFactory(ancestor))
                return true;
            child = ancestor;
        }

        return false;
    }

    /// <summary>A test of the place itself, or of a flag beside it: <c>if (s_client is null)</c>, <c>if (!s_initialized)</c>.</summary>
    private static bool Tests(IOperation condition, ISymbol root) => Refers(condition, root) || TestsFlag(condition);

    private static bool TestsFlag(IOperation condition) =>
        condition.Bare() is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var flag }
        && flag.Bare() is IMemberReferenceOperation { Type.SpecialType: SpecialType.System_Boolean } reference
        && (reference.Member.IsStatic || reference.Instance is IInstanceReferenceOperation);

    private static bool ReturnsIfSet(IOperation statement, ISymbol root) =>
        statement is IConditionalOperation { WhenFalse: null } guard
        && Refers(guard.Condition, root)
        && guard.WhenTrue.DescendantsAndSelf().Any(inner => inner is IReturnOperation);

    public static bool IsInOnceOnlyFactory(IOperation operation) => operation.Ancestors().Any(IsOnceOnlyFactory);

    private static bool IsOnceOnlyFactory(IOperation ancestor) => ancestor switch
    {
        IObjectCreationOperation { Type.Name: "Lazy" or "AsyncLazy" } => true,
        IInvocationOperation call => OnceOnly.Contains(call.TargetMethod.Name),
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
            SymbolEqualityComparer.Default.Equals(target.Member, root) && !Refers(assignment.Value, root),
        IInvocationOperation { Instance: { } instance } call => Mutators.IsClear(call.TargetMethod) && Refers(instance, root),
        _ => false,
    };

    private static bool IsUnconditional(IOperation operation) =>
        operation.Ancestors().All(ancestor => ancestor is not (IConditionalOperation or ILoopOperation or ISwitchOperation or ICatchClauseOperation or IAnonymousFunctionOperation or ILocalFunctionOperation or ISwitchExpressionOperation or ICoalesceOperation));

    private static bool Refers(IOperation operation, ISymbol root) =>
        operation.DescendantsAndSelf().Any(part => part switch
        {
            IMemberReferenceOperation member => SymbolEqualityComparer.Default.Equals(member.Member, root),
            ILocalReferenceOperation local => SymbolEqualityComparer.Default.Equals(local.Local, root),
            _ => false,
        });
}
