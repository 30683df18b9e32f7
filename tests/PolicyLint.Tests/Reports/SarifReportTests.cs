using System.Text.Json;
using ServerlessGuard.PolicyLint.Checking;
using ServerlessGuard.PolicyLint.Reports;

namespace ServerlessGuard.PolicyLint.Tests.Reports;

public sealed class SarifReportTests
{
    private static readonly CheckResult Result = SampleResult.Create();

    private static readonly JsonElement Run = Written().GetProperty("runs")[0];

    [Fact]
    public void It_says_what_it_is()
    {
        var sarif = Written();

        Assert.Equal("2.1.0", sarif.GetProperty("version").GetString());
        Assert.Equal(1, sarif.GetProperty("runs").GetArrayLength());
        Assert.Equal("policy-lint", Run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString());
    }

    [Fact]
    public void Each_finding_is_a_result_that_points_at_its_rule_and_place()
    {
        var rules = Run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var results = Run.GetProperty("results").EnumerateArray().ToArray();

        Assert.Equal(Result.Findings.Length, results.Length);
        foreach (var (finding, result) in Result.Findings.Zip(results))
        {
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            Assert.Equal(finding.Rule, result.GetProperty("ruleId").GetString());
            Assert.Equal(finding.Rule, rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.Equal(Names.Of(finding.Level), result.GetProperty("level").GetString());
            Assert.Equal(finding.Message, result.GetProperty("message").GetProperty("text").GetString());
            Assert.Equal(finding.Position.File, Uri.UnescapeDataString(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!));
            Assert.Equal(finding.Position.Line, place.GetProperty("region").GetProperty("startLine").GetInt32());
            Assert.Equal(finding.Fingerprint, result.GetProperty("partialFingerprints").GetProperty("policyLint/v1").GetString());
            Assert.Equal(finding.Related.Length, result.TryGetProperty("relatedLocations", out var related) ? related.GetArrayLength() : 0);
            Assert.Equal(finding.Suppressed, result.TryGetProperty("suppressions", out _));
        }
    }

    [Fact]
    public void Inputs_that_could_not_be_read_are_notifications()
    {
        var notification = Run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0];

        Assert.Equal(Result.Errors[0].Message, notification.GetProperty("message").GetProperty("text").GetString());
        Assert.Equal("broken.yaml", notification.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    private static JsonElement Written()
    {
        using var output = new StringWriter();
        new SarifReport(new ToolVersion("0.1.0", "2026-09-26")).Write(Result, output);
        return JsonDocument.Parse(output.ToString()).RootElement;
    }
}
