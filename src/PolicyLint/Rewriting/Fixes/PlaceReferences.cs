using System.Collections.Immutable;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.PolicyLint.Checking.Analysis;
using ServerlessGuard.PolicyLint.Rewriting.References;
using ServerlessGuard.PolicyLint.Rewriting.Sources;
using ServerlessGuard.Templates;

namespace ServerlessGuard.PolicyLint.Rewriting.Fixes;

/// <summary>How one file refers to what its function's deployment has.</summary>
internal sealed class PlaceReferences(SourceFiles files)
{
    private const int ShortestDefault = 3;

    /// <param name="place">What is written into, where it is there already; else it is the function's role.</param>
    public IResourceReferences Of(SourceText source, AnalyzedFunction function, SourceNode? place = null)
    {
        var (deployed, deployment) = (function.Deployed!, function.Deployment!);
        if (source.Root["Statement"] is not null) return new PolicyFileReferences(source, function);

        return source.Language == SourceLanguage.Hcl
            ? new TerraformReferences(deployment.Resources, ScopeOf(source, deployed))
            : new CloudFormationReferences(deployment, PrefixOf(source, deployed), ParametersOf(source), OwnerOf(place, source, deployed), joins: deployed.Kind == TemplateKind.ServerlessFramework);
    }

    /// <summary>The resource around a place; a role that SAM makes is made with its function.</summary>
    private static string OwnerOf(SourceNode? place, SourceText source, DeployedFunction function) =>
        place?.Ancestors.Prepend(place).FirstOrDefault(node => node.Parent?.Entry?.Key == "Resources")?.Entry?.Key is { } id ? PrefixOf(source, function) + id
        : function.Role.Kind == RoleKind.Implicit ? function.ResourceId
        : function.Role.Id;

    private static string PrefixOf(SourceText source, DeployedFunction function)
    {
        var id = source.File == function.Template ? function.ResourceId : function.Role.Id;
        return id[..(id.LastIndexOf('/') + 1)];
    }

    private static ImmutableDictionary<string, string> ParametersOf(SourceText source) =>
        Unambiguous((source.Root["Parameters"]?.Value.Entries ?? []).Select(entry => (entry.Key, entry.Value["Default"]?.Value)));

    private TerraformScope ScopeOf(SourceText source, DeployedFunction function)
    {
        var blocks = files.Beside(source.File, ".tf").SelectMany(file => file.Root.Entries).Where(entry => entry.Value.Kind == SourceKind.Block).Select(entry => entry.Value).ToArray();
        var role = function.Role.Id.IndexOf("aws_iam_role.", StringComparison.Ordinal);
        return new TerraformScope(role > 0 ? function.Role.Id[..role] : "")
        {
            Partition = DataOf(blocks, "aws_partition"),
            Region = DataOf(blocks, "aws_region"),
            Account = DataOf(blocks, "aws_caller_identity"),
            Variables = Unambiguous(blocks.Where(block => block.Text.StartsWith("variable ", StringComparison.Ordinal)).Select(block => ("var." + block.Text["variable ".Length..], block["default"]?.Value))),
        };
    }

    private static string? DataOf(SourceNode[] blocks, string type) =>
        blocks.Where(block => block["provider"] is null).Select(block => block.Text.Split(' ')).Where(words => words is ["data", var found, _] && found == type).Select(words => $"data.{type}.{words[2]}").FirstOrDefault();

    /// <summary>Names by their defaults, where a default tells which name is meant.</summary>
    private static ImmutableDictionary<string, string> Unambiguous(IEnumerable<(string Name, SourceNode? Default)> parameters) => parameters
        .Where(parameter => parameter.Default is { Kind: SourceKind.Scalar, Text.Length: >= ShortestDefault } value && value.Text.All(char.IsLetterOrDigit) && value.Text is not ("true" or "false" or "null"))
        .GroupBy(parameter => parameter.Default!.Text, StringComparer.Ordinal)
        .Where(same => same.Count() == 1)
        .ToImmutableDictionary(same => same.Key, same => same.Single().Name, StringComparer.Ordinal);
}
