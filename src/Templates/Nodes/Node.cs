using System.Collections.Immutable;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Templates.Nodes;

/// <summary>
/// A piece of a template, YAML and JSON alike. YAML's short forms (<c>!Ref X</c>) are read as the long ones (<c>{ Ref: X }</c>), aliases and merge
/// keys are replaced by what they stand for.
/// </summary>
public abstract class Node
{
    private protected Node(SourcePosition position) => Position = position;

    /// <summary>Of a short form the tag's place; of an alias that of the alias.</summary>
    public SourcePosition Position { get; }
}

/// <summary>Text, number or Boolean as written: <c>true</c>, <c>2012-10-17</c>, <c>0123</c>. Holes appear only after evaluation.</summary>
public sealed class Scalar : Node
{
    public Scalar(SymbolicText text, SourcePosition position, bool isNull = false)
        : base(position)
    {
        Text = text;
        IsNull = isNull;
    }

    public SymbolicText Text { get; }

    public bool IsNull { get; }

    public override string ToString() => Text.ToString();
}

public sealed class Sequence(IEnumerable<Node> items, SourcePosition position) : Node(position)
{
    public ImmutableArray<Node> Items { get; } = items.ToImmutableArray();
}

/// <summary>Entries in document order; of a key written twice the last entry counts.</summary>
public sealed class Mapping : Node
{
    private readonly Dictionary<string, MappingEntry> _byKey = new(StringComparer.Ordinal);

    public Mapping(IEnumerable<MappingEntry> entries, SourcePosition position)
        : base(position)
    {
        Entries = entries.ToImmutableArray();
        foreach (var entry in Entries)
            _byKey[entry.Key] = entry;
    }

    public ImmutableArray<MappingEntry> Entries { get; }

    public Node? this[string key] => _byKey.TryGetValue(key, out var entry) ? entry.Value : null;

    public MappingEntry? Find(string key) => _byKey.TryGetValue(key, out var entry) ? entry : null;
}

public sealed record MappingEntry(string Key, SourcePosition Position, Node Value);

/// <summary>Only in evaluated trees: one of several values, depending on a condition that the template alone does not decide.</summary>
public sealed class Choice : Node
{
    /// <param name="alternatives">Null where an alternative is <c>AWS::NoValue</c>.</param>
    /// <param name="name">The hole that stands for the choice where one text is asked for.</param>
    public Choice(IEnumerable<Node?> alternatives, SymbolicText name, SourcePosition position)
        : base(position)
    {
        var all = alternatives.ToArray();
        Alternatives = all.OfType<Node>().ToImmutableArray();
        MayBeAbsent = Alternatives.Length < all.Length || Alternatives.OfType<Choice>().Any(choice => choice.MayBeAbsent);
        Name = name;
    }

    /// <summary>At least one.</summary>
    public ImmutableArray<Node> Alternatives { get; }

    public bool MayBeAbsent { get; }

    public SymbolicText Name { get; }
}
