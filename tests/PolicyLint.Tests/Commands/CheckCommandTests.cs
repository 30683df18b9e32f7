using System.Text.Json;
using ServerlessGuard.PolicyLint.Tests.Checking;
using static ServerlessGuard.PolicyLint.Tests.Checking.Checkout;

namespace ServerlessGuard.PolicyLint.Tests.Commands;

public class CheckCommandTests
{
    [Fact]
    public void A_clean_checkout_is_status_0()
    {
        using var checkout = Of(Allow("dynamodb:GetItem"));

        var run = Run.Of("check", checkout.Path);

        Assert.Equal(
            """
            template.yaml
              GetOrder  Orders.Function.Get
                needs  dynamodb:GetItem on table/${Orders}

            1 function, 1 analyzed: 0 errors, 0 warnings, 0 notes

            """,
            run.Out);
        Assert.Equal((0, ""), (run.Status, run.Error));
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("note", 1)]
    [InlineData("none", 0)]
    public void Findings_are_status_1_from_the_asked_level_on(string failOn, int status)
    {
        using var checkout = Of(Allow("[dynamodb:GetItem, dynamodb:DeleteItem]"));

        Assert.Equal(status, Run.Of("check", checkout.Path, "--fail-on", failOn).Status);
    }

    [Fact]
    public void The_report_goes_to_the_file_that_is_asked_for()
    {
        using var checkout = Of(Allow("dynamodb:GetItem"));
        var file = Path.Combine(checkout.Path, "report.json");

        var run = Run.Of("check", checkout.Path, "--format", "json", "--output", file);

        Assert.Equal(new Run(0, "", ""), run);
        using var report = JsonDocument.Parse(File.ReadAllText(file));
        Assert.Equal("GetOrder", report.RootElement.GetProperty("functions")[0].GetProperty("id").GetString());
    }

    [Fact]
    public void One_run_writes_as_many_reports_as_are_asked_for()
    {
        using var checkout = Of(Allow("[dynamodb:GetItem, dynamodb:DeleteItem]"));
        string[] formats = ["json", "sarif", "markdown", "html", "gitlab"];

        var run = Run.Of(["check", checkout.Path, .. formats.SelectMany(format => new[] { "--report", $"{format}={Path.Combine(checkout.Path, $"report.{format}")}" })]);

        Assert.Equal((1, ""), (run.Status, run.Error));
        Assert.Contains("warning SLG5002", run.Out, StringComparison.Ordinal);
        Assert.All(formats, format => Assert.Contains("SLG5002", File.ReadAllText(Path.Combine(checkout.Path, $"report.{format}")), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("pdf=report.pdf", "--report pdf=report.pdf: give FORMAT=FILE, with one of text, json, sarif, github, gitlab, markdown, html, msbuild")]
    [InlineData("json", "--report json: give the file too, json=FILE")]
    public void A_report_without_a_format_or_file_is_refused_before_the_check(string report, string message)
    {
        using var checkout = Of(Allow("dynamodb:GetItem"));

        Assert.Equal(new Run(2, "", $"policy-lint: {message}\n"), Run.Of("check", checkout.Path, "--report", report));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_one_line_and_status_2()
    {
        using var checkout = Of(Allow("dynamodb:GetItem"));

        var run = Run.Of("check", checkout.Path, "--output", Path.Combine(checkout.Path, "absent", "report.json"));

        Assert.Equal(2, run.Status);
        Assert.StartsWith("policy-lint: --output:", run.Error);
    }

    [Theory]
    [InlineData("template.yaml", "", "template.yaml")]
    [InlineData("template.yaml", "Transform: AWS::Serverless-2016-10-31\nResources:\n  A:\n  B: [", "template.yaml:")]
    [InlineData("readme.md", "nothing here", "no template")]
    public void Where_nothing_can_be_read_there_is_only_a_line_on_standard_error(string file, string text, string expected)
    {
        using var checkout = new Checkout().With(file, text);

        var run = Run.Of("check", checkout.Path, "--format", "json");

        Assert.Equal(2, run.Status);
        Assert.Empty(run.Out);
        Assert.StartsWith("policy-lint: ", run.Error);
        Assert.Contains(expected, run.Error);
        Assert.Equal(1, run.Error.Count(character => character == '\n'));
    }

    [Fact]
    public void A_broken_template_among_others_is_an_error_entry_and_the_rest_is_complete()
    {
        using var checkout = Of(Allow("dynamodb:GetItem")).With("broken/template.yaml", "Transform: AWS::Serverless-2016-10-31\nResources:\n  A: [\n");

        var run = Run.Of("check", checkout.Path, "--format", "json");

        Assert.Equal(2, run.Status);
        using var report = JsonDocument.Parse(run.Out);
        var error = Assert.Single(report.RootElement.GetProperty("errors").EnumerateArray());
        Assert.Equal("broken/template.yaml", error.GetProperty("file").GetString());
        Assert.True(error.GetProperty("line").GetInt32() > 1);
        Assert.Equal("analyzed", report.RootElement.GetProperty("functions")[0].GetProperty("status").GetString());
    }

    [Fact]
    public void A_source_file_that_does_not_parse_is_an_error_entry_and_the_rest_is_complete()
    {
        using var checkout = Of(Allow("dynamodb:GetItem")).With("src/Orders/Broken.cs", "namespace Orders;\npublic class Broken {\n");

        var run = Run.Of("check", checkout.Path, "--format", "json");

        Assert.Equal(2, run.Status);
        using var report = JsonDocument.Parse(run.Out);
        Assert.Equal("src/Orders/Broken.cs", Assert.Single(report.RootElement.GetProperty("errors").EnumerateArray()).GetProperty("file").GetString());
        Assert.Single(report.RootElement.GetProperty("functions")[0].GetProperty("required").EnumerateArray(), required => required.GetProperty("source").GetString() == "code");
    }

    [Fact]
    public void A_template_that_is_asked_for_and_has_no_function_is_an_error_entry()
    {
        using var checkout = Of(Allow("dynamodb:GetItem")).With("data.yaml", "Resources:\n  Orders:\n    Type: AWS::DynamoDB::Table\n");

        var run = Run.Of("check", checkout.Path, "--template", "data.yaml", "template.yaml", "--format", "json");

        Assert.Equal(2, run.Status);
        using var report = JsonDocument.Parse(run.Out);
        Assert.Equal("data.yaml", Assert.Single(report.RootElement.GetProperty("errors").EnumerateArray()).GetProperty("file").GetString());
    }

    [Fact]
    public void The_report_does_not_depend_on_where_the_checkout_lies()
    {
        using var one = Of(Allow("dynamodb:*"));
        using var other = Of(Allow("dynamodb:*"));

        Assert.Equal(Run.Of("check", one.Path, "--format", "json").Out, Run.Of("check", other.Path, "--format", "json").Out);
    }
}
