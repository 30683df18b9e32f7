using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ServerlessGuard.Functions.Calls;
using ServerlessGuard.Functions.EntryPoints;

namespace ServerlessGuard.Functions.Reach;

/// <summary>
/// Orders what was reached by its distance from the entry point and tells the phases apart. A method that both phases run is of the invocation.
/// </summary>
internal sealed class ShortestPaths
{
    private readonly Dictionary<(ReachNode Node, Phase Phase), (ReachNode Caller, Phase Phase, ReachEdge Edge)?> _reached = [];

    public ShortestPaths(ReachWalk walk)
    {
        var order = Follow(walk.Roots.Select(root => (root, PhaseOfRoot(walk.EntryPoint, root))));
        Nodes = order.Where(state => state.Phase == Phase.Invocation).Select(state => state.Node)
            .Concat(order.Where(state => PhaseOf(state.Node) == Phase.Initialization).Select(state => state.Node))
            .ToImmutableArray();
    }

    /// <summary>Nearest first; the invocation's before those of initialisation.</summary>
    public ImmutableArray<ReachNode> Nodes { get; }

    public Phase PhaseOf(ReachNode node) => _reached.ContainsKey((node, Phase.Invocation)) ? Phase.Invocation : Phase.Initialization;

    public ImmutableArray<PathStep> PathOf(ReachNode node)
    {
        var steps = new List<PathStep>();
        for (var state = (Node: node, Phase: PhaseOf(node)); ;)
        {
            var name = MethodNames.Of(state.Node.Instance.Definition);
            if (_reached[state] is not { } step)
            {
                steps.Add(new PathStep(name, LocationOf(state.Node), "entry point"));
                break;
            }

            steps.Add(new PathStep(name, step.Edge.Operation?.Syntax.GetLocation() ?? LocationOf(step.Caller), step.Edge.Reason.Text) { Evidence = step.Edge.Reason.Evidence });
            state = (step.Caller, step.Phase);
        }

        steps.Reverse();
        return steps.ToImmutableArray();
    }

    private List<(ReachNode Node, Phase Phase)> Follow(IEnumerable<(ReachNode Node, Phase Phase)> roots)
    {
        var found = new List<(ReachNode Node, Phase Phase)>();
        foreach (var root in roots.Where(root => !_reached.ContainsKey(root)))
        {
            _reached.Add(root, null);
            found.Add(root);
        }

        for (var next = 0; next < found.Count; next++)
        {
            var (node, phase) = found[next];
            foreach (var edge in node.Edges)
            {
                var target = (edge.Target, PhaseAfter(phase, edge.Phase));
                if (!_reached.ContainsKey(target))
                {
                    _reached.Add(target, (node, phase, edge));
                    found.Add(target);
                }
            }
        }

        return found;
    }

    private static Phase PhaseAfter(Phase phase, PhaseChange change) => change switch
    {
        PhaseChange.ToInitialization => Phase.Initialization,
        PhaseChange.ToInvocation => Phase.Invocation,
        _ => phase,
    };

    private static Phase PhaseOfRoot(EntryPoint entryPoint, ReachNode root) =>
        entryPoint.Kind == EntryPointKind.LambdaExecutable || root.Instance.Definition.MethodKind == MethodKind.Constructor ? Phase.Initialization : Phase.Invocation;

    private static Location LocationOf(ReachNode node) =>
        node.Instance.Definition.Locations.FirstOrDefault(location => location.IsInSource) ?? Location.None;
}
