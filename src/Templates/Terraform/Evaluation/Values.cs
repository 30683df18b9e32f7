using System.Globalization;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.CloudFormation;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.Terraform.Evaluation;

/// <summary>A value whose attributes are read when they are asked for: a resource, a module, <c>var</c>.</summary>
internal sealed class Reference(string name, Func<string, SourcePosition, Node> member, SourcePosition position) : Node(position)
{
    public string Name { get; } = name;

    public Node Member(string attribute, SourcePosition place) => member(attribute, place);

    public Reference At(SourcePosition place) => new(Name, member, place);
}

/// <summary>The result of <c>jsonencode</c>, or a policy document of a data source: its structure is worth more than its text.</summary>
internal sealed class JsonEncoded(Node value, SourcePosition position) : Node(position)
{
    public Node Value { get; } = value;
}

/// <summary>What Terraform would refuse: an attribute or an index that does not exist. Functions such as <c>try</c> go on to the next.</summary>
internal sealed class Missing(string name, SourcePosition position) : Node(position)
{
    public string Name { get; } = name;
}

/// <summary>Values as the language sees them: nodes, in which a hole stands for what only the deployment knows.</summary>
internal static class Values
{
    public static Scalar Text(string text, SourcePosition position) => new(SymbolicText.Literal(text), position);

    public static Scalar Number(int number, SourcePosition position) => Text(number.ToString(CultureInfo.InvariantCulture), position);

    public static Scalar Bool(bool value, SourcePosition position) => Text(value ? "true" : "false", position);

    public static Scalar Null(SourcePosition position) => new(SymbolicText.Empty, position, isNull: true);

    public static Scalar Hole(string name, SourcePosition position) => new(SymbolicText.Hole(name.Replace("${", "(").Replace('}', ')')), position);

    public static Scalar Unknown(string function, IEnumerable<Node?> arguments, SourcePosition position) =>
        new(UnknownText.Of(function, arguments.Select(argument => argument is null ? null : Plain(argument))), position);

    public static bool IsNull(Node? node) => node is null or Scalar { IsNull: true };

    /// <summary>A value of which not even the shape is known.</summary>
    public static bool IsUnknown(Node node) => node is Scalar { IsNull: false, Text.IsLiteral: false } or Missing;

    public static bool? Truth(Node node) => Plain(node).AsLiteral() switch { "true" => true, "false" => false, _ => null };

    public static double? AsNumber(Node node) =>
        double.TryParse(Plain(node).AsLiteral(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static int? AsIndex(Node node) => AsNumber(node) is { } number && number == Math.Floor(number) && Math.Abs(number) < int.MaxValue ? (int)number : null;

    /// <summary>The value inside another text.</summary>
    public static SymbolicText TextOf(Node node) => Plain(node) switch
    {
        Scalar scalar => scalar.Text,
        Choice choice => choice.AsText() ?? choice.Name,
        var other => UnknownText.Of("Value", [other]),
    };

    /// <summary>The value without what only this language knows, as the readers of properties expect it.</summary>
    public static Node Plain(Node node) => node switch
    {
        Reference reference => Hole(reference.Name, node.Position),
        Missing missing => Hole(missing.Name, node.Position),
        JsonEncoded json => new Scalar(JsonValue.Of(Plain(json.Value)), node.Position),
        Sequence sequence => new Sequence(sequence.Items.Select(Plain), node.Position),
        Mapping mapping => new Mapping(mapping.Entries.Select(entry => entry with { Value = Plain(entry.Value) }), node.Position),
        Choice choice => new Choice(choice.Alternatives.Select(Plain), choice.Name, node.Position),
        _ => node,
    };

    /// <summary>The same value where it is used: findings about it belong there.</summary>
    public static Node At(Node node, SourcePosition position) => node switch
    {
        Scalar scalar => new Scalar(scalar.Text, position, scalar.IsNull),
        Reference reference => reference.At(position),
        _ => node,
    };

    public static Node Member(Node target, string name, SourcePosition position) => target switch
    {
        Reference reference => reference.Member(name, position),
        Mapping mapping => mapping[name] is { } value ? At(value, position) : new Missing($"Value.{name}", position),
        Choice choice => new Choice(choice.Alternatives.Select(alternative => Member(alternative, name, position)), SymbolicText.Hole($"{HoleName(choice)}.{name}"), position),
        Scalar { IsNull: false, Text.IsLiteral: false } unknown => Hole($"{HoleName(unknown)}.{name}", position),
        Missing missing => new Missing($"{missing.Name}.{name}", position),
        _ => new Missing($"Value.{name}", position),
    };

    public static Node Index(Node target, Node key, SourcePosition position)
    {
        if (target is Sequence sequence && AsIndex(key) is { } index)
            return index >= 0 && index < sequence.Items.Length ? At(sequence.Items[index], position) : new Missing($"Value[{index}]", position);
        if (target is Mapping or Reference && Plain(key).AsLiteral() is { } name)
            return Member(target, name, position);
        if (target is Choice choice)
            return new Choice(choice.Alternatives.Select(alternative => Index(alternative, key, position)), SymbolicText.Hole($"{HoleName(choice)}[{HoleName(key)}]"), position);
        return target is Missing missing ? new Missing($"{missing.Name}[{HoleName(key)}]", position) : Unknown("Index", [target, key], position);
    }

    /// <summary>Entries to iterate over: a list's by index, a map's by key; null where the collection is not known.</summary>
    public static IReadOnlyList<(Node Key, Node Value)>? Entries(Node collection) => collection switch
    {
        Sequence sequence => sequence.Items.Select((item, index) => ((Node)Number(index, item.Position), item)).ToArray(),
        Mapping mapping => mapping.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => ((Node)Text(entry.Key, entry.Position), entry.Value)).ToArray(),
        _ => null,
    };

    public static bool? AreEqual(Node left, Node right)
    {
        if (IsNull(left) || IsNull(right))
            return IsNull(left) && IsNull(right) ? true : IsUnknown(left) || IsUnknown(right) || left is Choice || right is Choice ? null : false;
        if (left is Choice || right is Choice)
            return null;
        if (left is Scalar one && right is Scalar other)
            return one.Text.Equals(other.Text) ? true : one.Text.IsLiteral && other.Text.IsLiteral ? false : null;
        return left is Sequence { Items.IsEmpty: true } && right is Sequence items ? items.Items.IsEmpty : null;
    }

    private static string HoleName(Node node) => TextOf(node) is { SoleHole: { } hole } ? hole : TextOf(node).ToString().Replace("${", "(").Replace('}', ')');
}
