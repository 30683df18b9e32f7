using ServerlessGuard.Iam;
using ServerlessGuard.Templates.Nodes;
using ServerlessGuard.Templates.Terraform.Hcl;

namespace ServerlessGuard.Templates.Terraform.Evaluation;

/// <summary>Blocks inside a resource, as lists of objects; <c>dynamic</c> ones written out.</summary>
internal static class BlockValue
{
    private static readonly string[] Meta = ["lifecycle", "provisioner", "connection"];

    /// <summary>The names of the blocks inside a body, in document order.</summary>
    public static IEnumerable<(string Name, SourcePosition Position)> Names(HclBody body) => body.Blocks
        .Select(block => (Name: NameOf(block), block.Position))
        .Where(block => block.Name is not null && !Meta.Contains(block.Name))
        .GroupBy(block => block.Name!, StringComparer.Ordinal)
        .Select(same => (same.Key, same.First().Position));

    public static Sequence Of(HclBody body, string name, Scope scope, Evaluator evaluator, SourcePosition position) =>
        new(body.Blocks.Where(block => NameOf(block) == name).SelectMany(block => Values(block, scope, evaluator)), position);

    private static string? NameOf(HclBlock block) => block is { Type: "dynamic", Labels: [var name] } ? name : block.Type == "dynamic" ? null : block.Type;

    private static IEnumerable<Node> Values(HclBlock block, Scope scope, Evaluator evaluator)
    {
        if (block.Type != "dynamic")
            return [Inside(block.Body, scope, evaluator, block.Position)];
        if (block.Body.BlocksOf("content").FirstOrDefault() is not { } content || block.Body.Attribute("for_each") is not { } each)
            return [];

        var iterator = (block.Body.Attribute("iterator")?.Value as NameExpression)?.Name ?? block.Labels[0];
        return Items(evaluator.Evaluate(each.Value, scope), each.Position).Select(item => Inside(content.Body, scope.With(iterator, item), evaluator, block.Position));
    }

    /// <summary>Of a collection that is not known one item stands for all.</summary>
    private static IEnumerable<Node> Items(Node collection, SourcePosition position)
    {
        var entries = collection is Choice choice ? choice.Alternatives.Select(Evaluation.Values.Entries).FirstOrDefault(items => items?.Count > 0) : Evaluation.Values.Entries(collection);
        if (entries is null && Evaluation.Values.IsNull(collection))
            return [];
        entries ??= [(Evaluation.Values.Hole("each.key", position), Evaluation.Values.Hole("each.value", position))];
        return entries.Select(entry => new Mapping([new MappingEntry("key", position, entry.Key), new MappingEntry("value", position, entry.Value)], position));
    }

    private static Mapping Inside(HclBody body, Scope scope, Evaluator evaluator, SourcePosition position)
    {
        var attributes = body.Attributes.Select(attribute => new MappingEntry(attribute.Name, attribute.Position, evaluator.Evaluate(attribute.Value, scope)));
        var blocks = Names(body).Select(block => new MappingEntry(block.Name, block.Position, Of(body, block.Name, scope, evaluator, block.Position)));
        return new Mapping(attributes.Concat(blocks), position);
    }
}
