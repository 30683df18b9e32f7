using System.Text.Json;
using System.Text.RegularExpressions;

namespace ServerlessGuard.Analyzers.Tests.Package;

/// <summary>
/// A repository with one project, <c>src/Orders</c>, that has installed the package from a folder feed. It is restored once; each build then has an
/// <c>.editorconfig</c>, properties and files at the repository's root of its own.
/// </summary>
public sealed partial class InstalledPackage : IDisposable
{
    public const string Source = """
        namespace Amazon.Lambda.Core
        {
            public interface ILambdaContext { string AwsRequestId { get; } }
        }

        namespace ServerlessGuard
        {
            [AttributeUsage(AttributeTargets.All)]
            internal sealed class EnvironmentScopedAttribute(string reason) : Attribute { public string Reason => reason; }
        }

        namespace Orders
        {
            using System.Diagnostics.CodeAnalysis;

            public class Function
            {
                private static readonly Guid s_id = Guid.NewGuid(); // snapstart: SLG1015
                private static readonly Dictionary<string, string> s_cache = new();
                private static string? s_tenant;
                private static string? s_host;
                private static int s_count;
                private static int s_noted;
                [ServerlessGuard.EnvironmentScoped("the dashboard shows it")] private static string? s_last;

                public async Task<string?> Handle(string tenant, Amazon.Lambda.Core.ILambdaContext context)
                {
                    var last = s_last + s_tenant;
                    Remember(tenant);
                    _ = Task.Run(() => Console.WriteLine(last)); // default: SLG2001
                    Thread.Sleep(1); // note: SLG2004
                    s_cache[tenant] = $"{s_id}"; // note: SLG1004, concurrent: SLG1013
        #pragma warning disable SLG1003 // for the log of the environment
                    s_count++; // suppressed: SLG1003, concurrent: SLG1013
        #pragma warning restore SLG1003
                    Note();
                    Ask();
                    await Task.Yield();
                    return last + s_host + s_count + s_noted;
                }

                public string Named(string tenant)
                {
                    var last = s_tenant;
                    s_tenant = tenant; // template: SLG1001
                    return last + tenant;
                }

                private static void Remember(string tenant)
                {
                    s_tenant = tenant; // default: SLG1001
                    s_last = tenant;
                }

                private static void Ask() => s_host = System.Net.Dns.GetHostName(); // strict: SLG1001

                [SuppressMessage("State", "SLG1003", Justification = "For the log of the environment")]
                private static void Note() => s_noted++; // suppressed: SLG1003, concurrent: SLG1013
            }
        }
        """;

    private readonly PackedPackage _package = new();
    private readonly string _root;
    private readonly string _project;

    public InstalledPackage()
    {
        _root = _package.NewDirectory("repository");
        _project = Directory.CreateDirectory(Path.Combine(_root, "src", "Orders")).FullName;
        Directory.CreateDirectory(Path.Combine(_root, ".git"));
        File.WriteAllText(Path.Combine(_root, ".git", "HEAD"), "ref: refs/heads/main\n");
        File.WriteAllText(Path.Combine(_root, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{_package.NewDirectory("packages")}" /></config>
              <packageSources><clear /><add key="feed" value="{_package.Feed}" /></packageSources>
            </configuration>
            """);
        File.WriteAllText(Path.Combine(_project, "Orders.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net{Environment.Version.Major}.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ServerlessGuard.Analyzers" Version="{_package.Version}" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(_project, "Orders.cs"), Source);
        var (exit, output) = PackedPackage.Dotnet(_project, "restore");
        Assert.True(exit == 0, output);
    }

    /// <summary>The lines of the source that are marked with a rule for one of the cases: <c>24 SLG1001</c>.</summary>
    public static IEnumerable<string> Expected(params string[] cases) =>
        from line in Source.Split('\n').Select((text, index) => (Text: text, Number: index + 1))
        from Match mark in Mark().Matches(line.Text)
        where cases.Contains(mark.Groups["case"].Value)
        orderby line.Number, mark.Groups["rule"].Value
        select $"{line.Number} {mark.Groups["rule"].Value}";

    /// <param name="editorConfig">Options for the project's sources, one a line.</param>
    /// <param name="files">Files at the root of the repository.</param>
    internal BuildResult Build(string editorConfig = "", string[]? properties = null, params (string Name, string Content)[] files)
    {
        File.WriteAllText(Path.Combine(_project, ".editorconfig"), $"root = true\n[*.cs]\n{editorConfig}\n");
        foreach (var file in files)
            File.WriteAllText(Path.Combine(_root, file.Name), file.Content);
        try
        {
            var (exit, output) = PackedPackage.Dotnet(_project, [
                "build", "--no-restore", "--no-incremental", "--nologo", "-tl:off", "-p:UseSharedCompilation=false", "-p:ErrorLog=build.sarif%2Cversion=2.1",
                .. (properties ?? []).Select(property => $"-p:{property}"),
            ]);
            Assert.DoesNotMatch("AD0001|CS8032", output);
            return new BuildResult(exit, output, Sarif(Path.Combine(_project, "build.sarif")));
        }
        finally
        {
            foreach (var file in files)
                File.Delete(Path.Combine(_root, file.Name));
        }
    }

    public void Dispose() => _package.Dispose();

    private static IReadOnlyList<(string Finding, string Level, bool IsSuppressed)> Sarif(string file)
    {
        using var log = JsonDocument.Parse(File.ReadAllText(file));
        return [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Where(result => result.GetProperty("ruleId").GetString()!.StartsWith("SLG", StringComparison.Ordinal))
            .Select(result => (Line(result) + " " + result.GetProperty("ruleId").GetString(), Level(result), result.TryGetProperty("suppressions", out _)))
            .OrderBy(found => found.Item1, StringComparer.Ordinal)];
    }

    private static int Line(JsonElement result) =>
        result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32();

    private static string Level(JsonElement result) => result.TryGetProperty("level", out var level) ? level.GetString()! : "warning";

    [GeneratedRegex(@"(?://|,) (?<case>\w+): (?<rule>SLG\d{4})")]
    private static partial Regex Mark();

    /// <summary>What a build says: its exit status, its output, and the results of rules in its SARIF.</summary>
    internal sealed partial record BuildResult(int Exit, string Output, IReadOnlyList<(string Finding, string Level, bool IsSuppressed)> Sarif)
    {
        /// <summary>Warnings and errors of rules in Orders.cs: <c>24 SLG1001</c>.</summary>
        public IEnumerable<string> Reported => Report().Matches(Output)
            .Select(match => (Line: int.Parse(match.Groups["line"].Value, null), Rule: match.Groups["rule"].Value))
            .Distinct().OrderBy(found => found.Line).ThenBy(found => found.Rule, StringComparer.Ordinal)
            .Select(found => $"{found.Line} {found.Rule}");

        [GeneratedRegex(@"Orders\.cs\((?<line>\d+),\d+\): (?:warning|error) (?<rule>SLG\d{4}):")]
        private static partial Regex Report();
    }
}
