using System.Text.Json;
using NJsonSchema;
using ServerlessGuard.PolicyLint.Tests.Checking;
using ServerlessGuard.PolicyLint.Tests.Samples;
using ServerlessGuard.Templates.ConfigurationFile;
using static ServerlessGuard.PolicyLint.Tests.Checking.Checkout;

namespace ServerlessGuard.PolicyLint.Tests.Commands;

/// <summary>What <c>.serverlessguard.json</c> says of the check.</summary>
public sealed class ConfiguredCheckTests : IDisposable
{
    private readonly Checkout _checkout = Of($"{Allow("[dynamodb:GetItem, dynamodb:DeleteItem]")}\n{Allow("dynamodb:Scan")}");

    public void Dispose() => _checkout.Dispose();

    [Theory]
    [InlineData("none", new string[0], 0)]
    [InlineData("error", new string[0], 0)]
    [InlineData("warning", new string[0], 1)]
    [InlineData("none", new[] { "--fail-on", "warning" }, 1)]
    public void The_level_holds_unless_the_command_line_says_another(string failOn, string[] options, int status)
    {
        Configure($$"""{ "failOn": "{{failOn}}" }""");

        Assert.Equal(status, Check(options).Status);
    }

    [Theory]
    [InlineData("""{ "rule": "SLG5002", "reason": "r" }""", 2)]
    [InlineData("""{ "rule": "SLG50*", "reason": "r" }""", 2)]
    [InlineData("""{ "rule": "SLG5002", "function": "GetOrder", "reason": "r" }""", 2)]
    [InlineData("""{ "rule": "SLG5002", "function": "PutOrder", "reason": "r" }""", 0)]
    [InlineData("""{ "rule": "SLG5002", "action": "dynamodb:scan", "reason": "r" }""", 1)]
    [InlineData("""{ "rule": "SLG5002", "action": "dynamodb:*", "reason": "r" }""", 2)]
    [InlineData("""{ "rule": "SLG5002", "file": "template.yaml", "reason": "r" }""", 2)]
    [InlineData("""{ "rule": "SLG5002", "file": "other/*", "reason": "r" }""", 0)]
    [InlineData("""{ "rule": "SLG5001", "reason": "r" }""", 0)]
    public void A_suppression_silences_what_it_fits(string suppression, int suppressed)
    {
        Configure($$"""{ "suppress": [ {{suppression}} ] }""");

        Assert.Equal(suppressed, Findings().Count(finding => finding.GetProperty("suppressed").GetBoolean()));
        Assert.Equal(2, Findings().Length);
    }

    [Fact]
    public void A_suppression_without_a_reason_is_told_at_its_place()
    {
        Configure("""{ "suppress": [ { "rule": "SLG5002" } ] }""");

        var finding = Findings().Single(finding => finding.GetProperty("rule").GetString() == "SLG9002");

        Assert.Equal((".serverlessguard.json", 1), (finding.GetProperty("file").GetString(), finding.GetProperty("line").GetInt32()));
        Assert.Equal(".serverlessguard.json suppresses SLG5002 without a reason; add reason", finding.GetProperty("message").GetString());
    }

    [Fact]
    public void What_is_excluded_is_not_read()
    {
        _checkout
            .With("samples/old/template.yaml", Template(Allow("dynamodb:*")))
            .With("samples/broken/template.yaml", "Transform: AWS::Serverless-2016-10-31\nResources: [\n");
        Configure("""{ "exclude": ["samples"] }""");

        var report = Report();

        Assert.Equal(["template.yaml"], report.GetProperty("functions").EnumerateArray().Select(function => function.GetProperty("template").GetString()));
        Assert.Empty(report.GetProperty("errors").EnumerateArray());
    }

    [Fact]
    public void Parameters_and_baseline_are_found_from_the_file()
    {
        _checkout.With("config/.gitkeep", "");
        Configure("""{ "baseline": "config/accepted.json" }""");

        Assert.Equal(0, Check("--update-baseline").Status);

        Assert.True(File.Exists(Path.Combine(_checkout.Path, "config", "accepted.json")));
        Assert.Equal(0, Check().Status);
    }

    [Fact]
    public void The_code_rules_run_where_the_file_wants_them()
    {
        _checkout.With("src/Orders/Function.cs", Code($"s_seen.Add(id);\n{ReadsAnItem}")
            .Replace("private readonly IAmazonS3", "private static readonly List<string> s_seen = [];\n    private readonly IAmazonS3", StringComparison.Ordinal));
        Assert.DoesNotContain(Findings(), finding => finding.GetProperty("rule").GetString() == "SLG1003");

        Configure("""{ "codeRules": true }""");

        Assert.Contains(Findings(), finding => finding.GetProperty("rule").GetString() == "SLG1003");
    }

