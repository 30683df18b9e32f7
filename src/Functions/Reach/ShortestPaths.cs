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
    private readonly Dictionary<ReachNode, Arrival> _invoked = [];
    private readonly Dictionary<ReachNode, Arrival> _started = [];
    private readonly List<Arrival> _order = [];

    public ShortestPaths(ReachWalk walk)
    {
        foreach (var root in walk.Roots)
        {
            Arrive(root, PhaseOfRoot(walk.EntryPoint, root), caller: null, edge: null);
        }

        for (var next = 0; next < _order.Count; next++)
        {
            var from = _order[next];
            foreach (var edge in from.Node.Edges)
            {
                Arrive(edge.Target, PhaseAfter(from.Phase, edge.Phase), from, edge);
            }
        }

        Nodes = _order.Where(arrival => arrival.Phase == Phase.Invocation)
            .Concat(_order.Where(arrival => PhaseOf(arrival.Node) == Phase.Initialization))
            .Select(arrival => arrival.Node)
            .ToImmutableArray();
    }

    /// <summary>Nearest first; the invocation's before those of initialisation.</summary>
    public ImmutableArray<ReachNode> Nodes { get; }

    public Phase PhaseOf(ReachNode node) => _invoked.ContainsKey(node) ? Phase.Invocation : Phase.Initialization;

    public ImmutableArray<PathStep> PathOf(ReachNode node)
    {
        var steps = new List<PathStep>();
        for (var arrival = _invoked.TryGetValue(node, out var invoked) ? invoked : _started[node]; arrival is not null; arrival = arrival.Caller)
        {
            steps.Add(StepOf(arrival));
        }

        steps.Reverse();
        return steps.ToImmutableArray();
    }

    private static PathStep StepOf(Arrival arrival)
    {
        var name = MethodNames.Of(arrival.Node.Instance.Definition);
        return arrival is { Caller: { } caller, Edge: { } edge }
            ? new PathStep(name, edge.Operation?.Syntax.GetLocation() ?? LocationOf(caller.Node), edge.Reason.Text) { Evidence = edge.Reason.Evidence }
            : new PathStep(name, LocationOf(arrival.Node), "entry point");
    }

    private void Arrive(ReachNode node, Phase phase, Arrival? caller, ReachEdge? edge)
    {
        var known = phase == Phase.Invocation ? _invoked : _started;
        if (!known.ContainsKey(node))
        {
            var arrival = new Arrival(node, phase, caller, edge);
            known.Add(node, arrival);
            _order.Add(arrival);
        }
    }

    private static Phase PhaseAfter(Phase phase, PhaseChange change) => change switch
    {
        PhaseChange.ToInitialization => Phase.Initialization,
        PhaseChange.ToInvocation => Phase.Invocation,
        _ => phase,
    };

    private static Phase PhaseOfRoot(EntryPoint entryPoint, ReachNode root) =>
        entryPoint.Kind == EntryPointKind.LambdaExecutable || root.Instance.Definition.MethodKind == MethodKind.Constructor
            ? Phase.Initialization
            : Phase.Invocation;

    private static Location LocationOf(ReachNode node) =>
        node.Instance.Definition.Locations.FirstOrDefault(location => location.IsInSource) ?? Location.None;

    /// <summary>The first way in which a phase comes to a method; without a caller it is a root.</summary>
    private sealed class Arrival(ReachNode node, Phase phase, Arrival? caller, ReachEdge? edge)
    {
        public ReachNode Node { get; } = node;

        public Phase Phase { get; } = phase;

        public Arrival? Caller { get; } = caller;

        public ReachEdge? Edge { get; } = edge;
    }
}
