using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Policies;

/// <summary>
/// Looks for a request that only one of two policies allows. Actions that the same statements speak of are decided alike, and so are contexts in which the
/// same conditions hold: one of each class is enough. Of the resources every combination of patterns is tried by its shortest text. Where that cannot try
/// everything, that there is no such request has to be proven; else the answer is unknown.
/// </summary>
internal sealed class PolicyComparison(PolicyDocument first, PolicyDocument second, ActionIndex actions)
{
    /// <summary>More contexts than this are too many to try for one class of actions.</summary>
    private const int MostContexts = 4_096;

    private readonly List<Side> _sides = [.. first.Statements.Select(statement => new Side(statement, IsFirst: true, actions)), .. second.Statements.Select(statement => new Side(statement, IsFirst: false, actions))];
    private readonly Dictionary<string, ContextSamples> _samples = new(StringComparer.Ordinal);

    private PolicyWitness? _onlyFirst;
    private PolicyWitness? _onlySecond;
    private bool _isFirstWithin = true;
    private bool _isSecondWithin = true;

    private static ResourcePattern AnyArn { get; } = ResourcePattern.From(SymbolicText.Literal("arn:*:*:*:*:*"));

    private bool IsDecided => _onlyFirst is not null && _onlySecond is not null;

    public PolicyRelation Run()
    {
        foreach (var (action, speaking) in ActionClasses())
        {
            if (IsDecided)
            {
                break;
            }

            Compare(action, speaking);
        }

        return new PolicyRelation(Kind(), _onlyFirst, _onlySecond);
    }

    private PolicyRelationKind Kind() => (_onlyFirst, _onlySecond) switch
    {
        (not null, not null) => PolicyRelationKind.Incomparable,
        (null, null) when _isFirstWithin && _isSecondWithin => PolicyRelationKind.Equal,
        (not null, null) when _isSecondWithin => PolicyRelationKind.Wider,
        (null, not null) when _isFirstWithin => PolicyRelationKind.Narrower,
        _ => PolicyRelationKind.Unknown,
    };

