using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.Terraform.Evaluation;

/// <summary>The document that <c>data "aws_iam_policy_document"</c> makes.</summary>
internal static class PolicyDocumentData
{
    private static readonly (string Attribute, string Element)[] Lists =
        [("actions", "Action"), ("not_actions", "NotAction"), ("resources", "Resource"), ("not_resources", "NotResource")];

    public static Mapping Of(IDeclaredResource data)
    {
        var own = data["statement"].AsItems().SelectMany(block => block.AsMappings()).Select(Statement);
        var sources = Statements(data["source_policy_documents"]).Concat(Statements(data["source_json"]));
        var overrides = Statements(data["override_policy_documents"]).Concat(Statements(data["override_json"]));
        var statements = new Sequence(Overridden(sources.Concat(own).Concat(overrides)), data.Position);
        return new Mapping([new MappingEntry("Version", data.Position, Values.Text("2012-10-17", data.Position)), new MappingEntry("Statement", data.Position, statements)], data.Position);
    }

    /// <summary>Of statements with one id the last counts, in the place of the first.</summary>
    private static IEnumerable<Node> Overridden(IEnumerable<Mapping> statements) => statements
        .Select((statement, index) => (statement, Key: statement["Sid"].AsLiteral() is { Length: > 0 } sid ? sid : $"#{index}"))
        .GroupBy(entry => entry.Key, StringComparer.Ordinal)
        .Select(same => same.Last().statement);

    private static IEnumerable<Mapping> Statements(Node? documents) => documents.AsItems()
        .SelectMany(document => Documents.Parse(document).AsMappings())
        .SelectMany(document => document["Statement"].AsItems())
        .SelectMany(statement => statement.AsMappings());

    private static Mapping Statement(Mapping block)
    {
        var entries = new List<MappingEntry> { new("Effect", block.Find("effect")?.Position ?? block.Position, block["effect"] is { } effect && !Values.IsNull(effect) ? effect : Values.Text("Allow", block.Position)) };
        if (block.Find("sid") is { } sid && !Values.IsNull(sid.Value))
            entries.Add(sid with { Key = "Sid" });
        foreach (var (attribute, element) in Lists)
        {
            if (block.Find(attribute) is { } list && list.Value is not Sequence { Items.IsEmpty: true } && !Values.IsNull(list.Value))
                entries.Add(new MappingEntry(element, list.Position, WithVariables(Values.Plain(list.Value))));
        }

        var conditions = block["condition"].AsItems().SelectMany(condition => condition.AsMappings()).ToArray();
        if (conditions.Length > 0)
            entries.Add(new MappingEntry("Condition", conditions[0].Position, Conditions(conditions)));
        return new Mapping(entries, block.Position);
    }

    private static Mapping Conditions(IReadOnlyList<Mapping> conditions)
    {
        var tests = conditions.GroupBy(condition => condition["test"].AsLiteral() ?? string.Empty, StringComparer.Ordinal);
        return new Mapping(tests.Select(test => new MappingEntry(test.Key, test.First().Position, Keys(test))), conditions[0].Position);
    }

    private static Mapping Keys(IEnumerable<Mapping> conditions)
    {
        var all = conditions.ToArray();
        return new Mapping(
            all.Select(condition => new MappingEntry(condition["variable"].AsLiteral() ?? string.Empty, condition.Position, WithVariables(Values.Plain(condition["values"] ?? new Sequence([], condition.Position))))),
            all[0].Position);
    }

    /// <summary>IAM's own variables are written <c>&amp;{aws:username}</c>, as the other form is taken.</summary>
    private static Node WithVariables(Node node) => node switch
    {
        Scalar scalar => new Scalar(
            SymbolicText.Concat(scalar.Text.Pieces.Select(piece => piece.IsHole ? SymbolicText.Hole(piece.Text) : SymbolicText.Literal(piece.Text.Replace("&{", "${")))),
            scalar.Position,
            scalar.IsNull),
        Sequence sequence => new Sequence(sequence.Items.Select(WithVariables), sequence.Position),
        _ => node,
    };
}
