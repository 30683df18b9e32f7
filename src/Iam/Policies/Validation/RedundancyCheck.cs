using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>Entries inside other entries, and statements written twice.</summary>
internal sealed class RedundancyCheck : IPolicyCheck
{
    private static readonly PolicyRule Action = new("SLG6023", "Redundant action", FindingCategory.Suggestion);
    private static readonly PolicyRule Resource = new("SLG6033", "Redundant resource", FindingCategory.Suggestion);
    private static readonly PolicyRule Statement = new("SLG6012", "Redundant statement", FindingCategory.Suggestion);

    public ImmutableArray<PolicyRule> Rules => ImmutableArray.Create(Action, Resource, Statement);

    public IEnumerable<PolicyFinding> Find(PolicySyntax policy) => policy.Statements.SelectMany(OfStatement).Concat(RepeatedStatements(policy));

    private static IEnumerable<PolicyFinding> OfStatement(StatementSyntax statement)
    {
        var actions = new[] { statement.Actions, statement.NotActions }.SelectMany(list => Groups(list, RedundantEntries.OfActions))
            .Select(group => Action.At(group.All, "REDUNDANT_ACTION", $"The {group.All.Count} action(s) are redundant because they provide similar permissions: {group.Cover.Text} takes in the others; remove the redundant action such as: {group.First.Text}."));
        var resources = new[] { statement.Resources, statement.NotResources }.SelectMany(list => Groups(list, RedundantEntries.OfResources))
            .Select(group => Resource.At(group.All, "REDUNDANT_RESOURCE", $"The {group.All.Count} resource ARN(s) are redundant because they reference the same resource: {group.Cover.Text} takes in the others; remove the resource {group.First.Text}."));
        return actions.Concat(resources);
    }

    /// <summary>What one entry takes in, together with that entry, in the order of the list.</summary>
    private static IEnumerable<(PolicyJson Cover, PolicyJson First, List<PolicyJson> All)> Groups(ImmutableArray<PolicyJson> list, Func<ImmutableArray<PolicyEntry>, ImmutableArray<RedundantEntry>> find)
    {
        var entries = list.Select(node => new PolicyEntry(SymbolicText.Parse(node.Text), node.Position)).ToImmutableArray();
        return find(entries)
            .GroupBy(redundant => entries.IndexOf(redundant.CoveredBy), redundant => entries.IndexOf(redundant.Entry))
            .Select(group => (list[group.Key], list[group.Min()], group.Append(group.Key).OrderBy(index => index).Select(index => list[index]).ToList()));
    }

    private static IEnumerable<PolicyFinding> RepeatedStatements(PolicySyntax policy) =>
        policy.Statements
            .GroupBy(Signature, statement => statement.Node, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => Statement.At(group, "REDUNDANT_STATEMENT", "The statements are redundant because they provide identical permissions; remove all but one of them."));

    /// <summary>What a statement says, whatever the order it is said in.</summary>
    private static string Signature(StatementSyntax statement) =>
        string.Join("\n", statement.Node.Members.Where(member => member.Name != "Sid").OrderBy(member => member.Name, StringComparer.Ordinal).Select(member => $"{member.Name} {Written(member.Value, member.Name)}"));

    private static string Written(PolicyJson node, string element) => node.Kind switch
    {
        PolicyJsonKind.Object => $"{{{string.Join(",", node.Members.Select(member => $"{member.Name}:{Written(member.Value, element)}").OrderBy(text => text, StringComparer.Ordinal))}}}",
        PolicyJsonKind.Array => string.Join(",", node.Items.Select(item => Written(item, element)).OrderBy(text => text, StringComparer.Ordinal)),
        _ => element is "Action" or "NotAction" ? ActionIndex.Lower(node.Text) : node.Text,
    };
}
