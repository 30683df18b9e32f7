using System.Text.RegularExpressions;
using ServerlessGuard.Analyzers.Tests.Package;

namespace ServerlessGuard.Analyzers.Tests.Pages;

/// <summary>
/// The table of docs/rules/README.md is written from the pages' own heads. After a change to them:
/// <c>UPDATE_RULE_INDEX=1 dotnet run --project tests/Analyzers.Tests -- -class '*RuleIndexTests'</c>.
/// </summary>
public sealed partial class RuleIndexTests
{
    private const string Update = "UPDATE_RULE_INDEX";

    private static string Folder => Path.Combine(PackedPackage.Repository, "docs", "rules");

    [Fact]
    public void The_index_is_what_the_pages_make_of_it()
    {
        var file = Path.Combine(Folder, "README.md");
        var index = File.ReadAllText(file);
        var expected = Table().Replace(index, $"| rule | level | finding |\n|---|---|---|\n{string.Concat(Rows)}\n", 1);

        if (Environment.GetEnvironmentVariable(Update) == "1")
            File.WriteAllText(file, expected);
        else
            Assert.True(expected == index, $"The index does not say what the pages say: run this test with {Update}=1");
    }

    [Fact]
    public void The_index_has_one_table_for_all_pages() => Assert.Single(Table().Matches(File.ReadAllText(Path.Combine(Folder, "README.md"))));

    private static IEnumerable<string> Rows =>
        from page in Directory.EnumerateFiles(Folder, "SLG*.md").Order(StringComparer.Ordinal)
        let head = Head().Match(File.ReadAllText(page))
        select $"| [{head.Groups["id"]}]({head.Groups["id"]}.md) | {head.Groups["level"]} | {head.Groups["title"]} |\n";

    [GeneratedRegex(@"\| rule \| level \| finding \|\n\|---\|---\|---\|\n(?:\|.*\|\n)*\n")]
    private static partial Regex Table();

    [GeneratedRegex(@"^# (?<id>SLG\d{4}): (?<title>.+)\n\nLevel: (?<level>error|warning|note)\n")]
    private static partial Regex Head();
}
