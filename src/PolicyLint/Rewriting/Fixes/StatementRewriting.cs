using System.Collections.Immutable;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.PolicyLint.Rewriting.Contents;
using ServerlessGuard.PolicyLint.Rewriting.Edits;
using ServerlessGuard.PolicyLint.Rewriting.Policies;
using ServerlessGuard.PolicyLint.Rewriting.References;
using ServerlessGuard.PolicyLint.Rewriting.Sources;

namespace ServerlessGuard.PolicyLint.Rewriting.Fixes;

/// <summary>Makes one written statement into those that are wanted in its place; what stays of it stays as it is written.</summary>
internal sealed class StatementRewriting(StatementPlace place, IResourceReferences references)
{
    private const string NotWritable = "this place has no name for a resource that has to be named; write the statement by hand";

    /// <param name="wanted">At least one.</param>
    /// <exception cref="RefusedException">It cannot be written.</exception>
    public IEnumerable<TextEdit> Rewrite(Statement written, ImmutableArray<Statement> wanted)
    {
        if (!written.NotActions.IsEmpty || !written.NotResources.IsEmpty) return Replace(wanted);
        if (wanted.Length > 1 && !place.IsInList) wanted = [Joined(wanted)];

        var first = wanted.FirstOrDefault(statement => statement.Actions[0].ToString() == written.Actions[0].ToString()) ?? wanted[0];
        return ActionEdits(written, first).Concat(ResourceEdits(written, first)).Concat(InsertAfter([.. wanted.Where(statement => statement != first)]));
    }

    /// <summary>Puts further statements behind it.</summary>
    public IEnumerable<TextEdit> InsertAfter(ImmutableArray<Statement> statements)
    {
        if (statements.IsEmpty) return [];

        return place.IsBlock
            ? [((HclEditor)place.Editor).InsertLines(place.Node, string.Concat(statements.Select(statement => place.Source.NewLine + Block(statement))))]
            : place.IsInList
                ? place.Editor.InsertAfter(place.Node, [.. statements.Select(Written)]) ?? throw NotEditable()
                : throw new RefusedException("the policy's Statement is not a list; make it one");
    }

    /// <summary>Adds actions to those it has.</summary>
    public IEnumerable<TextEdit> AddActions(IReadOnlyList<string> names)
    {
        var entry = place.Actions ?? throw NotEditable();
        return entry.Value.Kind == SourceKind.Sequence && entry.Value.Items is [.., var last]
            ? place.Editor.InsertAfter(last, [.. names.Select(Content.Text)]) ?? throw NotEditable()
            : entry.Value.Kind == SourceKind.Scalar && entry.Value.Tag is null
                ? place.Editor.ReplaceValue(entry, new ListContent([Content.Text(entry.Value.Text), .. names.Select(Content.Text)])) ?? throw NotEditable()
                : throw NotEditable();
    }

    private IEnumerable<TextEdit> Replace(ImmutableArray<Statement> wanted) => place.IsBlock || (wanted.Length > 1 && !place.IsInList) || place.Node.Parent?.Kind != SourceKind.Sequence
        ? throw NotEditable()
        : place.Editor.ReplaceItem(place.Node, [.. wanted.Select(Written)]) ?? throw NotEditable();

    private IEnumerable<TextEdit> ActionEdits(Statement written, Statement wanted) => ListEdits(
        place.Actions,
        written.Actions,
        [.. wanted.Actions.Select(action => action.Text)],
        (left, right) => string.Equals(left.ToString(), right.ToString(), StringComparison.OrdinalIgnoreCase),
        (text, _) => Content.Text(text.ToString()));

    private IEnumerable<TextEdit> ResourceEdits(Statement written, Statement wanted) => ListEdits(
        place.Resources,
        written.Resources,
        [.. wanted.Resources.Select(resource => resource.Text)],
        (left, right) => left.Equals(right),
        (text, gone) => gone.Select(old => ResourceTail.Exchange(place.Source.Text[old.Node.Start..old.Node.End], old.Entry.Text, text)).FirstOrDefault(raw => raw is not null) is { } raw
            ? new RawContent(raw)
            : references.Write(text) ?? throw new RefusedException(NotWritable));

    /// <summary>What is not wanted goes, what is new takes the place of the first that goes.</summary>
    private IEnumerable<TextEdit> ListEdits(SourceEntry? entry, ImmutableArray<PolicyEntry> written, SymbolicText[] wanted, Func<SymbolicText, SymbolicText, bool> isSame, Func<SymbolicText, (PolicyEntry Entry, SourceNode Node)[], Content> write)
    {
        var gone = written.Where(old => !Array.Exists(wanted, text => isSame(old.Text, text))).ToArray();
        var missing = wanted.Where(text => !written.Any(old => isSame(old.Text, text))).ToArray();
        if (gone.Length == 0 && missing.Length == 0) return [];

        var items = StatementPlace.ItemsOf(entry);
        if (items is null || items.Count != written.Length) throw NotEditable();

        var places = gone.Select(old => (Entry: old, Node: items is [{ Kind: SourceKind.Sequence } call] ? call : NodeOf(items, old) ?? throw NotEditable())).ToArray();
        SourceNode[] nodes = [.. places.Select(old => old.Node)];
        Content[] added = [.. missing.Select(text => write(text, places))];
        if (entry!.Value is not { Kind: SourceKind.Sequence, Tag: null }) return place.Editor.ReplaceValue(entry, OneOrMore(added)) ?? throw NotEditable();

        return (added.Length == 0 ? place.Editor.RemoveItems(entry.Value, nodes) : Exchange(entry.Value, nodes, added)) ?? throw NotEditable();
    }

    private IEnumerable<TextEdit>? Exchange(SourceNode list, SourceNode[] gone, Content[] added)
    {
        if (gone.Length == 0) return place.Editor.InsertAfter(list.Items[^1], added);

        var removed = gone.Length == 1 ? [] : place.Editor.RemoveItems(list, gone[1..]);
        return removed is null || place.Editor.ReplaceItem(gone[0], added) is not { } replaced ? null : replaced.Concat(removed);
    }

    private SourceNode? NodeOf(IReadOnlyList<SourceNode> items, PolicyEntry entry) =>
        entry.Position is { } position && place.Source.At(position).FirstOrDefault(node => items.Contains(node)) is { } node
        && (node.Kind != SourceKind.Scalar || node.Tag is not null || place.Source.Language == SourceLanguage.Hcl || !entry.Text.IsLiteral || node.Text == entry.ToString())
            ? node
            : null;

    private Content OneOrMore(IReadOnlyCollection<Content> items) => place.IsBlock ? new ListContent([.. items]) : Content.OneOrMore(items);

    private Content Written(Statement statement) => StatementContent.Of(statement, references) ?? throw new RefusedException(NotWritable);

    private string Block(Statement statement) =>
        TerraformStatement.Write(statement, references, ((HclEditor)place.Editor).Writing, place.Source.Indentation(place.Node.Start)) ?? throw new RefusedException(NotWritable);

    /// <summary>Where there is room for one only: all its actions on all its resources.</summary>
    private static Statement Joined(ImmutableArray<Statement> statements) => statements[0] with
    {
        Actions = [.. statements.SelectMany(statement => statement.Actions).DistinctBy(action => action.ToString()).OrderBy(action => action.ToString(), StringComparer.Ordinal)],
        Resources = [.. statements.SelectMany(statement => statement.Resources).DistinctBy(resource => resource.Text)],
    };

    private static RefusedException NotEditable() => new("it is written in a form that is not edited; change it by hand");
}
