using System.Collections.Immutable;
using ServerlessGuard.CatalogBuilder.Models;

namespace ServerlessGuard.CatalogBuilder.Permissions;

/// <summary>An operation's request under its .NET names, flattened to the paths of its texts: <c>TableName</c>, <c>Entries[].EventBusName</c>.</summary>
/// <param name="Members">Top-level properties in the model's order.</param>
/// <param name="Texts">Paths of members that hold a text or a list of texts, shallow ones first.</param>
public sealed record RequestShape(ImmutableArray<string> Members, ImmutableArray<string> Texts)
{
    private const int Depth = 4;

    public static RequestShape Of(ServiceModel model, string? structure, Naming naming)
    {
        if (structure is null || !model.Structures.TryGetValue(structure, out var root))
        {
            return new RequestShape(ImmutableArray<string>.Empty, ImmutableArray<string>.Empty);
        }

        var texts = new List<(int Depth, string Path)>();
        Collect(model, root, "", 0, [structure], naming, texts);
        return new RequestShape(
            naming.Properties(model, root, "").Select(property => property.Name).ToImmutableArray(),
            texts.OrderBy(text => text.Depth).Select(text => text.Path).ToImmutableArray());
    }

    private static void Collect(ServiceModel model, ModelStructure structure, string prefix, int depth, ImmutableHashSet<string> above, Naming naming, List<(int, string)> texts)
    {
        foreach (var member in structure.Members)
        {
            Collect(model, member.Type, prefix + naming.Member(structure.Name, member.Name), depth, above, naming, texts);
        }
    }

    private static void Collect(ServiceModel model, ModelType type, string path, int depth, ImmutableHashSet<string> above, Naming naming, List<(int, string)> texts)
    {
        switch (type)
        {
            case ModelType.Scalar when type == ModelType.Text:
                texts.Add((depth, path));
                break;
            case ModelType.ListOf list:
                Collect(model, list.Element, path + "[]", depth, above, naming, texts);
                break;
            case ModelType.Structure nested when depth < Depth && !above.Contains(nested.Name):
                Collect(model, model.Structures[nested.Name], path + ".", depth + 1, above.Add(nested.Name), naming, texts);
                break;
        }
    }
}
