using System.Collections.Immutable;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Templates.CloudFormation;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.ServerlessFramework;

/// <summary>
/// A service of the Serverless Framework as a deployment. It is compiled to CloudFormation as the framework does it and read from there, so that
/// references, roles and the platform's needs mean the same in both.
/// </summary>
internal static class ServiceReader
{
    public static Deployment Read(string file, TemplateOptions options, ReadTemplateFile readFile)
    {
        var stacks = new StackSet(readFile, options.Neighbours);
        if (stacks.Tree(file) is { } tree && Root(tree, file, stacks) is { } root)
        {
            var included = new SortedSet<string>(StringComparer.Ordinal);
            var sources = new VariableSources(root, options.Parameters, path => FileTree(file, path, stacks, included));
            var resolved = (Mapping)new Variables(sources, root.Position, stacks.Report).Resolve(root);
            return Read(new Service(resolved, stacks.Report), file, stacks) with { NestedTemplates = included.ToImmutableArray() };
        }

        return new Deployment(file) { Errors = stacks.Errors };
    }

    private static Deployment Read(Service service, string file, StackSet stacks)
    {
        stacks.AddRoot(ServiceTemplate.Of(service), file);
        var keys = service.Functions.ToLookup(function => function.LogicalId, function => function.Key, StringComparer.Ordinal);
        var deployment = DeploymentReader.Read(stacks, file);
        return deployment with { Functions = deployment.Functions.Select(function => Named(function, keys[function.Id].FirstOrDefault())).ToImmutableArray() };
    }

    private static DeployedFunction Named(DeployedFunction function, string? key) => function with
    {
        Id = key ?? function.Id,
        Kind = TemplateKind.ServerlessFramework,
        Role = key is null ? function.Role : AsMade(function.Role),
    };

    /// <summary>A role that the framework makes, with what is the framework's own in it.</summary>
    private static Role AsMade(Role role) => role.Id.EndsWith(LogicalIds.Role, StringComparison.Ordinal) ? role with
    {
        Kind = RoleKind.Implicit,
        Grants = role.Grants.Select(grant => IsOfFramework(grant) ? grant with { Kind = GrantKind.Platform } : grant).ToImmutableArray(),
    } : role;

    private static bool IsOfFramework(Grant grant) =>
        grant.Origin.StartsWith(FrameworkGrants.Origin, StringComparison.Ordinal) || grant is { Kind: GrantKind.AwsManaged, Origin: "AWSLambdaVPCAccessExecutionRole" };

    private static Mapping? Root(Node tree, string file, StackSet stacks)
    {
        var position = new SourcePosition(file, Math.Max(1, tree.Position.Line), Math.Max(1, tree.Position.Column));
        if (tree is not Mapping root)
        {
            stacks.Report(position, "the service is not a mapping: a service begins with keys such as service and provider");
            return null;
        }

        var provider = (root["provider"].At("name") ?? root["provider"]).AsLiteral();
        if (provider is null or "aws" || provider.Contains("${"))
            return root;
        stacks.Report(root.Find("provider")!.Position, $"provider '{provider}' is not aws: only services on AWS have roles to check");
        return null;
    }

    /// <summary>Of a file that is neither YAML nor JSON the text.</summary>
    private static Node? FileTree(string file, string path, StackSet stacks, ICollection<string> included)
    {
        if (TemplatePaths.Resolve(file, path) is not { } found || stacks.ReadFile(found) is not { } text || string.IsNullOrWhiteSpace(text))
            return null;
        included.Add(found);
        var isTree = new[] { ".yml", ".yaml", ".json" }.Any(extension => found.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
        return isTree ? stacks.Tree(found) : NodeWriting.Text(text, new SourcePosition(found, 1, 1));
    }
}
