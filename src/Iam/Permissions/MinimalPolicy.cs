using System.Collections.Immutable;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Permissions;

/// <summary>One action on one resource, under the conditions that its grant has.</summary>
public sealed record GrantedNeed(string Action, SymbolicText Resource, ImmutableArray<PolicyCondition> Conditions);

/// <summary>
/// The smallest statements that allow a set of needs and nothing else: one per set of resources and conditions. Actions are names, never
/// patterns, which would also grant what AWS adds tomorrow. Sorted, so that the same needs give the same text.
/// </summary>
public static class MinimalPolicy
{
    public static ImmutableArray<Statement> From(IEnumerable<GrantedNeed> needs, HoleFacts facts) => needs
        .GroupBy(need => (Action: ActionIndex.Lower(need.Action), Conditions: Key(need.Conditions)))
        .Select(group => (group.First().Action, group.First().Conditions, Resources: Outermost(group.Select(need => need.Resource), facts)))
        .GroupBy(entry => Key(entry.Conditions) + "\n" + string.Join("\n", entry.Resources))
        .Select(group => new Statement(Effect.Allow)
        {
            Actions = group.Select(entry => entry.Action).OrderBy(action => action, StringComparer.Ordinal).Select(action => new PolicyEntry(SymbolicText.Literal(action))).ToImmutableArray(),
            Resources = group.First().Resources.Select(resource => new PolicyEntry(resource)).ToImmutableArray(),
            Conditions = group.First().Conditions,
        })
        .OrderBy(statement => statement.Actions[0].ToString(), StringComparer.Ordinal)
        .ThenBy(statement => statement.Resources[0].ToString(), StringComparer.Ordinal)
        .ToImmutableArray();

    /// <summary>Without those that another one covers.</summary>
    private static ImmutableArray<SymbolicText> Outermost(IEnumerable<SymbolicText> resources, HoleFacts facts)
    {
        var distinct = resources.Distinct().OrderBy(resource => resource.ToString(), StringComparer.Ordinal).Select(ResourcePattern.From).ToList();
        return distinct
            .Where((resource, index) => !distinct.Where((other, otherIndex) => Replaces(other, otherIndex, resource, index, facts)).Any())
            .Select(resource => resource.Source)
            .ToImmutableArray();
    }

    /// <summary>Of two that cover each other the first stays.</summary>
    private static bool Replaces(ResourcePattern other, int otherIndex, ResourcePattern resource, int index, HoleFacts facts) =>
        otherIndex != index
        && other.Covers(resource, facts) == Certainty.Yes
        && (otherIndex < index || resource.Covers(other, facts) != Certainty.Yes);

    private static string Key(ImmutableArray<PolicyCondition> conditions) =>
        string.Join("\n", conditions.Select(condition => $"{condition.Operator} {condition.Key} {string.Join(" ", condition.Values)}"));
}
