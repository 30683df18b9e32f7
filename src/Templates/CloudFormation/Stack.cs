using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Cdk;
using ServerlessGuard.Templates.Nodes;
using ServerlessGuard.Templates.Sam;

namespace ServerlessGuard.Templates.CloudFormation;

/// <summary>One template with the values it is deployed with. A nested stack has a path, <c>Stack/</c>, and its values from the stack around it.</summary>
internal sealed class Stack : IReferences
{
    private readonly StackSet _set;
    private readonly Parameters _parameters;
    private readonly Conditions _conditions;
    private readonly Intrinsics _intrinsics;
    private readonly Dictionary<string, Resource> _resources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Stack?> _nested = new(StringComparer.Ordinal);

    public Stack(StackSet set, Mapping root, string file, string prefix, IReadOnlyDictionary<string, Node> given)
    {
        _set = set;
        Assembly = set.AssemblyOf(file);
        Root = root;
        File = file;
        Prefix = prefix;
        _intrinsics = new Intrinsics(this);
        _parameters = new Parameters(root["Parameters"] as Mapping, given, prefix, StoredParameter);
        _conditions = new Conditions(root["Conditions"] as Mapping, Evaluate);
        IsSam = HasSamTransform(root["Transform"]);
        foreach (var resource in ResourceSection.Read(this, set))
            _resources[resource.LogicalId] = resource;
        Resources = ResourceSection.InOrder(_resources.Values);
    }

    public Mapping Root { get; }

    public string File { get; }

    public string Prefix { get; }

    /// <summary>What the CDK synthesised along with the template; null where it did not make it.</summary>
    public CloudAssembly? Assembly { get; }

    public bool IsSam { get; }

    /// <summary>In document order.</summary>
    public IReadOnlyList<Resource> Resources { get; }

    public Node? Evaluate(Node node) => _intrinsics.Evaluate(node);

    /// <summary>The value with the template's parameters as holes, whatever they are deployed with.</summary>
    public Node? EvaluateUndeployed(Node node) => new Intrinsics(new Undeployed(this)).Evaluate(node);

    public Resource? Find(string logicalId) => _resources.TryGetValue(logicalId, out var resource) ? resource : null;

    public bool? Condition(string name) => _conditions.Holds(name);

    /// <summary>The declared parameters by name with the stack's path before it; not those of lists.</summary>
    public IEnumerable<(string Id, SymbolicText Text)> ParameterValues() =>
        from declared in Root["Parameters"].EntriesOf()
        let text = _parameters.Value(declared.Key, declared.Position).AsText()
        where text is not null
        select (Prefix + declared.Key, text);

    public Mapping? Map(string name) => (Root["Mappings"] as Mapping)?[name] as Mapping;

    public Node? Import(SymbolicText name) => _set.Export(this, name);

    public Node? StoredParameter(string name) => _set.StoredParameter(this, name);

    /// <summary>The value that the stack exports under a name.</summary>
    public Node? Export(SymbolicText name)
    {
        foreach (var output in Root["Outputs"].EntriesOf())
        {
            if (output.Value.At("Export", "Name") is { } written
                && Evaluate(written).AsText() is { } exported
                && ExportName.Matches(exported, name)
                && output.Value.At("Value") is { } value)
            {
                return Evaluate(value);
            }
        }

        return null;
    }

    public Node? Include(string location, SourcePosition position) => _set.Include(this, location, position);

    public void Report(SourcePosition position, string message) => _set.Report(position, message);

    public Node? Ref(string name, SourcePosition position)
    {
        if (name == PseudoParameters.NoValue)
            return null;
        if (PseudoParameters.Contains(name))
            return new Scalar(SymbolicText.Hole(name is PseudoParameters.StackName or PseudoParameters.StackId ? Prefix + name : name), position);
        if (_parameters.Has(name))
            return _parameters.Value(name, position);
        return new Scalar(ResourceRef(name), position);
    }

    public Node GetAtt(string name, string attribute, SourcePosition position)
    {
        if (NestedOutput(name, attribute) is { } output)
            return output;
        if (Find(name) is { } resource)
            return new Scalar(SamGeneratedResources.Qualified(resource, attribute) ?? ResourceNaming.Attribute(resource, attribute), position);
        return new Scalar(SamGeneratedResources.Attribute(this, name, attribute) ?? SymbolicText.Hole($"{Prefix}{name}.{attribute}"), position);
    }

    /// <summary>The stack of an <c>AWS::CloudFormation::Stack</c> or <c>AWS::Serverless::Application</c> whose template is in the tree.</summary>
    public Stack? Nested(string logicalId)
    {
        if (_nested.TryGetValue(logicalId, out var known))
            return known;

        _nested[logicalId] = null;
        var nested = Find(logicalId) is { Type: "AWS::CloudFormation::Stack" } resource ? _set.Open(resource) : null;
        _nested[logicalId] = nested;
        return nested;
    }

    private Node? NestedOutput(string name, string attribute)
    {
        const string outputs = "Outputs.";
        return attribute.StartsWith(outputs, StringComparison.Ordinal) ? Nested(name)?.Output(attribute.Substring(outputs.Length)) : null;
    }

    private Node? Output(string name) => Root["Outputs"].At(name, "Value") is { } value ? Evaluate(value) : null;

    private SymbolicText ResourceRef(string name)
    {
        if (Find(name) is { } resource)
            return ResourceNaming.Ref(resource);
        return SamGeneratedResources.Ref(this, name) ?? SymbolicText.Hole(Prefix + name);
    }

    /// <summary>The stack before anybody has said what its parameters are.</summary>
    private sealed class Undeployed(Stack stack) : IReferences
    {
        public Node? Ref(string name, SourcePosition position) =>
            stack._parameters.Has(name) ? new Scalar(SymbolicText.Hole(stack.Prefix + name), position) : stack.Ref(name, position);

        public Node GetAtt(string name, string attribute, SourcePosition position) => stack.GetAtt(name, attribute, position);

        public bool? Condition(string name) => stack.Condition(name);

        public Mapping? Map(string name) => stack.Map(name);

        public Node? Import(SymbolicText name) => stack.Import(name);

        public Node? StoredParameter(string name) => stack.StoredParameter(name);

        public Node? Include(string location, SourcePosition position) => stack.Include(location, position);
    }

    private static bool HasSamTransform(Node? transform) =>
        transform.AsItems().Any(item => item.AsLiteral() is { } name && name.StartsWith("AWS::Serverless-", StringComparison.Ordinal));
}
