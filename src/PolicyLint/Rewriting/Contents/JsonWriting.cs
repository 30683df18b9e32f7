using System.Text.Encodings.Web;
using System.Text.Json;

namespace ServerlessGuard.PolicyLint.Rewriting.Contents;

/// <summary>Writes content as JSON, indented as its surroundings are.</summary>
/// <param name="step">One level of indentation.</param>
internal sealed class JsonWriting(string step, string newLine)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether no blanks stand between parts in one line.</summary>
    public bool IsDense { get; init; }

    private string Blank => IsDense ? "" : " ";

    /// <summary>The value, without a line break at its end.</summary>
    /// <param name="indent">What the line that it begins in is indented by.</param>
    public string Value(Content content, string indent) => content switch
    {
        TextContent text => String(text.Value),
        ListContent { Items.IsEmpty: true } => "[]",
        MapContent { Entries.IsEmpty: true } => "{}",
        ListContent list => $"[{Lines(list.Items.Select(item => Value(item, indent + step)), indent)}]",
        MapContent map => $"{{{Lines(map.Entries.Select(entry => Entry(entry, indent + step)), indent)}}}",
        CallContent call => Call(call),
        RawContent raw => raw.Value,
        CodeContent { Code: ['"', ..] quoted } => quoted,
        CodeContent code => $"\"${{{code.Code}}}\"",
        _ => throw new InvalidOperationException($"{content.GetType().Name} is not of this language"),
    };

    public string Entry((string Key, Content Value) entry, string indent) => $"{String(entry.Key)}: {Value(entry.Value, indent)}";

    private string Lines(IEnumerable<string> values, string indent) =>
        newLine + string.Join("," + newLine, values.Select(value => indent + step + value)) + newLine + indent;

    public string InlineEntry((string Key, Content Value) entry) => $"{String(entry.Key)}:{Blank}{Inline(entry.Value)}";

    /// <summary>The value in one line.</summary>
    public string Inline(Content content) => content switch
    {
        ListContent list => $"[{string.Join("," + Blank, list.Items.Select(Inline))}]",
        MapContent map => $"{{{Blank}{string.Join("," + Blank, map.Entries.Select(InlineEntry))}{Blank}}}",
        _ => Value(content, ""),
    };

    private string Call(CallContent call)
    {
        var argument = call is { Function: "GetAtt", Argument: TextContent { Value: var path } } && path.IndexOf('.') is > 0 and var dot
            ? $"[{String(path[..dot])},{Blank}{String(path[(dot + 1)..])}]"
            : Inline(call.Argument);
        return $"{{{Blank}{String(call.Function == "Ref" ? "Ref" : $"Fn::{call.Function}")}:{Blank}{argument}{Blank}}}";
    }

    private static string String(string text) => JsonSerializer.Serialize(text, Plain);
}
