using System.Collections.Immutable;
using Newtonsoft.Json.Linq;

namespace ServerlessGuard.CatalogBuilder.Models;

/// <summary>Reads a model of the <c>aws-sdk</c> package: types out of the minified JSON, names out of the declarations beside it.</summary>
public sealed class MinifiedModel
{
    private readonly JObject _model;
    private readonly TypeDeclarations _declarations;
    private readonly Dictionary<string, ModelStructure> _structures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<string>> _enumerations = new(StringComparer.Ordinal);

    private MinifiedModel(JObject model, TypeDeclarations declarations) => (_model, _declarations) = (model, declarations);

    public static ServiceModel Read(string modelPath, string declarationsPath, string origin)
    {
        var reader = new MinifiedModel(JObject.Parse(File.ReadAllText(modelPath)), new TypeDeclarations(declarationsPath));
        var paginators = modelPath.Replace(".min.json", ".paginators.json");
        var paginated = File.Exists(paginators) ? (JObject)JObject.Parse(File.ReadAllText(paginators))["pagination"]! : [];
        var operations = ((JObject)reader._model["operations"]!).Properties().Select(property => reader.ReadOperation(property, paginated)).ToImmutableArray();
        return new ServiceModel(origin, operations) { Structures = reader._structures, Enumerations = reader._enumerations };
    }

    private ModelOperation ReadOperation(JProperty property, JObject paginated)
    {
        var (input, output) = _declarations.Operation(property.Name);
        var page = paginated[property.Name];
        return new ModelOperation(
            property.Name,
            ReadTop(property.Value["input"], input),
            ReadTop(property.Value["output"], output),
            (string?)property.Value["http"]?["method"] ?? "POST",
            (string?)property.Value["http"]?["requestUri"] ?? "/",
            page?["input_token"] is not null && page["output_token"] is not null);
    }

    private string? ReadTop(JToken? shape, string? declared) =>
        shape is not null && declared is not null && ReadType(shape, declared) is ModelType.Structure structure ? structure.Name : null;

    private ModelType ReadType(JToken reference, string? declared)
    {
        var shape = (string?)reference["shape"] is { } name ? _model["shapes"]![name]! : reference;
        return (string?)shape["type"] switch
        {
            "structure" when (bool?)shape["document"] == true => ModelType.Document,
            "structure" => ReadStructure(shape, declared),
            "list" => new ModelType.ListOf(ReadType(shape["member"]!, _declarations.ElementType(declared))),
            "map" => new ModelType.MapOf(ReadType(shape["value"]!, _declarations.ElementType(declared))),
            "blob" => (bool?)(reference["streaming"] ?? shape["streaming"]) == true ? ModelType.Stream : ModelType.Blob,
            "boolean" => ModelType.Boolean,
            "integer" => new ModelType.Scalar("int"),
            "long" => new ModelType.Scalar("long"),
            "float" => new ModelType.Scalar("float"),
            "double" => new ModelType.Scalar("double"),
            "timestamp" => ModelType.Time,
            _ => ReadText(declared),
        };
    }

    private ModelType ReadText(string? declared)
    {
        if (_declarations.Enumeration(declared) is not { } values)
        {
            return ModelType.Text;
        }

        var name = TypeDeclarations.ModelName(declared!);
        _enumerations[name] = values;
        return new ModelType.Enumeration(name);
    }

    private ModelType ReadStructure(JToken shape, string? declared)
    {
        if (declared is null)
        {
            return ModelType.Document;
        }

        var name = TypeDeclarations.ModelName(declared);
        if (_structures.TryAdd(name, new ModelStructure(name, IsError: false, ImmutableArray<ModelMember>.Empty)))
        {
            var members = ((JObject?)shape["members"] ?? []).Properties().Select(member => new ModelMember(member.Name, ReadType(member.Value, _declarations.MemberType(declared, member.Name))));
            _structures[name] = new ModelStructure(name, (bool?)shape["exception"] == true, members.ToImmutableArray());
        }

        return new ModelType.Structure(name);
    }
}
