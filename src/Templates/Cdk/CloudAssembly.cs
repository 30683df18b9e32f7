using System.Collections.Immutable;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.Cdk;

/// <summary>
/// A folder that the CDK synthesised, known by its manifest whatever it is called: the stacks in it, the constructs behind their resources and where
/// their code lies. Source: the CDK's <c>cloud-assembly-schema</c>.
/// </summary>
internal sealed class CloudAssembly
{
    public const string Manifest = "manifest.json";

    private const string StackType = "aws:cloudformation:stack";
    private const string AssetsSuffix = ".assets.json";
    private const string TemplateSuffix = ".template.json";

    private readonly ImmutableArray<Artifact> _artifacts;
    private readonly Lazy<ILookup<string, Asset>> _assets;
    private readonly Func<IEnumerable<TemplateError>> _problems;

    private CloudAssembly(ImmutableArray<Artifact> artifacts, IEnumerable<string> assetFiles, ReadTemplateFile readFile)
    {
        _artifacts = artifacts;
        _problems = () => assetFiles.Distinct().SelectMany(file => readFile(file) is { } text ? JsonText.Read(text, file).Errors : ImmutableArray<TemplateError>.Empty);
        _assets = new(() => assetFiles.Distinct().SelectMany(file => AssetsIn(file, readFile)).ToLookup(asset => asset.Key, StringComparer.Ordinal));
    }

    /// <summary>The stacks of the folder by their template files, in the manifest's order; none where there is no manifest.</summary>
    public IEnumerable<(string Template, string Name)> Stacks => _artifacts.Where(artifact => artifact.Name is not null).Select(artifact => (artifact.File, artifact.Name!));

    /// <summary>What of the lists of assets cannot be read, so that nobody knows where code lies.</summary>
    public IEnumerable<TemplateError> Problems => _problems();

    /// <summary>What of a manifest cannot be read, and the templates that it names and that are not there.</summary>
    public static ImmutableArray<TemplateError> ProblemsOf(string manifest, ReadTemplateFile readFile)
    {
        var read = JsonText.Read(readFile(manifest) ?? string.Empty, manifest);
        var missing = from entry in read.Root.At("artifacts").EntriesOf()
                      where entry.Value.At("type").AsLiteral() == StackType
                      let file = entry.Value.At("properties", "templateFile").AsLiteral()
                      where file is not null && (TemplatePaths.Resolve(manifest, file) is not { } path || readFile(path) is null)
                      select new TemplateError(entry.Position, $"the template '{file}' of stack '{entry.Key}' is not beside the manifest: synthesise the app again");
        return read.Errors.AddRange(missing);
    }

    /// <summary>Of the folder that holds the template; null where neither a manifest nor a list of assets says that the CDK made it.</summary>
    public static CloudAssembly? Of(string template, ReadTemplateFile readFile)
    {
        var manifest = TemplatePaths.Resolve(template, Manifest)!;
        var artifacts = readFile(manifest) is { } text && IsManifest(text) ? Artifacts(text, manifest).ToImmutableArray() : ImmutableArray<Artifact>.Empty;
        var assetFiles = artifacts.Where(artifact => artifact.Name is null).Select(artifact => artifact.File).ToList();
        if (template.EndsWith(TemplateSuffix, StringComparison.Ordinal))
            assetFiles.Add(template.Substring(0, template.Length - TemplateSuffix.Length) + AssetsSuffix);
        return artifacts.IsEmpty && assetFiles.All(file => readFile(file) is null) ? null : new CloudAssembly(artifacts, assetFiles, readFile);
    }

    /// <summary>Other programs have manifests too: of web pages, of packages.</summary>
    public static bool IsManifest(string text) => text.Contains("\"artifacts\"") && (text.Contains("\"cdk:") || text.Contains($"\"{StackType}\""));

    public static bool IsManifestFile(string file, string text) => Path.GetFileName(file) == Manifest && IsManifest(text);

    public string? NameOf(string template) => _artifacts.FirstOrDefault(artifact => artifact.File == template)?.Name;

    /// <summary>The construct behind a resource, <c>Shop/GetOrder/Resource</c>; those of nested stacks are noted at the stack around them.</summary>
    public string? ConstructPath(string template, string logicalId)
    {
        var own = _artifacts.Where(artifact => artifact.File == template).ToArray();
        var paths = (own.Length > 0 ? own : _artifacts.AsEnumerable()).SelectMany(artifact => artifact.Constructs[logicalId]).Distinct().Take(2).ToArray();
        return paths is [var only] ? only.TrimStart('/') : null;
    }

    /// <summary>What is uploaded under a key, or pushed under a tag; null where nothing of the kind is listed.</summary>
    public Asset? Find(string keyOrTag) => _assets.Value[keyOrTag].FirstOrDefault();

    private static IEnumerable<Artifact> Artifacts(string text, string manifest)
    {
        foreach (var entry in JsonText.Read(text, manifest).Root.At("artifacts").EntriesOf())
        {
            var isStack = entry.Value.At("type").AsLiteral() == StackType;
            var file = entry.Value.At("properties", isStack ? "templateFile" : "file").AsLiteral();
            if (file is null || TemplatePaths.Resolve(manifest, file) is not { } path || !(isStack || file.EndsWith(AssetsSuffix, StringComparison.Ordinal)))
                continue;

            var constructs = from construct in entry.Value.At("metadata").EntriesOf()
                             from note in construct.Value.AsItems()
                             where note.At("type").AsLiteral() == "aws:cdk:logicalId"
                             select (Id: note.At("data").AsLiteral() ?? string.Empty, Path: construct.Key);
            var name = isStack ? entry.Value.At("properties", "stackName").AsLiteral() ?? entry.Key : null;
            yield return new Artifact(path, name, constructs.ToLookup(construct => construct.Id, construct => construct.Path, StringComparer.Ordinal));
        }
    }

    private static IEnumerable<Asset> AssetsIn(string file, ReadTemplateFile readFile)
    {
        var root = readFile(file) is { } text ? JsonText.Read(text, file).Root : null;
        foreach (var asset in root.At("files").EntriesOf())
        {
            foreach (var destination in Destinations(asset.Value, "objectKey", asset.Key))
            {
                if (asset.Value.At("source", "path").AsLiteral() is { } path)
                    yield return new Asset(destination, TemplatePaths.Resolve(file, path), Dockerfile: null);
            }
        }

        foreach (var image in root.At("dockerImages").EntriesOf())
        {
            foreach (var destination in Destinations(image.Value, "imageTag", image.Key))
            {
                if (image.Value.At("source", "directory").AsLiteral() is { } folder)
                    yield return new Asset(destination, TemplatePaths.Resolve(file, folder), image.Value.At("source", "dockerFile").AsLiteral() ?? "Dockerfile");
            }
        }
    }

    private static IEnumerable<string> Destinations(Node asset, string property, string hash) =>
        asset.At("destinations").EntriesOf().Select(destination => destination.Value.At(property).AsLiteral()).OfType<string>().Append(hash).Distinct();

    /// <param name="Key">The object's key in the bucket of assets, or the image's tag.</param>
    /// <param name="Path">From the checked directory; null where it lies outside of it.</param>
    /// <param name="Dockerfile">From <paramref name="Path"/>; null for a file.</param>
    internal sealed record Asset(string Key, string? Path, string? Dockerfile);

    /// <param name="Name">Of a stack; null for a list of assets.</param>
    private sealed record Artifact(string File, string? Name, ILookup<string, string> Constructs);
}
