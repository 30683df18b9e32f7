using System.Collections.Immutable;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Cdk;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.CloudFormation;

/// <summary>A root template and the nested ones it opens, with all that could not be read.</summary>
internal sealed class StackSet
{
    private const int MaximumNesting = 10;

    private readonly ReadTemplateFile _readFile;
    private readonly Siblings _siblings;
    private readonly List<Stack> _stacks = [];
    private readonly List<Stack> _apart = [];
    private readonly List<TemplateError> _errors = [];
    private readonly Dictionary<string, Node?> _trees = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CloudAssembly?> _assemblies = new(StringComparer.Ordinal);

    public StackSet(ReadTemplateFile readFile, TemplateNeighbours? neighbours = null)
    {
        _readFile = readFile;
        _siblings = new Siblings(this, neighbours);
    }

    /// <summary>The root first, then nested ones in the order of their resources.</summary>
    public IReadOnlyList<Stack> Stacks => _stacks;

    /// <summary>Those of <see cref="Stacks"/>, then the ones that are deployed apart and that these import from.</summary>
    public IReadOnlyList<Stack> AllStacks => [.. _stacks, .. _apart];

    /// <summary>In document order, each once.</summary>
    public ImmutableArray<TemplateError> Errors => _errors.Distinct()
        .OrderBy(error => error.Position.File, StringComparer.Ordinal)
        .ThenBy(error => error.Position.Line)
        .ThenBy(error => error.Position.Column)
        .ToImmutableArray();

    public Resource? Find(string id) => AllStacks.Where(stack => id.StartsWith(stack.Prefix, StringComparison.Ordinal))
        .Select(stack => stack.Find(id.Substring(stack.Prefix.Length)))
        .FirstOrDefault(found => found is not null);

    public string? ReadFile(string path) => _readFile(path);

    public CloudAssembly? AssemblyOf(string file)
    {
        if (!_assemblies.TryGetValue(file, out var assembly))
            _assemblies[file] = assembly = CloudAssembly.Of(file, _readFile);
        return assembly;
    }

    public void Report(SourcePosition position, string message) => _errors.Add(new TemplateError(position, message));

    public void OpenRoot(string file, TemplateOptions options)
    {
        var given = options.Parameters.ToDictionary(pair => pair.Key, pair => (Node)new Scalar(SymbolicText.Literal(pair.Value), default), StringComparer.Ordinal);
        if (Tree(file) is not { } tree)
            return;
        if (RootProblem(tree) is { } problem)
            Report(new SourcePosition(file, Math.Max(1, tree.Position.Line), Math.Max(1, tree.Position.Column)), problem);
        else
            AddRoot(new Stack(this, (Mapping)tree, file, string.Empty, given));
        _errors.AddRange(AssemblyOf(file)?.Problems ?? []);
    }

    /// <summary>A template that another reader has made.</summary>
    public void AddRoot(Mapping template, string file) => AddRoot(new Stack(this, template, file, string.Empty, NothingGiven));

    /// <summary>A stack that is deployed apart from the root; null where its template cannot be read, which is its own check's to report.</summary>
    public Stack? OpenSibling(string file, string prefix)
    {
        if (Stacks.Any(open => open.File == file) || _readFile(file) is not { } text || TemplateText.Read(text, file).Root is not Mapping tree || RootProblem(tree) is not null)
            return null;
        var errors = _errors.Count;
        var sibling = new Stack(this, tree, file, prefix, NothingGiven);
        Add(sibling, _apart, 0);
        _errors.RemoveRange(errors, _errors.Count - errors);
        return sibling;
    }

    public Node? Export(Stack importing, SymbolicText name) =>
        Stacks.Where(stack => stack != importing).Select(stack => stack.Export(name)).FirstOrDefault(value => value is not null) ?? _siblings.Export(importing, name);

    public Node? StoredParameter(Stack asking, string name) => _siblings.Parameter(asking, name);

    /// <summary>The role that another template declares under the name at the end of an ARN.</summary>
    public Resource? RoleOfSibling(Stack asking, SymbolicText arn) =>
        Arn.Parse(arn) is { Service: "iam", Resource: { IsLiteral: true } role } ? _siblings.Role(asking, ManagedPolicies.NameOf(role.ToString())) : null;

    private static Dictionary<string, Node> NothingGiven => new(StringComparer.Ordinal);

