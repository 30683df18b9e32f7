using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Policies;

public enum SimulatedDecision
{
    Allowed,
    ExplicitDeny,
    ImplicitDeny,
}

/// <summary>A statement that decided.</summary>
/// <param name="Policy">Its document's index among the case's policies; null for the boundary.</param>
/// <param name="Statement">Its index in the document.</param>
public sealed record SimulationReason(int? Policy, int Statement, Effect Effect);

/// <param name="Decision">Null where the case cannot be decided.</param>
/// <param name="Because">The statements that allow or deny, in document order; of an implicit deny none.</param>
public sealed record SimulationOutcome(string Name, SimulatedDecision? Decision, ImmutableArray<SimulationReason> Because)
{
    /// <summary>Why there is no decision.</summary>
    public PolicyProblem? Problem { get; init; }
}

/// <summary>Answers single, fully known requests as IAM's policy simulator does.</summary>
public static class PolicySimulation
{
    public static SimulationOutcome Run(SimulationCase request, ActionIndex actions)
    {
        if (request.Problem is { } problem)
        {
            return new SimulationOutcome(request.Name, Decision: null, ImmutableArray<SimulationReason>.Empty) { Problem = problem };
        }

        var scope = new AuthorizationScope(actions, request.Context, HoleFacts.None);
        var authorization = new Authorization(request.Policies.SelectMany(policy => policy.Statements), request.Boundary, scope);
        var decision = authorization.Decide(request.Action, ResourcePattern.Request(request.Resource));
        var outcome = decision.Kind switch
        {
            DecisionKind.Granted => SimulatedDecision.Allowed,
            DecisionKind.Denied => SimulatedDecision.ExplicitDeny,
            _ => SimulatedDecision.ImplicitDeny,
        };
        return new SimulationOutcome(request.Name, outcome, outcome == SimulatedDecision.ImplicitDeny ? ImmutableArray<SimulationReason>.Empty : Reasons(request, decision));
    }

    private static ImmutableArray<SimulationReason> Reasons(SimulationCase request, Decision decision)
    {
        var documents = request.Policies.Select((document, index) => (Document: document, Index: (int?)index)).Concat(request.Boundary is { } boundary ? [(boundary, null)] : []);
        return documents
            .SelectMany(entry => entry.Document.Statements.Select((statement, index) => (Statement: statement, Reason: new SimulationReason(entry.Index, index, statement.Effect))))
            .Where(entry => decision.Statements.Any(deciding => ReferenceEquals(deciding, entry.Statement)))
            .Select(entry => entry.Reason)
            .ToImmutableArray();
    }
}
