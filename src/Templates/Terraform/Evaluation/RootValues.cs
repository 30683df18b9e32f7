using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Nodes;
using ServerlessGuard.Templates.Terraform.Hcl;

namespace ServerlessGuard.Templates.Terraform.Evaluation;

/// <summary>Values of a root module's variables: those given on the command line, else those of its <c>.tfvars</c> files, of which the last one counts.</summary>
internal sealed class RootValues
{
    private readonly Dictionary<string, Node> _values = new(StringComparer.Ordinal);

    public RootValues(TerraformFiles files, string folder, TemplateOptions options, IEnumerable<MappingEntry> planned, Action<TemplateError> report)
    {
        foreach (var path in files.Variables(folder))
            Add(path, files.Read(path) ?? string.Empty, report);
        foreach (var given in options.Parameters)
            _values[given.Key] = new Scalar(SymbolicText.Literal(given.Value), default);
        foreach (var variable in planned)
            _values[variable.Key] = variable.Value;
    }

    public Node? Find(string variable) => _values.TryGetValue(variable, out var value) ? value : null;

    private void Add(string path, string text, Action<TemplateError> report)
    {
        if (path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            var json = JsonText.Read(text, path);
            foreach (var error in json.Errors)
                report(error);
            foreach (var entry in json.Root.EntriesOf())
                _values[entry.Key] = entry.Value;
            return;
        }

        var file = HclParser.Read(text, path);
        foreach (var error in file.Errors)
            report(error);
        var evaluator = new Evaluator(NoFiles.Instance);
        var scope = new Scope((name, position) => Values.Hole(name, position), System.Collections.Immutable.ImmutableDictionary<string, Node>.Empty);
        foreach (var attribute in file.Body.Attributes)
            _values[attribute.Name] = evaluator.Evaluate(attribute.Value, scope);
    }

    /// <summary>Values call no functions.</summary>
    private sealed class NoFiles : IFunctionFiles
    {
        public static readonly NoFiles Instance = new();

        public (string Path, string Text)? Read(Node path, Iam.SourcePosition position) => null;

        public void Report(TemplateError error)
        {
            // Without files there is nothing to report.
        }
    }
}
