using ServerlessGuard.Iam;
using ServerlessGuard.Templates.Nodes;
using ServerlessGuard.Templates.Terraform.Evaluation;
using ServerlessGuard.Templates.Terraform.Resources;

namespace ServerlessGuard.Templates.Terraform.Plans;

/// <summary>A resource as a plan or a state has it: with the values that are known, and what the configuration says of those that only the apply decides.</summary>
internal sealed class PlannedResource : IDeclaredResource
{
    private static readonly string[] DocumentAttributes = ["policy", "json", "inline_policy", "source_policy_documents", "override_policy_documents", "key_policy"];

    private readonly Node? _values;
    private readonly UnknownValues _unknown;
    private readonly Dictionary<string, Node?> _known = new(StringComparer.Ordinal);

    public PlannedResource(PlannedEntry entry, UnknownValues unknown, IDeclaredResource? written)
    {
        Entry = entry;
        _values = entry.Values;
        _unknown = unknown;
        Written = written;
    }

    public PlannedEntry Entry { get; }

    /// <summary>The same resource in the configuration beside the plan, where there is one: findings belong there.</summary>
    public IDeclaredResource? Written { get; }

    public string Address => Entry.Address;

    public string Type => Entry.Type;

    public bool IsData => Entry.IsData;

    public SourcePosition Position => Written?.Position ?? Entry.Position;

    public SourcePosition RootPosition => Written?.RootPosition ?? Entry.Position;

    public Node? this[string attribute]
    {
        get
        {
            if (_known.TryGetValue(attribute, out var value))
                return value;

            // Marked first: what refers to itself is not known.
            _known[attribute] = Values.Hole($"{Address}.{attribute}", Position);
            value = Read(attribute);
            _known[attribute] = IsUnset(value) ? null : value;
            return _known[attribute];
        }
    }

    public SourcePosition PositionOf(string attribute) => Written?.PositionOf(attribute) ?? (_values.AsMapping()?.Find(attribute)?.Position ?? Position);

    /// <summary>What another resource reads of this one; a list of whatever is not known yet is not told from one value.</summary>
    public Node Member(string attribute)
    {
        if (_values.At(attribute) is { } known && !Values.IsNull(known))
            return Document(attribute, known);
        if (IsData && Type == "aws_iam_policy_document" && attribute is "json" or "minified_json")
            return new JsonEncoded(PolicyDocumentData.Of(this), Position);
        return ResourceAttributes.Of(this, attribute) is { } text ? new Scalar(text, Position) : this[attribute] ?? Values.Hole($"{Address}.{attribute}", Position);
    }

    /// <summary>A state has empty texts and lists where nothing is set.</summary>
    private static bool IsUnset(Node? value) => Values.IsNull(value) || value is Sequence { Items.IsEmpty: true } or Scalar { Text.Pieces.IsEmpty: true };

    private Node? Read(string attribute)
    {
        var value = _unknown.Fill(this, attribute, _values.At(attribute));
        return value is null ? null : Document(attribute, value);
    }

    private Node Document(string attribute, Node value) =>
        DocumentAttributes.Contains(attribute) ? Placed.As(PolicyTexts.Read(value), Written?[attribute], Written?.PositionOf(attribute) ?? value.Position) : value;
}

/// <summary>An entry of a plan's or a state's list of resources.</summary>
/// <param name="Name">Without the key.</param>
/// <param name="Key">The instance's, with its brackets; empty where there is one instance.</param>
internal sealed record PlannedEntry(string Address, ModuleAddress Module, string Type, string Name, string Key, bool IsData, Node? Values, SourcePosition Position)
{
    public static PlannedEntry? Of(Node resource, ModuleAddress module, string values)
    {
        if (resource.At("type").AsLiteral() is not { } type || resource.At("name").AsLiteral() is not { } name)
            return null;
        var isData = resource.At("mode").AsLiteral() == "data";
        var key = KeyOf(resource.At("index"));
        var address = resource.At("address").AsLiteral() ?? AddressOf(module, type, name, key, isData);
        return new PlannedEntry(address, module, type, name, key, isData, resource.At(values.Split('/')), resource.Position);
    }

    public static string AddressOf(ModuleAddress module, string type, string name, string key, bool isData) =>
        string.Concat(module.Steps.Select(step => $"module.{step}.")) + (isData ? "data." : string.Empty) + $"{type}.{name}{key}";

    public static string KeyOf(Node? index) => index.AsLiteral() switch
    {
        null => string.Empty,
        var number when int.TryParse(number, out _) && index is Scalar => $"[{number}]",
        var text => $"[\"{text}\"]",
    };
}
