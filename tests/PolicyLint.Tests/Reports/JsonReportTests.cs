using System.Text.Json;
using ServerlessGuard.PolicyLint.Checking;
using ServerlessGuard.PolicyLint.Reports;

namespace ServerlessGuard.PolicyLint.Tests.Reports;

/// <summary>Holds the contract of <c>--format json</c>: names, order and types of everything a consumer may rely on.</summary>
public class JsonReportTests
{
    [Fact]
    public void Keys_come_in_the_order_of_the_contract()
    {
        using var report = JsonDocument.Parse(Written(SampleResult.Create()));
        var root = report.RootElement;

        Assert.Equal(["schemaVersion", "tool", "functions", "findings", "errors", "summary"], Keys(root));
        Assert.Equal(["name", "version", "catalog"], Keys(root.GetProperty("tool")));
        var function = root.GetProperty("functions")[0];
        Assert.Equal(
            ["id", "template", "line", "kind", "handler", "project", "entryPoint", "status", "calls", "required", "role", "granted", "undecided"],
            Keys(function));
        Assert.Equal(["symbol", "file", "line"], Keys(function.GetProperty("entryPoint")));
        Assert.Equal(["service", "operation", "file", "line", "path", "phase"], Keys(function.GetProperty("calls")[0]));
        Assert.Equal(["action", "resources", "need", "source", "why", "calls"], Keys(function.GetProperty("required")[0]));
        Assert.Equal(["id", "kind", "template", "line"], Keys(function.GetProperty("role")));
        Assert.Equal(
            ["effect", "actions", "notActions", "resources", "notResources", "conditions", "origin", "file", "line"],
            Keys(function.GetProperty("granted")[0]));
        Assert.Equal(["reason", "file", "line"], Keys(function.GetProperty("undecided")[0]));
        Assert.Equal(
            ["rule", "level", "function", "template", "grant", "actions", "resources", "message", "file", "line", "column", "related", "suppressed", "fingerprint"],
            Keys(root.GetProperty("findings")[0]));
        Assert.Equal(["file", "line", "message"], Keys(root.GetProperty("findings")[1].GetProperty("related")[0]));
        Assert.Equal(["file", "line", "message"], Keys(root.GetProperty("errors")[0]));
        Assert.Equal(["functions", "analyzed", "findings"], Keys(root.GetProperty("summary")));
        Assert.Equal(["error", "warning", "note"], Keys(root.GetProperty("summary").GetProperty("findings")));
    }

    [Fact]
    public void What_is_not_there_is_null_or_empty_but_present()
    {
        using var report = JsonDocument.Parse(Written(SampleResult.Create()));
        var skipped = report.RootElement.GetProperty("functions")[1];

        Assert.Equal(JsonValueKind.Null, skipped.GetProperty("project").ValueKind);
        Assert.Equal(JsonValueKind.Null, skipped.GetProperty("entryPoint").ValueKind);
        Assert.Equal(JsonValueKind.Null, skipped.GetProperty("role").ValueKind);
        Assert.Equal(0, skipped.GetProperty("calls").GetArrayLength());
        Assert.Equal("not-dotnet", skipped.GetProperty("status").GetString());
    }

    [Fact]
    public void Summary_counts_only_what_is_not_suppressed()
    {
        using var report = JsonDocument.Parse(Written(SampleResult.Create()));
        var summary = report.RootElement.GetProperty("summary");

        Assert.Equal(3, summary.GetProperty("functions").GetInt32());
        Assert.Equal(1, summary.GetProperty("analyzed").GetInt32());
        Assert.Equal("""{ "error": 1, "warning": 1, "note": 1 }""", Flat(summary.GetProperty("findings")));
    }

    [Fact]
    public void Conditions_are_written_as_policies_write_them()
    {
        using var report = JsonDocument.Parse(Written(SampleResult.Create()));

        Assert.Equal(
            """{ "StringEquals": { "aws:PrincipalTag/team": [ "größer" ], "aws:RequestedRegion": [ "eu-west-1" ] } }""",
            Flat(report.RootElement.GetProperty("functions")[0].GetProperty("granted")[0].GetProperty("conditions")));
    }

    [Theory]
    [InlineData("${AWS::Partition}")]
    [InlineData("größer")]
    [InlineData("Statement <1> & \\\"more\\\"")]
    public void Text_is_legible(string expected) => Assert.Contains(expected, Written(SampleResult.Create()));

    [Theory]
    [InlineData(FunctionKind.Sam, "sam")]
    [InlineData(FunctionKind.CloudFormation, "cloudformation")]
    [InlineData(FunctionKind.Cdk, "cdk")]
    [InlineData(FunctionKind.Terraform, "terraform")]
    [InlineData(FunctionKind.ServerlessFramework, "serverless-framework")]
    [InlineData(FunctionKind.Annotations, "annotations")]
    [InlineData(FunctionKind.Code, "code")]
    public void Kinds_have_stable_names(FunctionKind kind, string name) => Assert.Equal(name, Names.Of(kind));

    [Theory]
    [InlineData(FunctionStatus.Analyzed, "analyzed")]
    [InlineData(FunctionStatus.HandlerNotFound, "handler-not-found")]
    [InlineData(FunctionStatus.CodeNotFound, "code-not-found")]
    [InlineData(FunctionStatus.NotDotnet, "not-dotnet")]
    public void Statuses_have_stable_names(FunctionStatus status, string name) => Assert.Equal(name, Names.Of(status));

    [Fact]
    public void The_same_result_is_the_same_bytes()
    {
        var text = Written(SampleResult.Create());

        Assert.Equal(text, Written(SampleResult.Create()));
        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("}\n", text);
    }

    private static string Written(CheckResult result)
    {
        using var output = new StringWriter();
        new JsonReport(new ToolVersion("0.1.0", "2026-09-26")).Write(result, output);
        return output.ToString();
    }

    private static IEnumerable<string> Keys(JsonElement element) => element.EnumerateObject().Select(property => property.Name);

    private static string Flat(JsonElement element) => System.Text.RegularExpressions.Regex.Replace(element.GetRawText(), @"\s+", " ");
}
