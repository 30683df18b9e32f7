using System.Collections.Immutable;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Permissions;

/// <summary>What a role grants beyond the needs, one verdict per granted entry (SLG5002 to SLG5005).</summary>
internal sealed class SurplusVerdicts(Role role, UsageAnalysis usages, AuthorizationScope scope)
{
    private const string Unverifiable = "no SDK call would show its use, so it cannot be verified";

    private readonly WideResources _wideResources = new(scope);

    public IEnumerable<Verdict> Of(Grant grant)
    {
        if (grant.NotResolved is { } reason)
        {
            return [new Verdict(VerdictKind.WideManagedPolicy, reason) { Grant = grant, Position = grant.Position }];
        }

        var servesLogging = grant.Kind != GrantKind.AwsManaged || IsForLogging(grant) || !role.Grants.Any(IsForLogging);
        var statements = grant.Statements.Select(statement => usages.Of(statement, servesLogging)).OfType<StatementUsage>().ToList();
        return grant.Kind switch
        {
            GrantKind.Platform => [],
            GrantKind.AwsManaged => OfManagedPolicy(grant, statements),
            GrantKind.SamPolicyTemplate or GrantKind.Connector => OfTemplate(grant, statements),
            _ => statements.SelectMany(statement => OfStatement(grant, statement)),
        };
    }

    private IEnumerable<Verdict> OfManagedPolicy(Grant grant, List<StatementUsage> statements)
    {
        var entries = statements.SelectMany(statement => statement.Entries).ToList();
        var needed = entries.SelectMany(entry => entry.Needs).Distinct().ToList();
        var surplus = entries.Where(entry => entry.Use is EntryUse.Unused or EntryUse.PartlyUsed).ToList();
        if (PlatformPermissions.IsExecutionRole(grant.Origin) && IsCalledFor(statements, needed))
        {
            yield break;
        }

        if (surplus.Count > 0 && needed.Count > 0)
        {
            yield return About(grant, VerdictKind.WideManagedPolicy, surplus, "only a part of the policy is needed") with
            {
                DecidedBy = RequiredOf(needed),
                Replacement = ReplacementOf(statements),
            };
        }
        else if (surplus.Count > 0 && entries.All(entry => entry.Use is not EntryUse.MayBeUsed && entry.Undecided.IsEmpty))
        {
            yield return About(grant, VerdictKind.Unused, surplus, "nothing in reach needs any of the policy");
        }

        if (entries.Where(entry => entry.Use == EntryUse.CannotBeVerified).ToList() is { Count: > 0 } open && (surplus.Count == 0 || needed.Count == 0))
        {
            yield return About(grant, VerdictKind.CannotBeVerified, open, Unverifiable);
        }
    }

    /// <summary>Whether the grant is there for logging, so that a managed policy of something else is not needed for it.</summary>
    private static bool IsForLogging(Grant grant) => grant.Kind == GrantKind.Platform || (grant.Kind == GrantKind.AwsManaged && PlatformPermissions.IsExecutionRole(grant.Origin));

    /// <summary>The basic policy is all logging; the others are called for where something else of them is.</summary>
    private static bool IsCalledFor(List<StatementUsage> statements, List<Requirement> needed) =>
        needed.Any(need => !PlatformPermissions.IsLogging(need.Action))
        || statements.SelectMany(statement => statement.Statement.Actions).All(action => PlatformPermissions.IsLogging(action.ToString()));

    private IEnumerable<Verdict> OfTemplate(Grant grant, List<StatementUsage> statements)
    {
        var entries = statements.SelectMany(statement => statement.Entries).ToList();
        var needed = entries.SelectMany(entry => entry.Needs).Distinct().ToList();
        var names = new HashSet<string>(needed.Select(need => need.Action), StringComparer.OrdinalIgnoreCase);
        var surplus = Sorted(entries.Where(entry => entry.Use is EntryUse.Unused or EntryUse.PartlyUsed).SelectMany(entry => entry.Surplus).Where(name => !names.Contains(name)));
        var verdict = new Verdict(VerdictKind.Unused, needed.Count > 0 ? "only a part of the policy is needed" : "nothing in reach needs any of the policy") { Grant = grant, Position = grant.Position, Actions = surplus };
        if (!surplus.IsEmpty)
        {
            yield return needed.Count == 0 ? verdict : verdict with { DecidedBy = RequiredOf(needed), Replacement = ReplacementOf(statements) };
        }

        if (entries.Where(entry => entry.Use == EntryUse.CannotBeVerified).ToList() is { Count: > 0 } open)
        {
            yield return About(grant, VerdictKind.CannotBeVerified, open, Unverifiable);
        }
    }

