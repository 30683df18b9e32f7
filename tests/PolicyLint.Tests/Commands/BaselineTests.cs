using System.Text.Json;
using ServerlessGuard.PolicyLint.Tests.Checking;
using static ServerlessGuard.PolicyLint.Tests.Checking.Checkout;

namespace ServerlessGuard.PolicyLint.Tests.Commands;

public sealed class BaselineTests : IDisposable
{
    private readonly Checkout _checkout = Of(Allow("[dynamodb:GetItem, dynamodb:DeleteItem]"));

    private string File => Path.Combine(_checkout.Path, "baseline.json");

    public void Dispose() => _checkout.Dispose();

    [Fact]
    public void What_is_in_the_baseline_does_not_fail_the_check()
    {
        Assert.Equal(1, Check().Status);

        var update = Check("--baseline", File, "--update-baseline");
        var after = Check("--baseline", File);

        Assert.Equal((0, $"policy-lint: {File} holds 1 findings\n"), (update.Status, update.Error));
        Assert.Equal((0, ""), (after.Status, after.Error));
        Assert.Contains("0 warnings, 0 notes, 1 suppressed", after.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_says_what_is_accepted_and_has_no_lines()
    {
        Check("--baseline", File, "--update-baseline");

        var baseline = JsonDocument.Parse(System.IO.File.ReadAllText(File)).RootElement;
        var finding = Assert.Single(baseline.GetProperty("findings").EnumerateArray());
        Assert.Equal("1", baseline.GetProperty("schemaVersion").GetString());
        Assert.Equal(
            ("SLG5002", "GetOrder", "template.yaml"),
            (finding.GetProperty("rule").GetString(), finding.GetProperty("function").GetString(), finding.GetProperty("file").GetString()));
        Assert.Equal(["fingerprint", "rule", "function", "file", "message"], finding.EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public void A_finding_that_moves_is_still_the_same()
    {
        Check("--baseline", File, "--update-baseline");

        _checkout.With("template.yaml", "# a new first line\n\n" + Template(Allow("[dynamodb:GetItem, dynamodb:DeleteItem]")));

        Assert.Equal(0, Check("--baseline", File).Status);
    }

    [Fact]
    public void A_new_finding_fails_the_check()
    {
        Check("--baseline", File, "--update-baseline");

        _checkout.With("template.yaml", Template($"{Allow("[dynamodb:GetItem, dynamodb:DeleteItem]")}\n{Allow("dynamodb:Scan")}"));

        var run = Check("--baseline", File);
        Assert.Equal(1, run.Status);
        Assert.Contains("dynamodb:Scan", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("dynamodb:DeleteItem", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_mended_can_leave_the_baseline()
    {
        Check("--baseline", File, "--update-baseline");
        _checkout.With("template.yaml", Template(Allow("dynamodb:GetItem")));

        var run = Check("--baseline", File);
        Check("--baseline", File, "--update-baseline");

        Assert.Equal((0, $"policy-lint: 1 of 1 findings in {File} are gone; --update-baseline takes them out\n"), (run.Status, run.Error));
        Assert.Contains("\"findings\": []", System.IO.File.ReadAllText(File), StringComparison.Ordinal);
    }

    [Fact]
    public void Reasons_that_people_wrote_are_kept_and_shown()
    {
        Check("--baseline", File, "--update-baseline");
        System.IO.File.WriteAllText(File, System.IO.File.ReadAllText(File).Replace("\"rule\"", "\"reason\": \"until the migration\", \"rule\"", StringComparison.Ordinal));

        Check("--baseline", File, "--update-baseline");

        Assert.Contains("\"reason\": \"until the migration\"", System.IO.File.ReadAllText(File), StringComparison.Ordinal);
        var suppression = JsonDocument.Parse(Check("--baseline", File, "--format", "json").Out).RootElement.GetProperty("findings")[0].GetProperty("suppression");
        Assert.Equal(("baseline", "until the migration"), (suppression.GetProperty("kind").GetString(), suppression.GetProperty("reason").GetString()));
    }

    [Fact]
    public void A_suppressed_finding_needs_no_place_in_the_baseline()
    {
        _checkout.With(".serverlessguard.json", """{ "check": { "suppress": [ { "rule": "SLG5002", "reason": "known" } ] } }""");

        Check("--baseline", File, "--update-baseline");

        Assert.Contains("\"findings\": []", System.IO.File.ReadAllText(File), StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_is_not_written_from_a_part()
    {
        _checkout.With("broken/template.yaml", "Transform: AWS::Serverless-2016-10-31\nResources: [\n");

        var run = Check("--baseline", File, "--update-baseline");

        Assert.Equal(2, run.Status);
        Assert.Contains("is left as it is, since not everything could be read: broken/template.yaml:", run.Error, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(File));
    }

    [Theory]
    [InlineData("{", ":1: is no baseline: ")]
    [InlineData("{\n\"findings\": 3 }", ":2: is no baseline: ")]
    [InlineData("{}", ": is no baseline: it has no findings; write it anew with --update-baseline")]
    [InlineData("""{ "schemaVersion": "7", "findings": [] }""", ": is no baseline: schema version 7 is not known")]
    public void A_file_that_is_no_baseline_is_one_line_and_status_2(string content, string message)
    {
        System.IO.File.WriteAllText(File, content);

        var run = Check("--baseline", File);

        Assert.Equal((2, ""), (run.Status, run.Out));
        Assert.Contains(message, Assert.Single(run.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_that_is_not_there_says_how_to_write_it() => Assert.Equal(
        new Run(2, "", $"policy-lint: --baseline: {File} does not exist; write it with --update-baseline\n"),
        Check("--baseline", File));

    [Fact]
    public void An_update_needs_a_file() => Assert.Equal(
        new Run(2, "", "policy-lint: --update-baseline: name the file to write with --baseline FILE\n"),
        Check("--update-baseline"));

    private Run Check(params string[] options) => Run.Of(["check", _checkout.Path, .. options]);
}
