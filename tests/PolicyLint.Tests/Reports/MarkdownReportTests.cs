using ServerlessGuard.Iam;
using ServerlessGuard.PolicyLint.Checking;
using ServerlessGuard.PolicyLint.Reports;

namespace ServerlessGuard.PolicyLint.Tests.Reports;

public sealed class MarkdownReportTests
{
    [Fact]
    public void The_summary_shows_the_worst_first_and_folds_the_functions() => Assert.Equal(
        """
        ## policy-lint: 1 error, 1 warning, 1 note, 1 suppressed; 1 input not read

        | | rule | function | place | finding |
        |---|---|---|---|---|
        | error | [SLG5001](https://github.com/serverlessguard/serverlessguard/blob/main/docs/rules/SLG5001.md) | GetOrder | `template.yaml:12` | GetOrder calls dynamodb:GetItem on table/${Orders}, which no statement of its role allows; add it<br><sub>src/Orders/Store.cs:41: GetItemAsync, reached by Orders.Function.Get &gt; Orders.Store.Load</sub> |
        | warning | [SLG5002](https://github.com/serverlessguard/serverlessguard/blob/main/docs/rules/SLG5002.md) | GetOrder | `template.yaml:19` | GetOrder never uses dynamodb:PutItem; remove it |
        | note | [SLG9001](https://github.com/serverlessguard/serverlessguard/blob/main/docs/rules/SLG9001.md) |  | `other.yaml:2` | the suppression of SLG5003 gives no reason; say why |

        ### Not read

        - broken.yaml:3: a mapping value is not allowed here; check the indentation

        <details><summary>3 functions</summary>

        | function | handler | needs | findings |
        |---|---|---|---|
        | GetOrder | `Orders.Function.Get` | `dynamodb:GetItem` on table/${Orders} | 2 |
        | Legacy | skipped: runtime nodejs22.x |  | 0 |
        | Report | no project for ./report |  | 0 |

        </details>

        """,
        Written(SampleResult.Create()));

    [Fact]
    public void A_clean_check_says_so_in_its_first_line() =>
        Assert.StartsWith("## policy-lint: 0 errors, 0 warnings, 0 notes\n\n<details><summary>0 functions</summary>", Written(new CheckResult([], [], [])), StringComparison.Ordinal);

    [Theory]
    [InlineData("a | b", @"a \| b")]
    [InlineData("<img src=x>", "&lt;img src=x&gt;")]
    [InlineData("*bold* [link](x) `code`", @"\*bold\* \[link\](x) \`code\`")]
    [InlineData("two\nlines", "two lines")]
    public void Text_of_the_checked_code_stays_text_in_its_cell(string message, string cell)
    {
        var finding = new Finding("SLG5002", Level.Warning, message, new SourcePosition("a|b.yaml", 1, 1));

        Assert.Contains($@"| `a\|b.yaml:1` | {cell} |", Written(new CheckResult([], [finding], [])), StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_that_no_page_could_hold_are_counted()
    {
        var findings = Enumerable.Range(1, 130).Select(line => new Finding("SLG5002", Level.Warning, "unused", new SourcePosition("a.yaml", line, 1)));

        var report = Written(new CheckResult([], [.. findings], []));

        Assert.Contains("a.yaml:100`", report, StringComparison.Ordinal);
        Assert.DoesNotContain("a.yaml:101`", report, StringComparison.Ordinal);
        Assert.Contains("30 more findings: all of them with `--format json`.", report, StringComparison.Ordinal);
    }

    private static string Written(CheckResult result)
    {
        using var output = new StringWriter();
        new MarkdownReport().Write(result, output);
        return output.ToString();
    }
}
