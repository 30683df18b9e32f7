using System.Text.RegularExpressions;

namespace ServerlessGuard.PolicyLint.Rewriting.Contents;

/// <summary>Writes content as a value of Terraform's language.</summary>
internal sealed partial class HclWriting(string newLine)
{
    private const string Step = "  ";

    public string NewLine => newLine;

    /// <param name="indent">What the line that it begins in is indented by.</param>
    public string Value(Content content, string indent) => content switch
    {
        TextContent text => Text(text.Value),
        CodeContent code => code.Code,
        RawContent raw => raw.Value,
        ListContent { Items: [] } => "[]",
        ListContent { Items: [not MapContent and var only] } => $"[{Value(only, indent)}]",
        ListContent list => $"[{newLine}{string.Concat(list.Items.Select(item => $"{indent}{Step}{Value(item, indent + Step)},{newLine}"))}{indent}]",
        MapContent { Entries: [] } => "{}",
        MapContent map => $"{{{newLine}{string.Concat(Aligned(map).Select(entry => $"{indent}{Step}{entry.Key} = {Value(entry.Value, indent + Step)}{newLine}"))}{indent}}}",
        _ => throw new InvalidOperationException($"{content.GetType().Name} is not of this language"),
    };

    /// <summary>Attributes of a block, each on its line.</summary>
    public string Attributes(MapContent map, string indent) =>
        string.Concat(Aligned(map).Select(entry => $"{indent}{entry.Key} = {Value(entry.Value, indent)}{newLine}"));

    /// <summary>Quoted; what the language would take for a template is escaped.</summary>
    public static string Text(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("${", "$${", StringComparison.Ordinal).Replace("%{", "%%{", StringComparison.Ordinal)}\"";

    private static IEnumerable<(string Key, Content Value)> Aligned(MapContent map)
    {
        var keys = map.Entries.Select(entry => Name().IsMatch(entry.Key) ? entry.Key : Text(entry.Key)).ToArray();
        var width = keys.Max(key => key.Length);
        return map.Entries.Select((entry, index) => (keys[index].PadRight(width), entry.Value));
    }

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_-]*$")]
    private static partial Regex Name();
}
