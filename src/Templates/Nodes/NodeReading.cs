using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Templates.Nodes;

/// <summary>Reads evaluated nodes as what a property expects. A value of another shape reads as absent.</summary>
internal static class NodeReading
{
    public static SymbolicText? AsText(this Node? node) => node switch
    {
        Scalar { IsNull: false } scalar => scalar.Text,
        Choice choice => choice.Alternatives.Select(AsText).Distinct().ToArray() is [{ } only] ? only : choice.Name,
        _ => null,
    };

    /// <summary>The text where all of it is known.</summary>
    public static string? AsLiteral(this Node? node) => node.AsText() is { IsLiteral: true } text ? text.ToString() : null;

    /// <summary>The items of a list, of every alternative; a single value is a list of one, as CloudFormation and IAM read it.</summary>
    public static IEnumerable<Node> AsItems(this Node? node) => node switch
    {
        null or Scalar { IsNull: true } => [],
        Sequence sequence => sequence.Items.SelectMany(item => item is Choice ? item.AsItems() : [item]),
        Choice choice => choice.Alternatives.SelectMany(AsItems),
        _ => [node],
    };

    /// <summary>Every mapping the value may be.</summary>
    public static IEnumerable<Mapping> AsMappings(this Node? node) => node switch
    {
        Mapping mapping => [mapping],
        Choice choice => choice.Alternatives.SelectMany(AsMappings),
        _ => [],
    };

    public static Mapping? AsMapping(this Node? node) => node.AsMappings().FirstOrDefault();

    /// <summary>The first value found at the path, whichever alternative holds it.</summary>
    public static Node? At(this Node? node, params string[] path)
    {
        foreach (var mapping in node.AsMappings())
        {
            if (mapping[path[0]] is not { } value)
                continue;
            if (path.Length == 1)
                return value;
            if (value.At(path.Skip(1).ToArray()) is { } found)
                return found;
        }

        return null;
    }

    public static IEnumerable<MappingEntry> EntriesOf(this Node? node) => node.AsMappings().SelectMany(mapping => mapping.Entries);

    public static bool IsIntrinsic(this Node? node) =>
        node is Mapping { Entries: [{ Key: var key }] } && (key is "Ref" or "Condition" || key.StartsWith("Fn::", StringComparison.Ordinal));
}
