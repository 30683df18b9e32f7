using System.Collections.Immutable;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.Terraform.Plans;

/// <summary>The resources of a plan or a state, in document order.</summary>
internal static class PlanResources
{
    private const string InValues = "values";

    /// <summary>As planned; data sources that were read before and those that are read during the apply.</summary>
    public static IReadOnlyList<PlannedEntry> OfPlan(Node? plan)
    {
        var planned = Modules(plan.At("planned_values", "root_module")).ToArray();
        var read = Modules(plan.At("prior_state", InValues, "root_module")).Where(entry => entry.IsData);
        return Once(planned.Concat(Changed(plan)).Concat(read));
    }

    /// <summary>What the apply takes away, with the values it has before.</summary>
    public static IReadOnlyList<PlannedEntry> Deleted(Node? plan) => plan.At("resource_changes").AsItems()
        .Where(change => change.At("change", "actions").AsItems().Select(action => action.AsLiteral()).ToArray() is ["delete"])
        .Select(change => PlannedEntry.Of(change, ModuleAddress.Parse(change.At("module_address").AsLiteral()), "change/before"))
        .OfType<PlannedEntry>()
        .ToArray();

    public static ImmutableDictionary<string, Node> Unknown(Node? plan) => plan.At("resource_changes").AsItems()
        .Select(change => (Address: change.At("address").AsLiteral(), Marks: change.At("change", "after_unknown")))
        .Where(change => change is { Address: not null, Marks: not null })
        .GroupBy(change => change.Address!, StringComparer.Ordinal)
        .ToImmutableDictionary(same => same.Key, same => same.First().Marks!, StringComparer.Ordinal);

    public static IReadOnlyList<PlannedEntry> OfShownState(Node? state) => Once(Modules(state.At(InValues, "root_module")));

    public static IReadOnlyList<PlannedEntry> OfState(Node? state) => Once(
        from resource in state.At("resources").AsItems()
        from instance in resource.At("instances").AsItems()
        where instance.At("deposed") is null
        select Instance(resource, instance));

    private static PlannedEntry? Instance(Node resource, Node instance)
    {
        if (resource.At("type").AsLiteral() is not { } type || resource.At("name").AsLiteral() is not { } name)
            return null;
        var module = ModuleAddress.Parse(resource.At("module").AsLiteral());
        var key = PlannedEntry.KeyOf(instance.At("index_key"));
        var isData = resource.At("mode").AsLiteral() == "data";
        return new PlannedEntry(PlannedEntry.AddressOf(module, type, name, key, isData), module, type, name, key, isData, instance.At("attributes"), resource.Position);
    }

    /// <summary>What the planned values leave out: data sources, and all of a plan that was cut down to its changes.</summary>
    private static IEnumerable<PlannedEntry> Changed(Node? plan) => plan.At("resource_changes").AsItems()
        .Where(change => change.At("change", "actions").AsItems().Any(action => action.AsLiteral() is not ("delete" or "forget")))
        .Select(change => PlannedEntry.Of(change, ModuleAddress.Parse(change.At("module_address").AsLiteral()), "change/after"))
        .OfType<PlannedEntry>();

    private static IEnumerable<PlannedEntry> Modules(Node? module)
    {
        var address = ModuleAddress.Parse(module.At("address").AsLiteral());
        foreach (var resource in module.At("resources").AsItems())
        {
            if (PlannedEntry.Of(resource, address, InValues) is { } entry)
                yield return entry;
        }

        foreach (var entry in module.At("child_modules").AsItems().SelectMany(Modules))
            yield return entry;
    }

    private static IReadOnlyList<PlannedEntry> Once(IEnumerable<PlannedEntry?> entries) =>
        entries.OfType<PlannedEntry>().GroupBy(entry => entry.Address, StringComparer.Ordinal).Select(same => same.First()).ToArray();
}
