using Newtonsoft.Json;
using ServerlessGuard.Iam.Policies.Validation;

namespace ServerlessGuard.Iam.Tests.Policies.Validation;

public sealed class PolicyValidatorTests
{
    [Theory]
    [InlineData(PolicyType.Identity)]
    [InlineData(PolicyType.Trust)]
    [InlineData(PolicyType.Resource)]
    public void Is_silent_about_a_good_policy(PolicyType type) => Assert.Empty(Validated.Statement(type, ""));

    [Fact]
    public void Tells_where_in_the_text_a_fault_is()
    {
        var finding = Assert.Single(Validated.Document(
            """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Action": ["s3:GetObject", "s3:GetObjekt"],
                  "Resource": "*"
                }
              ]
            }
            """));

        Assert.Equal("SLG6020", finding.Rule.Id);
        Assert.Equal(new SourcePosition("policy.json", 6, 34), finding.Position);
        Assert.Equal(("/Statement/0/Action/1", "s3:GetObjekt"), finding.Places.Select(place => (place.Pointer, place.Text)).Single());
    }

    [Theory]
    [InlineData("""{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*" }""", false)]
    [InlineData("""{ "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "Service": "lambda.amazonaws.com" } }""", false)]
    [InlineData("""{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Principal": { "AWS": "123456789012" } }""", false)]
    [InlineData("""{ "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "Service": "lambda.amazonaws.com" }, "Resource": "*" }""", true)]
    public void Tells_the_type_of_a_policy_by_its_elements(string statement, bool isRefused) =>
        Assert.Equal(isRefused, Validated.Document($$"""{ "Version": "2012-10-17", "Statement": {{statement}} }""").Any(finding => finding.Check == "MALFORMED_POLICY_DOCUMENT"));

    [Fact]
    public void Each_rule_has_one_id_of_its_own()
    {
        var rules = PolicyValidator.Rules;

        Assert.Equal(rules.Length, rules.Select(rule => rule.Id).Distinct().Count());
        Assert.Equal(rules.Length, rules.Select(rule => rule.Title).Distinct().Count());
        Assert.Equal(rules.Select(rule => rule.Id).Order(StringComparer.Ordinal), rules.Select(rule => rule.Id));
        Assert.All(rules, rule => Assert.Matches("^SLG6[0-9]{3}$", rule.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("\"text\"")]
    [InlineData("{ \"Statement\": ")]
    [InlineData("{ \"Statement\": [null, 1, \"a\", [], {}] }")]
    [InlineData("{ \"Statement\": { \"Condition\": { \"a\": [], \"Null\": { \"b\": {} }, \"Bool\": { \"c\": [[]] } }, \"Principal\": [1], \"Action\": { \"x\": 1 } } }")]
    [InlineData("{ \"Version\": \"2012-10-17\", \"Statement\": { \"Effect\": \"Allow\", \"Action\": [\":\", \"\", \"::\", \"a:\", \":b\", \"?\"], \"Resource\": [\"\", \":\", \"::::::\", \"${\", \"arn:::::\"] } }")]
    public void Stands_any_input(string json) => Assert.Contains(Validated.Document(json, PolicyType.Identity), finding => finding.Check == "MALFORMED_POLICY_DOCUMENT");

    [Fact]
    public void Stands_every_document_cut_anywhere()
    {
        const string Policy = """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Deny", "NotAction": ["s3:*"], "Resource": "arn:aws:s3:::${aws:username, 'x'}", "Condition": { "IpAddress": { "aws:SourceIp": ["10.0.0.0/8"] } } }] }""";
        Assert.All(Enumerable.Range(0, Policy.Length - 1), length =>
            Assert.Contains(Validated.Document(Policy[..length]), finding => finding is { Check: "MALFORMED_POLICY_DOCUMENT", Message: "Syntax errors in policy." }));
    }

    [Theory]
    [InlineData("{ \"Version\": \"2012-10-17\", // why\n \"Statement\": [] }", 1, 28)]
    [InlineData("{ \"Version\": \"2012-10-17\",\n \"Statement\": [1,\n ] }", 2, 17)]
    [InlineData("{ \"Version\": \"2012-10-17\",\n \"Id\": \"a\nb\" }", 2, 10)]
    [InlineData("{ \"Version\": \"2012-10-17\",\n \"Version\": \"2012-10-17\" }", 2, 11)]
    public void Refuses_json_that_only_a_tolerant_reader_takes(string json, int line, int column) =>
        Assert.Contains(new SourcePosition("policy.json", line, column), Validated.Document(json).Where(finding => finding.Check == "JSON_SYNTAX_ERROR").Select(finding => finding.Position));

    [Fact]
    public void Gives_the_answer_of_iam_to_malformed_documents() =>
        Assert.All(SharedVectors.Read("malformed_policies.json"), vector =>
        {
            var answers = Validated.Document(vector["document"]!.ToString(Formatting.Indented), PolicyType.Identity).Where(finding => finding.Rule.Id == "SLG6001").Select(finding => finding.Message);
            Assert.Equal((string?)vector["expected"]!["message"], answers.SingleOrDefault());
        });
}
