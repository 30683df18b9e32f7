using System.Collections.Immutable;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.PolicyLint.Loading;
using ServerlessGuard.Templates;

namespace ServerlessGuard.PolicyLint.Checking.Analysis;

/// <summary>
/// Deployments that are programs (CDK, Pulumi) or are written in a language that is not read. Lambda Annotations writes a template beside every
/// project, and project templates come with one, also where one of these deploys it; nobody gives policies to such an entry, and so its role says nothing.
/// </summary>
internal sealed class OtherDeployments(CodeBase codeBase)
{
    private static readonly ImmutableArray<string> Definitions = [".tf", ".tf.json"];
    private static readonly ImmutableArray<string> Programs = [".ts", ".js", ".py", ".java", ".go", ".fs"];
    private static readonly ImmutableArray<string> ProgramMarks = ["cdk.json", "Pulumi.yaml", "cdktf.json"];
    private static readonly ImmutableArray<string> DotnetMarks = ["dotnet", "docker", "provided.al", "provided_al", "csproj"];
    private static readonly ImmutableArray<string> ServerlessFiles = ["serverless.yml", "serverless.yaml", "serverless.ts"];

    // Source: aws/aws-lambda-dotnet, Blueprints: serverless.template of the ASP.NET Core ones and of many others.
    private const string ProjectTemplatePolicy = "AWSLambda_FullAccess";

    private readonly Lazy<ImmutableArray<(string File, string Text)>> _files = new(() => Read(codeBase));

    /// <summary>The function's role, or, where something else seems to deploy the function, why that role cannot be judged.</summary>
    public Role RoleOf(DeployedFunction function, LoadedProject project)
    {
        if (OriginOf(function) is not { } origin || DeployerOf(project) is not { } deployer) return function.Role;

        return function.Role with
        {
            Grants = [.. function.Role.Grants.Where(grant => !IsPolicy(grant, ProjectTemplatePolicy))],
            NotReadable = $"its template {origin}, and {deployer} seems to deploy {project.Path}: check what that makes of it",
        };
    }

    /// <summary>Where an entry comes from that nobody has touched since; null of one that somebody has.</summary>
    private static string? OriginOf(DeployedFunction function)
    {
        var others = function.Role.Grants.Where(grant => grant.Kind != GrantKind.Platform && !IsPolicy(grant, "AWSLambdaBasicExecutionRole")).ToList();
        return function switch
        {
            { IsGenerated: true } when others.Count == 0 => "is written by Lambda Annotations and has no policies",
            { Environment.Count: 0 } when others.Count > 0 && others.TrueForAll(grant => IsPolicy(grant, ProjectTemplatePolicy)) => $"has only the policies that the project template came with ({ProjectTemplatePolicy})",
            _ => null,
        };
    }

    private static bool IsPolicy(Grant grant, string name) => grant.Origin.EndsWith(name, StringComparison.Ordinal);

    /// <summary>The first file that names the project or its folder.</summary>
    private string? DeployerOf(LoadedProject project)
    {
        var name = Path.GetFileNameWithoutExtension(project.Path);
        return _files.Value.Where(file => Names(file.Text, name) || Names(file.Text, project.AssemblyName)).Select(file => file.File).FirstOrDefault();
    }

    /// <summary><c>Orders.Api</c> in <c>src/Orders.Api/bin</c> or <c>Orders.Api::</c>, not in <c>Orders.Api.Tests</c>. Alone it can be the name of anything, where nothing is said of .NET.</summary>
    private static bool Names(string text, string name)
    {
        var mayBeAlone = SaysDotnet(text);
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var (before, after) = (at == 0 ? ' ' : text[at - 1], at + name.Length == text.Length ? ' ' : text[at + name.Length]);
            if (before is '/' or '\\' or '"' or '\'' or ' ' && after is '/' or '\\' or '"' or '\'' or ':' or ' ' && (mayBeAlone || before is '/' or '\\' || after is '/' or '\\' or ':')) return true;
        }

        return false;
    }

    private static bool SaysDotnet(string text) => DotnetMarks.Any(mark => text.Contains(mark, StringComparison.OrdinalIgnoreCase));

    private static ImmutableArray<(string File, string Text)> Read(CodeBase codeBase)
    {
        var root = codeBase.Directory.Root;
        var definitions = CheckedDirectory.Files(root, name => EndsWithOneOf(name, Definitions) || ServerlessFiles.Contains(name));
        var programs = CheckedDirectory.Files(root, ProgramMarks.Contains).SelectMany(mark => CheckedDirectory.Files(Path.GetDirectoryName(mark)!, name => EndsWithOneOf(name, Programs)));
        var projects = codeBase.AllProjects()
            .Where(project => project.References.Append(project).Any(IsProgram))
            .SelectMany(project => CheckedDirectory.Files(project.File.Folder, name => name.EndsWith(".cs", StringComparison.OrdinalIgnoreCase)));
        return [.. definitions.Concat(programs).Concat(projects).Distinct(StringComparer.Ordinal).Select(file => (codeBase.Directory.Relative(file), TextOf(file)))];
    }

    private static bool IsProgram(LoadedProject project) => project.File.References("Amazon.CDK") || project.File.References("Pulumi");

    private static bool EndsWithOneOf(string name, ImmutableArray<string> endings) => endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static string TextOf(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