    public Stack? Open(Resource resource)
    {
        var location = LocalPath(resource);
        if (location is null || Tree(location) is not Mapping tree || RootProblem(tree) is not null || IsOpen(resource.Stack, location))
            return null;

        var parameters = new Dictionary<string, Node>(StringComparer.Ordinal);
        foreach (var passed in resource["Parameters"].EntriesOf())
            parameters[passed.Key] = passed.Value;
        return new Stack(this, tree, location, resource.Id + "/", parameters);
    }

    public Node? Include(Stack stack, string location, SourcePosition position)
    {
        if (TemplatePaths.Resolve(stack.File, location) is not { } path)
            return null;
        if (_readFile(path) is not null)
            return Tree(path);

        Report(position, $"the included file '{location}' does not exist beside {stack.File}: mend the path");
        return null;
    }

    private void AddRoot(Stack root)
    {
        Add(root, _stacks, 0);
        _siblings.OpenThoseThatUse(root);

        // All that is imported must be known before the resources are looked at.
        for (var i = 0; i < AllStacks.Count; i++)
        {
            EvaluateImports(AllStacks[i], AllStacks[i].Root);
            foreach (var role in AllStacks[i].Resources.Where(FunctionReader.IsFunction).Select(function => function["Role"].AsText()).OfType<SymbolicText>())
                RoleOfSibling(AllStacks[i], role);
        }
    }

    private static void EvaluateImports(Stack stack, Node node)
    {
        if (node is Mapping { Entries: [{ Key: "Fn::ImportValue" }] })
            stack.Evaluate(node);
        foreach (var inner in node is Mapping mapping ? mapping.Entries.Select(entry => entry.Value) : node is Sequence list ? list.Items : Enumerable.Empty<Node>())
            EvaluateImports(stack, inner);
    }

    private static void Add(Stack stack, ICollection<Stack> stacks, int depth)
    {
        stacks.Add(stack);
        if (depth == MaximumNesting)
            return;
        foreach (var resource in stack.Resources.Where(resource => resource.Type == "AWS::CloudFormation::Stack"))
        {
            if (stack.Nested(resource.LogicalId) is { } nested)
                Add(nested, stacks, depth + 1);
        }
    }

    private string? LocalPath(Resource resource)
    {
        if (ConstructMetadata.AssetPath(resource) is { } asset)
            return _readFile(asset) is null ? null : asset;
        if ((resource["TemplateURL"] ?? resource["Location"]).AsText() is not { } written)
            return null;
        return written.IsLiteral && TemplatePaths.Resolve(resource.Stack.File, written.ToString()) is { } local ? local : Uploaded(written, resource.Stack.File);
    }

    /// <summary>A template behind a URL lies in the tree under the end of its path, where a script uploads it from: <c>https://.../stacks/roles.yaml</c>.</summary>
    private string? Uploaded(SymbolicText url, string file)
    {
        var segments = url.Split('/').SkipWhile(segment => segment.ToString().Length > 0).Skip(2).Select(segment => segment.ToString()).ToArray();
        return Enumerable.Range(0, segments.Length)
            .Select(skipped => TemplatePaths.Resolve(file, string.Join("/", segments.Skip(skipped))))
            .FirstOrDefault(path => path is not null && path != file && _readFile(path) is not null);
    }

    /// <summary>A template that nests itself would never end.</summary>
    private bool IsOpen(Stack inner, string file) => inner.File == file || inner.Prefix.Split('/').Length > MaximumNesting;

    /// <summary>A file as nodes, read once; null where there are none, with the reason among the errors.</summary>
    public Node? Tree(string file)
    {
        if (_trees.TryGetValue(file, out var known))
            return known;

        var text = _readFile(file);
        var read = text is null ? null : TemplateText.Read(text, file);
        _errors.AddRange(read?.Errors ?? ImmutableArray<TemplateError>.Empty);
        if (text is null)
            Report(new SourcePosition(file, 1, 1), "the template does not exist or cannot be read: mend the path");
        else if (read is { Root: null or Scalar { IsNull: true }, Errors.IsEmpty: true })
            Report(new SourcePosition(file, 1, 1), "the template is empty: declare its Resources");

        var root = read?.Root is Scalar { IsNull: true } ? null : read?.Root;
        _trees[file] = root;
        return root;
    }

    private static string? RootProblem(Node tree) => tree switch
    {
        not Mapping => "the template is not a mapping: a template begins with keys such as Resources",
        Mapping mapping when mapping["Resources"] is null or Scalar { IsNull: true } => "the template has no Resources: declare what it deploys",
        Mapping mapping when mapping["Resources"] is not Mapping => "Resources is not a mapping: write each resource under its logical id",
        _ => null,
    };
}
