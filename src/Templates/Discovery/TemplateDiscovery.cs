using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ServerlessGuard.Templates.Cdk;
using ServerlessGuard.Templates.LambdaTools;
using ServerlessGuard.Templates.ServerlessFramework;
using ServerlessGuard.Templates.Terraform;
using ServerlessGuard.Templates.Terraform.Plans;

namespace ServerlessGuard.Templates.Discovery;

/// <summary>Finds templates by their content, and by their name where the content is broken.</summary>
internal static class TemplateDiscovery
{
    /// <summary>CloudFormation takes a megabyte; the rest is room for comments.</summary>
    private const long LargestTemplate = 8 * 1024 * 1024;

    private static readonly ImmutableHashSet<string> SkippedFolders = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase, "node_modules", ".git", ".aws-sam", ".vs", ".idea", ".serverless", ".terraform");

    /// <summary>What is built lies there, copies of templates too; of it only what the CDK synthesised is deployed.</summary>
    private static readonly ImmutableHashSet<string> OutputFolders = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "bin", "obj");

    private static readonly ImmutableHashSet<string> Extensions = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, ".yaml", ".yml", ".json", ".template", ".tfstate");

    private static readonly ImmutableHashSet<string> TemplateNames = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase, "template.yaml", "template.yml", "template.json", "serverless.template", "serverless.yaml", "sam.yaml", "sam.yml");

    private static readonly Regex ResourcesKey = new(
        """^\s*"Resources"\s*:|^['"]?Resources['"]?\s*:|[{,]\s*"Resources"\s*:""", RegexOptions.Multiline | RegexOptions.CultureInvariant);

    private static readonly Regex ResourceType = new("""['"]?Type['"]?\s*:\s*['"]?(AWS|Custom|Alexa)::""", RegexOptions.CultureInvariant);

    /// <summary>A plan has the whole configuration in it, and the values besides.</summary>
    private const long LargestPlan = 256 * 1024 * 1024;

    private const int PlanBeginning = 4096;

    public static ImmutableArray<string> Discover(string root)
    {
        var files = new List<string>();
        var configurations = new List<string>();
        var savedPlans = new List<string>();
        Walk(new DirectoryInfo(root), string.Empty, isOutput: false, (file, path) =>
        {
            if (TerraformFiles.IsConfiguration(file.Name) && file.Length <= LargestTemplate)
                configurations.Add(path);
            else if (Extensions.Contains(file.Extension) && file.Length <= LargestTemplate ? IsTemplate(file) : IsLargePlan(file) || IsServiceProgram(file))
                files.Add(path);
            else if (IsSavedPlan(file))
                savedPlans.Add(path);
        });
        files.AddRange(RootModules.Of(configurations, path => TemplateReader.ReadText(root, path) ?? string.Empty));

        // A plan that only Terraform can read is worth a word where nothing else says what is deployed.
        if (files.Count == 0)
            files.AddRange(savedPlans);
        files.Sort(StringComparer.Ordinal);
        return files.ToImmutableArray();
    }

    private static void Walk(DirectoryInfo folder, string path, bool isOutput, Action<FileInfo, string> visit)
    {
        try
        {
            if (isOutput && AssemblyFolder.IsAssembly(folder.FullName))
                isOutput = false;
            foreach (var file in isOutput ? [] : folder.EnumerateFiles())
                visit(file, path + file.Name);

            foreach (var inner in folder.EnumerateDirectories().Where(IsEntered))
                Walk(inner, path + inner.Name + "/", isOutput || OutputFolders.Contains(inner.Name), visit);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            // A folder that may not be listed holds no template of this user.
        }
    }

    private static bool IsLargePlan(FileInfo file) =>
        file.Extension is ".json" or ".tfstate" && file.Length is > LargestTemplate and <= LargestPlan && PlanReader.IsPlan(Beginning(file));

    private static bool IsSavedPlan(FileInfo file) => file.Name.Contains("plan") && file.Length <= LargestPlan && PlanText.KindOf(Beginning(file)) == PlanKind.Binary;

    private static string Beginning(FileInfo file)
    {
        using var reader = new StreamReader(file.FullName);
        var beginning = new char[PlanBeginning];
        return new string(beginning, 0, reader.ReadBlock(beginning, 0, beginning.Length));
    }

    /// <summary>A link may lead back to a folder above it.</summary>
    private static bool IsEntered(DirectoryInfo folder) =>
        !SkippedFolders.Contains(folder.Name) && !AssemblyFolder.IsAsset(folder.FullName) && (folder.Attributes & FileAttributes.ReparsePoint) == 0;

    /// <summary>What is written as a program cannot be read, which is worth a word where nothing readable lies beside it.</summary>
    private static bool IsServiceProgram(FileInfo file) =>
        ServiceFile.IsProgram(file.Name)
        && file.Length <= LargestTemplate
        && !File.Exists(Path.ChangeExtension(file.FullName, ".yml"))
        && !File.Exists(Path.ChangeExtension(file.FullName, ".yaml"))
        && ServiceFile.MayDeployDotnet(File.ReadAllText(file.FullName));

    private static bool IsTemplate(FileInfo file)
    {
        var text = File.ReadAllText(file.FullName);
        if (PlanReader.IsPlan(text))
            return true;
        var hasResources = ResourcesKey.IsMatch(text);
        if ((hasResources && ResourceType.IsMatch(text)) || ServiceFile.IsOnAws(text) || (file.Extension == ".json" && ToolsDefaults.Names(text)))
            return true;

        // What an app was synthesised into without all of it, and settings that are cut off, are worth a word too.
        if (CloudAssembly.IsManifestFile(file.Name, text))
            return !CloudAssembly.ProblemsOf(file.Name, path => TemplateReader.ReadText(file.DirectoryName!, path)).IsEmpty;
        if (ToolsDefaults.IsBroken(file.Name, text))
            return true;

        // A file that calls itself a template and is not one is worth a word.
        return TemplateNames.Contains(file.Name) && (hasResources || string.IsNullOrWhiteSpace(text) || text.Contains("AWSTemplateFormatVersion") || text.Contains("AWS::"));
    }
}