    private IEnumerable<Verdict> OfStatement(Grant grant, StatementUsage usage)
    {
        var byUse = usage.Entries.ToLookup(entry => entry.Use);
        foreach (var group in UnusedGroups(usage))
        {
            yield return About(grant, VerdictKind.Unused, group, "nothing in reach needs it") with { Statement = usage.Statement, Position = PositionOf(grant, usage, group) };
        }

        foreach (var entry in byUse[EntryUse.PartlyUsed])
        {
            yield return About(grant, VerdictKind.WildcardAction, [entry], $"{entry.Surplus.Length} of the actions it allows are not needed") with
            {
                Statement = usage.Statement,
                Position = PositionOf(grant, usage, [entry]),
                DecidedBy = RequiredOf(entry.Needs),
                Replacement = ReplacementOf([usage with { Entries = ImmutableArray.Create(entry) }]),
            };
        }

        if (_wideResources.Find(usage) is { } wide)
        {
            yield return Wide(grant, usage, wide.Entries, wide.Needs);
        }

        foreach (var (use, reason) in new[] { (EntryUse.CannotBeVerified, Unverifiable), (EntryUse.NoSuchAction, "the catalog knows no such action, so its use cannot be verified") })
        {
            foreach (var group in byUse[use].GroupBy(entry => entry.Entry.Position?.Line))
            {
                yield return About(grant, VerdictKind.CannotBeVerified, group.ToList(), reason) with { Statement = usage.Statement, Position = PositionOf(grant, usage, group) };
            }
        }
    }

    /// <summary>A statement of which nothing is needed is one group, else the entries of each line are.</summary>
    private static IEnumerable<IReadOnlyCollection<EntryUsage>> UnusedGroups(StatementUsage usage) =>
        usage.Entries.All(entry => entry.Use == EntryUse.Unused)
            ? usage.Entries.IsEmpty ? [] : [usage.Entries]
            : usage.Entries.Where(entry => entry.Use == EntryUse.Unused).GroupBy(entry => entry.Entry.Position?.Line).Select(group => group.ToList());

    private Verdict Wide(Grant grant, StatementUsage usage, ImmutableArray<PolicyEntry> entries, ImmutableArray<Requirement> needs) =>
        new(VerdictKind.WideResource, "the calls are bound to fewer resources")
        {
            Grant = grant,
            Statement = usage.Statement,
            Position = entries[0].Position ?? usage.Statement.Position ?? grant.Position,
            Actions = Sorted(needs.Select(need => need.Action)),
            Resources = entries.Select(entry => entry.Text).ToImmutableArray(),
            DecidedBy = RequiredOf(needs),
            Replacement = ReplacementOf([usage with { Entries = usage.Entries.Where(entry => entry.Use == EntryUse.Used).ToImmutableArray() }]),
        };

    private static Verdict About(Grant grant, VerdictKind kind, IEnumerable<EntryUsage> entries, string reason) => new(kind, reason)
    {
        Grant = grant,
        Position = grant.Position,
        Actions = Sorted(entries.Select(entry => entry.Entry.ToString())),
    };

    private static SourcePosition PositionOf(Grant grant, StatementUsage usage, IEnumerable<EntryUsage> group)
    {
        var entries = group.ToList();
        var isWhole = entries.Count == usage.Entries.Length && entries.Count > 1;
        return (isWhole ? usage.Statement.Position : null) ?? entries[0].Entry.Position ?? usage.Statement.Position ?? grant.Position;
    }

    /// <summary>What the statements grant of the needs and no more. Where an undecided call could need a service, its pattern stays.</summary>
    private ImmutableArray<Statement> ReplacementOf(IEnumerable<StatementUsage> statements) =>
        MinimalPolicy.From(statements.SelectMany(usage => usage.Entries.SelectMany(entry => NeedsOf(usage, entry))), scope.Holes);

    private IEnumerable<GrantedNeed> NeedsOf(StatementUsage usage, EntryUsage entry)
    {
        var conditions = usage.Statement.Conditions;
        var kept = entry.Undecided.Select(prefix => $"{prefix}:*").SelectMany(action => usage.Statement.Resources.Select(resource => new GrantedNeed(action, resource.Text, conditions)));
        return entry.Needs.SelectMany(need => ResourcesOf(usage, need).Select(resource => new GrantedNeed(need.Action, resource, conditions))).Concat(kept);
    }

    /// <summary>The needed resource, or, where the statement grants less of it or names it otherwise, the granted one.</summary>
    private IEnumerable<SymbolicText> ResourcesOf(StatementUsage usage, Requirement need) => need.Resources
        .Where(resource => usage.Compiled.AppliesTo(resource, scope.Holes) != Certainty.No)
        .SelectMany(resource => usage.Statement.Resources
            .Select(entry => ResourcePattern.From(entry.Text))
            .Where(entry => entry.MayOverlap(resource, scope.Holes))
            .Select(entry => entry.Covers(resource, scope.Holes) == Certainty.Yes ? resource.Source : entry.Source)
            .DefaultIfEmpty(resource.Source));

    private static ImmutableArray<RequiredPermission> RequiredOf(IEnumerable<Requirement> needs) => needs.Select(need => need.Required).Distinct().ToImmutableArray();

    private static ImmutableArray<string> Sorted(IEnumerable<string> actions) => actions.Distinct(StringComparer.Ordinal).OrderBy(action => action, StringComparer.Ordinal).ToImmutableArray();
}
