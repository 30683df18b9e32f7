using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Policies;

public enum PolicyRelationKind
{
    Equal,

    /// <summary>The first allows less than the second.</summary>
    Narrower,

    /// <summary>The first allows more than the second.</summary>
    Wider,
    Incomparable,

    /// <summary>Too large to decide.</summary>
    Unknown,
}

/// <summary>A request that one policy allows and the other does not.</summary>
/// <param name="Conditions">The conditions that hold in it, of those the policies ask for, as <c>operator key values</c>.</param>
public sealed record PolicyWitness(string Action, string Resource, ImmutableArray<string> Conditions);

/// <summary>How two policies relate, by the requests they allow.</summary>
/// <param name="OnlyFirst">A request that only the first allows; null where there is none.</param>
/// <param name="OnlySecond">A request that only the second allows; null where there is none.</param>
public sealed record PolicyRelation(PolicyRelationKind Kind, PolicyWitness? OnlyFirst, PolicyWitness? OnlySecond)
{
    /// <summary>Conditions are taken for independent of each other; with more blocks than this there are too many ways they can hold.</summary>
    private const int MostConditions = 12;

    public static PolicyRelation Between(PolicyDocument first, PolicyDocument second, ActionIndex actions)
    {
        var statements = first.Statements.Select(statement => new Side(statement, IsFirst: true, actions)).Concat(second.Statements.Select(statement => new Side(statement, IsFirst: false, actions))).ToList();
        var conditions = statements.SelectMany(side => side.Conditions).Distinct(StringComparer.Ordinal).OrderBy(text => text, StringComparer.Ordinal).ToImmutableArray();
        if (conditions.Length > MostConditions)
        {
            return new PolicyRelation(PolicyRelationKind.Unknown, OnlyFirst: null, OnlySecond: null);
        }

        PolicyWitness? onlyFirst = null, onlySecond = null;
        var complete = true;
        foreach (var (action, speaking) in ActionClasses(statements, actions))
        {
            if (onlyFirst is not null && onlySecond is not null)
            {
                break;
            }

            var language = (actions.Find(action) is { OnlyStar: true } ? ResourcePattern.NoResource : AnyArn).Glob;
            complete &= WordExploration.Explore(language, [.. speaking.SelectMany(side => side.Resources)], (members, spell) =>
            {
                var applicable = Applicable(speaking, members);
                foreach (var holding in Assignments(conditions, applicable))
                {
                    var (allowsFirst, allowsSecond) = (Allows(applicable, isFirst: true, holding), Allows(applicable, isFirst: false, holding));
                    onlyFirst ??= allowsFirst && !allowsSecond ? new PolicyWitness(action, spell(), Sorted(holding)) : null;
                    onlySecond ??= allowsSecond && !allowsFirst ? new PolicyWitness(action, spell(), Sorted(holding)) : null;
                }

                return onlyFirst is not null && onlySecond is not null;
            });
        }

        return new PolicyRelation(KindOf(onlyFirst, onlySecond, complete), onlyFirst, onlySecond);
    }

    private static ResourcePattern AnyArn { get; } = ResourcePattern.From(SymbolicText.Literal("arn:*:*:*:*:*"));

    private static PolicyRelationKind KindOf(PolicyWitness? onlyFirst, PolicyWitness? onlySecond, bool complete) => (onlyFirst, onlySecond) switch
    {
        (not null, not null) => PolicyRelationKind.Incomparable,
        _ when !complete => PolicyRelationKind.Unknown,
        (null, null) => PolicyRelationKind.Equal,
        (not null, _) => PolicyRelationKind.Wider,
        _ => PolicyRelationKind.Narrower,
    };

    /// <summary>Actions that the same statements speak of are decided alike; one of each class is enough, and one that nobody knows yet per pattern.</summary>
    private static IEnumerable<(string Action, List<Side> Speaking)> ActionClasses(List<Side> statements, ActionIndex actions)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var action in actions.NamesOf("*").Concat(statements.SelectMany(side => side.NewActions)))
        {
            var speaks = statements.Select(side => side.Actions.Contains(action) == Certainty.Yes).ToList();
            var isOnlyStar = actions.Find(action) is { OnlyStar: true };
            if (seen.Add($"{isOnlyStar} {string.Concat(speaks.Select(speak => speak ? '1' : '0'))}"))
            {
                yield return (action, statements.Where((_, index) => speaks[index]).ToList());
            }
        }
    }

    private static List<Side> Applicable(List<Side> speaking, bool[] members)
    {
        var start = 0;
        return speaking.Where(side => side.AppliesTo(members, ref start)).ToList();
    }

    private static bool Allows(List<Side> applicable, bool isFirst, HashSet<string> holding)
    {
        var mine = applicable.Where(side => side.IsFirst == isFirst && side.Conditions.All(holding.Contains)).ToList();
        return mine.Count > 0 && mine.All(side => side.Statement.Effect == Effect.Allow);
    }

    /// <summary>Every way in which the conditions that matter here can hold.</summary>
    private static IEnumerable<HashSet<string>> Assignments(ImmutableArray<string> conditions, List<Side> applicable)
    {
        var relevant = conditions.Where(condition => applicable.Any(side => side.Conditions.Contains(condition))).ToList();
        for (var bits = 0; bits < 1 << relevant.Count; bits++)
        {
            yield return new HashSet<string>(relevant.Where((_, index) => (bits >> index & 1) != 0), StringComparer.Ordinal);
        }
    }

    private static ImmutableArray<string> Sorted(IEnumerable<string> texts) => texts.OrderBy(text => text, StringComparer.Ordinal).ToImmutableArray();

    /// <summary>A statement of one of the two policies.</summary>
    private sealed record Side(Statement Statement, bool IsFirst, ActionIndex Index)
    {
        public ActionSet Actions { get; } = ActionSet.Of(Statement, Index);

        public ImmutableArray<GlobPattern> Resources { get; } =
            (Statement.NotResources.IsEmpty ? Statement.Resources : Statement.NotResources).Select(entry => ResourcePattern.From(entry.Text).Glob).ToImmutableArray();

        public ImmutableArray<string> Conditions { get; } =
            Statement.Conditions.Select(condition => $"{condition.Operator} {condition.Key.ToLowerInvariant()} {string.Join(" ", Sorted(condition.Values.Select(value => value.ToString())))}").ToImmutableArray();

        /// <summary>A name that the catalog may get tomorrow, for each pattern.</summary>
        public IEnumerable<string> NewActions => Statement.Actions.Concat(Statement.NotActions).Select(entry => entry.ToString().Replace("*", "Xyz").Replace('?', 'X'));

        /// <summary>Whether it speaks of a resource, given which of all patterns match it; its own begin at <paramref name="start"/>, which moves past them.</summary>
        public bool AppliesTo(bool[] members, ref int start)
        {
            var isMember = members.Skip(start).Take(Resources.Length).Contains(true);
            start += Resources.Length;
            return isMember == Statement.NotResources.IsEmpty;
        }
    }
}
