using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Nodes;
using ServerlessGuard.Templates.Terraform.Evaluation;

namespace ServerlessGuard.Templates.Terraform.Resources;

/// <summary>Resources in the form of a CloudFormation template, so that roles, events and platform needs are read in one place.</summary>
internal static class CloudFormationForm
{
    private const string Document = "PolicyDocument";

    private static readonly string[] Documents = [Document, "ResourcePolicy", "KeyPolicy"];

    public static Mapping Template(IReadOnlyCollection<IDeclaredResource> resources, SourcePosition position)
    {
        var companions = new Companions(resources);
        var exclusive = new ExclusivePolicies(resources);
        var entries = resources.Where(resource => !resource.IsData && TerraformTypes.Find(resource.Type) is not null && !exclusive.IsTakenAway(resource))
            .Select(resource => Declared(resource, companions, exclusive));
        return new Mapping([new MappingEntry("Resources", position, new Mapping(entries, position))], position);
    }

    private static MappingEntry Declared(IDeclaredResource resource, Companions companions, ExclusivePolicies exclusive)
    {
        var type = TerraformTypes.Find(resource.Type)!;
        var properties = Properties(resource, type).Concat(Special(resource, exclusive)).Concat(companions.Of(resource)).ToList();
        if (type.Shape?.NameProperty is { } property && properties.TrueForAll(entry => entry.Key != property) && type.Name is not null)
            properties.Add(new MappingEntry(property, resource.Position, MadeName(resource, type.Name)));
        var body = new List<MappingEntry>
        {
            new("Type", resource.Position, Values.Text(type.Type, resource.Position)),
            new("Properties", resource.Position, new Mapping(properties, resource.Position)),
        };
        if (KnownArn(resource, type) is { } arn)
            body.Add(new MappingEntry(CloudFormation.Resource.KnownArn, resource.Position, arn));
        return new MappingEntry(resource.Address, resource.Position, new Mapping(body, resource.Position));
    }

    /// <summary>What AWS has answered, in plans and states; of several ARNs the one that stands for the resource in policies.</summary>
    private static Node? KnownArn(IDeclaredResource resource, TerraformType type) => new[] { "arn", "execution_arn" }
        .Select(attribute => resource[attribute])
        .FirstOrDefault(arn => arn is Scalar { Text: { IsLiteral: true } text } && Arn.Parse(text) is { } parsed && (type.Shape is null || type.Shape.Arns[0].Service == parsed.Service));

    /// <summary>The provider ends a prefix, or its own word, with digits.</summary>
    private static Scalar MadeName(IDeclaredResource resource, string attribute)
    {
        var prefix = resource[attribute + "_prefix"] is { } written ? Values.TextOf(written) : SymbolicText.Literal("terraform-");
        return new Scalar(SymbolicText.Concat(prefix, SymbolicText.Literal("*")), resource.Position);
    }

    private static IEnumerable<MappingEntry> Properties(IDeclaredResource resource, TerraformType type) =>
        from pair in type.Properties
        let value = Value(resource, pair.Attribute)
        where value is not null
        group (pair.Property, Value: value) by pair.Property[0] into property
        select new MappingEntry(
            property.Key,
            PositionOf(resource, type, property.Key),
            Nested(property.Select(entry => (entry.Property.Skip(1).ToArray(), entry.Value!)).ToArray(), property.Key));

    private static SourcePosition PositionOf(IDeclaredResource resource, TerraformType type, string property) =>
        resource.PositionOf(type.Properties.First(pair => pair.Property[0] == property && resource[pair.Attribute[0]] is not null).Attribute[0]);

    private static Node Nested(IReadOnlyList<(string[] Path, Node Value)> values, string property)
    {
        if (values is [{ Path: [] } only])
            return Documents.Contains(property) ? Policy(only.Value) : Values.Plain(only.Value);
        var members = values.GroupBy(value => value.Path[0], StringComparer.Ordinal);
        return new Mapping(
            members.Select(member => new MappingEntry(member.Key, member.First().Value.Position, Nested(member.Select(value => (value.Path.Skip(1).ToArray(), value.Value)).ToArray(), member.Key))),
            values[0].Value.Position);
    }

    public static Node Policy(Node document) => Values.Plain(Evaluation.Documents.Parse(document) ?? document);

    /// <summary>Of blocks the first: those that are read here may stand only once.</summary>
    private static Node? Value(IDeclaredResource resource, string[] path)
    {
        var value = resource[path[0]];
        foreach (var member in path.Skip(1))
            value = value.AsItems().FirstOrDefault().At(member);
        return Values.IsNull(value) ? null : value;
    }

    private static IEnumerable<MappingEntry> Special(IDeclaredResource resource, ExclusivePolicies exclusive) => resource.Type switch
    {
        "aws_iam_role" => List(resource, "inline_policy", "Policies", block => !exclusive.IsTakenAway(resource, block), ("name", "PolicyName"), ("policy", Document)),
        "aws_lambda_function" => List(resource, "file_system_config", "FileSystemConfigs", _ => true, ("arn", "Arn")),
        "aws_lambda_event_source_mapping" => List(resource, "source_access_configuration", "SourceAccessConfigurations", _ => true, ("type", "Type"), ("uri", "URI")),
        _ => [],
    };

    private static IEnumerable<MappingEntry> List(IDeclaredResource resource, string blocks, string property, Func<Mapping, bool> isKept, params (string Attribute, string Member)[] members)
    {
        var items = resource[blocks].AsItems().OfType<Mapping>().Where(block => block.Entries.Length > 0 && isKept(block)).Select(block => new Mapping(
            members.Where(member => !Values.IsNull(block[member.Attribute]))
                .Select(member => new MappingEntry(member.Member, block.Find(member.Attribute)!.Position, Nested([([], block[member.Attribute]!)], member.Member))),
            block.Position)).ToArray();
        return items.Length == 0 ? [] : [new MappingEntry(property, resource.PositionOf(blocks), new Sequence(items, items[0].Position))];
    }
}
