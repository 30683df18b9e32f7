using ServerlessGuard.Iam;
using ServerlessGuard.Templates.Nodes;
using ServerlessGuard.Templates.Terraform.Evaluation;

namespace ServerlessGuard.Templates.Terraform.Plans;

/// <summary>Policy documents that stand as texts inside a plan's JSON: their lines are not the plan's.</summary>
internal static class PolicyTexts
{
    public static Node Read(Node value) => value switch
    {
        Scalar { IsNull: false } text when Documents.Parse(text) is { } document => new JsonEncoded(Placed.At(document, text.Position), text.Position),
        Sequence list => new Sequence(list.Items.Select(Read), list.Position),
        Mapping block => new Mapping(block.Entries.Select(entry => entry with { Value = Read(entry.Value) }), block.Position),
        _ => value,
    };
}

/// <summary>Values of a plan at the places where the configuration writes them.</summary>
internal static class Placed
{
    /// <summary>Where both have the same form, part by part; else all of it at one place.</summary>
    public static Node As(Node value, Node? written, SourcePosition fallback) => (value, Structure(written)) switch
    {
        (JsonEncoded json, var other) => new JsonEncoded(As(json.Value, other, fallback), fallback),
        (Sequence list, Sequence other) when list.Items.Length == other.Items.Length =>
            new Sequence(list.Items.Zip(other.Items, (item, its) => As(item, its, its.Position)), other.Position),
        (Mapping map, Mapping other) => new Mapping(map.Entries.Select(entry => Entry(entry, other, fallback)), other.Position),
        (Scalar text, { } other) => Values.At(text, other.Position),
        _ => At(value, fallback),
    };

    public static Node At(Node value, SourcePosition position) => value switch
    {
        Sequence list => new Sequence(list.Items.Select(item => At(item, position)), position),
        Mapping map => new Mapping(map.Entries.Select(entry => new MappingEntry(entry.Key, position, At(entry.Value, position))), position),
        JsonEncoded json => new JsonEncoded(At(json.Value, position), position),
        _ => Values.At(value, position),
    };

    private static MappingEntry Entry(MappingEntry entry, Mapping written, SourcePosition fallback) => written.Find(entry.Key) is { } its
        ? new MappingEntry(entry.Key, its.Position, As(entry.Value, its.Value, its.Position))
        : new MappingEntry(entry.Key, fallback, At(entry.Value, fallback));

    private static Node? Structure(Node? written) => written is Scalar or JsonEncoded ? Documents.Parse(written) ?? written : written;
}
