using System.Text.RegularExpressions;

namespace ServerlessGuard.PolicyLint.Tests.Samples;

/// <summary>The table of IAM Access Analyzer's checks says of each where it is reported, or why it is not.</summary>
public partial class PolicyCheckTableTests
{
    public static TheoryData<string, string> Checks =>
        new(Repository.Read("docs/policy-checks.md").Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('|')).Select(cells => (cells[1].Trim(' ', '`'), cells[3].Trim())));

    [Theory]
    [MemberData(nameof(Checks))]
    public void A_check_is_on_the_page_of_its_rule_or_says_why_not(string check, string rule)
    {
        if (rule.StartsWith("not checked: ", StringComparison.Ordinal))
        {
            Assert.Matches("service control policies|policies of resources", rule);
            return;
        }

        Assert.All(Id().Matches(rule).Select(match => match.Value).Distinct(), id => Assert.Contains($"`{check}`", Repository.Read($"docs/rules/{id}.md")));
        Assert.Matches(Id(), rule);
    }

    [Fact]
    public void Every_check_that_a_page_names_is_in_the_table()
    {
        var pages = Directory.EnumerateFiles(Repository.PathOf("docs/rules"), "SLG6*.md").SelectMany(file => AccessAnalyzerLine().Matches(File.ReadAllText(file))).SelectMany(line => Code().Matches(line.Value)).Select(match => match.Value);
        Assert.Subset(Checks.Select(row => row.Data.Item1).ToHashSet(), pages.Where(code => !IsNewerThanTheTable(code)).ToHashSet());
    }

    /// <summary>Seen in its findings and not in its reference.</summary>
    private static bool IsNewerThanTheTable(string code) => code is "EQUIVALENT_TO_NULL_FALSE" or "EQUIVALENT_TO_NULL_TRUE" or "STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS";

    [GeneratedRegex("SLG6[0-9]{3}")]
    private static partial Regex Id();

    [GeneratedRegex("(?<=`)[A-Z]+(_[A-Z0-9]+)+(?=`)")]
    private static partial Regex Code();

    [GeneratedRegex("IAM Access Analyzer: `.*", RegexOptions.None)]
    private static partial Regex AccessAnalyzerLine();
}
