using Microsoft.CodeAnalysis;
using ServerlessGuard.Analyzers.Tests.Package;

namespace ServerlessGuard.Analyzers.Tests.Pages;

/// <summary>
/// What the page of a code rule shows as flagged compiles and is flagged by it; what it shows as compliant compiles, and no rule says a word.
/// </summary>
public sealed class PageSampleTests
{
    /// <summary>The other assemblies that samples of SLG3007 refer to.</summary>
    private static readonly Dictionary<string, string> Libraries = new(StringComparer.Ordinal)
    {
        ["Billing"] = "namespace Billing { public class Function { public void Handle(string order, Amazon.Lambda.Core.ILambdaContext context) { } } PRICES }",
        ["Pricing.Shared"] = "namespace Pricing.Shared { PRICES }",
    };

    public static TheoryData<string> Rules =>
    [
        .. Diagnostics.All.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Distinct()
            .Where(id => string.CompareOrdinal(id, "SLG5") < 0).Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void Every_rule_of_code_is_looked_at() => Assert.Equal(36, Rules.Count);

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task A_page_shows_what_the_rule_flags(string id) => Assert.Contains(id, (await Reported(id, "Flagged")).Select(found => found.Id));

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task What_a_page_calls_compliant_is_silent(string id) => Assert.Empty(await Reported(id, "Compliant"));

    private static async Task<IEnumerable<Diagnostic>> Reported(string id, string section)
    {
        var sample = new PageSample(SampleOf(id, section));
        var libraries = Libraries.Where(library => sample.Source.Contains($"using {library.Key};", StringComparison.Ordinal));
        var compilation = Verify.Compile(sample.Source).WithAssemblyName("Orders").AddReferences(libraries.Select(Compiled));

        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(found => found.Severity == DiagnosticSeverity.Error));
        return await Diagnostics.Of(compilation, Diagnostics.All, sample.Files);
    }

    private static MetadataReference Compiled(KeyValuePair<string, string> library)
    {
        var platform = Verify.Compile("namespace Amazon.Lambda.Core { public interface ILambdaContext { } }").WithAssemblyName("Amazon.Lambda.Core");
        var source = library.Value.Replace("PRICES", "public class PriceCalculator { public decimal Total(string order) => 1; }", StringComparison.Ordinal);
        return Verify.Compile(source, references: [platform.ToMetadataReference()]).WithAssemblyName(library.Key).ToMetadataReference();
    }

    private static string SampleOf(string id, string section)
    {
        var page = File.ReadAllText(Path.Combine(PackedPackage.Repository, "docs", "rules", $"{id}.md"));
        var part = page[page.IndexOf($"\n## {section}\n", StringComparison.Ordinal)..];
        var start = part.IndexOf("```csharp\n", StringComparison.Ordinal) + "```csharp\n".Length;
        return part[start..part.IndexOf("\n```", start, StringComparison.Ordinal)];
    }
}
