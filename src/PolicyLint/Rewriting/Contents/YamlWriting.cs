using System.Text;
using System.Text.RegularExpressions;

namespace ServerlessGuard.PolicyLint.Rewriting.Contents;

/// <summary>How one file writes its YAML.</summary>
/// <param name="IndentsSequences">Whether the dash stands further right than the key above it.</param>
internal sealed record YamlStyle(char Quote, bool IndentsSequences, string NewLine)
{
    public static readonly YamlStyle Default = new('\'', IndentsSequences: true, "\n");

    /// <summary>Whether also texts that need no quotes have them.</summary>
    public bool QuotesAll { get; init; }

    /// <summary>Whether a blank stands inside of braces: <c>{ Effect: Allow }</c>.</summary>
    public bool PadsBraces { get; init; } = true;
}

/// <summary>Writes content as YAML in block style, or in flow style where it stands in brackets.</summary>
internal sealed partial class YamlWriting(YamlStyle style)
{
    private const int Step = 2;

    /// <summary>The value as it follows <c>key:</c>, beginning with a blank or a line break, without a line break at its end.</summary>
    /// <param name="indent">Columns that the key is indented by.</param>
    public string AfterKey(Content content, int indent) => content switch
    {
        MapContent map => string.Concat(map.Entries.Select(entry => Line(indent + Step) + Entry(entry, indent + Step))),
        ListContent list when list.Items.All(IsShort) && list.Items.Length == 0 => " []",
        ListContent list => string.Concat(list.Items.Select(item => Line(SequenceIndent(indent)) + Item(item, SequenceIndent(indent)))),
        _ => " " + Flow(content, isBlock: true),
    };

    /// <summary>An item with its dash.</summary>
    /// <param name="indent">Columns before the dash.</param>
    public string Item(Content content, int indent) => content switch
    {
        MapContent map => "- " + string.Join(Line(indent + Step), map.Entries.Select(entry => Entry(entry, indent + Step))),
        ListContent list => "- " + Flow(list, isBlock: true),
        _ => "- " + Flow(content, isBlock: true),
    };

    public string Entry((string Key, Content Value) entry, int indent) => $"{Scalar(entry.Key, isBlock: true)}:{AfterKey(entry.Value, indent)}";

    /// <param name="isBlock">Whether no bracket is around it, so that more characters are plain.</param>
    public string Flow(Content content, bool isBlock) => content switch
    {
        TextContent text => Scalar(text.Value, isBlock),
        ListContent list => $"[{string.Join(", ", list.Items.Select(item => Flow(item, isBlock: false)))}]",
        MapContent map => $"{{{Padding}{string.Join(", ", map.Entries.Select(entry => $"{Scalar(entry.Key, isBlock: false)}: {Flow(entry.Value, isBlock: false)}"))}{Padding}}}",
        CallContent call => $"!{call.Function} {Flow(call.Argument, isBlock)}",
        RawContent raw => raw.Value,
        _ => throw new InvalidOperationException($"{content.GetType().Name} is not of this language"),
    };

    private string Padding => style.PadsBraces ? " " : "";

    public string Line(int indent) => style.NewLine + new string(' ', indent);

    public int SequenceIndent(int keyIndent) => keyIndent + (style.IndentsSequences ? Step : 0);

    public string Scalar(string text, bool isBlock) => !style.QuotesAll && (isBlock ? PlainInBlock() : PlainInFlow()).IsMatch(text) && !Ambiguous().IsMatch(text) ? text : Quoted(text);

    private string Quoted(string text) => style.Quote == '"'
        ? new StringBuilder("\"").Append(text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)).Append('"').ToString()
        : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static bool IsShort(Content content) => content is TextContent or CallContent;

    // Neither a colon before a blank nor a comment can be in these; a dollar may come first, as in ${Bucket.Arn}/*.
    [GeneratedRegex(@"^[A-Za-z0-9_/$][A-Za-z0-9_./:*${}@+?=-]*(?<!:)$")]
    private static partial Regex PlainInBlock();

    [GeneratedRegex(@"^[A-Za-z0-9_/$][A-Za-z0-9_./:*@+?=$-]*(?<!:)$")]
    private static partial Regex PlainInFlow();

    // What YAML reads as a number, a date, a Boolean or nothing.
    [GeneratedRegex(@"^([0-9][0-9.:_-]*|true|false|yes|no|on|off|null|y|n)$", RegexOptions.IgnoreCase)]
    private static partial Regex Ambiguous();
}
