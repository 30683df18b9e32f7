using System.Collections.Concurrent;
using System.Collections.Immutable;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.Iam.Policies;

/// <summary>What a decision rests on besides the policies.</summary>
/// <param name="Actions">The actions there are; those without resource types are requested on a literal <c>*</c>.</param>
/// <param name="Session">The condition keys of the request.</param>
/// <param name="Holes">What is known of the template's holes.</param>
public sealed record AuthorizationScope(ActionIndex Actions, SessionContext Session, HoleFacts Holes);

/// <summary>
/// Answers as IAM does what a set of identity policies, within a boundary, allows: an explicit Deny wins, then some Allow is needed, in the
/// policies and in the boundary. A resource may have wildcards and holes: the answer is for all resources it stands for. Safe for concurrent use.
/// </summary>
public sealed class Authorization
{
    private readonly CompiledStatement[] _statements;
    private readonly bool _hasBoundary;
    private readonly AuthorizationScope _scope;
    private readonly ConcurrentDictionary<string, Relevant> _relevant = new(StringComparer.OrdinalIgnoreCase);

    public Authorization(IEnumerable<Statement> statements, PolicyDocument? boundary, AuthorizationScope scope)
    {
        _scope = scope;
        _hasBoundary = boundary is not null;
        _statements =
        [
            .. statements.Select(statement => CompiledStatement.From(statement, isBoundary: false, scope)).OfType<CompiledStatement>(),
            .. (boundary?.Statements ?? ImmutableArray<Statement>.Empty).Select(statement => CompiledStatement.From(statement, isBoundary: true, scope)).OfType<CompiledStatement>(),
        ];
    }

    public Decision Decide(string action, SymbolicText resource) => Decide(action, ResourcePattern.From(resource));

    public Decision Decide(string action, ResourcePattern resource)
    {
        var relevant = _relevant.GetOrAdd(action, Select);
        var requested = relevant.Requested(resource);
        var applied = relevant.Statements.Select(entry => new Applied(entry.Statement, entry.Applies, entry.Statement.AppliesTo(requested, _scope.Holes))).ToList();
        var (kind, witness) = requested.Glob.IsLiteral || applied.All(IsUniform)
            ? (KindOf(applied), WitnessOf(requested))
            : Combine(requested, applied);
        return Explain(kind, applied) with { Witness = kind == DecisionKind.Granted ? null : witness };
    }

    /// <summary>The kind of <see cref="Decide(string, ResourcePattern)"/> alone; for a resource without wildcards without allocation.</summary>
    public DecisionKind Judge(string action, ResourcePattern resource)
    {
        var relevant = _relevant.GetOrAdd(action, Select);
        var requested = relevant.Requested(resource);
        if (!requested.Glob.IsLiteral)
        {
            return Decide(action, resource).Kind;
        }

        var tally = new DecisionTally(_hasBoundary);
        foreach (var (statement, applies) in relevant.Statements)
        {
            tally.Add(statement, applies.And(statement.AppliesTo(requested, _scope.Holes)));
        }

        return tally.Kind;
    }

    private Relevant Select(string action) => new(
        _scope.Actions.Find(action) is { OnlyStar: true },
        [.. _statements.Select(statement => (Statement: statement, Applies: statement.Actions.Contains(action))).Where(entry => entry.Applies != Certainty.No)]);

    private static bool IsUniform(Applied applied) => applied.OnResource != Certainty.Unknown;

    private static string? WitnessOf(ResourcePattern requested) => requested.Glob.IsLiteral ? requested.Glob.ToString() : null;

    private DecisionKind KindOf(IEnumerable<Applied> applied)
    {
        var tally = new DecisionTally(_hasBoundary);
        foreach (var entry in applied)
        {
            tally.Add(entry.Statement, entry.OnAction.And(entry.OnResource));
        }

        return tally.Kind;
    }

