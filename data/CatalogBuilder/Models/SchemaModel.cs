using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ServerlessGuard.CatalogBuilder.Models;

/// <summary>Reads a model out of an <c>@aws-sdk/client-*</c> package: its schemas, and its declarations for what the schemas leave out (enumerations).</summary>
public sealed partial class SchemaModel
{
    private const int ListFlag = 64;
    private const int MapFlag = 128;

    private readonly Dictionary<string, object?> _declarations;
    private readonly Dictionary<string, ImmutableArray<string>> _enumerations;
    private readonly Dictionary<string, Dictionary<string, string>> _interfaces;
    private readonly Dictionary<string, ModelStructure> _structures = new(StringComparer.Ordinal);

    private SchemaModel(Dictionary<string, object?> declarations, string typeScript)
    {
        _declarations = declarations;
        _enumerations = EnumerationDeclaration().Matches(typeScript).DistinctBy(match => match.Groups["name"].Value)
            .ToDictionary(match => TypeDeclarations.ModelName(match.Groups["name"].Value), match => Quoted().Matches(match.Groups["body"].Value).Select(value => value.Groups[1].Value).Distinct().ToImmutableArray());
        _interfaces = InterfaceDeclaration().Matches(typeScript).DistinctBy(match => match.Groups["name"].Value)
            .ToDictionary(match => match.Groups["name"].Value, match => Members(match.Groups["body"].Value));
    }

    /// <param name="package">The package's folder.</param>
    /// <param name="sizes">The same service's older model, which knows the size of numbers; or null.</param>
    public static ServiceModel Read(string package, string origin, ServiceModel? sizes)
    {
        var declarations = SchemaText.Declarations(Path.Combine(package, "dist-es", "schemas", "schemas_0.js"));
        var typeScript = string.Concat(Directory.EnumerateFiles(Path.Combine(package, "dist-types", "ts3.4", "models"), "*.d.ts").Order(StringComparer.Ordinal).Select(File.ReadAllText));
        var reader = new SchemaModel(declarations, typeScript);
        var operations = declarations.Values.OfType<List<object?>>().Where(schema => schema is [9d, ..])
            .Select(schema => reader.ReadOperation(schema, Path.Combine(package, "dist-es", "pagination"))).ToImmutableArray();
        var structures = sizes is null ? reader._structures : reader._structures.ToDictionary(pair => pair.Key, pair => Sized(pair.Value, sizes));
        return new ServiceModel(origin, operations) { Structures = structures, Enumerations = reader._enumerations };
    }

    private static ModelStructure Sized(ModelStructure structure, ServiceModel sizes) =>
        !sizes.Structures.TryGetValue(structure.Name, out var older) ? structure : structure with
        {
            Members = structure.Members.Select(member => older.Members.FirstOrDefault(m => m.Name == member.Name) is { } known && HasUnknownNumber(member.Type) ? known : member).ToImmutableArray(),
        };

    private static bool HasUnknownNumber(ModelType type) => type switch
    {
        ModelType.ListOf list => HasUnknownNumber(list.Element),
        ModelType.MapOf map => HasUnknownNumber(map.Value),
        _ => type == ModelType.UnknownNumber,
    };

    private static Dictionary<string, string> Members(string body) =>
        MemberDeclaration().Matches(body).DistinctBy(match => match.Groups["name"].Value).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["type"].Value);

    private ModelOperation ReadOperation(List<object?> schema, string paginators)
    {
        var name = Text(schema[2]);
        var http = (schema[3] as Dictionary<string, object?>)?.Select(trait => trait.Value).OfType<List<object?>>().FirstOrDefault(value => value.Count == 3);
        return new ModelOperation(
            name,
            (ReadType(schema[4], "", "") as ModelType.Structure)?.Name,
            (ReadType(schema[5], "", "") as ModelType.Structure)?.Name,
            http is null ? "POST" : Text(http[0]),
            http is null ? "/" : Text(http[1]),
            File.Exists(Path.Combine(paginators, name + "Paginator.js")));
    }

    private string Text(object? value) => value switch
    {
        string text => text,
        SchemaText.Name name when _declarations.TryGetValue(name.Text, out var declared) => Text(declared),
        _ => "",
    };

    private ModelType ReadType(object? reference, string structure, string member) => reference switch
    {
        double code => ReadScalar((int)code, structure, member),
        List<object?> { Count: 2 } withTraits => ReadType(withTraits[0], structure, member),
        List<object?> schema => ReadSchema(schema, structure, member),
        SchemaText.Name name when _declarations.TryGetValue(name.Text, out var declared) => ReadType(declared, structure, member),
        _ => ModelType.Text,
    };

    private ModelType ReadSchema(List<object?> schema, string structure, string member) => schema[0] switch
    {
        0d => ReadType(schema[4], structure, member),
        1d => new ModelType.ListOf(ReadType(schema[4], "", "")),
        2d => new ModelType.MapOf(ReadType(schema[5], "", "")),
        3d or 4d or -3d => ReadStructure(schema),
        _ => ModelType.Text,
    };

    private ModelType ReadScalar(int code, string structure, string member) => code switch
    {
        >= MapFlag => new ModelType.MapOf(ReadScalar(code - MapFlag, "", "")),
        >= ListFlag => new ModelType.ListOf(ReadScalar(code - ListFlag, "", "")),
        1 or 17 or 19 => ModelType.UnknownNumber,
        2 => ModelType.Boolean,
        4 or 5 or 6 or 7 => ModelType.Time,
        15 => ModelType.Document,
        21 => ModelType.Blob,
        42 => ModelType.Stream,
        _ => _interfaces.GetValueOrDefault(structure)?.GetValueOrDefault(member) is { } type && _enumerations.ContainsKey(TypeDeclarations.ModelName(type)) ? new ModelType.Enumeration(TypeDeclarations.ModelName(type)) : ModelType.Text,
    };

    private ModelType ReadStructure(List<object?> schema)
    {
        var name = Text(schema[2]);
        if (schema[4] is List<object?> names && schema[5] is List<object?> types && _structures.TryAdd(name, new ModelStructure(name, IsError: false, ImmutableArray<ModelMember>.Empty)))
        {
            var members = names.Zip(types, (member, type) => new ModelMember(Text(member), ReadType(type, name, Text(member))));
            _structures[name] = new ModelStructure(name, schema[0] is -3d, members.ToImmutableArray());
        }

        return new ModelType.Structure(name);
    }

    [GeneratedRegex(@"^export declare const (?<name>\w+): \{(?<body>[^}]*)\}", RegexOptions.Multiline)]
    private static partial Regex EnumerationDeclaration();

    [GeneratedRegex(@"^export interface (?<name>\w+)[^{]*\{\n(?<body>.*?)^\}", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex InterfaceDeclaration();

    [GeneratedRegex(@"^  (?<name>\w+)\??: (?<type>\w+)", RegexOptions.Multiline)]
    private static partial Regex MemberDeclaration();

    [GeneratedRegex("\"([^\"]*)\"")]
    private static partial Regex Quoted();
}
