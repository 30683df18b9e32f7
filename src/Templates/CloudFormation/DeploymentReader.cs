using System.Collections.Immutable;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Nodes;
using ServerlessGuard.Templates.Sam;

namespace ServerlessGuard.Templates.CloudFormation;

/// <summary>A SAM or CloudFormation template with its nested ones, as a deployment.</summary>
internal static class DeploymentReader
{
    public static Deployment Read(string file, TemplateOptions options, ReadTemplateFile readFile)
    {
        var stacks = new StackSet(readFile, options.Neighbours);
        stacks.OpenRoot(file, options);
        return Read(stacks, file);
    }

    /// <summary>Of stacks that are open already.</summary>
    public static Deployment Read(StackSet stacks, string file)
    {
        var resources = Resources(stacks);
        var index = ResourceIndex.For(resources);
        var roles = new RoleReader(stacks, index);
        var functions = new FunctionReader(stacks, index, roles, new EventReader(stacks, index));
        var policies = new ResourcePolicies(stacks, index);
        var read = stacks.Stacks.SelectMany(stack => stack.Resources).Where(FunctionReader.IsFunction).Select(functions.Read).Select(function => With(policies, function)).ToArray();
        return new Deployment(file)
        {
            Functions = Distinguished(read).Select(function => Canonical(function, index)).ToImmutableArray(),
            Resources = resources,
            Parameters = stacks.Stacks.SelectMany(stack => stack.ParameterValues()).ToImmutableDictionary(value => value.Id, value => value.Text, StringComparer.Ordinal),
            Roles = roles.Declared().Select(role => Canonical(With(policies, role), index)).ToImmutableDictionary(role => role.Id, StringComparer.Ordinal),
            Errors = stacks.Errors,
            IsManagedByAnnotations = stacks.Stacks.Count > 0 && IsManagedByAnnotations(stacks.Stacks[0]),
            NestedTemplates = stacks.Stacks.Skip(1).Select(stack => stack.File).Distinct().OrderBy(path => path, StringComparer.Ordinal).ToImmutableArray(),
        };
    }

    private static DeployedFunction With(ResourcePolicies policies, DeployedFunction function) => function with { Role = With(policies, function.Role) };

    private static Role With(ResourcePolicies policies, Role role) => role with { ByResources = policies.About(role), KeptByKeys = policies.KeptFrom(role) };

    private static bool IsManagedByAnnotations(Stack root) => root.Root["Description"].AsLiteral()?.Contains("partially managed by Amazon.Lambda.Annotations") is true;

    /// <summary>Functions of a template that is nested more than once go by their paths.</summary>
    private static IEnumerable<DeployedFunction> Distinguished(DeployedFunction[] functions)
    {
        var names = functions.ToLookup(function => (function.Template, function.Id));
        return functions.Select(function => names[(function.Template, function.Id)].Skip(1).Any() ? function with { Id = function.ResourceId } : function);
    }

    private static ImmutableDictionary<string, DeployedResource> Resources(StackSet stacks)
    {
        var resources = ImmutableDictionary.CreateBuilder<string, DeployedResource>(StringComparer.Ordinal);
        var started = Dependencies.StartedByBuckets(stacks.AllStacks.SelectMany(stack => stack.Resources));
        foreach (var resource in stacks.AllStacks.SelectMany(stack => stack.Resources))
        {
            resources[resource.Id] = new DeployedResource(resource.Id, resource.Type, resource.Position, ResourceNaming.PhysicalName(resource))
            {
                Arn = ResourceNaming.Arn(resource),
                CustomerKey = KmsKeys.Of(resource),
                Path = ResourceNaming.Path(resource),
                WrittenName = ResourceNaming.WrittenName(resource),
                DependsOn = Dependencies.Of(resource, started),
            };
        }

        foreach (var generated in stacks.AllStacks.SelectMany(SamGeneratedResources.Of).Where(generated => !resources.ContainsKey(generated.Id)))
            resources.Add(generated.Id, generated);
        return resources.ToImmutable();
    }

    private static DeployedFunction Canonical(DeployedFunction function, ResourceIndex index) => function with
    {
        Role = Canonical(function.Role, index),
        PlatformNeeds = function.PlatformNeeds.Select(need => Canonical(need, index)).ToImmutableArray(),
    };

    private static Role Canonical(Role role, ResourceIndex index) => role with
    {
        Grants = role.Grants.Select(grant => Canonical(grant, index)).ToImmutableArray(),
        ByResources = role.ByResources.Select(statement => Canonical(statement, index)).ToImmutableArray(),
        KeptByKeys = role.KeptByKeys.Select(statement => Canonical(statement, index)).ToImmutableArray(),
    };

    private static PlatformNeed Canonical(PlatformNeed need, ResourceIndex index) => need with { Resources = need.Resources.Select(index.Canonical).ToImmutableArray() };

    private static Grant Canonical(Grant grant, ResourceIndex index) => grant with
    {
        Statements = grant.Statements.Select(statement => Canonical(statement, index)).ToImmutableArray(),
    };

    private static Statement Canonical(Statement statement, ResourceIndex index) =>
        statement with { Resources = Canonical(statement.Resources, index), NotResources = Canonical(statement.NotResources, index) };

    private static ImmutableArray<PolicyEntry> Canonical(ImmutableArray<PolicyEntry> entries, ResourceIndex index) =>
        entries.Select(entry => entry with { Text = index.Canonical(entry.Text) }).ToImmutableArray();
}
