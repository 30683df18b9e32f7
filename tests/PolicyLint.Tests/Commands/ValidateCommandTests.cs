using System.Text.Json;

namespace ServerlessGuard.PolicyLint.Tests.Commands;

public sealed class ValidateCommandTests : IDisposable
{
    private const string Good = """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::orders/*" }] }""";
    private const string Redundant = """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": ["s3:GetObject", "s3:Get*"], "Resource": "arn:aws:s3:::orders/*" }] }""";
    private const string Trust = """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "Service": "lambda.amazonaws.com" } }] }""";
    private const string Malformed = "{ \"Version\": \"2012-10-17\",\n  \"Statement\": { \"Effect\": \"Allow\", \"Action\": \"s3\", \"Resource\": \"*\" } }";

    private readonly TemporaryDirectory _directory = new TemporaryDirectory().With("good.json", Good).With("redundant.json", Redundant).With("trust.json", Trust).With("malformed.json", Malformed);

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void A_good_policy_is_status_0_and_one_line()
    {
        var run = Run.Of("validate", _directory.PathOf("good.json"));

        Assert.Equal((0, "1 policy: 0 errors, 0 warnings, 0 notes\n", ""), (run.Status, run.Out, run.Error));
    }

    [Fact]
    public void A_malformed_policy_is_a_finding_with_the_answer_of_iam_and_status_1()
    {
        var file = _directory.PathOf("malformed.json");
        var run = Run.Of("validate", file);

        Assert.Equal(1, run.Status);
        Assert.Contains($"error SLG6001 {file}:2:47: Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.\n", run.Out);
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("redundant.json", "warning", 0)]
    [InlineData("redundant.json", "note", 1)]
    [InlineData("malformed.json", "error", 1)]
    [InlineData("malformed.json", "none", 0)]
    public void The_level_that_fails_can_be_chosen(string file, string failOn, int status) => Assert.Equal(status, Run.Of("validate", _directory.PathOf(file), "--fail-on", failOn).Status);

    [Theory]
    [InlineData("trust.json", null, 0)]
    [InlineData("trust.json", "trust", 0)]
    [InlineData("trust.json", "identity", 1)]
    [InlineData("good.json", "trust", 1)]
    public void The_type_is_told_by_the_policy_unless_it_is_given(string file, string? type, int status) =>
        Assert.Equal(status, Run.Of(["validate", _directory.PathOf(file), .. type is null ? Array.Empty<string>() : ["--type", type]]).Status);

