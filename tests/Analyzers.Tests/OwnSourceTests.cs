using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ServerlessGuard.Analyzers.Tests.Package;

namespace ServerlessGuard.Analyzers.Tests;

/// <summary>
/// The rules run on the code they are made of, compiled against the packages it really uses. A library of the platform is added, without which no
/// rule would look at it.
/// </summary>
public sealed class OwnSourceTests
{
    private const string Usings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http;
        global using System.Threading; global using System.Threading.Tasks;
        """;

    private const string FixUsings = """
        global using System.Composition; global using Microsoft.CodeAnalysis; global using Microsoft.CodeAnalysis.CodeFixes;
        global using Microsoft.CodeAnalysis.CSharp; global using Microsoft.CodeAnalysis.CSharp.Syntax; global using Microsoft.CodeAnalysis.Editing; global using Microsoft.CodeAnalysis.Formatting;
        global using Microsoft.CodeAnalysis.Simplification;
        """;

    [Theory]
    [InlineData("Iam", "")]
    [InlineData("Functions", "")]
    [InlineData("Templates", "")]
    [InlineData("Analyzers", "")]
    [InlineData("CodeFixes", FixUsings)]
    public async Task All_rules_are_silent_on_their_own_source(string project, string usings)
    {
        var platform = Verify.Compile("namespace Amazon.Lambda.Core { public interface ILambdaContext { } }").WithAssemblyName("Amazon.Lambda.Core");
        var compilation = Compile(project, Usings + usings, platform.ToMetadataReference());

        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(found => found.Severity == DiagnosticSeverity.Error));
        Assert.Empty(await Diagnostics.Of(compilation, Diagnostics.All));
    }

    private static CSharpCompilation Compile(string project, string usings, MetadataReference platform)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var folder = Path.Combine(PackedPackage.Repository, "src", project);
        var sources = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !IsBuilt(file))
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file))
            .ToList();
        Assert.NotEmpty(sources);
        return CSharpCompilation.Create(
            $"ServerlessGuard.{project}",
            sources.Append(CSharpSyntaxTree.ParseText(usings, options, "GlobalUsings.cs")),
            Packages(project).Append(platform),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static bool IsBuilt(string file) => file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin");

    /// <summary>What this test runs with, which is what the projects are built with, without the project itself.</summary>
    private static IEnumerable<MetadataReference> Packages(string project) =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileNameWithoutExtension(file) != $"ServerlessGuard.{project}" && file != typeof(OwnSourceTests).Assembly.Location)
            .Select(file => (MetadataReference)MetadataReference.CreateFromFile(file));
}
