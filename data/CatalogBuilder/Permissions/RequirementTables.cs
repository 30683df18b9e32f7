using System.Collections.Immutable;
using Newtonsoft.Json.Linq;
using ServerlessGuard.CatalogBuilder.Sources;

namespace ServerlessGuard.CatalogBuilder.Permissions;

/// <summary>The reviewed tables under <c>data/overrides</c> that say what the rules cannot know.</summary>
public sealed class RequirementTables
{
    private readonly Dictionary<(string Service, string Operation), (ImmutableArray<NeedText> Needs, string Source)> _exact = [];
    private readonly List<(string Service, string Operation, ImmutableArray<NeedText> Needs, string Source)> _additional = [];
    private readonly Dictionary<string, ImmutableDictionary<string, ImmutableArray<string>>> _hints;
    private readonly Dictionary<(string Service, string Operation), string> _passing;

    public RequirementTables(Folders folders)
    {
        foreach (var (service, operation, needs, source) in Entries(folders.Override("operation-actions")))
        {
            _exact.Add((service, operation), (needs, source));
        }

        _additional.AddRange(Entries(folders.Override("additional-actions")).Concat(Entries(folders.Override("forwarded-access"))));

        _hints = folders.Override("resource-members")["tables"]!.ToDictionary(
            table => (string)table["service"]!,
            table => ((JObject)table["holes"]!).Properties().ToImmutableDictionary(hole => hole.Name, hole => hole.Value.Select(path => (string)path!).ToImmutableArray()));
        var passing = folders.Override("pass-role");
        PassesRole = passing["actions"]!.Select(action => (string)action!).ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);
        PassRoleSource = (string)passing["source"]!;
        NotRoles = passing["notRoles"]!.Select(member => (string)member!).ToImmutableHashSet(StringComparer.Ordinal);
        _passing = (from row in folders.Override("key-values")["tables"]!
                    where (string?)row["key"] == "iam:PassedToService"
                    from service in ((string)row["service"]!).Split(' ')
                    from operation in ((string)row["operations"]!).Split(' ')
                    select (Name: (service, operation), Source: (string)row["source"]!)).DistinctBy(row => row.Name).ToDictionary(row => row.Name, row => row.Source);
    }

    /// <summary>Actions that hand a role over though the reference's dependent actions do not say so.</summary>
    public ImmutableHashSet<string> PassesRole { get; }

    public string PassRoleSource { get; }

    /// <summary>Last names of members that are named like a role's and hold none.</summary>
    public ImmutableHashSet<string> NotRoles { get; }

    /// <summary>All that the operation needs, where a table says it in place of the rule.</summary>
    public (ImmutableArray<NeedText> Needs, string Source)? Exact(string service, string operation) => _exact.TryGetValue((service, operation), out var entry) ? entry : null;

    /// <summary>What it needs beside what the rule or the exact table says.</summary>
    public IEnumerable<(NeedText Need, string Source)> Additional(string service, string operation) =>
        _additional.Where(entry => entry.Service == service && entry.Operation == operation).SelectMany(entry => entry.Needs.Select(need => (need, entry.Source)));

    /// <summary>The source that says that the operation hands over the roles it is given; null where none does.</summary>
    public string? PassingSource(string service, string operation) => _passing.GetValueOrDefault((service, operation));

    public ResourceRule Resources(string service) => new(_hints.GetValueOrDefault(service, ImmutableDictionary<string, ImmutableArray<string>>.Empty));

    private static IEnumerable<(string Service, string Operation, ImmutableArray<NeedText> Needs, string Source)> Entries(JObject file) =>
        from table in file["tables"]!
        let named = ((JObject?)table["templates"] ?? []).Properties().ToDictionary(template => template.Name, template => (string)template.Value!)
        from service in ((string)table["service"]!).Split(' ')
        from property in ((JObject)table["operations"]!).Properties()
        from operation in property.Name.Split(' ')
        select (service, operation, property.Value.Select(need => NeedText.Parse((string)need!, named)).ToImmutableArray(), (string)table["source"]!);
}
