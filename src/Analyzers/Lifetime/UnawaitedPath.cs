using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Storage;

namespace ServerlessGuard.Analyzers.Lifetime;

/// <summary>Whether a function can end, other than by an exception, without looking at a task that it has put into a local.</summary>
internal static class UnawaitedPath
{
    /// <summary>
    /// Where the local is waited for in one place, but on a way to the end that place is left out. With several such places their conditions may
    /// well exclude one another, which the graph does not show.
    /// </summary>
    /// <param name="start">The declaration or assignment that gives the task to the local.</param>
    public static bool Exists(IOperation start, ILocalSymbol local, Func<ControlFlowGraph> whole)
    {
        var uses = start.Root().Descendants().OfType<ILocalReferenceOperation>().Where(reference => KeptTask.IsUse(reference, local)).ToList();
        if (uses.Count != 1 || FunctionAround(uses[0]) != FunctionAround(start) || GraphOf(FunctionAround(start), whole()) is not { } graph)
            return false;
        var first = graph.Blocks.FirstOrDefault(block => block.Operations.Any(operation => Gives(operation, start, local)));
        return first is not null && !UsesAfter(first, start, local) && Escapes(first, graph, local, start);
    }

    private static IOperation? FunctionAround(IOperation operation) =>
        operation.Ancestors().FirstOrDefault(ancestor => ancestor is IAnonymousFunctionOperation or ILocalFunctionOperation);

    /// <summary>The graph of the lambda or local function around, as far as one level of them; of the method itself where there is none.</summary>
    private static ControlFlowGraph? GraphOf(IOperation? function, ControlFlowGraph whole) => function switch
    {
        null => whole,
        ILocalFunctionOperation { Symbol: var local } when whole.LocalFunctions.Contains(local, SymbolEqualityComparer.Default) =>
            whole.GetLocalFunctionControlFlowGraph(local),
        IAnonymousFunctionOperation { Symbol: var symbol } => whole.Blocks
            .SelectMany(OperationsOf).SelectMany(operation => operation.DescendantsAndSelf()).OfType<IFlowAnonymousFunctionOperation>()
            .Where(lambda => SymbolEqualityComparer.Default.Equals(lambda.Symbol, symbol))
            .Select(lambda => whole.GetAnonymousFunctionControlFlowGraph(lambda)).FirstOrDefault(),
        _ => null,
    };

    private static bool Gives(IOperation operation, IOperation start, ILocalSymbol local) => operation.DescendantsAndSelf().Any(part =>
        part is ISimpleAssignmentOperation { Target: ILocalReferenceOperation target }
        && SymbolEqualityComparer.Default.Equals(target.Local, local)
        && start.Syntax.Span.Contains(part.Syntax.Span));

    private static bool UsesAfter(BasicBlock block, IOperation start, ILocalSymbol local) =>
        OperationsOf(block).SkipWhile(operation => !Gives(operation, start, local)).Skip(1).Any(operation => Uses(operation, local));

    private static bool Uses(IOperation operation, ILocalSymbol local) =>
        operation.DescendantsAndSelf().OfType<ILocalReferenceOperation>().Any(reference => KeptTask.IsUse(reference, local));

    private static IEnumerable<IOperation> OperationsOf(BasicBlock block) => block.BranchValue is { } value ? block.Operations.Add(value) : block.Operations;

    /// <summary>A way to the end, or once more to the start, on which no block looks at the task.</summary>
    private static bool Escapes(BasicBlock first, ControlFlowGraph graph, ILocalSymbol local, IOperation start)
    {
        var seen = new HashSet<int>();
        var open = new Stack<BasicBlock>([first]);
        while (open.Count > 0)
        {
            foreach (var branch in Branches(open.Pop()).Where(branch => !Awaits(branch.FinallyRegions, graph, local)))
            {
                if (branch.Destination is not { } next)
                    continue;
                if (next.Kind == BasicBlockKind.Exit || next.Operations.Any(operation => Gives(operation, start, local)))
                    return true;
                if (!OperationsOf(next).Any(operation => Uses(operation, local)) && seen.Add(next.Ordinal))
                    open.Push(next);
            }
        }

        return false;
    }

    private static IEnumerable<ControlFlowBranch> Branches(BasicBlock block) =>
        new[] { block.FallThroughSuccessor, block.ConditionalSuccessor }.OfType<ControlFlowBranch>();

    private static bool Awaits(IEnumerable<ControlFlowRegion> regions, ControlFlowGraph graph, ILocalSymbol local) => regions.Any(region =>
        graph.Blocks.Skip(region.FirstBlockOrdinal).Take(region.LastBlockOrdinal - region.FirstBlockOrdinal + 1)
            .SelectMany(OperationsOf).Any(operation => Uses(operation, local)));
}