    [Fact]
    public void The_file_of_a_folder_above_holds_within_the_repository()
    {
        _checkout.With(".git/HEAD", "ref: refs/heads/main\n").With("services/orders/template.yaml", Template(Allow("[dynamodb:GetItem, dynamodb:Scan]")));
        Configure("""{ "suppress": [ { "rule": "SLG5002", "file": "services/*", "reason": "r" } ] }""");

        var run = Run.Of("check", Path.Combine(_checkout.Path, "services"), "--template", "orders/template.yaml", "--format", "json");

        Assert.All(JsonDocument.Parse(run.Out).RootElement.GetProperty("findings").EnumerateArray(), finding => Assert.True(
            finding.GetProperty("rule").GetString() != "SLG5002" || finding.GetProperty("suppressed").GetBoolean()));
    }

    [Theory]
    [InlineData("""{ "check": { "failOn": "fatal" } }""", "'fatal' is no value here; write error or warning or note or none")]
    [InlineData("""{ "check": { "failsOn": "error" } }""", "'failsOn' is no key here; there are baseline, codeRules, exclude, failOn, parameters, suppress")]
    [InlineData("""{ "check": { "suppress": [ { "reason": "r" } ] } }""", "a suppression has no 'rule': say which rule's findings it is about")]
    [InlineData("""{ "check": [] }""", "'check' is not an object: write { ... }")]
    public void What_is_wrong_with_the_file_is_a_finding_and_the_schema_knows_it_too(string configuration, string message)
    {
        _checkout.With(".serverlessguard.json", configuration);

        Assert.Contains(Findings(), finding => finding.GetProperty("rule").GetString() == "SLG9001" && finding.GetProperty("message").GetString() == message);
        Assert.NotEmpty(Schema().Validate(configuration));
    }

    [Fact]
    public void The_schema_takes_what_the_check_takes()
    {
        const string Configuration =
            """
            {
              "$schema": "https://raw.githubusercontent.com/serverlessguard/serverlessguard/main/docs/serverlessguard.schema.json",
              "check": {
                "failOn": "error",
                "codeRules": true,
                "exclude": ["samples", "**/old.yaml"],
                "parameters": { "Stage": "prod", "Size": 3 },
                "suppress": [{ "rule": "SLG5002", "function": "GetOrder", "action": "dynamodb:*", "file": "template.yaml", "reason": "until the migration" }]
              }
            }
            """;
        _checkout.With(".serverlessguard.json", Configuration);

        Assert.Empty(Schema().Validate(Configuration));
        Assert.DoesNotContain(Findings(), finding => finding.GetProperty("rule").GetString() is "SLG9001" or "SLG9002");
    }

    /// <summary>At each place of the file, by the fault that an unknown key makes.</summary>
    [Theory]
    [InlineData("""{ "unknown": 1 }""", "properties")]
    [InlineData("""{ "check": { "unknown": 1 } }""", "properties", "check", "properties")]
    [InlineData("""{ "check": { "suppress": [{ "rule": "SLG5002", "unknown": 1 }] } }""", "$defs", "suppression", "properties")]
    [InlineData("""{ "services": { "orders": { "unknown": [] } } }""", "$defs", "service", "properties")]
    [InlineData("""{ "services": { "orders": { "tables": [{ "name": "orders", "unknown": 1 }] } } }""", "$defs", "store", "properties")]
    public void The_schema_has_the_keys_that_are_read(string configuration, params string[] place)
    {
        var fault = Assert.Single(GuardConfiguration.Read(configuration, ".serverlessguard.json").Faults).Message;
        using var schema = JsonDocument.Parse(Repository.Read("docs/serverlessguard.schema.json"));
        var declared = place.Aggregate(schema.RootElement, (element, key) => element.GetProperty(key)).EnumerateObject().Select(property => property.Name);

        Assert.Equal($"'unknown' is no key here; there are {string.Join(", ", declared.Order(StringComparer.Ordinal))}", $"{fault.Split("there are ")[0]}there are {string.Join(", ", fault.Split("there are ")[1].Split(", ").Order(StringComparer.Ordinal))}");
    }

    private static JsonSchema Schema() => JsonSchema.FromJsonAsync(Repository.Read("docs/serverlessguard.schema.json")).GetAwaiter().GetResult();

    private void Configure(string check) => _checkout.With(".serverlessguard.json", $$"""{ "check": {{check}} }""");

    private JsonElement[] Findings() => [.. Report().GetProperty("findings").EnumerateArray()];

    private JsonElement Report() => JsonDocument.Parse(Check("--format", "json").Out).RootElement;

    private Run Check(params string[] options) => Run.Of(["check", _checkout.Path, .. options]);
}
