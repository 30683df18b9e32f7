using System.Globalization;
using System.Text;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.CloudFormation;

/// <summary>What intrinsic functions refer to in a stack.</summary>
internal interface IReferences
{
    /// <summary>Of a resource, parameter or pseudo parameter; null for <c>AWS::NoValue</c>.</summary>
    Node? Ref(string name, SourcePosition position);

    Node GetAtt(string name, string attribute, SourcePosition position);

    bool? Condition(string name);

    Mapping? Map(string name);

    /// <summary>What another stack exports under the name, or null where none is known to.</summary>
    Node? Import(SymbolicText name);

    /// <summary>What a parameter of Systems Manager holds, or null where no template says.</summary>
    Node? StoredParameter(string name);

    /// <summary>The file's tree, or null where it is not a local one.</summary>
    Node? Include(string location, SourcePosition position);
}

/// <summary>
/// Puts values in the place of intrinsic functions. What only the deployment knows becomes a hole; of an <c>If</c> that the template does not
/// decide a <see cref="Choice"/>. The places of the written nodes are kept.
/// </summary>
internal sealed class Intrinsics(IReferences references)
{
    private int _depth;

    /// <summary>Null where the value is <c>AWS::NoValue</c>.</summary>
    public Node? Evaluate(Node node)
    {
        // Parameters and outputs of nested stacks can refer to one another in a circle.
        if (_depth > 2 * TemplateText.MaximumDepth)
            return Opaque("Circular", [node], node.Position);

        _depth++;
        try
        {
            return Resolved(node switch
            {
                Sequence sequence => new Sequence(sequence.Items.Select(Evaluate).OfType<Node>(), sequence.Position),
                Mapping { Entries: [var entry] } when IsFunction(entry.Key) => Call(entry.Key, entry.Value, node.Position),
                Mapping mapping => Members(mapping),
                Choice choice => choice,
                _ => node,
            });
        }
        finally
        {
            _depth--;
        }
    }

    private Node? Resolved(Node? node) => node is Scalar { Text: var text } && DynamicReferences.Holds(text)
        ? new Scalar(DynamicReferences.Resolve(text, name => references.StoredParameter(name).AsText()), node.Position)
        : node;

    private static bool IsFunction(string key) =>
        key == "Ref" || (key.StartsWith("Fn::", StringComparison.Ordinal) && !key.StartsWith("Fn::ForEach", StringComparison.Ordinal));

    private Mapping Members(Mapping mapping)
    {
        var entries = new List<MappingEntry>(mapping.Entries.Length);
        foreach (var entry in mapping.Entries)
        {
            if (entry.Key == "Fn::Transform")
                entries.AddRange(Transform(entry.Value, entry.Position).EntriesOf());
            else if (Evaluate(entry.Value) is { } value)
                entries.Add(entry with { Value = value });
        }

        return new Mapping(entries, mapping.Position);
    }

    private Node? Call(string function, Node argument, SourcePosition position) => function switch
    {
        "Ref" => Evaluate(argument).AsLiteral() is { } name ? references.Ref(name, position) : Opaque("Ref", [argument], position),
        "Fn::GetAtt" => GetAtt(argument, position),
        "Fn::Sub" => Sub(argument, position),
        "Fn::If" => If(argument, position),
        "Fn::Join" => Join(argument, position),
        "Fn::Select" => Select(argument, position),
        "Fn::Split" => Split(argument, position),
        "Fn::FindInMap" => FindInMap(argument, position),
        "Fn::ImportValue" => Import(argument, position),
        "Fn::Base64" => Base64(argument, position),
        "Fn::Length" when Evaluate(argument) is Sequence list => Text(list.Items.Length.ToString(CultureInfo.InvariantCulture), position),
        "Fn::ToJsonString" when Evaluate(argument) is { } value => new Scalar(JsonValue.Of(value), position),
        "Fn::Transform" => Transform(argument, position),
        _ => Opaque(function.Substring("Fn::".Length), [Evaluate(argument)], position),
    };

    private Node GetAtt(Node argument, SourcePosition position)
    {
        var parts = (argument as Sequence)?.Items.Select(part => Evaluate(part).AsText()).ToArray() ?? [argument.AsText()];
        if (parts.Any(part => part is not { IsLiteral: true }))
            return Opaque("GetAtt", [argument], position);

        var path = string.Join(".", parts.Select(part => part!.ToString()));
        var dot = path.IndexOf('.');
        return dot > 0 ? references.GetAtt(path.Substring(0, dot), path.Substring(dot + 1), position) : new Scalar(SymbolicText.Hole(path), position);
    }

    private Node Sub(Node argument, SourcePosition position)
    {
        var (template, variables) = argument is Sequence { Items: [var first, var second] } ? (first, second as Mapping) : (argument, null);
        if (template is Sequence { Items: [var only] })
            template = only;
        if (Evaluate(template).AsText() is not { } text)
            return Opaque("Sub", [argument], position);

        var parts = text.Pieces.SelectMany(piece => piece.IsHole ? [SymbolicText.Hole(piece.Text)] : Substituted(piece.Text, variables, position));
        return new Scalar(SymbolicText.Concat(parts), position);
    }

    private IEnumerable<SymbolicText> Substituted(string text, Mapping? variables, SourcePosition position) =>
        SubText.Parts(text).Select(part => part.IsName ? Substitute(part.Text, variables, position) : SymbolicText.Literal(part.Text));

