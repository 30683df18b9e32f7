using ServerlessGuard.PolicyLint.Rewriting.Contents;
using ServerlessGuard.PolicyLint.Rewriting.Sources;

namespace ServerlessGuard.PolicyLint.Rewriting.Edits;

/// <summary>Changes lists and mappings of one file so that nothing else of it changes. Null where that cannot be done.</summary>
internal abstract class SourceEditor(SourceText source)
{
    protected SourceText Source { get; } = source;

    protected string Text => Source.Text;

    /// <summary>The editor for the language that a node stands in; of JSON in a heredoc that of JSON.</summary>
    public static SourceEditor For(SourceText source, SourceNode node) => source.Language switch
    {
        SourceLanguage.Yaml => new YamlEditor(source),
        SourceLanguage.Hcl when !node.Ancestors.Any(ancestor => ancestor.Tag == "heredoc") => new HclEditor(source),
        _ => new JsonEditor(source),
    };

    /// <summary>Takes items out of a list that keeps others.</summary>
    public virtual IEnumerable<TextEdit>? RemoveItems(SourceNode sequence, IReadOnlyCollection<SourceNode> items) =>
        Remove([.. sequence.Items.Select(item => (item.Start, item.End, items.Contains(item)))]);

    public virtual IEnumerable<TextEdit>? RemoveEntry(SourceNode mapping, SourceEntry entry) =>
        Remove([.. mapping.Entries.Select(other => (other.KeyStart, other.Value.End, other == entry))]);

    public abstract IEnumerable<TextEdit>? ReplaceItem(SourceNode item, IReadOnlyList<Content> contents);

    public abstract IEnumerable<TextEdit>? InsertAfter(SourceNode item, IReadOnlyList<Content> contents);

    public abstract IEnumerable<TextEdit>? ReplaceValue(SourceEntry entry, Content content);

    /// <summary>Puts an entry behind the others.</summary>
    public abstract IEnumerable<TextEdit>? AppendEntry(SourceNode mapping, string key, Content content);

    /// <summary>Takes parts out of a list in brackets, each with the comma that it needs no more and, where it has lines of its own, with those.</summary>
    private List<TextEdit>? Remove((int Start, int End, bool IsRemoved)[] parts)
    {
        var edits = new List<TextEdit>();
        for (var index = 0; index < parts.Length; index++)
        {
            var (start, end, isRemoved) = parts[index];
            if (!isRemoved) continue;

            var comma = Comma(end);
            if (comma < 0 && Trailing(parts, index) is { } trailing)
            {
                edits.Add(trailing);
                continue;
            }

            if (comma < 0 && index > 0 && Array.FindLastIndex(parts, index, part => !part.IsRemoved) is >= 0 and var kept && Comma(parts[kept].End) is >= 0 and var before)
            {
                edits.Add(new TextEdit(before, before + 1, ""));
            }

            edits.Add(Whole(start, comma < 0 ? end : comma + 1));
        }

        return edits;
    }

    /// <summary>The last part with everything after what stays before it; null where a comment stands between them.</summary>
    private TextEdit? Trailing((int Start, int End, bool IsRemoved)[] parts, int index)
    {
        var kept = Array.FindLastIndex(parts, index, part => !part.IsRemoved);
        if (kept < 0) return null;

        var (start, end) = (parts[kept].End, parts[index].End);
        return Text[start..end].Contains('#', StringComparison.Ordinal) || Text[start..end].Contains("//", StringComparison.Ordinal) ? null : new TextEdit(start, end, "");
    }

    /// <summary>The comma after a part, or -1.</summary>
    protected int Comma(int end)
    {
        while (end < Text.Length && char.IsWhiteSpace(Text[end])) end++;
        return end < Text.Length && Text[end] == ',' ? end : -1;
    }

    /// <summary>The part, its lines where nothing but a comment stands beside it, else the blanks behind it.</summary>
    private TextEdit Whole(int start, int end)
    {
        var line = Source.LineStart(start);
        var next = Source.NextLine(Math.Max(start, end - 1));
        if (string.IsNullOrWhiteSpace(Text[line..start]) && IsNothingOrComment(Text[end..next].Trim())) return new TextEdit(line, next, "");

        while (end < Text.Length && Text[end] == ' ' && Text[start - 1] is '[' or '{' or ' ') end++;
        return new TextEdit(start, end, "");
    }

    private static bool IsNothingOrComment(string text) => text.Length == 0 || text[0] == '#' || text.StartsWith("//", StringComparison.Ordinal);
}
