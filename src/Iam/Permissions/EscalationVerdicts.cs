using System.Collections.Immutable;
using ServerlessGuard.Iam.Catalog;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Permissions;

/// <summary>
/// Known ways to more rights than a role gives, tried on everything that the role grants together. Only what is certain is told: a grant that is confined to
/// named resources, by a condition, a Deny or the boundary is taken for harmless.
/// </summary>
internal sealed class EscalationVerdicts
{
    private const int ShownWays = 3;

    private readonly Role _role;
    private readonly EscalationGrants _grants;

    public EscalationVerdicts(Role role, AuthorizationScope scope) => (_role, _grants) = (role, new EscalationGrants(role, scope));

    /// <summary>One verdict per statement that grants the decisive action of some way, in the role's order.</summary>
    public IEnumerable<Verdict> Find()
    {
        var open = AwsCatalog.Default.EscalationPaths.Select(_grants.Try).OfType<OpenPath>().ToList();
        return open
            .Where(way => !open.Any(other => other.Path.Actions.Length < way.Path.Actions.Length && other.Path.Actions.All(way.Path.Actions.Contains)))
            .GroupBy(way => string.Join(" ", way.Path.Actions))
            .Select(same => same.OrderByDescending(way => way.Path.Id.Length > 0 && way.Path.Source.Contains("pathfinding")).First())
            .GroupBy(way => way.Statements[0])
            .Select(About)
            .OrderBy(verdict => verdict.Position?.Line)
            .ThenBy(verdict => verdict.Actions[0], StringComparer.Ordinal);
    }

    private Verdict About(IGrouping<Statement, OpenPath> group)
    {
        var ways = group.OrderBy(way => way.Path.Actions.Length).ThenBy(way => way.Path.Id, StringComparer.Ordinal).ToList();
        var grant = _role.Grants.First(grant => grant.Statements.Contains(group.Key));
        var more = ways.Count > ShownWays ? $", and {ways.Count - ShownWays} other ways" : "";
        return new Verdict(VerdictKind.Escalation, $"{string.Join(", ", ways.Take(ShownWays).Select(way => way.Text))}{more}")
        {
            Grant = grant,
            Statement = group.Key,
            Position = PositionOf(group.Key, ways[0].Decisive) ?? grant.Position,
            Actions = ways.SelectMany(way => way.Path.Actions).Distinct(StringComparer.Ordinal).OrderBy(action => action, StringComparer.Ordinal).ToImmutableArray(),
            Decision = new Decision(DecisionKind.Granted) { Statements = ways.SelectMany(way => way.Statements).Distinct().ToImmutableArray() },
        };
    }

    private static SourcePosition? PositionOf(Statement statement, string action) =>
        statement.Actions.FirstOrDefault(entry => new GlobPattern(ActionIndex.Lower(entry.ToString())).IsMatch(ActionIndex.Lower(action)))?.Position ?? statement.Position;
}

/// <summary>A way that is open to a role.</summary>
/// <param name="Decisive">The action that makes it one: to pass a role where that is part of it.</param>
/// <param name="Statements">What grants it, of the decisive action first.</param>
internal sealed record OpenPath(EscalationPath Path, string Decisive, ImmutableArray<Statement> Statements)
{
    public string Text => $"{string.Join(" + ", Path.Actions.OrderBy(action => action != Decisive))} ({Path.Id})";
}
