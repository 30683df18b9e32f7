using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.ServerlessFramework;

/// <summary>A service with its variables resolved.</summary>
internal sealed class Service
{
    public Service(Mapping root, Action<SourcePosition, string> report)
    {
        Root = root;
        Provider = root["provider"].AsMapping() ?? new Mapping([], root.Position);
        Stage = Provider["stage"].AsText() ?? SymbolicText.Literal("dev");
        Name = (root["service"].At("name") ?? root["service"]).AsText() ?? SymbolicText.Empty;
        Functions = Declared(root["functions"], report).ToArray();
    }

    public Mapping Root { get; }

    public Mapping Provider { get; }

    public SymbolicText Name { get; }

    public SymbolicText Stage { get; }

    public IReadOnlyList<ServiceFunction> Functions { get; }

    /// <summary>What the names of all that the framework makes begin with: <c>orders-dev</c>.</summary>
    public SymbolicText Prefix => SymbolicText.Concat(Name, SymbolicText.Literal("-"), Stage);

    public SymbolicText NameOf(ServiceFunction function) =>
        function.Body["name"].AsText() ?? SymbolicText.Concat(Prefix, SymbolicText.Literal("-" + function.Key));

    /// <summary>A mapping, or a list of them; an empty body takes everything from the provider.</summary>
    private static IEnumerable<ServiceFunction> Declared(Node? functions, Action<SourcePosition, string> report)
    {
        foreach (var group in functions.AsItems())
        {
            if (group is not (Mapping or Choice))
                report(group.Position, "the functions are not readable here: write them under their names, in this file or in a YAML or JSON one");
            foreach (var entry in group.EntriesOf())
            {
                if (entry.Value.AsMapping() is { } body)
                    yield return new ServiceFunction(entry.Key, body, entry.Position);
                else
                    report(entry.Position, $"function '{entry.Key}' is not a mapping: give it a handler");
            }
        }
    }
}

/// <param name="Key">In the section <c>functions</c>.</param>
internal sealed record ServiceFunction(string Key, Mapping Body, SourcePosition Position)
{
    public string LogicalId => LogicalIds.Normalized(Key) + "LambdaFunction";

    public IEnumerable<MappingEntry> Events => Body["events"].AsItems().SelectMany(item => item.EntriesOf().Take(1));

    /// <summary>Where a setting stands, else the function itself.</summary>
    public SourcePosition PositionOf(string setting) => Body.Find(setting)?.Position ?? Position;
}
