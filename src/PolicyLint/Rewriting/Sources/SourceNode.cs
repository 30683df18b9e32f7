using System.Collections.Immutable;

namespace ServerlessGuard.PolicyLint.Rewriting.Sources;

internal enum SourceKind
{
    /// <summary>Text, number or Boolean; also an expression that is not taken apart.</summary>
    Scalar,
    Sequence,
    Mapping,

    /// <summary>YAML's <c>*name</c>.</summary>
    Alias,

    /// <summary>Terraform's <c>jsonencode(...)</c>, its argument as the only item.</summary>
    Call,

    /// <summary>Terraform's <c>resource "type" "name" { }</c>: entries of its body, the body's braces not included in what is written before them.</summary>
    Block,
}

/// <summary>A piece of a file exactly where it is written: offsets into the text, the end exclusive.</summary>
internal sealed class SourceNode(SourceKind kind, int start)
{
    public SourceKind Kind { get; } = kind;

    /// <summary>Of a tagged or anchored node where the tag or the anchor begins.</summary>
    public int Start { get; } = start;

    public int End { get; set; }

    public SourceNode? Parent { get; private set; }

    /// <summary>Whether brackets are around it.</summary>
    public bool IsFlow { get; init; }

    /// <summary>YAML's <c>!Sub</c>, the name of a call, or null.</summary>
    public string? Tag { get; init; }

    /// <summary>The anchor's name, of an alias the name it refers to, or null.</summary>
    public string? Anchor { get; init; }

    /// <summary>Of a scalar its value; of a block its type and labels, joined by blanks.</summary>
    public string Text { get; init; } = "";

    public List<SourceNode> Items { get; } = [];

    public List<SourceEntry> Entries { get; } = [];

    public SourceEntry? this[string key] => Entries.Find(entry => entry.Key == key);

    public SourceNode? At(params string[] path) => path.Aggregate((SourceNode?)this, (node, key) => node?[key]?.Value);

    public SourceNode Add(SourceNode item)
    {
        item.Parent = this;
        Items.Add(item);
        return item;
    }

    public void Add(SourceEntry entry)
    {
        entry.Value.Parent = this;
        Entries.Add(entry);
    }

    public IEnumerable<SourceNode> Children => Items.Concat(Entries.Select(entry => entry.Value));

    public IEnumerable<SourceNode> Within => Children.SelectMany(child => child.Within).Prepend(this);

    public IEnumerable<SourceNode> Ancestors
    {
        get
        {
            for (var node = Parent; node is not null; node = node.Parent) yield return node;
        }
    }

    /// <summary>The entry this node is the value of, or null.</summary>
    public SourceEntry? Entry => Parent?.Entries.Find(entry => entry.Value == this);

    /// <summary>Whether it is a function of CloudFormation, in either form, or an argument of one.</summary>
    public bool IsIntrinsic => Tag?.StartsWith('!') == true
        || (Kind == SourceKind.Mapping && Entries is [{ Key: var key }] && (key is "Ref" or "Condition" || (key.StartsWith("Fn::", StringComparison.Ordinal) && !key.StartsWith("Fn::ForEach::", StringComparison.Ordinal))));

    /// <summary>Whether it is CloudFormation's <c>If</c>: of a condition and two values, in either form.</summary>
    public bool IsChoice => Tag == "!If" || (Kind == SourceKind.Mapping && Entries is [{ Key: "Fn::If" }]);

    /// <summary>Whether it is one of the two values of an <c>If</c>.</summary>
    public bool IsBranch => Parent is { Kind: SourceKind.Sequence } list && (list.Tag == "!If" || list.Entry?.Key == "Fn::If");
}

/// <param name="KeyStart">Of a block of Terraform, where its type begins.</param>
internal sealed record SourceEntry(string Key, int KeyStart, int KeyEnd, SourceNode Value);
