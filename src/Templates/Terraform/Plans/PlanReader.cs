using System.Collections.Immutable;
using ServerlessGuard.Iam;
using ServerlessGuard.Templates.Nodes;
using ServerlessGuard.Templates.Terraform.Evaluation;

namespace ServerlessGuard.Templates.Terraform.Plans;

/// <summary>A plan or a state as a deployment; of a plan with what the configuration beside it says of values that only the apply decides.</summary>
internal static class PlanReader
{
    /// <summary>Where people keep a configuration below the folder they plan in.</summary>
    private static readonly string[] UsualFolders = ["terraform", "infra", "infrastructure", "iac", "deploy", "deployment", "tf"];

    public static bool IsPlan(string text) => PlanText.KindOf(text) != PlanKind.None;

    public static Deployment Read(string file, string text, TemplateOptions options, TerraformFiles files)
    {
        var kind = PlanText.KindOf(text);
        var read = kind is PlanKind.Binary or PlanKind.Log ? new TemplateText(null, ImmutableArray<TemplateError>.Empty) : JsonText.Read(text, file);
        if (PlanText.Problem(kind, read.Root, file) is { } problem)
            return new Deployment(file) { Errors = ImmutableArray.Create(problem) };
        if (!read.Errors.IsEmpty)
            return new Deployment(file) { Errors = read.Errors };
        return kind switch
        {
            PlanKind.Plan => Planned(file, read.Root, options, files),
            PlanKind.State => State(file, PlanResources.OfState(read.Root), files),
            _ => State(file, PlanResources.OfShownState(read.Root), files),
        };
    }

    private static Deployment State(string file, IReadOnlyCollection<PlannedEntry> entries, TerraformFiles files)
    {
        var attached = new AttachedPolicies(entries, []);
        var resources = entries.Select(entry => new PlannedResource(attached.Own(entry), UnknownValues.None, null)).ToArray();
        return TerraformReader.Deployed(file, TemplatePaths.Folder(file), resources, files) with { Terraform = TerraformSource.State };
    }

    private static Deployment Planned(string file, Node? plan, TemplateOptions options, TerraformFiles files)
    {
        var entries = PlanResources.OfPlan(plan);
        var attached = new AttachedPolicies(entries, PlanResources.Deleted(plan));
        var names = new PlanConfiguration(plan);
        var configuration = Beside(file, names, options, files);
        var written = configuration?.Resources().ToLookup(resource => resource.Address, StringComparer.Ordinal);
        PlanReferences? references = null;
        var unknown = new UnknownValues(names, PlanResources.Unknown(plan), () => references!);
        var resources = entries.Select(entry => new PlannedResource(attached.Own(entry), unknown, written?[entry.Address].FirstOrDefault())).ToArray();
        references = new PlanReferences(names, resources.ToLookup(resource => (resource.Entry.Module, resource.Type, resource.Entry.Name)));
        return TerraformReader.Deployed(file, configuration?.Folder ?? TemplatePaths.Folder(file), resources, files) with
        {
            Terraform = TerraformSource.Plan,
            RootModule = configuration?.Folder,
        };
    }

    /// <summary>The configuration that a plan was made from, where it is in the tree: one that declares all that the plan's own copy does.</summary>
    private static Configuration? Beside(string file, PlanConfiguration names, TemplateOptions options, TerraformFiles files)
    {
        var declared = names.RootAddresses.ToArray();
        return declared.Length == 0 ? null : Folders(TemplatePaths.Folder(file))
            .Where(folder => !files.Configurations(folder).IsEmpty)
            .Select(folder => new Configuration(files, folder, options, names.Variables))
            .FirstOrDefault(configuration => configuration.Root.Declared.IsSupersetOf(declared));
    }

    private static IEnumerable<string> Folders(string folder)
    {
        var above = folder.LastIndexOf('/') is > 0 and var slash ? folder.Substring(0, slash) : string.Empty;
        return new[] { folder, above }.Concat(UsualFolders.Select(name => folder.Length == 0 ? name : $"{folder}/{name}")).Distinct(StringComparer.Ordinal);
    }
}
