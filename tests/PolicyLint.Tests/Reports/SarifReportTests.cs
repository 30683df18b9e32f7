using System.Text.Json;
using NJsonSchema;
using ServerlessGuard.PolicyLint.Checking;
using ServerlessGuard.PolicyLint.Reports;

namespace ServerlessGuard.PolicyLint.Tests.Reports;

public sealed class SarifReportTests
{
    private static readonly CheckResult Result = SampleResult.Create();

    private static readonly Lazy<JsonSchema> Schema = new(() =>
        JsonSchema.FromJsonAsync(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Reports", "Schemas", "sarif-2.1.0.json"))).GetAwaiter().GetResult());

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

    [Fact]
    public void The_log_is_valid_by_the_published_schema() => Assert.True(IsValid(Written()));

    [Fact]
    public void A_log_of_nothing_is_valid_too() => Assert.True(IsValid(Written(new CheckResult([], [], []))));

    [Fact]
    public void The_schema_tells_a_broken_log() =>
        Assert.False(IsValid(JsonDocument.Parse(Written().GetRawText().Replace("\"startLine\": 12", "\"startLine\": 0", StringComparison.Ordinal)).RootElement));

    [Fact]
    public void A_rule_says_what_its_page_says()
    {
        var rule = Run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];

        Assert.Equal("SLG5001", rule.GetProperty("id").GetString());
        Assert.Equal("MissingPermission", rule.GetProperty("name").GetString());
        Assert.Equal("Missing permission", rule.GetProperty("shortDescription").GetProperty("text").GetString());
        Assert.Equal("error", rule.GetProperty("defaultConfiguration").GetProperty("level").GetString());
        Assert.Equal("security", rule.GetProperty("properties").GetProperty("tags")[0].GetString());
        Assert.StartsWith("## What is flagged", rule.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("](SLG", rule.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
        Assert.EndsWith("/docs/rules/SLG5001.md", rule.GetProperty("helpUri").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_chain_to_the_call_is_a_code_flow()
    {
        var result = Run.GetProperty("results").EnumerateArray().Single(result => result.GetProperty("ruleId").GetString() == "SLG5001");
        var steps = result.GetProperty("codeFlows")[0].GetProperty("threadFlows")[0].GetProperty("locations").EnumerateArray().Select(step => step.GetProperty("location"));

        Assert.Equal(
            ["Orders.Function.Get 20", "Orders.Store.Load 22", "dynamodb:GetItem by GetItemAsync 41"],
            steps.Select(step => $"{step.GetProperty("message").GetProperty("text")} {step.GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine")}"));
    }

    [Theory]
    [InlineData(SuppressionKind.InSource, "inSource")]
    [InlineData(SuppressionKind.Configuration, "external")]
    [InlineData(SuppressionKind.Baseline, "external")]
    public void A_suppression_says_where_it_is_and_why(SuppressionKind kind, string inSarif)
    {
        var finding = Result.Findings[0] with { Suppression = new FindingSuppression(kind, "known") };

        var suppression = Written(new CheckResult([], [finding], [])).GetProperty("runs")[0].GetProperty("results")[0].GetProperty("suppressions")[0];

        Assert.Equal((inSarif, "known"), (suppression.GetProperty("kind").GetString(), suppression.GetProperty("justification").GetString()));
    }

    private static bool IsValid(JsonElement log) => Schema.Value.Validate(log.GetRawText()).Count == 0;

    private static JsonElement Written() => Written(Result);

    private static JsonElement Written(CheckResult result)
    {
        using var output = new StringWriter();
        new SarifReport(new ToolVersion("0.1.0", "2026-09-26")).Write(result, output);
        return JsonDocument.Parse(output.ToString()).RootElement;
    }
}
