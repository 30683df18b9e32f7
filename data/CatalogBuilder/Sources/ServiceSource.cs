using System.Collections.Immutable;
using Newtonsoft.Json.Linq;
using ServerlessGuard.CatalogBuilder.Models;

namespace ServerlessGuard.CatalogBuilder.Sources;

/// <summary>A row of <c>overrides/services.json</c> with its model, where one of the packages holds it.</summary>
public sealed record ServiceRow(string Id, string Name, string ClientBase, string Prefix, string Source, ServiceModel? Model)
{
    public string Namespace => "Amazon." + Name;

    public ImmutableArray<string> OtherTypes { get; init; } = ImmutableArray<string>.Empty;
}

public sealed class ServiceSource
{
    private readonly Folders _folders;
    private readonly string _oldSdk;
    private readonly Dictionary<string, (string ModelPath, string DeclarationsPath, JToken Metadata)> _oldModels;

    public ServiceSource(Folders folders)
    {
        _folders = folders;
        _oldSdk = "aws-sdk " + folders.Version("aws-sdk");
        _oldModels = OldModels(Path.Combine(folders.Packages, "aws-sdk")).ToDictionary(model => (string)model.Metadata["serviceId"]!, StringComparer.Ordinal);
    }

    /// <summary>Sorted by id.</summary>
    public ImmutableArray<ServiceRow> Read() =>
        _folders.Override("services")["services"]!.Select(ReadRow).OrderBy(row => row.Id, StringComparer.Ordinal).ToImmutableArray();

    private ServiceRow ReadRow(JToken row)
    {
        var serviceId = (string)row["serviceId"]!;
        var name = (string?)row["name"] ?? DotNetNames.Service(serviceId);
        var metadata = _oldModels.TryGetValue(serviceId, out var old) ? old.Metadata : null;
        var signingName = (string?)(metadata?["signingName"] ?? metadata?["endpointPrefix"]);
        return new ServiceRow((string)row["id"]!, name, (string?)row["client"] ?? name, (string?)row["prefix"] ?? signingName!, (string)row["source"]!, ReadModel(serviceId, (string?)row["package"]))
        {
            OtherTypes = row["alsoKnownAs"]?.Select(type => (string)type!).ToImmutableArray() ?? ImmutableArray<string>.Empty,
        };
    }

    private ServiceModel? ReadModel(string serviceId, string? package)
    {
        var old = _oldModels.TryGetValue(serviceId, out var model) ? MinifiedModel.Read(model.ModelPath, model.DeclarationsPath, _oldSdk) : null;
        return package is null ? old : SchemaModel.Read(Path.Combine(_folders.Packages, package), $"{package} {_folders.Version(package)}", old);
    }

    private static IEnumerable<(string ModelPath, string DeclarationsPath, JToken Metadata)> OldModels(string package)
    {
        foreach (var service in JObject.Parse(File.ReadAllText(Path.Combine(package, "apis", "metadata.json"))).Properties())
        {
            var prefix = (string?)service.Value["prefix"] ?? service.Name;
            var path = Directory.EnumerateFiles(Path.Combine(package, "apis"), prefix + "-????-??-??.min.json").Max(StringComparer.Ordinal)!;
            yield return (path, Path.Combine(package, "clients", service.Name + ".d.ts"), JObject.Parse(File.ReadAllText(path))["metadata"]!);
        }
    }
}