    /// <summary>Explores which combinations of statements the resources of a pattern meet, and answers for all of them together.</summary>
    private (DecisionKind Kind, string? Witness) Combine(ResourcePattern requested, List<Applied> applied)
    {
        var mixed = applied.Where(entry => !IsUniform(entry)).Select(entry => new MixedStatement(entry, requested, _scope.Holes)).ToList();
        var uniform = applied.Where(IsUniform).ToList();
        var witnesses = new Dictionary<DecisionKind, string>();
        var complete = WordExploration.Explore(requested.Glob, [.. mixed.SelectMany(entry => entry.Patterns)], (members, spell) =>
        {
            var start = 0;
            var kind = KindOf(uniform.Concat(mixed.Select(entry => entry.On(members, ref start)).ToList()));
            if (!witnesses.ContainsKey(kind))
            {
                witnesses[kind] = spell();
            }

            return false;
        });
        return complete ? DecisionTally.Combine(witnesses) : (DecisionKind.Undecided, null);
    }

    private Decision Explain(DecisionKind kind, List<Applied> applied)
    {
        var isDeny = kind is DecisionKind.Denied or DecisionKind.MayBeDenied;
        var deciding = applied.Where(entry => (entry.Statement.Source.Effect == Effect.Deny) == isDeny && (kind == DecisionKind.Missing || entry.OnResource != Certainty.No)).ToList();
        var keys = deciding.SelectMany(entry => entry.Statement.UnknownKeys(_scope.Session));
        return new Decision(kind)
        {
            Statements = deciding.Where(entry => !entry.Statement.IsBoundary || kind != DecisionKind.Granted).Select(entry => entry.Statement.Source).ToImmutableArray(),
            Keys = kind is DecisionKind.Conditional or DecisionKind.MayBeDenied ? keys.Distinct(StringComparer.OrdinalIgnoreCase).OrderBy(key => key, StringComparer.Ordinal).ToImmutableArray() : ImmutableArray<string>.Empty,
            ByBoundary = IsByBoundary(kind, deciding, applied),
        };
    }

    private bool IsByBoundary(DecisionKind kind, List<Applied> deciding, List<Applied> applied) => kind switch
    {
        DecisionKind.Missing => _hasBoundary && applied.Any(entry => entry is { Statement: { IsBoundary: false, Source.Effect: Effect.Allow }, OnResource: not Certainty.No }),
        DecisionKind.Denied or DecisionKind.MayBeDenied => deciding.Count > 0 && deciding.All(entry => entry.Statement.IsBoundary),
        _ => false,
    };

    /// <summary>The statements that speak of an action, and on what it is requested.</summary>
    private sealed record Relevant(bool IsOnlyStar, (CompiledStatement Statement, Certainty Applies)[] Statements)
    {
        public ResourcePattern Requested(ResourcePattern resource) => IsOnlyStar ? ResourcePattern.NoResource : resource;
    }

    private sealed record Applied(CompiledStatement Statement, Certainty OnAction, Certainty OnResource);

    /// <summary>A statement that speaks of some of the requested resources only, or perhaps, as holes turn out.</summary>
    private sealed class MixedStatement(Applied applied, ResourcePattern requested, HoleFacts facts)
    {
        private readonly bool _mayApply = applied.Statement.Resources.Any(pattern => (pattern.HasHoles || requested.HasHoles) && pattern.MayOverlap(requested, facts));

        public List<GlobPattern> Patterns { get; } = applied.Statement.Resources.Select(pattern => pattern.AlignedWith(requested).Glob).ToList();

        /// <summary>The statement on one combination; its own patterns begin at <paramref name="start"/>, which moves past them.</summary>
        public Applied On(bool[] members, ref int start)
        {
            var isMember = Enumerable.Range(start, Patterns.Count).Any(index => members[index]);
            start += Patterns.Count;
            var listed = isMember ? Certainty.Yes : _mayApply ? Certainty.Unknown : Certainty.No;
            return applied with { OnResource = applied.Statement.IsComplement ? listed.Not() : listed };
        }
    }
}
