using System.Text.Json;

namespace ServerlessGuard.PolicyLint.Tests.Commands;

public sealed class SimulateCommandTests : IDisposable
{
    private const string Cases =
        """
        [
          { "name": "allowed", "policies": [
              { "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": "sqs:*", "Resource": "*" } },
              { "Version": "2012-10-17", "Statement": [
                { "Effect": "Allow", "Action": "s3:Put*", "Resource": "*" },
                { "Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::b/*", "Condition": { "IpAddress": { "aws:SourceIp": "203.0.113.0/24" } } }] }],
            "action": "s3:GetObject", "resource": "arn:aws:s3:::b/k", "context": { "aws:SourceIp": "203.0.113.7" } },
          { "name": "denied", "policies": [{ "Version": "2012-10-17", "Statement": [
                { "Effect": "Allow", "Action": "*", "Resource": "*" }, { "Effect": "Deny", "Action": "s3:*", "Resource": "*" }] }],
            "action": "s3:GetObject", "resource": "arn:aws:s3:::b/k" },
          { "name": "bounded", "policies": [{ "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": "*", "Resource": "*" } }],
            "boundary": { "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": "sqs:*", "Resource": "*" } },
            "action": "s3:GetObject", "resource": "arn:aws:s3:::b/k", "context": {} }
        ]
        """;

    private const string Policy = """{ "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "RESOURCE" } }""";

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly TemporaryDirectory _directory = new TemporaryDirectory()
        .With("cases.json", Cases)
        .With("orders.json", Policy.Replace("RESOURCE", "arn:aws:s3:::orders/*", StringComparison.Ordinal))
        .With("invoices.json", Policy.Replace("RESOURCE", "arn:aws:s3:::invoices/*", StringComparison.Ordinal))
        .With("every.json", Policy.Replace("RESOURCE", "arn:aws:s3:::*", StringComparison.Ordinal))
        .With("broken.json", "{ \"Version\": \"2012-10-17\",\n  \"Statement\": 1 }");

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void Decides_each_case_and_says_which_statements_did()
    {
        var run = Run.Of("simulate", "--cases", _directory.PathOf("cases.json"));
        using var outcomes = JsonDocument.Parse(run.Out);

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal(
            [
                """{"name":"allowed","decision":"allowed","because":[{"policy":1,"statement":1,"effect":"Allow"}]}""",
                """{"name":"denied","decision":"explicitDeny","because":[{"policy":0,"statement":1,"effect":"Deny"}]}""",
                """{"name":"bounded","decision":"implicitDeny","because":[]}""",
            ],
            outcomes.RootElement.EnumerateArray().Select(outcome => JsonSerializer.Serialize(outcome)));
    }

    [Fact]
    public void A_case_that_cannot_be_decided_keeps_its_place_and_is_status_2()
    {
        const string Case = """{ "name": "NAME", "policies": [{ "Version": "2012-10-17", "Statement": { "Effect": "EFFECT", "Action": "*", "Resource": "*" } }], "action": "s3:GetObject" }""";
        var run = Run.With($"[{Case.Replace("EFFECT", "allow", StringComparison.Ordinal)}, {Case.Replace("EFFECT", "Allow", StringComparison.Ordinal)}]", "simulate", "--cases", "-");
        using var outcomes = JsonDocument.Parse(run.Out);

        Assert.Equal((2, "policy-lint: <stdin>:1:85: a statement needs an Effect, Allow or Deny, in this spelling\n"), (run.Status, run.Error));
        Assert.Equal(
            [
                """{"name":"NAME","decision":null,"because":[],"error":"<stdin>:1:85: a statement needs an Effect, Allow or Deny, in this spelling"}""",
                """{"name":"NAME","decision":"allowed","because":[{"policy":0,"statement":0,"effect":"Allow"}]}""",
            ],
            outcomes.RootElement.EnumerateArray().Select(outcome => JsonSerializer.Serialize(outcome, Relaxed)));
    }

    [Fact]
    public void A_witness_names_the_context_that_it_needs()
    {
        var before = Policy.Replace("\"RESOURCE\"", "\"*\"", StringComparison.Ordinal);
        _directory.With("before.json", before).With("after.json", before.Replace("\"*\" }", "\"*\", \"Condition\": { \"Bool\": { \"aws:SecureTransport\": \"true\" } } }", StringComparison.Ordinal));

        Assert.StartsWith("narrower\nonly ", Run.Of("simulate", "--compare", _directory.PathOf("after.json"), _directory.PathOf("before.json")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_cases_from_standard_input() => Assert.Equal("[]\n", Run.With("[]", "simulate", "--cases", "-").Out);

    [Theory]
    [InlineData("orders.json", "orders.json", "equal\n")]
    [InlineData("orders.json", "every.json", "narrower\nonly every.json allows s3:GetObject on ")]
    [InlineData("every.json", "orders.json", "wider\nonly every.json allows s3:GetObject on arn:aws:s3:::")]
    [InlineData("orders.json", "invoices.json", "incomparable\nonly orders.json allows s3:GetObject on arn:aws:s3:::orders/")]
    public void Tells_how_two_policies_relate(string first, string second, string expected)
    {
        var run = Run.Of("simulate", "--compare", _directory.PathOf(first), _directory.PathOf(second));

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.StartsWith(expected, run.Out.Replace(_directory.Path.Replace('\\', '/') + "/", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(expected.StartsWith("incomparable", StringComparison.Ordinal) ? 3 : expected.StartsWith("equal", StringComparison.Ordinal) ? 1 : 2, run.Out.Count(letter => letter == '\n'));
    }

    [Theory]
    [InlineData("policy-lint: FOLDER/broken.json:2:16: a policy needs a Statement: an object, or a list of them that is not empty", "--compare", "FOLDER/orders.json", "FOLDER/broken.json")]
    [InlineData("policy-lint: FOLDER/missing.json: no such file; give the path of a JSON file, or - for standard input", "--compare", "FOLDER/orders.json", "FOLDER/missing.json")]
    [InlineData("policy-lint: FOLDER/missing.json: no such file; give the path of a JSON file, or - for standard input", "--cases", "FOLDER/missing.json")]
    [InlineData("policy-lint: FOLDER/orders.json:1:1: expected a JSON array of cases", "--cases", "FOLDER/orders.json")]
    public void Bad_input_is_one_line_and_status_2(string message, params string[] arguments)
    {
        var run = Run.Of(["simulate", .. arguments.Select(argument => argument.Replace("FOLDER", _directory.Path, StringComparison.Ordinal))]);

        Assert.Equal((2, ""), (run.Status, run.Out));
        Assert.StartsWith(message.Replace("FOLDER", _directory.Path, StringComparison.Ordinal), run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(letter => letter == '\n'));
    }

    [Theory]
    [InlineData("simulate")]
    [InlineData("simulate", "--cases", "a.json", "--compare", "a.json", "b.json")]
    [InlineData("simulate", "--compare", "a.json")]
    public void Wrong_arguments_are_one_line_and_status_2(params string[] arguments)
    {
        var run = Run.Of(arguments);

        Assert.Equal((2, ""), (run.Status, run.Out));
        Assert.Contains("Try 'policy-lint simulate --help'.", run.Error);
        Assert.Equal(1, run.Error.Count(letter => letter == '\n'));
    }
}
