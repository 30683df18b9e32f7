using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ServerlessGuard.Analyzers.Tests.Package;

/// <summary>The package as a team installs it: what is in it, and that a build of a fresh project finds what it should.</summary>
public sealed partial class PackageTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const string Source = """
        namespace Amazon.Lambda.Core
        {
            public interface ILambdaContext { string AwsRequestId { get; } }
        }

        namespace Orders
        {
            public class Function
            {
                private static string? s_tenant;

                public async System.Threading.Tasks.Task<string?> Handle(string tenant, Amazon.Lambda.Core.ILambdaContext context)
                {
                    var last = s_tenant;
                    Remember(tenant);
                    _ = System.Threading.Tasks.Task.Run(() => System.Console.WriteLine(last));
                    await System.Threading.Tasks.Task.Yield();
                    return last;
                }

                public string Named(string tenant)
                {
                    s_tenant = tenant;
                    return tenant;
                }

                private static void Remember(string tenant) => s_tenant = tenant;
            }
        }
        """;

    [Fact]
    public void Holds_analyzers_fixes_and_what_they_need_and_nothing_else()
    {
        using var archive = ZipFile.OpenRead(package.File);
        var content = archive.Entries.Select(entry => entry.FullName).Where(name => !PackageMetadata().IsMatch(name)).Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "README.md",
                "THIRD-PARTY-NOTICES.md",
                "analyzers/dotnet/cs/Newtonsoft.Json.dll",
                "analyzers/dotnet/cs/ServerlessGuard.Analyzers.dll",
                "analyzers/dotnet/cs/ServerlessGuard.CodeFixes.dll",
                "analyzers/dotnet/cs/ServerlessGuard.Functions.dll",
                "analyzers/dotnet/cs/ServerlessGuard.Iam.dll",
                "analyzers/dotnet/cs/ServerlessGuard.Templates.dll",
                "analyzers/dotnet/cs/YamlDotNet.dll",
                "buildTransitive/PolicyLint.targets",
                "buildTransitive/ServerlessGuard.Analyzers.props",
                "buildTransitive/ServerlessGuard.Analyzers.targets",
                "buildTransitive/presets/none.globalconfig",
                "buildTransitive/presets/strict.globalconfig",
                "icon.png",
            ],
            content);
    }

    [Fact]
    public void Is_a_development_dependency_without_dependencies_of_its_own()
    {
        using var archive = ZipFile.OpenRead(package.File);
        using var stream = archive.GetEntry("ServerlessGuard.Analyzers.nuspec")!.Open();
        var metadata = XDocument.Load(stream).Root!.Elements().Single();
        string? Value(string name) => metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value;

        Assert.Equal("true", Value("developmentDependency"));
        Assert.Equal("Apache-2.0", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.Equal("icon.png", Value("icon"));
        Assert.DoesNotContain(metadata.Descendants(), element => element.Name.LocalName == "dependency");
        Assert.Matches("^[0-9a-f]{40}$", metadata.Elements().Single(element => element.Name.LocalName == "repository").Attribute("commit")!.Value);
    }

    [Fact]
    public void A_fresh_project_that_installs_it_finds_the_faults_in_build_output_and_sarif()
    {
        var project = NewProject("fresh", "");

        var (_, output) = PackedPackage.Dotnet(
            project, "build", "--nologo", "-tl:off", "-p:ErrorLog=build.sarif%2Cversion=2.1", "-p:UseSharedCompilation=false");

        Assert.DoesNotContain("AD0001", output, StringComparison.Ordinal);
        Assert.DoesNotContain("CS8032", output, StringComparison.Ordinal);
        Assert.Equal(["Orders.cs:16 SLG2001", "Orders.cs:27 SLG1001"], Reported(output));
        Assert.Contains("'s_tenant' keeps data of one invocation of 'Function.Handle' for the next (via Remember)", output, StringComparison.Ordinal);
        Assert.Equal(["SLG1001", "SLG2001"], RulesIn(Path.Combine(project, "build.sarif")));
    }

    [Fact]
    public void A_preset_switches_rules_off()
    {
        var project = NewProject("none", "<ServerlessGuardPreset>none</ServerlessGuardPreset>");

        var (exit, output) = PackedPackage.Dotnet(project, "build", "--nologo", "-tl:off", "-p:UseSharedCompilation=false");

        Assert.True(exit == 0, output);
        Assert.Empty(Reported(output));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("<ServerlessGuardConcurrency>concurrent</ServerlessGuardConcurrency>", true)]
    public void A_build_warns_of_blocking_where_invocations_share_a_process(string properties, bool isWarned)
    {
        var project = NewProject($"blocking{isWarned}", properties);
        var source = Path.Combine(project, "Orders.cs");
        File.WriteAllText(source, File.ReadAllText(source).Replace("await System", "System.Threading.Thread.Sleep(1); await System", StringComparison.Ordinal));

        var (exit, output) = PackedPackage.Dotnet(project, "build", "--nologo", "-tl:off", "-p:UseSharedCompilation=false");

        Assert.True(exit == 0, output);
        Assert.Equal(isWarned, Reported(output).Any(reported => reported.EndsWith(" SLG2004", StringComparison.Ordinal)));
    }

    private string NewProject(string name, string properties)
    {
        var directory = package.NewDirectory(name);
        var version = Path.GetFileNameWithoutExtension(package.File)["ServerlessGuard.Analyzers.".Length..];
        File.WriteAllText(Path.Combine(directory, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{package.NewDirectory("packages")}" /></config>
              <packageSources><clear /><add key="feed" value="{package.Feed}" /></packageSources>
            </configuration>
            """);
        File.WriteAllText(Path.Combine(directory, "Orders.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net{Environment.Version.Major}.0</TargetFramework>
                <Nullable>enable</Nullable>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ServerlessGuard.Analyzers" Version="{version}" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(directory, "Orders.cs"), Source);
        return directory;
    }

    private static IEnumerable<string> Reported(string output) =>
        Report().Matches(output)
            .Select(match => $"{match.Groups[1].Value}:{match.Groups[2].Value} {match.Groups[3].Value}").Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> RulesIn(string sarif)
    {
        using var log = JsonDocument.Parse(File.ReadAllText(sarif));
        return [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(result => result.GetProperty("ruleId").GetString()!)
            .Where(rule => rule.StartsWith("SLG", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>Parts of the archive that NuGet writes itself.</summary>
    [GeneratedRegex(@"^(_rels/|package/|\[Content_Types\]|.*\.nuspec$)")]
    private static partial Regex PackageMetadata();

    [GeneratedRegex(@"([\w.]+)\((\d+),\d+\): \w+ (SLG\d{4}|AD0001|CS8032):")]
    private static partial Regex Report();
}
