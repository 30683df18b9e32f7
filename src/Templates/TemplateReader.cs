using System.Collections.Immutable;
using System.Text;
using ServerlessGuard.Iam;
using ServerlessGuard.Templates.Cdk;
using ServerlessGuard.Templates.CloudFormation;
using ServerlessGuard.Templates.Discovery;
using ServerlessGuard.Templates.LambdaTools;
using ServerlessGuard.Templates.ServerlessFramework;
using ServerlessGuard.Templates.Terraform;
using ServerlessGuard.Templates.Terraform.Plans;

namespace ServerlessGuard.Templates;

/// <summary>Finds and reads templates. Broken input is in <see cref="Deployment.Errors"/>; nothing is thrown for it.</summary>
public static class TemplateReader
{
    /// <summary>Templates below a directory, relative to it, sorted. Build output is left out.</summary>
    public static ImmutableArray<string> Discover(string root) => TemplateDiscovery.Discover(root);

    /// <summary>Every template below a directory that is deployed by itself.</summary>
    public static ImmutableArray<Deployment> ReadAll(string root, TemplateOptions? options = null)
    {
        var files = Discover(root);
        var beside = (options ?? TemplateOptions.Default) with { Neighbours = new TemplateNeighbours(files) };
        return DeployedByThemselves(files.Select(file => Read(root, file, beside)).ToImmutableArray());
    }

    /// <summary>
    /// Without those that another one deploys as its nested stack, the packaged copies of others, and entries of Lambda Annotations and settings of the
    /// Lambda tools for what a template written by hand deploys.
    /// </summary>
    public static ImmutableArray<Deployment> DeployedByThemselves(ImmutableArray<Deployment> deployments)
    {
        var nested = deployments.SelectMany(deployment => deployment.NestedTemplates).ToImmutableHashSet(StringComparer.Ordinal);
        return GeneratedCopies.LeaveOutEntries(GeneratedCopies.LeaveOutSettings(TerraformSources.BestOfEach(deployments)
            .Where(deployment => !nested.Contains(deployment.Template) && !GeneratedCopies.IsCopy(deployment, deployments))
            .ToImmutableArray()));
    }

    /// <summary>Reads one template. <paramref name="file"/> is relative to <paramref name="root"/>; nested and included files are read below the root too.</summary>
    /// <param name="changed">Texts that count in the place of what is on the disk; null for a file for which that counts.</param>
    public static Deployment Read(string root, string file, TemplateOptions? options = null, ReadTemplateFile? changed = null) => Read(
        file.Replace('\\', '/'),
        options ?? TemplateOptions.Default,
        path => changed?.Invoke(path) ?? ReadText(root, path),
        folder => Names(root, folder));

    /// <summary>Reads one template from wherever <paramref name="readFile"/> has it.</summary>
    public static Deployment Read(string file, TemplateOptions options, ReadTemplateFile readFile, ListTemplateFolder listFolder)
    {
        if (TerraformReader.IsConfiguration(file))
            return TerraformReader.Read(file, options, new TerraformFiles(readFile, listFolder));

        var text = readFile(file) ?? string.Empty;
        if (ServiceFile.IsProgram(file))
            return new Deployment(file) { Errors = ImmutableArray.Create(ServiceFile.NotRun(file, text)) };
        if (CloudAssembly.IsManifestFile(file, text))
            return new Deployment(file) { Errors = CloudAssembly.ProblemsOf(file, readFile) };
        return PlanReader.IsPlan(text) ? PlanReader.Read(file, text, options, new TerraformFiles(readFile, listFolder))
            : file.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && ToolsDefaults.Names(text) ? ToolsDefaults.Read(file, options, readFile)
            : ServiceFile.IsService(text) ? ServiceReader.Read(file, options, readFile)
            : DeploymentReader.Read(file, options, readFile);
    }

    private static IEnumerable<string> Names(string root, string folder)
    {
        try
        {
            return new DirectoryInfo(Path.Combine(root, folder)).EnumerateFiles().Select(file => file.Name).ToArray();
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return [];
        }
    }

    internal static string? ReadText(string root, string path)
    {
        try
        {
            return File.ReadAllText(Path.Combine(root, path), Encoding.UTF8);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
