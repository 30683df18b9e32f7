using System.Collections.Immutable;
using ServerlessGuard.Iam;
using ServerlessGuard.Templates.Nodes;
using ServerlessGuard.Templates.Terraform.Hcl;

namespace ServerlessGuard.Templates.Terraform.Evaluation;

/// <summary>One instance of a module: its blocks with the values it was called with.</summary>
internal sealed class Module
{
    private readonly Configuration _configuration;
    private readonly HclBody _body;
    private readonly Func<string, SourcePosition, Node?> _input;
    private readonly Dictionary<string, Node?> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<HclBlock, Repetition<ResourceInstance>> _resources = [];
    private readonly Dictionary<HclBlock, Repetition<Module>> _calls = [];

    /// <param name="prefix">The address with a dot behind it, <c>module.api.</c>; empty for the root module.</param>
    /// <param name="outermostCall">Where the root module calls this one or the one around it.</param>
    public Module(Configuration configuration, HclBody body, string folder, string prefix, SourcePosition? outermostCall, Func<string, SourcePosition, Node?> input)
    {
        _configuration = configuration;
        _body = body;
        Folder = folder;
        Prefix = prefix;
        OutermostCall = outermostCall;
        _input = input;
        Scope = new Scope(Global, ImmutableDictionary<string, Node>.Empty);
    }

    public string Folder { get; }

    public string Prefix { get; }

    public SourcePosition? OutermostCall { get; }

    /// <summary>Whether the module's source is not in the tree: its outputs are not known.</summary>
    public bool IsOpaque { get; init; }

    public Scope Scope { get; }

    public Evaluator Evaluator => _configuration.Evaluator;

    /// <summary>Addresses of the module's own resources and calls, without keys and without the module's.</summary>
    public ImmutableHashSet<string> Declared => _body.Blocks.Select(DeclaredAddress).OfType<string>().ToImmutableHashSet(StringComparer.Ordinal);

    public IEnumerable<ResourceInstance> Resources() =>
        _body.Blocks.Where(block => block is { Type: "resource" or "data", Labels.Length: 2 }).SelectMany(block => ResourcesOf(block).Instances);

    public IEnumerable<Module> Calls() => _body.BlocksOf("module").Where(block => block.Labels.Length == 1).SelectMany(block => CallsOf(block).Instances);

    private static string? DeclaredAddress(HclBlock block) => block switch
    {
        { Type: "resource", Labels: [var type, var name] } => $"{type}.{name}",
        { Type: "data", Labels: [var type, var name] } => $"data.{type}.{name}",
        { Type: "module", Labels: [var name] } => $"module.{name}",
        _ => null,
    };

    public Node Output(string name, SourcePosition position)
    {
        var declared = _body.BlocksOf("output").FirstOrDefault(block => block.Labels is [var label] && label == name);
        return declared?.Body.Attribute("value") is { } value
            ? Values.At(Once($"output.{name}", () => Evaluator.Evaluate(value.Value, Scope), position), position)
            : IsOpaque ? Values.Hole($"{Prefix}{name}", position) : new Missing($"{Prefix}{name}", position);
    }

    private Node Global(string name, SourcePosition position) => name switch
    {
        "var" => new Reference("var", Variable, position),
        "local" => new Reference("local", Local, position),
        "module" => new Reference("module", Called, position),
        "data" => new Reference("data", (type, place) => new Reference($"data.{type}", (label, at) => Resource("data", type, label, at), place), position),
        "path" => new Reference("path", Path, position),
        "each" or "count" or "self" or "terraform" => new Reference(name, (attribute, place) => Values.Hole($"{name}.{attribute}", place), position),
        _ => new Reference(name, (label, place) => Resource("resource", name, label, place), position),
    };

    private Node Variable(string name, SourcePosition position)
    {
        var declared = _body.BlocksOf("variable").FirstOrDefault(block => block.Labels is [var label] && label == name);
        var value = Once($"var.{name}", () => _input(name, position) ?? Default(declared), position, $"{Prefix}var.{name}");
        return Values.At(value, position);
    }

