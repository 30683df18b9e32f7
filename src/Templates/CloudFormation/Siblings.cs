using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.CloudFormation;

/// <summary>
/// Stacks that are deployed apart from this one and give it something: an exported value, a value kept in Systems Manager. They are opened when they
/// are asked for.
/// </summary>
internal sealed class Siblings(StackSet set, TemplateNeighbours? neighbours)
{
    private const int MostSiblings = 20;
    private const string ParameterType = "AWS::SSM::Parameter";
    private const string RoleType = "AWS::IAM::Role";

    /// <summary>What templates are called that have no name of their own.</summary>
    private static readonly string[] Unspeaking = ["template", "serverless", "main", "index", "sam", "cloudformation", "stack"];

    private readonly Dictionary<string, Stack?> _open = new(StringComparer.Ordinal);

    public IEnumerable<Stack> Open => _open.Values.OfType<Stack>().ToArray();

    /// <summary>The value exported under a name; null where no template exports it, or several do.</summary>
    public Node? Export(Stack importing, SymbolicText name)
    {
        if (importing.Assembly?.Stacks.FirstOrDefault(stack => name.ToString().StartsWith(stack.Name + ":", StringComparison.Ordinal)) is { Template: { } template, Name: var stackName }
            && template != importing.File)
        {
            return Sibling(template, stackName)?.Export(name);
        }

        var known = ExportName.KnownPart(name);
        var candidates = known.Length == 0 ? [] : Neighbours(importing, "Export", ExportWords(known)).Select(file => Sibling(file, NameOf(file))?.Export(name)).OfType<Node>().Take(2).ToArray();
        return candidates is [var only] ? only : null;
    }

    /// <summary>What a parameter of Systems Manager holds.</summary>
    public Node? Parameter(Stack asking, string name)
    {
        foreach (var stack in set.Stacks.Concat(Open).Where(stack => stack != asking).Prepend(asking))
        {
            if (Held(stack, name) is { } value)
                return value;
        }

        var stacks = asking.Assembly?.Stacks.Where(stack => stack.Template != asking.File && set.ReadFile(stack.Template)?.Contains(name) is true) ?? [];
        var others = stacks.Concat(Neighbours(asking, ParameterType, name).Select(file => (Template: file, Name: NameOf(file))));
        var found = others.Select(other => Sibling(other.Template, other.Name) is { } stack ? Held(stack, name) : null).OfType<Node>().Take(2).ToArray();
        return found is [var only] ? only : null;
    }

    /// <summary>The role that another template gives this name; null where none does, or several do.</summary>
    public Resource? Role(Stack asking, string name)
    {
        var found = Neighbours(asking, RoleType, name)
            .Select(file => Sibling(file, NameOf(file))?.Resources.FirstOrDefault(resource => resource.Type == RoleType && resource["RoleName"].AsLiteral() == name))
            .OfType<Resource>()
            .Take(2)
            .ToArray();
        return found is [var only] ? only : null;
    }

    /// <summary>Stacks of the same app that take something from this one: they may attach policies to its roles, and grant to them.</summary>
    public void OpenThoseThatUse(Stack stack)
    {
        if (stack.Assembly is not { } assembly || assembly.NameOf(stack.File) is not { } own)
            return;
        foreach (var (template, name) in assembly.Stacks.Where(other => other.Template != stack.File && set.ReadFile(other.Template)?.Contains($"\"{own}:") is true))
            Sibling(template, name);
    }

    private static Node? Held(Stack stack, string name) =>
        stack.Resources.FirstOrDefault(resource => resource.Type == ParameterType && resource["Name"].AsLiteral() == name)?["Value"];

    private IEnumerable<string> Neighbours(Stack stack, params string[] words) => neighbours?.Holding(stack.File, set.ReadFile, words) ?? [];

    /// <summary>Of <c>orders-TableArn</c> the exporting template may hold only what follows its stack's name.</summary>
    private static string ExportWords(string known) => known.Substring(known.LastIndexOfAny(['-', ':', '_', '/']) + 1);

    private Stack? Sibling(string file, string name)
    {
        if (_open.TryGetValue(file, out var known) || _open.Count >= MostSiblings)
            return known;

        _open[file] = null;
        var prefix = name + "/";
        if (set.Stacks.Concat(Open).Any(stack => stack.Prefix == prefix))
            prefix = file + "/";
        return _open[file] = set.OpenSibling(file, prefix);
    }

    /// <summary>By its file, else by its folder: <c>data/template.yaml</c> is <c>data</c>.</summary>
    private static string NameOf(string file)
    {
        var stem = file.Substring(file.LastIndexOf('/') + 1).Split('.')[0];
        var folder = TemplatePaths.Folder(file);
        return folder.Length > 0 && Unspeaking.Contains(stem, StringComparer.OrdinalIgnoreCase) ? folder.Substring(folder.LastIndexOf('/') + 1) : stem;
    }
}
