using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ServerlessGuard.Analyzers.Tests.Package;

/// <summary>What is in the package.</summary>
public sealed partial class PackageTests(PackedPackage package) : IClassFixture<PackedPackage>
{
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

    /// <summary>Parts of the archive that NuGet writes itself.</summary>
    [GeneratedRegex(@"^(_rels/|package/|\[Content_Types\]|.*\.nuspec$)")]
    private static partial Regex PackageMetadata();
}
