using System.Text.Json;
using ServerlessGuard.Iam;
using ServerlessGuard.PolicyLint.Checking;
using ServerlessGuard.PolicyLint.Reports;

namespace ServerlessGuard.PolicyLint.Tests.Reports;

/// <summary>The formats that have a line a finding, for other programs' eyes.</summary>
public sealed class LineReportTests
{
    [Fact]
    public void Findings_become_annotations_of_the_workflow_run() => Assert.Equal(
        """
        ::notice file=other.yaml,line=2,col=9,title=SLG9001 Unknown option or invalid value::the suppression of SLG5003 gives no reason; say why
        ::error file=template.yaml,line=12,col=9,title=SLG5001 Missing permission::GetOrder calls dynamodb:GetItem on table/${Orders}, which no statement of its role allows; add it%0Asrc/Orders/Store.cs:41: GetItemAsync, reached by Orders.Function.Get > Orders.Store.Load
        ::warning file=template.yaml,line=19,col=9,title=SLG5002 Unused permission::GetOrder never uses dynamodb:PutItem; remove it
        ::error file=broken.yaml,line=3,col=1,title=Not read::a mapping value is not allowed here; check the indentation

        """,
        Written(new GitHubReport("")));

    [Fact]
    public void Annotations_name_files_from_the_root_of_the_repository() =>
        Assert.Contains("file=services/orders/template.yaml,line=12", Written(new GitHubReport("services/orders")), StringComparison.Ordinal);

    [Theory]
    [InlineData("100 %\r\nmore", "a,b:c%.yaml", "::warning file=a%2Cb%3Ac%25.yaml,line=1,col=1,title=SLG5002 Unused permission::100 %25%0D%0Amore\n")]
    [InlineData("::error::no", "a.yaml", "::warning file=a.yaml,line=1,col=1,title=SLG5002 Unused permission::::error::no\n")]
    public void What_a_command_is_made_of_is_escaped_in_its_parts(string message, string file, string command)
    {
        var finding = new Finding("SLG5002", Level.Warning, message, new SourcePosition(file, 1, 1));

        Assert.Equal(command, Written(new GitHubReport(""), new CheckResult([], [finding], [])));
    }

    [Fact]
    public void GitLab_gets_an_entry_a_finding_and_an_input()
    {
        using var report = JsonDocument.Parse(Written(new GitLabReport("services/orders")));
        var entries = report.RootElement.EnumerateArray().ToArray();

        Assert.Equal(
            ["info SLG9001 services/orders/other.yaml:2", "critical SLG5001 services/orders/template.yaml:12", "major SLG5002 services/orders/template.yaml:19", "blocker not-read services/orders/broken.yaml:3"],
            entries.Select(entry => $"{entry.GetProperty("severity")} {entry.GetProperty("check_name")} {entry.GetProperty("location").GetProperty("path")}:{entry.GetProperty("location").GetProperty("lines").GetProperty("begin")}"));
        Assert.Equal(entries.Length, entries.Select(entry => entry.GetProperty("fingerprint").GetString()).Distinct().Count());
        Assert.All(entries, entry => Assert.NotEqual("", entry.GetProperty("description").GetString()));
    }

    [Fact]
    public void A_build_gets_canonical_lines()
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetTempPath(), "orders"));

        Assert.Equal(
            $"""
            {Path.Combine(root, "other.yaml")}(2,9): message SLG9001: the suppression of SLG5003 gives no reason; say why
            {Path.Combine(root, "template.yaml")}(12,9): error SLG5001: GetOrder calls dynamodb:GetItem on table/$[Orders], which no statement of its role allows; add it
            {Path.Combine(root, "template.yaml")}(19,9): warning SLG5002: GetOrder never uses dynamodb:PutItem; remove it
            {Path.Combine(root, "broken.yaml")}(3,1): error policy-lint: a mapping value is not allowed here; check the indentation

            """.Replace("$[Orders]", "${Orders}", StringComparison.Ordinal),
            Written(new MSBuildReport(root)));
    }

    [Fact]
    public void A_message_of_several_lines_is_one_line_of_the_build()
    {
        var finding = new Finding("SLG5002", Level.Warning, "one\ntwo", new SourcePosition("a.yaml", 1, 1));

        Assert.EndsWith(": warning SLG5002: one two\n", Written(new MSBuildReport(Path.GetTempPath()), new CheckResult([], [finding], [])), StringComparison.Ordinal);
    }

    private static string Written(IReport report, CheckResult? result = null)
    {
        using var output = new StringWriter();
        report.Write(result ?? SampleResult.Create(), output);
        return output.ToString();
    }
}
