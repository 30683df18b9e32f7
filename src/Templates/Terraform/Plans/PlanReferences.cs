using ServerlessGuard.Templates.Nodes;
using ServerlessGuard.Templates.Terraform.Evaluation;

namespace ServerlessGuard.Templates.Terraform.Plans;

/// <summary>Follows the names that an expression of a plan refers to, through variables and outputs of modules, to the resources they end at.</summary>
internal sealed class PlanReferences(PlanConfiguration configuration, ILookup<(ModuleAddress Module, string Type, string Name), PlannedResource> resources)
{
    private const int MaximumDepth = 20;

    /// <summary>The values an expression is made of, each once, in the order of the expression; a plan does not tell how they are put together.</summary>
    public IReadOnlyList<Node> Resolve(Node? expression, PlannedEntry resource) => Resolve(expression, resource.Module, resource.Key, 0).Distinct(SameText.Instance).ToArray();

    private IEnumerable<Node> Resolve(Node? expression, ModuleAddress module, string key, int depth)
    {
        if (depth > MaximumDepth)
            return [];
        if (expression.At("constant_value") is { } constant)
            return [constant];
        return Whole(expression.At("references").AsItems().Select(item => item.AsLiteral()).OfType<string>()).SelectMany(reference => Follow(reference, module, key, depth + 1));
    }

    /// <summary>Behind each name stand the names it begins with: <c>aws_iam_role.r.arn</c>, <c>aws_iam_role.r</c>.</summary>
    private static IEnumerable<string> Whole(IEnumerable<string> references)
    {
        var before = string.Empty;
        foreach (var reference in references)
        {
            var isBeginning = before.StartsWith(reference, StringComparison.Ordinal) && before.Length > reference.Length && before[reference.Length] is '.' or '[';
            if (!isBeginning)
                yield return before = reference;
        }
    }

    private IEnumerable<Node> Follow(string reference, ModuleAddress module, string key, int depth) => ModuleAddress.Segments(reference).ToArray() switch
    {
        ["var", var name, ..] when module.Steps.IsEmpty => configuration.Variable(name) is { } value ? [value] : [],
        ["var", var name, ..] => Resolve(configuration.Argument(module, ModuleAddress.NameOf(name)), module.Parent, ModuleAddress.KeyOf(module.Call), depth),
        ["module", var call, var output, ..] => Resolve(configuration.Output(module.Inside(call), ModuleAddress.NameOf(output)), Instance(module, call, key), key, depth),
        ["data", var type, var name, var attribute, ..] => Attribute(module, type, name, attribute, key, isData: true),
        ["local" or "each" or "count" or "path" or "terraform" or "self" or "data", ..] => [],
        [var type, var name, var attribute, ..] => Attribute(module, type, name, attribute, key, isData: false),
        _ => [],
    };

    /// <summary>Of a call in a loop the instance of the same key.</summary>
    private static ModuleAddress Instance(ModuleAddress module, string call, string key) => module.Inside(ModuleAddress.KeyOf(call).Length > 0 ? call : call + key);

    private IEnumerable<Node> Attribute(ModuleAddress module, string type, string name, string attribute, string key, bool isData)
    {
        var candidates = resources[(module, type, ModuleAddress.NameOf(name))].Concat(module.Steps.IsEmpty ? [] : resources[(WithoutKey(module), type, ModuleAddress.NameOf(name))])
            .Where(candidate => candidate.IsData == isData)
            .ToArray();
        var asked = ModuleAddress.KeyOf(name).Length > 0 ? ModuleAddress.KeyOf(name) : key;
        var chosen = candidates.Where(candidate => candidate.Entry.Key == asked).ToArray();
        return (chosen.Length > 0 ? chosen : candidates).Select(candidate => candidate.Member(ModuleAddress.NameOf(attribute)));
    }

    private static ModuleAddress WithoutKey(ModuleAddress module) => module.Parent.Inside(ModuleAddress.NameOf(module.Call));

    private sealed class SameText : IEqualityComparer<Node>
    {
        public static readonly SameText Instance = new();

        public bool Equals(Node? x, Node? y) => ReferenceEquals(x, y) || (x is Scalar one && y is Scalar other && one.Text.Equals(other.Text));

        public int GetHashCode(Node node) => node is Scalar scalar ? scalar.Text.GetHashCode() : 0;
    }
}
