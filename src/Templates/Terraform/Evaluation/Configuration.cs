using System.Collections.Immutable;
using ServerlessGuard.Iam;
using ServerlessGuard.Templates.Nodes;
using ServerlessGuard.Templates.Terraform.Hcl;

namespace ServerlessGuard.Templates.Terraform.Evaluation;

/// <summary>A root module with all that it calls.</summary>
internal sealed class Configuration : IFunctionFiles
{
    private const int MaximumNesting = 10;

    private readonly TerraformFiles _files;
    private readonly List<TemplateError> _errors = [];
    private readonly Dictionary<string, HclBody> _folders = new(StringComparer.Ordinal);

    /// <param name="folder">Of the root module, relative to the checked directory; empty for that directory itself.</param>
    /// <param name="variables">What a plan says of the root module's variables; it wins.</param>
    public Configuration(TerraformFiles files, string folder, TemplateOptions options, IEnumerable<MappingEntry>? variables = null)
    {
        _files = files;
        Folder = folder;
        Evaluator = new Evaluator(this);
        var given = new RootValues(files, folder, options, variables ?? [], Report);
        Root = new Module(this, Read(folder), folder, string.Empty, null, (name, _) => given.Find(name));
    }

    public string Folder { get; }

    public Module Root { get; }

    public Evaluator Evaluator { get; }

    /// <summary>In document order, each once.</summary>
    public ImmutableArray<TemplateError> Errors => _errors.Distinct()
        .OrderBy(error => error.Position.File, StringComparer.Ordinal)
        .ThenBy(error => error.Position.Line)
        .ThenBy(error => error.Position.Column)
        .ToImmutableArray();

    /// <summary>Files of the called modules.</summary>
    public ImmutableArray<string> CalledFiles => _folders.Keys.Where(folder => folder != Folder)
        .SelectMany(folder => _files.Configurations(folder))
        .OrderBy(file => file, StringComparer.Ordinal)
        .ToImmutableArray();

    /// <summary>Of the root module and of all that it calls, in document order by module.</summary>
    public IEnumerable<ResourceInstance> Resources() => ResourcesOf(Root, 0);

    /// <summary>The module that a call names; null where it is not in the tree.</summary>
    public HclBody? Open(string source, string folder, SourcePosition position, out string path)
    {
        path = string.Empty;
        if (!source.StartsWith("./", StringComparison.Ordinal) && !source.StartsWith("../", StringComparison.Ordinal) && source is not ("." or ".."))
            return RegistryModules.Find(source, position);

        if (TerraformFiles.Resolve(folder, source) is not { } resolved || _files.Configurations(resolved).IsEmpty)
        {
            Report(new TemplateError(position, $"module '{source}' is not in the tree: mend the source"));
            return null;
        }

        path = resolved;
        return Read(resolved);
    }

    public (string Path, string Text)? Read(Node path, SourcePosition position) =>
        Values.Plain(path).AsLiteral() is { } written && TerraformFiles.Resolve(Folder, written) is { } resolved && _files.Read(resolved) is { } text ? (resolved, text) : null;

    public void Report(TemplateError error) => _errors.Add(error);

    private static IEnumerable<ResourceInstance> ResourcesOf(Module module, int depth) => module.Resources()
        .Concat(depth == MaximumNesting ? [] : module.Calls().SelectMany(called => ResourcesOf(called, depth + 1)));

    private HclBody Read(string folder)
    {
        if (_folders.TryGetValue(folder, out var known))
            return known;

        var files = _files.Configurations(folder).Select(path => HclParser.Read(_files.Read(path) ?? string.Empty, path)).ToArray();
        _errors.AddRange(files.SelectMany(file => file.Errors));
        var body = new HclBody(ImmutableArray<HclAttribute>.Empty, files.SelectMany(file => file.Body.Blocks).ToImmutableArray());
        _folders.Add(folder, body);
        return body;
    }
}
