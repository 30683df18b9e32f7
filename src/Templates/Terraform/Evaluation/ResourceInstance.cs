using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Nodes;
using ServerlessGuard.Templates.Terraform.Hcl;
using ServerlessGuard.Templates.Terraform.Resources;

namespace ServerlessGuard.Templates.Terraform.Evaluation;

/// <summary>One instance of a resource or data source.</summary>
internal sealed class ResourceInstance : IDeclaredResource
{
    private readonly Module _module;
    private readonly HclBlock _block;
    private readonly Scope _scope;
    private readonly Dictionary<string, Node?> _values = new(StringComparer.Ordinal);

    public ResourceInstance(Module module, HclBlock block, string suffix, Scope scope)
    {
        _module = module;
        _block = block;
        _scope = scope;
        Address = $"{module.Prefix}{(IsData ? "data." : string.Empty)}{Type}.{block.Labels[1]}{suffix}";
    }

    public string Address { get; }

    public string Type => _block.Labels[0];

    public bool IsData => _block.Type == "data";

    public SourcePosition Position => _block.Position;

    public SourcePosition RootPosition => _module.OutermostCall ?? Position;

    public Node? this[string attribute]
    {
        get
        {
            if (_values.TryGetValue(attribute, out var known))
                return known;

            // Marked first: what refers to itself is not known.
            _values[attribute] = Values.Hole($"{Address}.{attribute}", Position);
            var value = Evaluate(attribute);
            _values[attribute] = value;
            return value;
        }
    }

    public SourcePosition PositionOf(string attribute) =>
        _block.Body.Attribute(attribute)?.Position ?? BlockValue.Names(_block.Body).Where(block => block.Name == attribute).Select(block => (SourcePosition?)block.Position).FirstOrDefault() ?? Position;

    /// <summary>What an expression reads of the resource.</summary>
    public Node Member(string attribute, SourcePosition position)
    {
        if (IsData && DataSources.Attribute(this, attribute, _module.Evaluator, position) is { } read)
            return read;
        if (ResourceAttributes.Of(this, attribute) is { } text)
            return new Scalar(text, position);
        return this[attribute] is { } written ? Values.At(written, position) : Values.Hole($"{Address}.{attribute}", position);
    }

    private Node? Evaluate(string attribute)
    {
        var written = _block.Body.Attribute(attribute) is { } found ? _module.Evaluator.Evaluate(found.Value, _scope) : null;
        var blocks = BlockValue.Names(_block.Body).Any(block => block.Name == attribute) ? BlockValue.Of(_block.Body, attribute, _scope, _module.Evaluator, PositionOf(attribute)) : null;

        // In JSON syntax blocks are attributes, and only dynamic ones are blocks.
        var value = written is null || blocks is null ? written ?? blocks : new Sequence(written.AsItems().Concat(blocks.Items), written.Position);
        return Values.IsNull(value) || value is Sequence { Items.IsEmpty: true } && _block.Body.Attribute(attribute) is null ? null : value;
    }
}