    private IEnumerable<(string Action, List<Side> Speaking)> ActionClasses()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var action in KnownActions().Concat(_sides.SelectMany(side => side.NewActions)).Concat(NewActions()))
        {
            var speaks = _sides.Select(side => side.Actions.Contains(action) == Certainty.Yes).ToList();
            if (speaks.Contains(true) && seen.Add($"{IsOnlyStar(action)} {string.Concat(speaks.Select(speak => speak ? '1' : '0'))}"))
            {
                yield return (action, _sides.Where((_, index) => speaks[index]).ToList());
            }
        }
    }

    private IEnumerable<string> KnownActions() => _sides.Exists(side => !side.Statement.NotActions.IsEmpty)
        ? actions.NamesOf("*")
        : _sides.SelectMany(side => side.Statement.Actions).SelectMany(entry => actions.NamesOf(entry.ToString()));

    /// <summary>A name that the catalog may get tomorrow, for each combination of patterns.</summary>
    private IEnumerable<string> NewActions()
    {
        var names = new List<string>();
        var patterns = _sides.SelectMany(side => side.ActionPatterns).Distinct().ToList();
        var areAll = WordExploration.Explore(new GlobPattern("?*:?*"), patterns, (_, spell) =>
        {
            names.Add(spell());
            return false;
        });
        (_isFirstWithin, _isSecondWithin) = (_isFirstWithin && areAll, _isSecondWithin && areAll);
        return names;
    }

    private void Compare(string action, List<Side> speaking)
    {
        var samples = SamplesOf(speaking);
        var isComplete = samples.AreComplete;
        var language = (IsOnlyStar(action) ? ResourcePattern.NoResource : AnyArn).Glob;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var context in samples.Contexts)
        {
            var session = SessionContext.OfRequest(context);
            var applicable = speaking.Select(side => side.In(session)).OfType<Applicable>().ToList();
            if (!IsDecided && seen.Add(string.Join("\n", applicable.Select(entry => entry.Signature))) && MayDiffer(applicable))
            {
                isComplete &= Compare(action, language, applicable, context);
            }
        }

        if (!isComplete)
        {
            var (mine, theirs) = (StatementsOf(speaking, isFirst: true), StatementsOf(speaking, isFirst: false));
            _isFirstWithin &= PolicyInclusion.IsProven(mine, theirs);
            _isSecondWithin &= PolicyInclusion.IsProven(theirs, mine);
        }
    }

    private bool Compare(string action, GlobPattern language, List<Applicable> applicable, ImmutableArray<KeyValuePair<string, ContextKey>> context)
    {
        var globs = applicable.SelectMany(entry => entry.Resources).Distinct().ToList();
        var index = globs.Select((glob, position) => (glob, position)).ToDictionary(pair => pair.glob, pair => pair.position);
        return WordExploration.Explore(language, globs, (members, spell) =>
        {
            var applied = applicable.Where(entry => entry.AppliesTo(members, index)).ToList();
            var (allowsFirst, allowsSecond) = (Allows(applied, isFirst: true), Allows(applied, isFirst: false));
            PolicyWitness Witness() => new(action, spell(), context.Where(key => key.Value.Presence != KeyPresence.Absent).ToImmutableArray());
            _onlyFirst ??= allowsFirst && !allowsSecond ? Witness() : null;
            _onlySecond ??= allowsSecond && !allowsFirst ? Witness() : null;
            return IsDecided;
        });
    }

    /// <summary>Two policies of which the same applies allow the same; where none of them allows anything neither does.</summary>
    private static bool MayDiffer(List<Applicable> applicable)
    {
        var sides = applicable.ToLookup(entry => entry.Side.IsFirst, entry => entry.Signature.Substring(1));
        return !new HashSet<string>(sides[true], StringComparer.Ordinal).SetEquals(sides[false]) && applicable.Any(entry => entry.Side.Statement.Effect == Effect.Allow);
    }

    private static bool Allows(List<Applicable> applied, bool isFirst)
    {
        var mine = applied.Where(entry => entry.Side.IsFirst == isFirst).ToList();
        return mine.Count > 0 && mine.All(entry => entry.Side.Statement.Effect == Effect.Allow);
    }

    private ContextSamples SamplesOf(List<Side> speaking)
    {
        var key = string.Join(" ", speaking.Select(side => _sides.IndexOf(side)));
        return _samples.TryGetValue(key, out var known) ? known : _samples[key] = ContextSamples.Of(speaking.Select(side => side.Statement), MostContexts);
    }

    private static List<Statement> StatementsOf(List<Side> speaking, bool isFirst) => speaking.Where(side => side.IsFirst == isFirst).Select(side => side.Statement).ToList();

    private bool IsOnlyStar(string action) => actions.Find(action) is { OnlyStar: true };

    /// <summary>A statement of one of the two policies.</summary>
    private sealed record Side(Statement Statement, bool IsFirst, ActionIndex Index)
    {
        public ActionSet Actions { get; } = ActionSet.Of(Statement, Index);

        /// <summary>Those with wildcards, in lower case.</summary>
        public IEnumerable<GlobPattern> ActionPatterns => Entries.Select(entry => new GlobPattern(ActionIndex.Lower(entry.ToString()))).Where(pattern => !pattern.IsLiteral);

        /// <summary>A name for each entry.</summary>
        public IEnumerable<string> NewActions => Entries.Select(entry => entry.ToString().Replace("*", "Xyz").Replace('?', 'X'));

        private IEnumerable<PolicyEntry> Entries => Statement.Actions.Concat(Statement.NotActions);

        /// <summary>Null where the statement does not apply.</summary>
        public Applicable? In(SessionContext session)
        {
            var entries = Statement.NotResources.IsEmpty ? Statement.Resources : Statement.NotResources;
            var texts = entries.Select(entry => PolicyVariables.ResolveResource(entry.Text, session)).ToList();
            return ConditionEvaluation.Evaluate(Statement.Conditions, session) != Certainty.Yes || (!Statement.NotResources.IsEmpty && texts.Contains(null))
                ? null
                : new Applicable(this, texts.OfType<SymbolicText>().Select(text => ResourcePattern.From(text).Glob).ToImmutableArray());
        }
    }

    /// <summary>A statement whose conditions hold, with its variables filled.</summary>
    private sealed record Applicable(Side Side, ImmutableArray<GlobPattern> Resources)
    {
        private readonly bool _isComplement = !Side.Statement.NotResources.IsEmpty;

        public string Signature { get; } = $"{(Side.IsFirst ? '1' : '2')} {Side.Statement.Effect} {Side.Statement.NotResources.IsEmpty} {string.Join(" ", Resources)}";

        public bool AppliesTo(bool[] members, Dictionary<GlobPattern, int> index) => Resources.Any(glob => members[index[glob]]) != _isComplement;
    }
}
