using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.ServerlessFramework;

/// <summary>
/// Puts values in the place of the framework's variables. What only the deployment knows becomes a hole, <c>${ssm:/orders/topic}</c>; what depends on
/// an unknown key (<c>${self:custom.vpc.${opt:stage}}</c>) a <see cref="Choice"/> of all that there are.
/// </summary>
internal sealed class Variables(VariableSources sources, SourcePosition start, Action<SourcePosition, string> report)
{
    private const int MaximumNesting = 100;

    /// <summary>Beyond it the variables multiply one another.</summary>
    private const int MaximumNodes = 200_000;

    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private int _nodes;

    public Node Resolve(Node node)
    {
        _nodes++;
        return node switch
        {
            Mapping mapping => new Mapping(mapping.Entries.Select(entry => new MappingEntry(Key(entry), entry.Position, Resolve(entry.Value))), mapping.Position),
            Sequence sequence => new Sequence(sequence.Items.Select(Resolve), sequence.Position),
            Choice choice => new Choice(choice.Alternatives.Select(Resolve), choice.Name, choice.Position),
            Scalar { IsNull: false, Text: { IsLiteral: true } text } scalar when text.ToString() is var written && written.Contains("${") => Value(scalar, written),
            _ => node,
        };
    }

    /// <summary>The text with its variables' values; what is not one text is a hole.</summary>
    public SymbolicText Text(string text, SourcePosition position) => SymbolicText.Concat(
        VariableText.Parts(text).Select(part => part.IsVariable ? TextOf(part.Text, position) : SymbolicText.Literal(part.Text)));

    /// <summary>What a value that may be a variable stands for, its own content unresolved; null where there is nothing.</summary>
    public Node? Reference(Node? node)
    {
        if (node is not Scalar { Text: { IsLiteral: true } text } || VariableText.Sole(text.ToString()) is not { } variable)
            return node;
        return Guarded("&" + variable, node.Position, () => Reference(Find(variable, node.Position)) ?? Unknown(variable, node.Position));
    }

    private string Key(MappingEntry entry) =>
        entry.Key.Contains("${") && Text(entry.Key, entry.Position) is { IsLiteral: true } key ? key.ToString() : entry.Key;

    private Node Value(Scalar scalar, string written)
    {
        if (VariableText.Sole(written) is not { } variable)
            return new Scalar(Text(written, scalar.Position), scalar.Position);

        if (_nodes > MaximumNodes)
        {
            report(start, "variables multiply this file beyond reason: write the values out");
            return Unknown(variable, scalar.Position);
        }

        var found = Guarded(variable, scalar.Position, () => Find(variable, scalar.Position) is { } value ? Resolve(value) : null);
        return found is Scalar text ? new Scalar(text.Text, scalar.Position, text.IsNull) : found ?? Unknown(variable, scalar.Position);
    }

    private SymbolicText TextOf(string variable, SourcePosition position) =>
        Value(new Scalar(SymbolicText.Literal($"${{{variable}}}"), position), $"${{{variable}}}").AsText() ?? SymbolicText.Hole(Name(variable, position));

    /// <summary>The first source that has a value; the value's own variables are not resolved yet.</summary>
    private Node? Find(string variable, SourcePosition position)
    {
        foreach (var source in VariableText.Sources(variable))
        {
            if (Find(source, variable, position) is { } found)
                return found;
        }

        if (sources.MustExist(variable))
            report(position, $"'${{{variable}}}' has no value: define it or give a default, as in ${{{variable}, 'value'}}");
        return null;
    }

    private Node? Find(string source, string variable, SourcePosition position)
    {
        if (VariableText.Source(source) is var (type, argument, address))
        {
            var place = new VariablePlace(type, argument is null ? null : Text(argument, position), Text(address, position), IsComputed: source.Contains("${"), position);
            return sources.Find(place, this);
        }

        if (VariableText.Sole(source) is { } nested)
            return Guarded("&" + nested, position, () => Find(nested, position));
        return source.Length == 0 || source == variable ? null : new Scalar(SymbolicText.Literal(Unquoted(source)), position, isNull: source == "null");
    }

    private Node? Guarded(string variable, SourcePosition position, Func<Node?> find)
    {
        if (_open.Count >= MaximumNesting || !_open.Add(variable))
        {
            report(position, $"variable '{variable.TrimStart('&')}' refers to itself: write its value out");
            return new Scalar(SymbolicText.Hole("circular"), position);
        }

        var found = find();
        _open.Remove(variable);
        return found;
    }

    private Scalar Unknown(string variable, SourcePosition position) => new(SymbolicText.Hole(Name(variable, position)), position);

    /// <summary>A hole goes by the source it would come from, not by its fallbacks.</summary>
    private string Name(string variable, SourcePosition position) => VariablePlace.Plain(Text(VariableText.Sources(variable).First(), position));

    private static string Unquoted(string literal) =>
        literal.Length >= 2 && literal[0] is '\'' or '"' && literal[literal.Length - 1] == literal[0] ? literal.Substring(1, literal.Length - 2) : literal;
}