    private SymbolicText Substitute(string name, Mapping? variables, SourcePosition position)
    {
        if (variables?[name] is { } variable)
            return JoinedText.Of(Evaluate(variable));
        var dot = name.IndexOf('.');
        var value = dot > 0 ? references.GetAtt(name.Substring(0, dot), name.Substring(dot + 1), position) : references.Ref(name, position);
        return JoinedText.Of(value);
    }

    private Node? If(Node argument, SourcePosition position)
    {
        if (argument is not Sequence { Items: [var condition, var then, var otherwise] } || condition.AsLiteral() is not { } name)
            return Opaque("If", [argument], position);

        if (references.Condition(name) is { } holds)
            return Evaluate(holds ? then : otherwise);

        var branches = new[] { Evaluate(then), Evaluate(otherwise) };
        return branches.All(branch => branch is null) ? null : new Choice(branches, UnknownText.Of("If", [Text(name, position), .. branches]), position);
    }

    private Node Join(Node argument, SourcePosition position)
    {
        if (argument is not Sequence { Items: [var delimiter, var list] }
            || Evaluate(delimiter).AsText() is not { } separator
            || Evaluate(list) is not Sequence items)
        {
            return Opaque("Join", [Evaluate(argument)], position);
        }

        return new Scalar(JoinedText.Separated(items.Items.Select(JoinedText.Of), separator), position);
    }

    private Node Select(Node argument, SourcePosition position)
    {
        if (argument is Sequence { Items: [var index, var list] }
            && int.TryParse(Evaluate(index).AsLiteral(), NumberStyles.None, CultureInfo.InvariantCulture, out var chosen)
            && Evaluate(list) is Sequence items && chosen < items.Items.Length)
        {
            return items.Items[chosen];
        }

        return Opaque("Select", [Evaluate(argument)], position);
    }

    /// <summary>Resource names and pseudo parameters are taken to hold no delimiter; any other hole might.</summary>
    private Node Split(Node argument, SourcePosition position)
    {
        if (argument is not Sequence { Items: [var separator, var source] }
            || Evaluate(separator).AsLiteral() is not { Length: > 0 } delimiter
            || Evaluate(source) is not Scalar { Text: var text })
        {
            return Opaque("Split", [Evaluate(argument)], position);
        }

        var items = new List<List<SymbolicText>> { new() };
        foreach (var piece in text.Pieces)
        {
            if (piece.IsHole)
            {
                items[items.Count - 1].Add(SymbolicText.Hole(piece.Text));
                continue;
            }

            var parts = piece.Text.Split([delimiter], StringSplitOptions.None);
            items[items.Count - 1].Add(SymbolicText.Literal(parts[0]));
            items.AddRange(parts.Skip(1).Select(part => new List<SymbolicText> { SymbolicText.Literal(part) }));
        }

        return new Sequence(items.Select(item => (Node)new Scalar(SymbolicText.Concat(item), position)), position);
    }

    private Node? FindInMap(Node argument, SourcePosition position)
    {
        if (argument is not Sequence { Items: [var map, var first, var second, ..] } call)
            return Opaque("FindInMap", [argument], position);

        var keys = new[] { Evaluate(map), Evaluate(first), Evaluate(second) };
        if (keys[0].AsLiteral() is { } name && references.Map(name) is { } table && Lookup(table, keys[1].AsLiteral(), keys[2].AsLiteral()) is { } found)
            return Evaluate(found);

        var known = keys.All(key => key.AsLiteral() is not null);
        if (known && call.Items is [_, _, _, Mapping options] && options["DefaultValue"] is { } fallback)
            return Evaluate(fallback);
        return Opaque("FindInMap", keys, position);
    }

    /// <summary>The value at the keys; of an unknown first key the one that all of them have.</summary>
    private static Node? Lookup(Mapping table, string? first, string? second)
    {
        if (second is null)
            return null;
        if (first is not null)
            return table[first].At(second);

        var values = table.Entries.Select(entry => entry.Value.At(second)).ToArray();
        return values.Length > 0 && values.All(value => value is Scalar) && values.Select(value => value.AsText()).Distinct().Count() == 1 ? values[0] : null;
    }

    private Node Import(Node argument, SourcePosition position)
    {
        var name = Evaluate(argument);
        var imported = name.AsText() is { } text ? references.Import(text) : null;
        return imported switch
        {
            Scalar scalar => new Scalar(scalar.Text, position, scalar.IsNull),
            null => Opaque("ImportValue", [name], position),
            _ => imported,
        };
    }

    private Node Base64(Node argument, SourcePosition position) => Evaluate(argument).AsLiteral() is { } text
        ? Text(Convert.ToBase64String(Encoding.UTF8.GetBytes(text)), position)
        : Opaque("Base64", [Evaluate(argument)], position);

    private Node Transform(Node argument, SourcePosition position)
    {
        foreach (var macro in argument.AsItems())
        {
            if (macro.At("Name").AsLiteral() == "AWS::Include"
                && macro.At("Parameters", "Location") is { } location
                && Evaluate(location).AsLiteral() is { } path
                && references.Include(path, position) is { } included)
            {
                return Evaluate(included) ?? Opaque("Transform", [argument], position);
            }
        }

        return Opaque("Transform", [argument], position);
    }

    private static Scalar Text(string text, SourcePosition position) => new(SymbolicText.Literal(text), position);

    private static Scalar Opaque(string function, IEnumerable<Node?> arguments, SourcePosition position) => new(UnknownText.Of(function, arguments), position);
}
