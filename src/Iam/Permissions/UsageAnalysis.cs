using System.Collections.Immutable;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Permissions;

/// <summary>Tells of each entry of a statement whether something in reach needs it.</summary>
internal sealed class UsageAnalysis(FunctionNeeds needs, ImmutableArray<Requirement> requirements, AuthorizationScope scope)
{
    private readonly UnverifiableActions _unverifiable = new(needs.Layers, scope.Actions);

    /// <summary>Null for a statement that allows nothing: a Deny, or one whose condition never holds.</summary>
    /// <param name="statement">A statement of the role.</param>
    /// <param name="servesLogging">Whether the platform's logging counts as a need of this statement.</param>
    public StatementUsage? Of(Statement statement, bool servesLogging)
    {
        if (statement.Effect == Effect.Deny || CompiledStatement.From(statement, isBoundary: false, scope) is not { } compiled)
        {
            return null;
        }

        var served = requirements.Where(requirement => (servesLogging || !requirement.IsPlatformLogging) && requirement.IsServedBy(compiled, scope.Holes)).ToList();
        return new StatementUsage(compiled, statement.NotActions.IsEmpty
            ? statement.Actions.Select(entry => Judge(entry, served)).ToImmutableArray()
            : ImmutableArray.Create(JudgeComplement(compiled, served)));
    }

    private EntryUsage Judge(PolicyEntry entry, List<Requirement> served)
    {
        var pattern = new GlobPattern(ActionIndex.Lower(entry.ToString()));
        var mine = served.Where(requirement => pattern.IsMatch(ActionIndex.Lower(requirement.Action))).ToImmutableArray();
        if (!entry.Text.IsLiteral)
        {
            return new EntryUsage(entry, EntryUse.MayBeUsed, mine, ImmutableArray<string>.Empty, ImmutableArray<string>.Empty);
        }

        var names = scope.Actions.NamesOf(pattern.Text);
        return names.IsEmpty ? JudgeUnknown(entry, pattern, mine) : JudgeNames(entry, names, mine, isOneService: PrefixOf(pattern.Text).IndexOfAny(['*', '?']) < 0);
    }

    /// <summary>NotAction with Allow grants everything else, of all services.</summary>
    private EntryUsage JudgeComplement(CompiledStatement compiled, List<Requirement> served)
    {
        var notActions = compiled.Source.NotActions;
        var entry = new PolicyEntry(SymbolicText.Concat(notActions.Select((action, index) => SymbolicText.Concat([SymbolicText.Literal(index == 0 ? "NotAction " : ", "), action.Text]))), notActions[0].Position);
        var names = scope.Actions.NamesOf("*").Where(name => compiled.Actions.Contains(name) != Certainty.No).ToImmutableArray();
        return JudgeNames(entry, names, served.Where(requirement => compiled.Actions.Contains(requirement.Action) != Certainty.No).ToImmutableArray(), isOneService: false);
    }

    private EntryUsage JudgeUnknown(PolicyEntry entry, GlobPattern pattern, ImmutableArray<Requirement> mine)
    {
        var use = !mine.IsEmpty ? EntryUse.Used
            : IsUndecided(pattern.Text) ? EntryUse.MayBeUsed
            : _unverifiable.Covers(pattern.Text) ? EntryUse.CannotBeVerified
            : EntryUse.NoSuchAction;
        return new EntryUsage(entry, use, mine, ImmutableArray<string>.Empty, ImmutableArray<string>.Empty);
    }

    private EntryUsage JudgeNames(PolicyEntry entry, ImmutableArray<string> names, ImmutableArray<Requirement> mine, bool isOneService)
    {
        var needed = new HashSet<string>(mine.Select(requirement => requirement.Action), StringComparer.OrdinalIgnoreCase);
        var byDecision = names.Where(name => !needed.Contains(name)).ToLookup(IsUndecided);
        var undecided = byDecision[true].Select(PrefixOf).Distinct().OrderBy(prefix => prefix, StringComparer.Ordinal).ToImmutableArray();
        var isCovered = _unverifiable.Covers(entry.ToString());
        var isUnverifiable = byDecision[false].ToLookup(name => isCovered || _unverifiable.Contains(name));
        var (surplus, unverifiable) = (isUnverifiable[false].ToImmutableArray(), isUnverifiable[true].Any());
        var use = (surplus.IsEmpty, mine.IsEmpty) switch
        {
            (true, false) => EntryUse.Used,
            (true, true) => undecided.IsEmpty ? EntryUse.CannotBeVerified : EntryUse.MayBeUsed,
            (false, false) => EntryUse.PartlyUsed,
            _ when !undecided.IsEmpty => EntryUse.PartlyUsed,
            _ => unverifiable && isOneService ? EntryUse.CannotBeVerified : EntryUse.Unused,
        };
        return new EntryUsage(entry, use, mine, surplus, undecided);
    }

    private bool IsUndecided(string action) => needs.MayUseAnyService || (!needs.UndecidedPrefixes.IsEmpty && needs.UndecidedPrefixes.Contains(PrefixOf(action)));

    private static string PrefixOf(string action)
    {
        var colon = action.IndexOf(':');
        return colon < 0 ? action : action.Substring(0, colon);
    }
}
