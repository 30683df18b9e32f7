using System.Text.RegularExpressions;
using ServerlessGuard.Iam.Policies.Validation;
using ServerlessGuard.PolicyLint.Checking;

namespace ServerlessGuard.PolicyLint.Tests.Samples;

/// <summary>Every rule that `policy-lint check` can report has a page, and the pages, their index and the README say the same of it.</summary>
public partial class RulePageTests
{
    private static readonly string[] Sections =
    [
        "What is flagged", "Why it hurts", "Flagged", "Compliant", "What is deliberately not flagged", "How to fix", "When to suppress", "Configuration", "Source",
    ];

    public static TheoryData<string> Pages =>
        [.. Directory.EnumerateFiles(Repository.PathOf("docs/rules"), "SLG*.md").Select(Path.GetFileNameWithoutExtension).OfType<string>().Order(StringComparer.Ordinal)];

    public static TheoryData<string> Documents =>
    [
        "README.md", "samples/README.md", "docs/rules/README.md",
        .. Directory.EnumerateFiles(Repository.PathOf("docs/rules"), "SLG*.md").Select(file => $"docs/rules/{Path.GetFileName(file)}").Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void Rules_in_the_code_pages_index_and_readme_are_the_same()
    {
        string[] inCode = [.. IdsInCode().Distinct().Order(StringComparer.Ordinal)];

        Assert.Subset(Pages.Select(page => page.Data).ToHashSet(), inCode.ToHashSet());
        Assert.Equal(Pages.Select(page => page.Data), Rows("docs/rules/README.md").Select(row => row.Id));
        Assert.Equal(inCode.Where(id => !IsInTheIndexOnly(id)), Rows("README.md").Select(row => row.Id));
        Assert.Subset(Levels("docs/rules/README.md"), Levels("README.md"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_says_what_the_index_says(string id)
    {
        var lines = Repository.Read($"docs/rules/{id}.md").Split('\n');
        var row = Rows("docs/rules/README.md").Single(row => row.Id == id);

        Assert.Equal($"# {id}: {row.Title}", lines[0]);
        Assert.Equal($"Level: {row.Level}", lines[2]);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_has_all_its_sections_and_none_is_empty(string id)
    {
        var parts = Repository.Read($"docs/rules/{id}.md").Split("\n## ")[1..];

        Assert.Equal(Sections, parts.Select(part => part.Split('\n')[0]));
        Assert.All(parts, part => Assert.NotEmpty(part[part.IndexOf('\n')..].Trim()));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_link_leads_to_a_file(string document)
    {
        var folder = Path.GetDirectoryName(Repository.PathOf(document))!;
        var targets = Link().Matches(Repository.Read(document)).Select(match => match.Groups[1].Value).Where(target => !target.StartsWith("https:", StringComparison.Ordinal));

        Assert.All(targets, target => Assert.True(File.Exists(Path.Combine(folder, target)), $"{document} links to {target}"));
    }

    [Fact]
    public void The_levels_of_the_index_are_those_of_the_findings()
    {
        var levels = Rows("docs/rules/README.md").ToDictionary(row => row.Id, row => row.Level);

        Assert.All(new SampleCheck().Report.GetProperty("findings").EnumerateArray(), finding =>
            Assert.Equal(levels[finding.GetProperty("rule").GetString()!], finding.GetProperty("level").GetString()));
    }

    [Fact]
    public void The_index_says_of_policy_documents_what_the_rules_say() =>
        Assert.Equal(
            PolicyValidator.Rules.Select(rule => (rule.Id, PolicyValidation.LevelOf(rule.Category).ToString().ToLowerInvariant(), rule.Title)),
            Rows("docs/rules/README.md").Where(row => row.Id.StartsWith("SLG6", StringComparison.Ordinal)));

    /// <summary>The README leaves the rules of <c>validate</c> and those of the code to the index: they are many.</summary>
    private static bool IsInTheIndexOnly(string id) => !id.StartsWith("SLG5", StringComparison.Ordinal) && id != "SLG9002";

    private static IEnumerable<string> IdsInCode() =>
        from project in new[] { "src/PolicyLint", "src/Iam", "src/Analyzers" }
        from file in Directory.EnumerateFiles(Repository.PathOf(project), "*.cs", SearchOption.AllDirectories)
        where !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        from Match match in QuotedId().Matches(File.ReadAllText(file))
        select match.Groups[1].Value;

    private static HashSet<string> Levels(string document) => [.. Rows(document).Select(row => $"{row.Id} {row.Level}")];

    private static IEnumerable<(string Id, string Level, string Title)> Rows(string document) =>
        Row().Matches(Repository.Read(document)).Select(match => (match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value));

    [GeneratedRegex("""
        "(SLG\d{4})"
        """)]
    private static partial Regex QuotedId();

    [GeneratedRegex(@"^\| \[(SLG\d{4})\]\([^)]*\1\.md\) \| (\w+) \| (.*) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"\]\(([^)#]+)(?:#[^)]*)?\)")]
    private static partial Regex Link();
}
