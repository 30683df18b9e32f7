using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.Coupling;

/// <summary>Awaited calls that have certainly been waited for before another one is made.</summary>
internal static class SequentialCalls
{
    /// <summary>Calls are followed this deep into methods that wait for them.</summary>
    private const int MostLevels = 3;

    /// <summary>How many calls of a kind stand before this one on its way; those in loops, branches and lambdas of their own are not on it.</summary>
    public static int Before(IInvocationOperation call, Func<IInvocationOperation, bool> isMeant, InvocationModel model)
    {
        if (IsRepeated(call) || IsSecondTry(call))
            return 0;
        var around = new HashSet<IOperation>(call.Ancestors());
        return call.Root().Descendants()
            .OfType<IAwaitOperation>()
            .Where(wait => wait.Syntax.Span.End <= call.Syntax.SpanStart && IsOnTheWay(wait, around))
            .Sum(wait => Within(wait, isMeant, model, MostLevels));
    }

    private static int Within(IAwaitOperation wait, Func<IInvocationOperation, bool> isMeant, InvocationModel model, int levels)
    {
        if (ChattyCallsAnalyzer.Awaited(wait) is not { } call)
            return 0;
        if (isMeant(call))
            return 1;
        return levels == 0 ? 0 : model.BodiesBehind(call).Take(1)
            .Sum(body => body.Descendants().OfType<IAwaitOperation>()
                .Where(inner => IsCertainIn(body, inner)).Sum(inner => Within(inner, isMeant, model, levels - 1)));
    }

    private static bool IsRepeated(IOperation call) => call.Ancestors().Any(ancestor => ancestor is ILoopOperation);

    private static bool IsSecondTry(IOperation call) => call.Ancestors().Any(ancestor => ancestor is ICatchClauseOperation);

    private static bool IsCertainIn(IOperation body, IOperation wait) => !wait.Ancestors().TakeWhile(ancestor => ancestor != body).Any(IsBranching);

    /// <summary>Every branch that the wait stands in is one that the later call stands in too.</summary>
    private static bool IsOnTheWay(IOperation wait, HashSet<IOperation> around)
    {
        var child = wait;
        foreach (var ancestor in wait.Ancestors())
        {
            if (IsBranching(ancestor) && !around.Contains(child) && !(around.Contains(ancestor) && IsCondition(ancestor, child)))
                return false;
            child = ancestor;
        }

        return true;
    }

    private static bool IsBranching(IOperation operation) => operation
        is ILoopOperation or IConditionalOperation or ISwitchOperation or ISwitchExpressionOperation or ICatchClauseOperation or ICoalesceOperation
        or IAnonymousFunctionOperation or ILocalFunctionOperation;

    private static bool IsCondition(IOperation branching, IOperation child) =>
        branching is IConditionalOperation { Condition: var condition } && condition == child || branching is ISwitchOperation { Value: var value }
            && value == child;
}
