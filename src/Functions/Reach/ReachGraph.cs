using Microsoft.CodeAnalysis;

namespace ServerlessGuard.Functions.Reach;

/// <summary>How the phase of a called method follows from its caller's.</summary>
internal enum PhaseChange
{
    None,

    /// <summary>Runs once, whoever comes first: static initialisers, the start of a host.</summary>
    ToInitialization,

    /// <summary>Kept now, run by the platform later: handlers and endpoints.</summary>
    ToInvocation,
}

internal sealed class ReachNode(MethodInstance instance, MethodSummary summary)
{
    private readonly HashSet<(IOperation?, ReachNode)> _known = [];
    private readonly List<ReachEdge> _edges = [];

    public MethodInstance Instance { get; } = instance;

    public MethodSummary Summary { get; } = summary;

    /// <summary>In the order of discovery.</summary>
    public IReadOnlyList<ReachEdge> Edges => _edges;

    public void Add(ReachEdge edge)
    {
        if (_known.Add((edge.Operation, edge.Target)))
        {
            _edges.Add(edge);
        }
    }
}

/// <param name="Operation">The call; null where a container or framework makes it.</param>
/// <param name="BindsArguments">Whether the operation's arguments are the target's parameters.</param>
internal sealed record ReachEdge(IOperation? Operation, ReachNode Target, Reason Reason, PhaseChange Phase, bool BindsArguments);

/// <summary>Why a target was chosen.</summary>
/// <param name="Evidence">The place that shows it: the registration, the creation, the assignment, the only implementation.</param>
internal readonly record struct Reason(string Text, Location? Evidence = null)
{
    public static implicit operator Reason(string text) => new(text);
}

/// <summary>A place in reach that makes something else run.</summary>
internal readonly record struct Site(ReachNode Caller, IOperation? Operation, PhaseChange Phase = PhaseChange.None);
