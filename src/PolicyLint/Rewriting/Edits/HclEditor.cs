using ServerlessGuard.PolicyLint.Rewriting.Contents;
using ServerlessGuard.PolicyLint.Rewriting.Sources;

namespace ServerlessGuard.PolicyLint.Rewriting.Edits;

/// <summary>Edits Terraform's language: lists and objects of expressions, attributes and blocks.</summary>
internal sealed class HclEditor(SourceText source) : SourceEditor(source)
{
    private readonly HclWriting _hcl = new(source.NewLine);

    public HclWriting Writing => _hcl;

    public override IEnumerable<TextEdit>? RemoveEntry(SourceNode mapping, SourceEntry entry)
    {
        var start = Source.LineStart(entry.KeyStart);
        var next = Source.NextLine(entry.Value.End);
        if (!string.IsNullOrWhiteSpace(Text[start..entry.KeyStart]) || Text[entry.Value.End..next].Trim().TrimStart(',').Trim() is not "") return null;

        // Of the blank lines around a block one stays.
        var isAfterBlank = start == 0 || string.IsNullOrWhiteSpace(Text[Source.LineStart(start - 1)..start]) || Text[Source.LineStart(start - 1)..start].TrimEnd().EndsWith('{');
        while (isAfterBlank && entry.Value.Kind == SourceKind.Block && next < Text.Length && string.IsNullOrWhiteSpace(Text[next..Source.NextLine(next)])) next = Source.NextLine(next);
        if (isAfterBlank && next == Text.Length && start > 0 && string.IsNullOrWhiteSpace(Text[Source.LineStart(start - 1)..start])) start = Source.LineStart(start - 1);
        return [new TextEdit(start, next, "")];
    }

    public override IEnumerable<TextEdit> ReplaceItem(SourceNode item, IReadOnlyList<Content> contents) =>
        [new TextEdit(item.Start, item.End, string.Join("," + Separator(item.Start), contents.Select(content => Value(content, item.Start))))];

    public override IEnumerable<TextEdit> InsertAfter(SourceNode item, IReadOnlyList<Content> contents) =>
        [new TextEdit(item.End, item.End, string.Concat(contents.Select(content => "," + Separator(item.Start) + Value(content, item.Start))))];

    public override IEnumerable<TextEdit> ReplaceValue(SourceEntry entry, Content content) => [new TextEdit(entry.Value.Start, entry.Value.End, Value(content, entry.KeyStart))];

    public override IEnumerable<TextEdit>? AppendEntry(SourceNode mapping, string key, Content content)
    {
        if (mapping.Entries is not [.., var last]) return null;

        var indent = Source.Indentation(last.KeyStart);
        return [new TextEdit(last.Value.End, last.Value.End, $"{Source.NewLine}{indent}{key} = {_hcl.Value(content, indent)}")];
    }

    /// <summary>Puts blocks or other lines behind a block.</summary>
    public TextEdit InsertLines(SourceNode block, string lines) => new(block.End, block.End, Source.NewLine + lines.TrimEnd('\r', '\n'));

    private string Value(Content content, int at) => _hcl.Value(content, Source.Indentation(at));

    private string Separator(int start) => string.IsNullOrWhiteSpace(Text[Source.LineStart(start)..start]) ? Source.NewLine + Source.Indentation(start) : " ";
}