    private Node? Default(HclBlock? variable) => variable?.Body.Attribute("default") is { } value ? Evaluator.Evaluate(value.Value, Scope) : null;

    private Node Local(string name, SourcePosition position)
    {
        var declared = _body.BlocksOf("locals").Select(block => block.Body.Attribute(name)).FirstOrDefault(attribute => attribute is not null);
        return declared is null
            ? new Missing($"{Prefix}local.{name}", position)
            : Values.At(Once($"local.{name}", () => Evaluator.Evaluate(declared.Value, Scope), position), position);
    }

    /// <summary>As Terraform says it, from the folder of the root module.</summary>
    private Node Path(string name, SourcePosition position) =>
        Values.Text(name == "module" ? TerraformFiles.Relative(_configuration.Folder, Folder) : ".", position);

    private Node Resource(string kind, string type, string label, SourcePosition position)
    {
        var declared = _body.BlocksOf(kind).FirstOrDefault(block => block.Labels is [var itsType, var itsLabel] && itsType == type && itsLabel == label);
        if (declared is null)
            return Values.Hole($"{Prefix}{(kind == "data" ? "data." : string.Empty)}{type}.{label}", position);
        return ResourcesOf(declared).Value(instance => new Reference(instance.Address, instance.Member, position), position);
    }

    private Node Called(string name, SourcePosition position)
    {
        var declared = _body.BlocksOf("module").FirstOrDefault(block => block.Labels is [var label] && label == name);
        if (declared is null)
            return Values.Hole($"{Prefix}module.{name}", position);
        var called = CallsOf(declared);
        return called.Value(module => new Reference(module.Prefix.TrimEnd('.'), module.Output, position), position);
    }

    private Repetition<ResourceInstance> ResourcesOf(HclBlock block)
    {
        if (!_resources.TryGetValue(block, out var known))
        {
            // Marked first: a resource may count itself.
            _resources[block] = Repetition<ResourceInstance>.Empty;
            known = Repetition<ResourceInstance>.Of(block, this, (suffix, scope) => new ResourceInstance(this, block, suffix, scope));
            _resources[block] = known;
        }

        return known;
    }

    private Repetition<Module> CallsOf(HclBlock block)
    {
        if (!_calls.TryGetValue(block, out var known))
        {
            _calls[block] = Repetition<Module>.Empty;
            var source = block.Body.Attribute("source") is { } written ? Values.Plain(Evaluator.Evaluate(written.Value, Scope)).AsLiteral() : null;
            var folder = string.Empty;
            var body = source is null || IsRecursion(source) ? null : _configuration.Open(source, Folder, block.Position, out folder);
            known = Repetition<Module>.Of(block, this, (suffix, scope) => Call(block, body, folder, suffix, scope));
            _calls[block] = known;
        }

        return known;
    }

    private bool IsRecursion(string source) => Prefix.Split(["module."], StringSplitOptions.None).Length > 10 || source is "." or "./";

    private Module Call(HclBlock block, HclBody? body, string folder, string suffix, Scope scope)
    {
        var prefix = $"{Prefix}module.{block.Labels[0]}{suffix}.";
        Node? Input(string name, SourcePosition position) =>
            block.Body.Attribute(name) is { } given && name is not ("source" or "version" or "count" or "for_each" or "providers" or "depends_on") ? Evaluator.Evaluate(given.Value, scope) : null;
        return new Module(_configuration, body ?? HclBody.Empty, folder, prefix, OutermostCall ?? block.Position, Input) { IsOpaque = body is null };
    }

    private Node Once(string key, Func<Node?> evaluate, SourcePosition position, string? hole = null)
    {
        var unknown = Values.Hole(hole ?? Prefix + key, position);
        if (_values.TryGetValue(key, out var known))
            return known ?? unknown;

        // Marked first: what refers to itself is not known.
        _values[key] = null;
        var value = evaluate();
        _values[key] = value;
        return value ?? unknown;
    }
}
