using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.Sam;

/// <summary>SAM's Globals: maps are merged, lists concatenated, everything else is overridden by the resource.</summary>
internal sealed class Globals
{
    private const string Prefix = "AWS::Serverless::";

    private readonly Mapping? _sections;

    private Globals(Mapping? sections) => _sections = sections;

    public static Globals Of(Mapping root) => new(root["Globals"] as Mapping);

    /// <summary>The resource's body with the globals of its type in its properties.</summary>
    public Mapping Merge(string type, Mapping body)
    {
        if (!type.StartsWith(Prefix, StringComparison.Ordinal) || _sections?[type.Substring(Prefix.Length)] is not Mapping section)
            return body;

        var ignored = body["IgnoreGlobals"].AsItems().Select(item => item.AsLiteral()).ToList();
        if (ignored.Contains("*"))
            return body;

        var global = new Mapping(section.Entries.Where(entry => !ignored.Contains(entry.Key)), section.Position);
        var properties = body["Properties"] is { } local and not Scalar { IsNull: true } ? Merge(global, local) : global;
        var merged = new MappingEntry("Properties", body.Find("Properties")?.Position ?? body.Position, properties);
        return new Mapping([.. body.Entries.Where(entry => entry.Key != merged.Key), merged], body.Position);
    }

    private static Node Merge(Node global, Node local)
    {
        // A function of CloudFormation stands for a value that is not known yet: it overrides like a scalar.
        if (global.IsIntrinsic() || local.IsIntrinsic())
            return local;

        return (global, local) switch
        {
            (Mapping left, Mapping right) => Merge(left, right),
            (Sequence left, Sequence right) => new Sequence(left.Items.Concat(right.Items), right.Position),
            _ => local,
        };
    }

    private static Mapping Merge(Mapping global, Mapping local)
    {
        var entries = global.Entries.Select(entry => local.Find(entry.Key) is { } own ? own with { Value = Merge(entry.Value, own.Value) } : entry);
        var added = local.Entries.Where(entry => global[entry.Key] is null);
        return new Mapping(entries.Concat(added), local.Position);
    }
}
