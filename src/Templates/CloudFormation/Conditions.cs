using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.CloudFormation;

/// <summary>The Conditions section in three-valued logic: null where the template alone does not decide.</summary>
internal sealed class Conditions(Mapping? declared, Func<Node, Node?> evaluate)
{
    private readonly Dictionary<string, bool?> _decided = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    public bool? Holds(string name)
    {
        if (_decided.TryGetValue(name, out var known))
            return known;
        if (declared?[name] is not { } condition || !_open.Add(name))
            return null;

        var holds = Holds(condition);
        _open.Remove(name);
        _decided[name] = holds;
        return holds;
    }

    private bool? Holds(Node condition)
    {
        if (condition is not Mapping { Entries: [var entry] })
            return (condition as Scalar).AsLiteral() switch { "true" => true, "false" => false, _ => null };

        IReadOnlyList<Node> operands = entry.Value is Sequence list ? list.Items : new[] { entry.Value };
        return entry.Key switch
        {
            "Condition" => entry.Value.AsLiteral() is { } name ? Holds(name) : null,
            "Fn::Not" => operands is [var operand] ? !Holds(operand) : null,
            "Fn::And" => operands.Select(Holds).Aggregate((bool?)true, (left, right) => left & right),
            "Fn::Or" => operands.Select(Holds).Aggregate((bool?)false, (left, right) => left | right),
            "Fn::Equals" => operands is [var left, var right] ? AreEqual(evaluate(left), evaluate(right)) : null,
            _ => null,
        };
    }

    private static bool? AreEqual(Node? left, Node? right)
    {
        if (left is Choice || right is Choice || left.AsText() is not { } one || right.AsText() is not { } other)
            return null;
        if (one.Equals(other))
            return true;
        return one.IsLiteral && other.IsLiteral ? false : null;
    }
}
