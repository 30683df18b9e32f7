using ServerlessGuard.PolicyLint.Rewriting.Contents;
using ServerlessGuard.PolicyLint.Rewriting.Sources;

namespace ServerlessGuard.PolicyLint.Rewriting.Edits;

/// <summary>Edits YAML in block and in flow style, in the manner of the file.</summary>
internal sealed class YamlEditor(SourceText source) : SourceEditor(source)
{
    private readonly YamlWriting _yaml = new(StyleOf(source));

    public override IEnumerable<TextEdit>? RemoveItems(SourceNode sequence, IReadOnlyCollection<SourceNode> items)
    {
        if (sequence.IsFlow) return base.RemoveItems(sequence, items);

        var edits = items.Select(item => Dash(item) is { } dash ? Lines(dash, item.End) : null).ToArray();
        return Array.Exists(edits, edit => edit is null) ? null : edits.Select(edit => edit!.Value);
    }

    public override IEnumerable<TextEdit>? RemoveEntry(SourceNode mapping, SourceEntry entry)
    {
        if (mapping.IsFlow) return base.RemoveEntry(mapping, entry);
        if (Lines(entry.KeyStart, entry.Value.End) is { } lines) return [lines];

        // The first key stands behind a dash: the next one takes its place.
        var next = mapping.Entries.ElementAtOrDefault(mapping.Entries.IndexOf(entry) + 1);
        return next is null || Text[entry.Value.End..next.KeyStart].Contains('#', StringComparison.Ordinal) ? null : [new TextEdit(entry.KeyStart, next.KeyStart, "")];
    }

    public override IEnumerable<TextEdit>? ReplaceItem(SourceNode item, IReadOnlyList<Content> contents)
    {
        if (item.Parent!.IsFlow) return [new TextEdit(item.Start, item.End, string.Join(", ", contents.Select(content => FlowItem(content, item))))];
        if (Dash(item) is not { } dash) return null;

        var indent = Source.Column(dash);
        return [new TextEdit(dash, item.End, string.Join(_yaml.Line(indent), contents.Select(content => Item(content, item, indent))))];
    }

    public override IEnumerable<TextEdit>? InsertAfter(SourceNode item, IReadOnlyList<Content> contents)
    {
        if (item.Parent!.IsFlow) return [new TextEdit(item.End, item.End, string.Concat(contents.Select(content => ", " + FlowItem(content, item))))];
        if (Dash(item) is not { } dash) return null;

        var indent = Source.Column(dash);
        return [AtLineEnd(item.End, string.Concat(contents.Select(content => _yaml.Line(indent) + Item(content, item, indent))))];
    }

    public override IEnumerable<TextEdit> ReplaceValue(SourceEntry entry, Content content)
    {
        if (entry.Value.Parent!.IsFlow) return [new TextEdit(entry.Value.Start, entry.Value.End, FlowItem(content, entry.Value))];

        if (entry.Value.Start == entry.Value.End) return [new TextEdit(Colon(entry) + 1, Colon(entry) + 1, _yaml.AfterKey(content, Source.Column(entry.KeyStart)))];

        var isShort = content is TextContent or CallContent or RawContent && Source.LineStart(entry.Value.Start) == Source.LineStart(entry.KeyStart);
        return isShort
            ? [new TextEdit(entry.Value.Start, entry.Value.End, Scalar(content, entry.Value))]
            : [new TextEdit(Colon(entry) + 1, entry.Value.End, _yaml.AfterKey(content, Source.Column(entry.KeyStart)))];
    }

    public override IEnumerable<TextEdit>? AppendEntry(SourceNode mapping, string key, Content content)
    {
        if (mapping.Entries is not [.., var last]) return null;
        if (mapping.IsFlow) return [new TextEdit(last.Value.End, last.Value.End, $", {_yaml.Scalar(key, isBlock: false)}: {_yaml.Flow(content, isBlock: false)}")];

        var indent = Source.Column(last.KeyStart);
        return [AtLineEnd(Math.Max(last.KeyEnd, last.Value.End), _yaml.Line(indent) + _yaml.Entry((key, content), indent))];
    }

    /// <summary>A text in the quotes of the one it stands for or beside.</summary>
    private string Item(Content content, SourceNode beside, int indent) => content is TextContent ? "- " + Scalar(content, beside) : _yaml.Item(content, indent);

    private string FlowItem(Content content, SourceNode beside) => WritingLike(content, beside).Flow(content, isBlock: false);

    private string Scalar(Content content, SourceNode replaced) => WritingLike(content, replaced).Flow(content, isBlock: true);

    private YamlWriting WritingLike(Content content, SourceNode beside) =>
        QuoteOf(beside) is { } quote && content is TextContent ? new YamlWriting(StyleOf(Source) with { Quote = quote, QuotesAll = true }) : _yaml;

    private char? QuoteOf(SourceNode node) => node.Kind == SourceKind.Scalar && Text[node.Start] is '"' or '\'' ? Text[node.Start] : null;

    private int Colon(SourceEntry entry) => Text.IndexOf(':', entry.KeyEnd);

    /// <summary>The dash before an item, where only blanks stand between them.</summary>
    private int? Dash(SourceNode item)
    {
        var at = item.Start - 1;
        while (at >= 0 && Text[at] is ' ' or '\t') at--;
        return at >= 0 && Text[at] == '-' ? at : null;
    }

    /// <summary>All lines from one that begins here; null where something else stands before it.</summary>
    private TextEdit? Lines(int start, int end)
    {
        var line = Source.LineStart(start);
        if (!string.IsNullOrWhiteSpace(Text[line..start])) return null;

        var next = Source.NextLine(Math.Max(start, end - 1));

        // The last line of a file may end without a break; then the one before it goes.
        return next == Text.Length && !Text.EndsWith('\n') && line > 0
            ? new TextEdit(line - (line > 1 && Text[line - 2] == '\r' && Text[line - 1] == '\n' ? 2 : 1), next, "")
            : new TextEdit(line, next, "");
    }

    /// <summary>Behind what else stands on the line: a comment.</summary>
    private TextEdit AtLineEnd(int end, string text)
    {
        var next = Source.NextLine(Math.Max(0, end - 1));
        var line = next;
        while (line > end && Text[line - 1] is '\r' or '\n') line--;
        return new TextEdit(line, line, text);
    }

    private static YamlStyle StyleOf(SourceText source)
    {
        var values = source.Root.Within.Where(node => node.Kind == SourceKind.Scalar && node.Start < source.Text.Length).ToArray();
        var doubles = values.Count(node => source.Text[node.Start] == '"');
        var singles = values.Count(node => source.Text[node.Start] == '\'');
        var sequences = source.Root.Within.Where(node => node is { Kind: SourceKind.Sequence, IsFlow: false, Entry: not null, Items.Count: > 0 }).ToArray();
        var flush = sequences.Count(node => source.Column(node.Start) == source.Column(node.Entry!.KeyStart));
        var braces = source.Root.Within.Where(node => node is { Kind: SourceKind.Mapping, IsFlow: true, Entries.Count: > 0 }).Select(node => source.Text.IndexOf('{', node.Start)).ToArray();
        var padded = braces.Count(brace => brace >= 0 && brace + 1 < source.Text.Length && char.IsWhiteSpace(source.Text[brace + 1]));
        return new YamlStyle(doubles > singles ? '"' : '\'', flush * 2 <= sequences.Length, source.NewLine) { PadsBraces = padded * 2 >= braces.Length };
    }
}
