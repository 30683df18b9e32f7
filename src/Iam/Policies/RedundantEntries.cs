using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Policies;

/// <summary>An entry of a list that another entry of the same list makes superfluous.</summary>
public sealed record RedundantEntry(PolicyEntry Entry, PolicyEntry CoveredBy);

/// <summary>Finds superfluous entries as IAM Access Analyzer does (REDUNDANT_ACTION, REDUNDANT_RESOURCE): by containment within one list.</summary>
public static class RedundantEntries
{
    /// <summary>Of an Action or NotAction list, without regard to case.</summary>
    public static ImmutableArray<RedundantEntry> OfActions(ImmutableArray<PolicyEntry> actions) =>
        Find(actions.Select(entry => (entry, ResourcePattern.From(SymbolicText.Concat(entry.Text.Pieces.Select(Lower))))).ToList());

    /// <summary>Of a Resource or NotResource list.</summary>
    public static ImmutableArray<RedundantEntry> OfResources(ImmutableArray<PolicyEntry> resources) =>
        Find(resources.Select(entry => (entry, ResourcePattern.From(entry.Text))).ToList());

    /// <summary>Of two that are equal the first stays; what covers is always an entry that stays.</summary>
    private static ImmutableArray<RedundantEntry> Find(List<(PolicyEntry Entry, ResourcePattern Pattern)> entries)
    {
        bool IsCoveredBy(int index, int other) => index != other
            && entries[other].Pattern.Glob.Contains(entries[index].Pattern.Glob)
            && (other < index || !entries[index].Pattern.Glob.Contains(entries[other].Pattern.Glob));
        var indices = Enumerable.Range(0, entries.Count).ToList();
        var outermost = indices.Where(index => !indices.Any(other => IsCoveredBy(index, other))).ToList();
        return indices
            .SelectMany(index => outermost.Where(other => IsCoveredBy(index, other)).Take(1).Select(other => new RedundantEntry(entries[index].Entry, entries[other].Entry)))
            .ToImmutableArray();
    }

    private static SymbolicText Lower(SymbolicText.Piece piece) => piece.IsHole ? SymbolicText.Hole(piece.Text) : SymbolicText.Literal(ActionIndex.Lower(piece.Text));
}
