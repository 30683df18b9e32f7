using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.CloudFormation;

/// <summary>A stack's parameters: what was passed, else the default, else a hole.</summary>
/// <param name="prefix">The path of a nested stack, <c>Stack/</c>.</param>
/// <param name="stored">What Systems Manager keeps under a name, where a template says so.</param>
internal sealed class Parameters(Mapping? declared, IReadOnlyDictionary<string, Node> given, string prefix, Func<string, Node?> stored)
{
    public bool Has(string name) => declared?[name] is not null;

    public Node Value(string name, SourcePosition position)
    {
        var declaration = declared?[name] as Mapping;
        var type = (declaration?["Type"]).AsLiteral() ?? "String";
        var hole = new Scalar(SymbolicText.Hole(prefix + name), position);

        var value = given.TryGetValue(name, out var passed) ? passed : declaration?["Default"];

        // The value of such a type is only the name under which Systems Manager keeps the real one.
        if (type.StartsWith("AWS::SSM::Parameter::Value", StringComparison.Ordinal))
            return value.AsLiteral() is { Length: > 0 } key && stored(key).AsText() is { } kept ? new Scalar(kept, position) : hole;

        return value switch
        {
            null => hole,
            Scalar scalar when IsList(type) && scalar.Text.IsLiteral => SplitList(scalar, position),
            Scalar scalar => new Scalar(scalar.Text, position),
            _ => value,
        };
    }

    private static bool IsList(string type) => type is "CommaDelimitedList" || type.StartsWith("List<", StringComparison.Ordinal);

    private static Sequence SplitList(Scalar scalar, SourcePosition position)
    {
        var text = scalar.Text.ToString();
        var items = text.Length == 0 ? [] : text.Split(',');
        return new Sequence(items.Select(item => new Scalar(SymbolicText.Literal(item.Trim()), position)), position);
    }
}
