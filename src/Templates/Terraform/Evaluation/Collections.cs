using ServerlessGuard.Iam;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.Terraform.Evaluation;

/// <summary>Functions over lists, sets and maps; null where an argument is not known.</summary>
internal static class Collections
{
    private const int LongestRange = 1000;

    public static IEnumerable<Node>? Concat(IReadOnlyList<Node> lists) =>
        lists.All(list => list is Sequence) ? lists.Cast<Sequence>().SelectMany(list => list.Items) : null;

    /// <summary>Sorted, without repeats.</summary>
    public static Node? ToSet(IReadOnlyList<Node> arguments, SourcePosition position) =>
        arguments is [Sequence list] ? new Sequence(Once(list).OrderBy(Key, StringComparer.Ordinal), position) : null;

    public static Node? Distinct(IReadOnlyList<Node> arguments, SourcePosition position) => arguments is [Sequence list] ? new Sequence(Once(list), position) : null;

    public static Node? Compact(IReadOnlyList<Node> arguments, SourcePosition position) =>
        arguments is [Sequence list] ? new Sequence(list.Items.Where(item => !Values.IsNull(item) && Values.Plain(item).AsLiteral() != string.Empty), position) : null;

    public static Node? Flatten(IReadOnlyList<Node> arguments, SourcePosition position) => arguments is [Sequence list] ? new Sequence(Flat(list), position) : null;

    public static Node? Merge(IReadOnlyList<Node> arguments, SourcePosition position)
    {
        if (arguments.Any(argument => argument is not Mapping && !Values.IsNull(argument)))
            return null;
        var entries = arguments.OfType<Mapping>().SelectMany(mapping => mapping.Entries).GroupBy(entry => entry.Key, StringComparer.Ordinal);
        return new Mapping(entries.Select(same => same.Last()), position);
    }

    public static Node? ZipMap(IReadOnlyList<Node> arguments, SourcePosition position) => arguments is [Sequence keys, Sequence values] && keys.Items.Length == values.Items.Length
        ? new Mapping(keys.Items.Zip(values.Items, (key, value) => new MappingEntry(Key(key), key.Position, value)), position)
        : null;

    public static Node? Length(IReadOnlyList<Node> arguments, SourcePosition position) => arguments switch
    {
        [Sequence list] => Values.Number(list.Items.Length, position),
        [Mapping map] => Values.Number(map.Entries.Length, position),
        [Scalar { IsNull: false, Text.IsLiteral: true } text] => Values.Number(text.ToString().Length, position),
        _ => null,
    };

    /// <summary>Wraps around at the end.</summary>
    public static Node? Element(IReadOnlyList<Node> arguments, SourcePosition position)
    {
        if (arguments is not [Sequence list, var at] || Values.AsIndex(at) is not { } index)
            return null;
        return list.Items.IsEmpty ? new Missing("element", position) : Values.At(list.Items[((index % list.Items.Length) + list.Items.Length) % list.Items.Length], position);
    }

    public static Node? Slice(IReadOnlyList<Node> arguments, SourcePosition position) =>
        arguments is [Sequence list, var from, var to] && Values.AsIndex(from) is { } start && Values.AsIndex(to) is { } end
            ? new Sequence(list.Items.Skip(start).Take(end - start), position)
            : null;

    public static Node? IndexOf(IReadOnlyList<Node> arguments, SourcePosition position)
    {
        if (arguments is not [Sequence list, var sought])
            return null;
        for (var index = 0; index < list.Items.Length; index++)
        {
            if (Values.AreEqual(list.Items[index], sought) is not { } isSame)
                return null;
            if (isSame)
                return Values.Number(index, position);
        }

        return new Missing("index", position);
    }

    public static Node? Range(IReadOnlyList<Node> arguments, SourcePosition position)
    {
        var numbers = arguments.Select(Values.AsIndex).ToArray();
        var (from, to) = numbers is [var only] ? (0, only) : numbers is [var first, var second] ? (first, second) : (null, null);
        return from is { } start && to is { } end && end - start is >= 0 and <= LongestRange
            ? new Sequence(Enumerable.Range(start, end - start).Select(number => Values.Number(number, position)), position)
            : null;
    }

    public static Node? Lookup(IReadOnlyList<Node> arguments, SourcePosition position)
    {
        if (arguments is not [Mapping map, var key, ..] || Values.Plain(key).AsLiteral() is not { } name)
            return null;
        return map[name] is { } value ? Values.At(value, position) : arguments.Count > 2 ? arguments[2] : new Missing(name, position);
    }

    public static Node? Contains(IReadOnlyList<Node> arguments, SourcePosition position)
    {
        if (arguments is not [Sequence list, var sought])
            return null;
        var found = list.Items.Select(item => Values.AreEqual(item, sought)).ToArray();
        return found.Contains(true) ? Values.Bool(true, position) : found.Contains(null) ? null : Values.Bool(false, position);
    }

    public static Node? One(IReadOnlyList<Node> arguments, SourcePosition position) => arguments switch
    {
        [Sequence { Items: [] }] => Values.Null(position),
        [Sequence { Items: [var only] }] => Values.At(only, position),
        _ => null,
    };

    private static string Key(Node item) => Values.TextOf(item).ToString();

    private static IEnumerable<Node> Once(Sequence list) => list.Items.GroupBy(Key, StringComparer.Ordinal).Select(same => same.First());

    private static IEnumerable<Node> Flat(Sequence list) => list.Items.SelectMany(item => item is Sequence inner ? Flat(inner) : [item]);
}
