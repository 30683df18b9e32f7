using System.Collections.Immutable;
using ServerlessGuard.Iam;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.Terraform.Hcl;

/// <summary>
/// Files of the language in its JSON syntax, which programs write. What in native syntax is a block inside of a resource is read as an attribute with an
/// object: only the provider's schema tells them apart. Source: developer.hashicorp.com/terraform/language/syntax/json.
/// </summary>
internal static class HclJson
{
    private const string Comment = "//";

    /// <summary>Kinds of blocks and how many labels each has.</summary>
    private static readonly ImmutableDictionary<string, int> Labels = new Dictionary<string, int>
    {
        ["resource"] = 2,
        ["data"] = 2,
        ["variable"] = 1,
        ["output"] = 1,
        ["module"] = 1,
        ["provider"] = 1,
        ["locals"] = 0,
        ["terraform"] = 0,
    }.ToImmutableDictionary(StringComparer.Ordinal);

    public static bool IsNamed(string file) => file.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    public static HclFile Read(string text, string file)
    {
        var json = JsonText.Read(text, file);
        var errors = new List<TemplateError>(json.Errors);
        var blocks = json.Root.EntriesOf()
            .Where(entry => Labels.ContainsKey(entry.Key))
            .SelectMany(entry => Blocks(entry, ImmutableArray<string>.Empty, Labels[entry.Key], errors))
            .ToImmutableArray();
        return new HclFile(new HclBody(ImmutableArray<HclAttribute>.Empty, blocks), errors.ToImmutableArray());
    }

    /// <summary>Labels are keys; a body may be one of a list.</summary>
    private static IEnumerable<HclBlock> Blocks(MappingEntry entry, ImmutableArray<string> labels, int left, List<TemplateError> errors, string? type = null) => left == 0
        ? Bodies(entry.Value).Select(body => new HclBlock(type ?? entry.Key, labels, Body(body, errors), entry.Position))
        : Bodies(entry.Value).SelectMany(inner => inner.Entries)
            .Where(inner => inner.Key != Comment)
            .SelectMany(inner => Blocks(inner, labels.Add(inner.Key), left - 1, errors, type ?? entry.Key));

    private static IEnumerable<Mapping> Bodies(Node node) => node.AsItems().OfType<Mapping>();

    private static HclBody Body(Mapping mapping, List<TemplateError> errors)
    {
        var members = mapping.Entries.Where(entry => entry.Key != Comment).ToArray();
        return new HclBody(
            members.Where(entry => entry.Key != "dynamic").Select(entry => new HclAttribute(entry.Key, Expression(entry.Value, errors), entry.Position)).ToImmutableArray(),
            members.Where(entry => entry.Key == "dynamic").SelectMany(entry => Blocks(entry, ImmutableArray<string>.Empty, 1, errors)).Select(Dynamic).ToImmutableArray());
    }

    /// <summary>Its content is a block, the name of its iterator a name.</summary>
    private static HclBlock Dynamic(HclBlock block)
    {
        var attributes = block.Body.Attributes.Where(attribute => attribute.Name != "content")
            .Select(attribute => attribute is { Name: "iterator", Value: LiteralExpression { Text: { } name } } ? attribute with { Value = new NameExpression(name, attribute.Position) } : attribute);
        var content = block.Body.Attributes.Where(attribute => attribute.Name == "content")
            .Select(attribute => new HclBlock("content", ImmutableArray<string>.Empty, Body(attribute.Value), attribute.Position));
        return block with { Body = new HclBody(attributes.ToImmutableArray(), content.ToImmutableArray()) };
    }

    private static HclBody Body(Expression expression)
    {
        var items = (expression as ObjectExpression)?.Items ?? ImmutableArray<(Expression Key, Expression Value)>.Empty;
        var attributes = items.Where(item => item.Key is LiteralExpression { Text: not null }).Select(item => new HclAttribute(((LiteralExpression)item.Key).Text!, item.Value, item.Key.Position));
        return new HclBody(attributes.ToImmutableArray(), ImmutableArray<HclBlock>.Empty);
    }

    private static Expression Expression(Node node, List<TemplateError> errors) => node switch
    {
        Scalar { IsNull: true } => new LiteralExpression(null, node.Position),
        Scalar scalar => Text(scalar.ToString(), node.Position, errors),
        Sequence list => new TupleExpression(list.Items.Select(item => Expression(item, errors)).ToImmutableArray(), node.Position),
        Mapping map => new ObjectExpression(
            map.Entries.Where(entry => entry.Key != Comment).Select(entry => (Text(entry.Key, entry.Position, errors), Expression(entry.Value, errors))).ToImmutableArray(),
            node.Position),
        _ => new LiteralExpression(null, node.Position),
    };

    private static Expression Text(string text, SourcePosition position, List<TemplateError> errors)
    {
        if (!text.Contains("${") && !text.Contains("%{"))
            return new LiteralExpression(text, position);
        var expression = HclParser.ReadTemplate(text, position, out var error);
        if (error is not null)
            errors.Add(error);
        return expression ?? new LiteralExpression(text, position);
    }
}
