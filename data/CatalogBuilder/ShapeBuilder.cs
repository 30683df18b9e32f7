using System.Collections.Immutable;
using ServerlessGuard.CatalogBuilder.Models;
using ServerlessGuard.CatalogBuilder.Sources;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.CatalogBuilder;

/// <summary>The classes that the SDK's generator makes of a model: a request and a response per operation, the structures under them, constants and exceptions.</summary>
public static class ShapeBuilder
{
    public static ImmutableArray<SdkShape> Build(ServiceRow service, ServiceModel model, Naming naming)
    {
        var shapes = new Dictionary<string, SdkShape>(StringComparer.Ordinal);
        foreach (var operation in model.Operations)
        {
            var method = naming.Method(operation.Name);
            Add(new SdkShape(naming.Request(method), SdkShapeKind.Request, Members(operation.Input)));
            if (naming.Wrapped(method) is not { } wrapped)
            {
                Add(new SdkShape(method + "Response", SdkShapeKind.Response, Members(operation.Output)));
                continue;
            }

            Add(new SdkShape(method + "Response", SdkShapeKind.Response, [new SdkMember(wrapped.Property, $"{service.Namespace}.Model.{wrapped.Class}")]));
            Add(new SdkShape(wrapped.Class, SdkShapeKind.Structure, Members(operation.Output)));
        }

        foreach (var structure in Reachable(model))
        {
            Add(new SdkShape(naming.Class(structure), structure.IsError ? SdkShapeKind.Exception : SdkShapeKind.Structure, Members(structure.Name)));
        }

        foreach (var (name, values) in model.Enumerations)
        {
            var constants = values.Select(value => new SdkMember(DotNetNames.Constant(value), value)).DistinctBy(constant => constant.Name).OrderBy(constant => constant.Name, StringComparer.Ordinal);
            Add(new SdkShape(DotNetNames.Member(name), SdkShapeKind.Constants, constants.ToImmutableArray()));
        }

        return shapes.Values.OrderBy(shape => shape.Name, StringComparer.Ordinal).ToImmutableArray();

        void Add(SdkShape shape) => shapes.TryAdd(shape.Name, shape);

        ImmutableArray<SdkMember> Members(string? structure) => structure is null || !model.Structures.TryGetValue(structure, out var found) ? ImmutableArray<SdkMember>.Empty
            : naming.Properties(model, found, service.Namespace).DistinctBy(member => member.Name).ToImmutableArray();
    }

    /// <summary>Structures that a member of something else holds, and errors; inputs and outputs themselves only where they are nested too.</summary>
    private static IEnumerable<ModelStructure> Reachable(ServiceModel model)
    {
        var nested = model.Structures.Values.SelectMany(structure => structure.Members).Select(member => Innermost(member.Type)).OfType<ModelType.Structure>().Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        return model.Structures.Values.Where(structure => structure.IsError || nested.Contains(structure.Name));
    }

    private static ModelType Innermost(ModelType type) => type switch
    {
        ModelType.ListOf list => Innermost(list.Element),
        ModelType.MapOf map => Innermost(map.Value),
        _ => type,
    };
}
