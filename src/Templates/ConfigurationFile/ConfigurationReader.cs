using System.Collections.Immutable;
using ServerlessGuard.Iam;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.ConfigurationFile;

/// <summary>Reads <c>.serverlessguard.json</c>: what it does not know is a fault with its place, never an end.</summary>
internal sealed partial class ConfigurationReader(string file)
{
    private const string SharedRead = "shared-read";

    /// <summary>The keys at the top of the file, and what each of them sets.</summary>
    private static readonly ImmutableSortedDictionary<string, Func<ConfigurationReader, GuardConfiguration, Node, GuardConfiguration>> Keys =
        new Dictionary<string, Func<ConfigurationReader, GuardConfiguration, Node, GuardConfiguration>>
        {
            ["$schema"] = (_, configuration, _) => configuration,
            ["check"] = (reader, configuration, value) => configuration with { Check = reader.Check(value) },
            ["services"] = (reader, configuration, value) => configuration with { Services = reader.Services(value) },
        }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static readonly ImmutableSortedDictionary<string, StoreKind> StoreKeys = new Dictionary<string, StoreKind>
    {
        ["buckets"] = StoreKind.Bucket,
        ["queues"] = StoreKind.Queue,
        ["tables"] = StoreKind.Table,
        ["topics"] = StoreKind.Topic,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    private readonly List<TemplateError> _faults = [];

    public GuardConfiguration Read(string text)
    {
        var json = JsonText.Read(text, file);
        _faults.AddRange(json.Errors);
        var configuration = GuardConfiguration.Empty;
        foreach (var entry in Entries(json.Root, "the configuration"))
        {
            if (Keys.TryGetValue(entry.Key, out var read))
                configuration = read(this, configuration, entry.Value);
            else
                Unknown(entry, Keys.Keys);
        }

        return configuration with { Faults = _faults.ToImmutableArray() };
    }

    private ImmutableArray<ServiceDescription> Services(Node value) =>
        Entries(value, "'services'").Select(Service).ToImmutableArray();

    private ServiceDescription Service(MappingEntry entry)
    {
        var service = new ServiceDescription(entry.Key);
        foreach (var member in Entries(entry.Value, $"service '{entry.Key}'"))
        {
            if (member.Key == "projects")
                service = service with { Projects = Items(member).Select(Text).OfType<string>().ToImmutableArray() };
            else if (StoreKeys.TryGetValue(member.Key, out var kind))
                service = service with { Stores = service.Stores.AddRange(Items(member).Select(item => Store(item, kind)).OfType<DataStore>()) };
            else
                Unknown(member, StoreKeys.Keys.Prepend("projects"));
        }

        return service;
    }

    /// <summary><c>"orders"</c>, or <c>{ "name": "prices", "variable": "PRICE_TABLE", "access": "shared-read" }</c>.</summary>
    private DataStore? Store(Node node, StoreKind kind)
    {
        if (node is Scalar)
            return Text(node) is { } only ? new DataStore(kind, only, null, false, node.Position) : null;

        var (name, variable, access) = ((string?)null, (string?)null, (string?)null);
        foreach (var member in Entries(node, "a store"))
        {
            switch (member.Key)
            {
                case "name":
                    name = Text(member.Value);
                    break;
                case "variable":
                    variable = Text(member.Value);
                    break;
                case "access":
                    access = OneOf(member.Value, SharedRead, "owner");
                    break;
                default:
                    Unknown(member, ["access", "name", "variable"]);
                    break;
            }
        }

        if (name is null && variable is null)
            Fault(node.Position, "a store has neither 'name' nor 'variable': say what it is called, or which variable names it");
        return name is null && variable is null ? null : new DataStore(kind, name, variable, access == SharedRead, node.Position);
    }

    private IEnumerable<MappingEntry> Entries(Node? node, string what)
    {
        if (node is Mapping mapping)
            return mapping.Entries;
        if (node is not null)
            Fault(node.Position, $"{what} is not an object: write {{ ... }}");
        return [];
    }

    private IEnumerable<Node> Items(MappingEntry entry)
    {
        if (entry.Value is Sequence sequence)
            return sequence.Items;
        Fault(entry.Value.Position, $"'{entry.Key}' is not a list: write [ ... ]");
        return [];
    }

    private string? Text(Node node)
    {
        if (node is Scalar { IsNull: false } scalar && scalar.ToString() is { Length: > 0 } text)
            return text;
        Fault(node.Position, "a name is expected here: write it in quotes");
        return null;
    }

    private string? OneOf(Node node, params string[] allowed)
    {
        if (Text(node) is not { } text || allowed.Contains(text))
            return (node as Scalar)?.ToString();
        Fault(node.Position, $"'{text}' is no value here; write {string.Join(" or ", allowed)}");
        return null;
    }

    private void Unknown(MappingEntry entry, IEnumerable<string> known) =>
        Fault(entry.Position, $"'{entry.Key}' is no key here; there are {string.Join(", ", known)}");

    private void Fault(SourcePosition position, string message) => _faults.Add(new TemplateError(position, message));
}
