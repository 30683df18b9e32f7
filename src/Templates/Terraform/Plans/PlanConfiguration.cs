using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.Terraform.Plans;

/// <summary>A plan's <c>configuration</c>: which expressions stand where, as far as a plan tells, by the names they refer to.</summary>
internal sealed class PlanConfiguration(Node? plan)
{
    private readonly Node? _root = plan.At("configuration", "root_module");
    private readonly Node? _variables = plan.At("variables");

    /// <summary>Addresses of the root module's own resources and calls, without keys.</summary>
    public IEnumerable<string> RootAddresses => _root.At("resources").AsItems().Select(resource => resource.At("address").AsLiteral()).OfType<string>()
        .Concat(_root.At("module_calls").EntriesOf().Select(call => $"module.{call.Key}"));

    public IEnumerable<MappingEntry> Variables => _variables.EntriesOf().Where(variable => variable.Value.At("value") is not null)
        .Select(variable => variable with { Value = variable.Value.At("value")! });

    public Node? Variable(string name) => _variables.At(name, "value");

    public bool Has(PlannedEntry resource) => Find(resource) is not null;

    public Node? Expression(PlannedEntry resource, string attribute) => Find(resource).At("expressions", attribute);

    /// <summary>What a module is given for one of its variables.</summary>
    public Node? Argument(ModuleAddress module, string variable) =>
        Module(module.Parent).At("module_calls", ModuleAddress.NameOf(module.Call), "expressions", variable);

    public Node? Output(ModuleAddress module, string name) => Module(module).At("outputs", name, "expression");

    private Node? Find(PlannedEntry resource) => Module(resource.Module).At("resources").AsItems().FirstOrDefault(candidate => IsFor(candidate, resource));

    private Node? Module(ModuleAddress address) =>
        address.Steps.Aggregate(_root, (module, call) => module.At("module_calls", ModuleAddress.NameOf(call), "module"));

    private static bool IsFor(Node candidate, PlannedEntry resource) =>
        candidate.At("type").AsLiteral() == resource.Type && candidate.At("name").AsLiteral() == resource.Name && candidate.At("mode").AsLiteral() == "data" == resource.IsData;
}
