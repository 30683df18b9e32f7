using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.CloudFormation;

/// <summary><c>Fn::ForEach::Name: [Identifier, [a, b], { "Key${Identifier}": ... }]</c>, written out.</summary>
internal static class ForEach
{
    public static IEnumerable<MappingEntry> Unroll(Stack stack, MappingEntry loop)
    {
        if (loop.Value is not Sequence { Items: [Scalar identifier, var collection, Mapping body] })
        {
            stack.Report(loop.Position, $"'{loop.Key}' is no loop: write [identifier, list, output map]");
            yield break;
        }

        if (stack.Evaluate(collection) is not Sequence items || items.Items.Any(item => item.AsLiteral() is null))
        {
            stack.Report(loop.Position, $"the list of '{loop.Key}' is not known here: pass the parameters it is made of");
            yield break;
        }

        foreach (var value in items.Items.Select(item => item.AsLiteral()!))
        {
            foreach (var written in body.Entries.Select(entry => Fill(entry, identifier.ToString(), value)))
            {
                var inner = written.Key.StartsWith("Fn::ForEach", StringComparison.Ordinal) ? Unroll(stack, written) : [written];
                foreach (var unrolled in inner)
                    yield return unrolled;
            }
        }
    }

    private static MappingEntry Fill(MappingEntry entry, string identifier, string value) =>
        new(Fill(entry.Key, identifier, value), entry.Position, Fill(entry.Value, identifier, value));

    private static Node Fill(Node node, string identifier, string value) => node switch
    {
        Mapping { Entries: [{ Key: "Ref" } reference] } when reference.Value.AsLiteral() == identifier => new Scalar(SymbolicText.Literal(value), node.Position),
        Mapping mapping => new Mapping(mapping.Entries.Select(entry => Fill(entry, identifier, value)), node.Position),
        Sequence sequence => new Sequence(sequence.Items.Select(item => Fill(item, identifier, value)), node.Position),
        Scalar { IsNull: false } scalar => new Scalar(SymbolicText.Literal(Fill(scalar.ToString(), identifier, value)), node.Position),
        _ => node,
    };

    /// <summary><c>&amp;{Identifier}</c> also drops what no logical id may hold.</summary>
    private static string Fill(string text, string identifier, string value) => text
        .Replace($"${{{identifier}}}", value)
        .Replace($"&{{{identifier}}}", new string(value.Where(char.IsLetterOrDigit).ToArray()));
}
