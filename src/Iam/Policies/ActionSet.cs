using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Policies;

/// <summary>
/// The actions a statement speaks of: a bit per known action, and the patterns themselves for actions that the index does not have, so that
/// a new action is never silently dropped.
/// </summary>
public sealed class ActionSet
{
    private readonly ActionIndex _index;
    private readonly ulong[] _bits;
    private readonly ImmutableArray<GlobPattern> _patterns;
    private readonly ImmutableArray<GlobPattern> _uncertain;
    private readonly bool _isComplement;

    private ActionSet(ActionIndex index, ImmutableArray<PolicyEntry> entries, bool isComplement)
    {
        _index = index;
        _isComplement = isComplement;
        _bits = new ulong[(index.Count + 63) / 64];
        _patterns = entries.Where(entry => entry.Text.IsLiteral).Select(entry => new GlobPattern(ActionIndex.Lower(entry.ToString()))).ToImmutableArray();
        _uncertain = entries.Where(entry => !entry.Text.IsLiteral).Select(Loose).ToImmutableArray();
        foreach (var pattern in _patterns)
        {
            var expansion = index.Expand(pattern.Text);
            for (var word = 0; word < _bits.Length; word++)
            {
                _bits[word] |= expansion[word];
            }
        }
    }

    public static ActionSet Of(Statement statement, ActionIndex index) => statement.NotActions.IsEmpty
        ? new ActionSet(index, statement.Actions, isComplement: false)
        : new ActionSet(index, statement.NotActions, isComplement: true);

    /// <summary>Unknown where an entry with a hole, <c>${Service}:Get*</c>, decides.</summary>
    public Certainty Contains(string action)
    {
        var isListed = IsListed(action);
        return _isComplement ? isListed.Not() : isListed;
    }

    private Certainty IsListed(string action)
    {
        var index = _index.IndexOf(action);
        var isCertain = index >= 0 ? (_bits[index / 64] >> (index % 64) & 1) != 0 : Matches(_patterns, action);
        return isCertain ? Certainty.Yes : Matches(_uncertain, action) ? Certainty.Unknown : Certainty.No;
    }

    private static bool Matches(ImmutableArray<GlobPattern> patterns, string action) => !patterns.IsEmpty && patterns.Any(pattern => pattern.IsMatch(ActionIndex.Lower(action)));

    private static GlobPattern Loose(PolicyEntry entry) =>
        new(string.Concat(entry.Text.Pieces.Select(piece => piece.IsHole ? "*" : ActionIndex.Lower(piece.Text))));
}