    [Theory]
    [InlineData("// who reads\n{ }")]
    [InlineData("null")]
    [InlineData("Version: 2012-10-17")]
    public void A_file_that_is_named_json_is_read_as_json(string text)
    {
        var run = Run.Of("validate", _directory.With("other.json", text).PathOf("other.json"));

        Assert.Equal((1, ""), (run.Status, run.Error));
        Assert.Contains("Syntax errors in policy.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_names_the_check_and_every_place()
    {
        var file = _directory.PathOf("redundant.json");
        using var report = JsonDocument.Parse(Run.Of("validate", file, _directory.PathOf("good.json"), "--format", "json").Out);
        var root = report.RootElement;
        var finding = Assert.Single(root.GetProperty("findings").EnumerateArray());

        Assert.Equal(["schemaVersion", "tool", "findings", "errors", "summary"], root.EnumerateObject().Select(property => property.Name));
        Assert.Equal(
            ["rule", "level", "function", "template", "grant", "actions", "resources", "message", "file", "line", "column", "related", "suppressed", "fingerprint", "category", "check", "pointers"],
            finding.EnumerateObject().Select(property => property.Name));
        Assert.Equal(("SLG6023", "note", "SUGGESTION", "REDUNDANT_ACTION"), (Text(finding, "rule"), Text(finding, "level"), Text(finding, "category"), Text(finding, "check")));
        Assert.Equal((file, 1, 74), (Text(finding, "file"), finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32()));
        Assert.Equal(["s3:GetObject", "s3:Get*"], finding.GetProperty("actions").EnumerateArray().Select(item => item.GetString()));
        Assert.Equal(["/Statement/0/Action/0", "/Statement/0/Action/1"], finding.GetProperty("pointers").EnumerateArray().Select(item => item.GetString()));
        Assert.Equal((2, 1), (root.GetProperty("summary").GetProperty("policies").GetInt32(), root.GetProperty("summary").GetProperty("findings").GetProperty("note").GetInt32()));
    }

    [Fact]
    public void Sarif_has_the_same_findings()
    {
        using var report = JsonDocument.Parse(Run.Of("validate", _directory.PathOf("malformed.json"), "--format", "sarif").Out);

        Assert.Equal("SLG6001", Text(report.RootElement.GetProperty("runs")[0].GetProperty("results")[0], "ruleId"));
    }

    [Fact]
    public void Standard_input_is_a_dash()
    {
        var run = Run.With(Malformed, "validate", "-");

        Assert.Equal(1, run.Status);
        Assert.Contains("error SLG6001 <stdin>:2:47: ", run.Out);
    }

    [Fact]
    public void A_policy_in_yaml_is_checked_at_its_own_lines()
    {
        _directory.With("policy.yaml", "Version: 2012-10-17\nStatement:\n- Effect: Allow\n  Action:\n  - s3:GetObjekt\n  - s3:PutObject\n  Resource: arn:aws:s3:::orders/*\n");
        var run = Run.Of("validate", _directory.PathOf("policy.yaml"));

        Assert.Equal(1, run.Status);
        Assert.Contains("policy.yaml:5:5: The action s3:GetObjekt does not exist. Did you mean s3:GetObject?\n", run.Out);
        Assert.EndsWith("1 policy: 1 error, 0 warnings, 0 notes\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Policies_of_a_template_are_checked_but_for_what_is_known_after_deployment()
    {
        _directory.With(
            "template.yaml",
            """
            Resources:
              Role:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument:
                    Version: "2012-10-17"
                    Statement:
                      - { Effect: Allow, Action: "sts:AssumeRole", Principal: { Federated: !GetAtt Provider.Arn, Service: !Sub "lambda.${AWS::URLSuffix}" } }
                  Policies:
                    - PolicyName: Orders
                      PolicyDocument:
                        Version: "2012-10-17"
                        Statement:
                          - Effect: Allow
                            Action: [dynamodb:GetItem, dynamodb:GetItm]
                            Resource: [!GetAtt Orders.Arn, !Sub "${Orders.Arn}/index/*"]
                          - Effect: Allow
                            Action: s3:GetObject
                            Resource: !Sub arn:${AWS::Partition}:s3:::${Bucket}/${!aws:PrincipalTag/team}/*
                          - Effect: Allow
                            Action: s3:GetObject
                            Resource: !Sub arn:${AWS::Partition}:s3:::${Other}/*
            """);
        var run = Run.Of("validate", _directory.PathOf("template.yaml"));

        Assert.Contains("template.yaml:15:44: The action dynamodb:GetItm does not exist. Did you mean dynamodb:GetItem?\n", run.Out);
        Assert.EndsWith("2 policies: 1 error, 0 warnings, 0 notes\n", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: 1\n", "holds no policy document; give a policy in JSON or YAML, or a template that has some")]
    [InlineData("a: [\n", "")]
    public void A_file_without_a_policy_is_one_line_and_status_2(string text, string problem)
    {
        var run = Run.With(text, "validate", "-");

        Assert.Equal((2, ""), (run.Status, run.Out));
        Assert.Contains(problem, run.Error);
        Assert.Equal(1, run.Error.Count(letter => letter == '\n'));
    }

    [Fact]
    public void A_file_that_cannot_be_read_among_others_is_told_and_status_2()
    {
        var missing = _directory.PathOf("missing.json");
        var run = Run.Of("validate", _directory.PathOf("redundant.json"), missing);

        Assert.Equal(2, run.Status);
        Assert.Contains("note SLG6023 ", run.Out);
        Assert.Contains($"not read {missing}: no such file; give the path of a JSON file, or - for standard input\n", run.Out);
        Assert.EndsWith("1 policy: 0 errors, 0 warnings, 1 note; 1 input not read\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_can_be_read_is_one_line_and_status_2()
    {
        var run = Run.Of("validate", _directory.PathOf("missing.json"));

        Assert.Equal((2, ""), (run.Status, run.Out));
        Assert.Equal($"policy-lint: {_directory.PathOf("missing.json")}: no such file; give the path of a JSON file, or - for standard input\n", run.Error);
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("validate", "a.json", "--type", "bucket")]
    [InlineData("validate", "a.json", "--format", "xml")]
    public void Wrong_arguments_are_one_line_and_status_2(params string[] arguments)
    {
        var run = Run.Of(arguments);

        Assert.Equal((2, ""), (run.Status, run.Out));
        Assert.Equal(1, run.Error.Count(letter => letter == '\n'));
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
