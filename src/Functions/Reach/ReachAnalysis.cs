using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ServerlessGuard.Functions.Calls;
using ServerlessGuard.Functions.EntryPoints;

namespace ServerlessGuard.Functions.Reach;

/// <summary>Follows everything that can run from an entry point. What is learnt of one method serves all entry points of the program.</summary>
public sealed class ReachAnalysis(FunctionProgram program)
{
    public ReachedCode From(EntryPoint entryPoint)
    {
        var walk = new ReachWalk(program, entryPoint);
        walk.Run();
        var paths = new ShortestPaths(walk);
        var methods = paths.Nodes.ToDictionary(node => node, node => new ReachedMethod(
            node.Instance,
            program.CompilationOf(node.Instance.Definition)!,
            program.BodiesOf(node.Instance.Definition),
            paths.PhaseOf(node),
            () => paths.PathOf(node)));
        var calls = from node in paths.Nodes
                    from edge in node.Edges
                    select new CallSite(methods[node], edge.Operation, edge.Target.Instance.Definition, edge.BindsArguments);
        return new ReachedCode(
            entryPoint,
            paths.Nodes.Select(node => methods[node]).ToImmutableArray(),
            calls.ToImmutableArray(),
            walk.Services.Container.All.ToImmutableArray(),
            Calls(walk.Undecided),
            Calls(walk.Unseen));

        ImmutableArray<UndecidedCall> Calls(IEnumerable<(ReachNode Node, IOperation Operation, string Reason)> entries) => entries
            .Select(entry => new UndecidedCall(entry.Reason, entry.Operation.Syntax.GetLocation(), Service: null, paths.PathOf(entry.Node)))
            .ToImmutableArray();
    }
}
