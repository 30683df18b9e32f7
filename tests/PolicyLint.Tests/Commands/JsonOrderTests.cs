using System.Text.Json;
using ServerlessGuard.PolicyLint.Tests.Checking;
using static ServerlessGuard.PolicyLint.Tests.Checking.Checkout;

namespace ServerlessGuard.PolicyLint.Tests.Commands;

/// <summary>The order of every array of <c>--format json</c>, on a checkout whose inputs are in another order.</summary>
public class JsonOrderTests : IDisposable
{
    private const string Body =
        """
        await _queue.SendMessageAsync("https://sqs.eu-west-1.amazonaws.com/123456789012/b", id);
        await _photos.GetObjectAsync("photos", id); await _photos.DeleteObjectAsync("photos", id);
        await _queue.SendMessageAsync("https://sqs.eu-west-1.amazonaws.com/123456789012/a", id);
        """;

    private readonly Checkout _checkout;
    private readonly JsonDocument _report;

    public JsonOrderTests()
    {
        _checkout = Of("[]", Body)
            .With("b/template.yaml", Template(Allow("[sqs:*, s3:PutObject, s3:ListBucket]", "\"*\"")))
            .With("a/template.yaml", Template("[]").Replace("  GetOrder:", "  Zebra:"))
            .With("broken/b.yaml", "Resources:\n  A: {{\n")
            .With("broken/a.yaml", "Resources:\n  A: {{\n");
        foreach (var folder in new[] { "a", "b" })
        {
            _checkout.With($"{folder}/src/Orders/Orders.csproj", Project).With($"{folder}/src/Orders/Function.cs", Code(Body));
        }

        var run = Run.Of("check", _checkout.Path, "--format", "json", "--template", "template.yaml", "b/template.yaml", "broken/b.yaml", "broken/a.yaml", "a/template.yaml");
        _report = JsonDocument.Parse(run.Out);
    }

    [Fact]
    public void Functions_are_sorted_by_template_then_id() => Assert.Equal(
        ["a/template.yaml Zebra", "b/template.yaml GetOrder", "template.yaml GetOrder"],
        _report.RootElement.GetProperty("functions").EnumerateArray().Select(function => $"{Text(function, "template")} {Text(function, "id")}"));

    [Fact]
    public void Calls_are_sorted_by_place_and_operation() => Assert.Equal(
        ["19 SendMessage", "20 DeleteObject", "20 GetObject", "21 SendMessage"],
        FirstFunction.GetProperty("calls").EnumerateArray().Select(call => $"{call.GetProperty("line").GetInt32()} {Text(call, "operation")}"));

    [Fact]
    public void Required_permissions_are_sorted_by_action_then_resource_and_count_the_calls()
    {
        var required = FirstFunction.GetProperty("required").EnumerateArray().Where(permission => Text(permission, "source") == "code" && Text(permission, "need") == "always").ToArray();

        Assert.Equal(
            ["s3:DeleteObject 1", "s3:GetObject 2", "sqs:SendMessage 3", "sqs:SendMessage 0"],
            required.Select(permission => $"{Text(permission, "action")} {permission.GetProperty("calls")[0].GetInt32()}"));
    }

    [Fact]
    public void Findings_are_sorted_by_file_line_rule_function_and_actions()
    {
        var keys = _report.RootElement.GetProperty("findings").EnumerateArray()
            .Select(finding => (Text(finding, "file"), finding.GetProperty("line").GetInt32(), Text(finding, "rule"), Text(finding, "function"), string.Join(',', finding.GetProperty("actions").EnumerateArray())))
            .ToArray();

        Assert.True(keys.Length > 4);
        Assert.Equal(keys.OrderBy(key => key.Item1, StringComparer.Ordinal).ThenBy(key => key.Item2).ThenBy(key => key.Item3, StringComparer.Ordinal).ThenBy(key => key.Item4, StringComparer.Ordinal).ThenBy(key => key.Item5, StringComparer.Ordinal), keys);
    }

    [Fact]
    public void Errors_are_sorted_by_file() => Assert.Equal(
        ["broken/a.yaml", "broken/b.yaml"],
        _report.RootElement.GetProperty("errors").EnumerateArray().Select(error => Text(error, "file")));

    public void Dispose()
    {
        _report.Dispose();
        _checkout.Dispose();
    }

    private JsonElement FirstFunction => _report.RootElement.GetProperty("functions")[0];


    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
