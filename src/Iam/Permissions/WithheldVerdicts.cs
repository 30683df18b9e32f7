using System.Collections.Immutable;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Permissions;

/// <summary>What calls always need and the role withholds, or may (SLG5001 and SLG5008).</summary>
/// <param name="byResources">What the resources' own policies say of the role, without a boundary: that of the role does not bind them.</param>
/// <param name="byKeys">What keys keep from the role, whatever its policies allow.</param>
internal sealed class WithheldVerdicts(Role role, KeyedAuthorizations authorizations, Authorization byResources, Authorization byKeys)
{
    /// <summary>Statements that are not known could allow anything; what they allow, a Deny or the boundary can still withhold.</summary>
    private readonly bool _hasUnknownGrants = role.NotReadable is not null || role.Grants.Any(grant => grant.NotResolved is not null);

    public IEnumerable<Verdict> Of(IEnumerable<Requirement> requirements) => requirements
        .Where(requirement => requirement.Required is { Need: Need.Always, Source: PermissionSource.Code })
        .SelectMany(Judge)
        .GroupBy(verdict => (verdict.Kind, verdict.Reason, verdict.Actions[0], string.Join("\n", verdict.DecidedBy[0].Resources)))
        .Select(Merge);

    /// <summary>A bound call needs all of its resources; the resources of an unbound one are the types it may be on, of which one is enough.</summary>
    private IEnumerable<Verdict> Judge(Requirement requirement)
    {
        var verdicts = requirement.Resources.Select(resource => Judge(requirement, resource)).ToList();
        if (requirement.Required.IsBound)
        {
            return verdicts.OfType<Verdict>();
        }

        return verdicts.Contains(null) ? [] : verdicts.OfType<Verdict>().GroupBy(verdict => verdict.Kind).OrderByDescending(group => group.Key).First();
    }

    private Verdict? Judge(Requirement requirement, ResourcePattern resource) =>
        authorizations.For(requirement.Required).Select(authorization => Judge(requirement, resource, authorization)).FirstOrDefault(verdict => verdict is not null);

    private Verdict? Judge(Requirement requirement, ResourcePattern resource, Authorization authorization)
    {
        var decision = authorization.Decide(requirement.Action, resource);
        if (byKeys.Decide(requirement.Action, resource) is { Kind: DecisionKind.Denied } kept && decision.Kind is not (DecisionKind.Denied or DecisionKind.Missing))
        {
            decision = kept with { ByKey = true };
            return About(VerdictKind.Missing, "the policy of the key neither allows it to the role nor leaves it to the account's policies");
        }

        var ofResource = decision.Kind is DecisionKind.Missing or DecisionKind.Conditional or DecisionKind.PartlyGranted ? byResources.Decide(requirement.Action, resource) : null;
        return decision.Kind switch
        {
            _ when ofResource?.Kind is DecisionKind.Granted or DecisionKind.Undecided => null,
            DecisionKind.Missing when ofResource?.Kind == DecisionKind.Conditional => About(VerdictKind.MayBeDenied, $"allowed only by the resource's policy, under a condition on {string.Join(", ", ofResource.Keys)}", ofResource),
            DecisionKind.Missing when _hasUnknownGrants && !decision.ByBoundary => null,
            DecisionKind.Missing => About(VerdictKind.Missing, decision.ByBoundary ? "the permission boundary does not allow it" : "no statement of the role allows it"),
            DecisionKind.Denied => About(VerdictKind.Missing, decision.ByBoundary ? "the permission boundary denies it" : "a Deny withholds it"),
            DecisionKind.Conditional => About(VerdictKind.MayBeDenied, $"allowed only under a condition on {string.Join(", ", decision.Keys)}"),
            DecisionKind.MayBeDenied when decision.Keys.IsEmpty && !requirement.Required.IsBound => null,
            DecisionKind.MayBeDenied => About(VerdictKind.MayBeDenied, decision.Keys.IsEmpty ? "a Deny withholds it on some resources" : $"a Deny can withhold it, by {string.Join(", ", decision.Keys)}"),
            _ => null,
        };

        Verdict About(VerdictKind kind, string reason, Decision? other = null) => new(kind, reason)
        {
            Actions = ImmutableArray.Create(requirement.Action),
            Resources = ImmutableArray.Create(resource.Source),
            DecidedBy = ImmutableArray.Create(requirement.Required),
            Decision = other ?? decision,
            Position = kind == VerdictKind.MayBeDenied ? (other ?? decision).Statements.Select(statement => statement.Position).FirstOrDefault(position => position is not null) : null,
            Statement = kind == VerdictKind.MayBeDenied || decision.Kind == DecisionKind.Denied ? (other ?? decision).Statements.FirstOrDefault() : null,
        };
    }

    /// <summary>One verdict for all resources of a need, and for all calls with the same need.</summary>
    private static Verdict Merge(IEnumerable<Verdict> same)
    {
        var verdicts = same.ToList();
        return verdicts[0] with
        {
            Resources = verdicts.SelectMany(verdict => verdict.Resources).Distinct().ToImmutableArray(),
            DecidedBy = verdicts.SelectMany(verdict => verdict.DecidedBy).Distinct().ToImmutableArray(),
        };
    }
}
