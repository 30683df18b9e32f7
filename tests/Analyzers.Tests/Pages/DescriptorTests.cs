using Microsoft.CodeAnalysis;
using ServerlessGuard.Analyzers.Tests.Package;

namespace ServerlessGuard.Analyzers.Tests.Pages;

/// <summary>What an analyzer says of its rules is what their pages, the presets of the package and the release notes say.</summary>
public sealed class DescriptorTests
{
    public static TheoryData<string> Rules => [.. Descriptors.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The first of an id is the rule as it is by default; a second one says it with another severity.</summary>
    private static Dictionary<string, DiagnosticDescriptor> Descriptors { get; } = Diagnostics.All
        .SelectMany(analyzer => analyzer.SupportedDiagnostics)
        .GroupBy(rule => rule.Id, StringComparer.Ordinal)
        .ToDictionary(rules => rules.Key, rules => rules.First(), StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_page_has_the_title_and_level_of_the_rule(string id)
    {
        var rule = Descriptors[id];
        var page = Read("docs", "rules", $"{id}.md");

        Assert.StartsWith($"# {id}: {rule.Title}\n\nLevel: {LevelOf(rule.DefaultSeverity)}\n", page, StringComparison.Ordinal);
        Assert.EndsWith($"/docs/rules/{id}.md", rule.HelpLinkUri, StringComparison.Ordinal);
        Assert.True(rule.IsEnabledByDefault);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_release_notes_have_the_rule(string id)
    {
        var rule = Descriptors[id];

        Assert.Contains(
            $"{id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title}\n",
            Read("src", "Analyzers", "AnalyzerReleases.Shipped.md") + Read("src", "Analyzers", "AnalyzerReleases.Unshipped.md"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_preset_none_switches_every_rule_off() => Assert.Equal(Rules.Select(rule => (rule.Data, "none")), Preset("none"));

    [Fact]
    public void The_preset_strict_makes_every_rule_at_least_a_warning() => Assert.Equal(
        Rules.Select(rule => (rule.Data, Descriptors[rule.Data].DefaultSeverity == DiagnosticSeverity.Error ? "error" : "warning")), Preset("strict"));

    private static IEnumerable<(string Id, string Severity)> Preset(string name) =>
        from line in Read("src", "Analyzers.Package", "buildTransitive", "presets", $"{name}.globalconfig").Split('\n')
        where line.StartsWith("dotnet_diagnostic.", StringComparison.Ordinal)
        let parts = line.Split('.', ' ')
        select (parts[1], parts[^1]);

    private static string LevelOf(DiagnosticSeverity severity) => severity == DiagnosticSeverity.Info ? "note" : severity.ToString().ToLowerInvariant();

    private static string Read(params string[] path) => File.ReadAllText(Path.Combine([PackedPackage.Repository, .. path]));
}
