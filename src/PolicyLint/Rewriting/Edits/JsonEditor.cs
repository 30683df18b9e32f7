using ServerlessGuard.PolicyLint.Rewriting.Contents;
using ServerlessGuard.PolicyLint.Rewriting.Sources;

namespace ServerlessGuard.PolicyLint.Rewriting.Edits;

/// <summary>Edits JSON, also in a heredoc of Terraform.</summary>
internal sealed class JsonEditor(SourceText source) : SourceEditor(source)
{
    private const string DefaultStep = "  ";

    public override IEnumerable<TextEdit> ReplaceItem(SourceNode item, IReadOnlyList<Content> contents) =>
        [new TextEdit(item.Start, item.End, string.Join("," + Separator(item.Start), contents.Select(content => Value(content, item, item.Start))))];

    public override IEnumerable<TextEdit> InsertAfter(SourceNode item, IReadOnlyList<Content> contents) =>
        [new TextEdit(item.End, item.End, string.Concat(contents.Select(content => "," + Separator(item.Start) + Value(content, item, item.Start))))];

    public override IEnumerable<TextEdit> ReplaceValue(SourceEntry entry, Content content) => [new TextEdit(entry.Value.Start, entry.Value.End, Value(content, entry.Value, entry.KeyStart))];

    public override IEnumerable<TextEdit>? AppendEntry(SourceNode mapping, string key, Content content)
    {
        if (mapping.Entries is not [.., var last]) return null;

        var json = Writing(last.Value);
        var entry = IsFirstOnLine(last.KeyStart) ? json.Entry((key, content), Source.Indentation(last.KeyStart)) : json.InlineEntry((key, content));
        return [new TextEdit(last.Value.End, last.Value.End, "," + Separator(last.KeyStart) + entry)];
    }

    /// <summary>In lines of its own where what it stands for or beside has them.</summary>
    private string Value(Content content, SourceNode node, int at) => IsFirstOnLine(at) ? Writing(node).Value(content, Source.Indentation(at)) : Writing(node).Inline(content);

    /// <summary>What stands before the next item: a line break where the item is the first on its line.</summary>
    private string Separator(int start) => IsFirstOnLine(start) ? Source.NewLine + Source.Indentation(start) : IsDense ? "" : " ";

    private bool IsFirstOnLine(int start) => string.IsNullOrWhiteSpace(Text[Source.LineStart(start)..start]);

    /// <summary>Whether the file has no blanks between its parts.</summary>
    private bool IsDense => !Text.Contains("\": ", StringComparison.Ordinal);

    private JsonWriting Writing(SourceNode node) => new(StepAt(node), Source.NewLine) { IsDense = IsDense };

    /// <summary>By how much lines are indented here: the difference to the nearest line around them.</summary>
    private string StepAt(SourceNode node)
    {
        foreach (var outer in node.Ancestors.Prepend(node))
        {
            if (outer.Parent is null) break;

            var (inner, around) = (Source.Indentation(outer.Entry?.KeyStart ?? outer.Start), Source.Indentation(outer.Parent.Entry?.KeyStart ?? outer.Parent.Start));
            if (inner.Length > around.Length && inner.StartsWith(around, StringComparison.Ordinal)) return inner[around.Length..];
        }

        return DefaultStep;
    }
}
