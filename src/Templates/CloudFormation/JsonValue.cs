using Newtonsoft.Json;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.CloudFormation;

/// <summary>A value as JSON text, for <c>Fn::ToJsonString</c>.</summary>
internal static class JsonValue
{
    public static SymbolicText Of(Node node) => node switch
    {
        Mapping mapping => Bracketed("{", mapping.Entries.Select(Member), "}", ","),
        Sequence sequence => Bracketed("[", sequence.Items.Select(Of), "]", ","),
        Scalar { IsNull: true } => SymbolicText.Literal("null"),
        _ => Bracketed("\"", JoinedText.Of(node).Pieces.Select(Escaped), "\""),
    };

    private static SymbolicText Escaped(SymbolicText.Piece piece)
    {
        if (piece.IsHole)
            return SymbolicText.Hole(piece.Text);
        var quoted = JsonConvert.ToString(piece.Text);
        return SymbolicText.Literal(quoted.Substring(1, quoted.Length - 2));
    }

    private static SymbolicText Member(MappingEntry entry) => SymbolicText.Concat(SymbolicText.Literal(JsonConvert.ToString(entry.Key) + ":"), Of(entry.Value));

    private static SymbolicText Bracketed(string open, IEnumerable<SymbolicText> items, string close, string separator = "") =>
        SymbolicText.Concat(SymbolicText.Literal(open), JoinedText.Separated(items, SymbolicText.Literal(separator)), SymbolicText.Literal(close));
}
