using System.Collections.Immutable;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates;

namespace ServerlessGuard.PolicyLint.Checking.Analysis;

internal static class DeploymentFacts
{
    /// <summary>What the template tells of the holes in its texts.</summary>
    public static HoleFacts Holes(this Deployment deployment) => new([.. deployment.Resources.Keys])
    {
        Names = deployment.Resources.Keys
            .Select(id => (Id: id, Name: deployment.Physical(SymbolicText.Hole(id))))
            .Where(named => named.Name.SoleHole != named.Id)
            .ToImmutableDictionary(named => named.Id, named => named.Name),
    };
}
