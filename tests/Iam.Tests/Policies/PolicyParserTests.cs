using Newtonsoft.Json;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Tests.Policies;

public sealed class PolicyParserTests
{
    [Fact]
    public void Reads_a_document_with_its_positions()
    {
        var (document, problems) = PolicyParser.Parse(
            """
            {
              // what the function reads
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Sid": "Read",
                  "Effect": "Allow",
                  "Action": ["s3:GetObject", "s3:ListBucket"],
                  "Resource": "arn:aws:s3:::bucket/${aws:PrincipalTag/team}/*",
                  "Condition": { "Bool": { "aws:SecureTransport": true }, "NumericLessThan": { "s3:max-keys": [10] } }
                }
              ]
            }
            """,
            "role.json");

        Assert.Empty(problems);
        var statement = Assert.Single(document.Statements);
        Assert.Equal(new SourcePosition("role.json", 5, 5), statement.Position);
        Assert.Equal([new SourcePosition("role.json", 8, 18), new SourcePosition("role.json", 8, 34)], statement.Actions.Select(action => action.Position));
        Assert.Equal("s3:ListBucket", statement.Actions[1].ToString());
        Assert.Contains(statement.Resources[0].Text.Pieces, piece => piece is { IsHole: true, Text: "aws:PrincipalTag/team" });
        Assert.Equal([("Bool", "aws:SecureTransport", "true"), ("NumericLessThan", "s3:max-keys", "10")], statement.Conditions.Select(c => (c.Operator, c.Key, c.Values[0].ToString())));
    }

    [Fact]
    public void Takes_single_values_a_byte_order_mark_and_null_entries()
    {
        var (document, problems) = PolicyParser.Parse(
            "\uFEFF" + """{ "Version": "2012-10-17", "Statement": { "Effect": "Deny", "NotAction": "iam:*", "NotResource": ["arn:aws:s3:::b", null] } }""",
            "p.json");

        Assert.Empty(problems);
        Assert.Equal((Effect.Deny, "iam:*", "arn:aws:s3:::b"), document.Statements.Select(s => (s.Effect, s.NotActions[0].ToString(), Assert.Single(s.NotResources).ToString())).Single());
    }

    [Fact]
    public void Reads_no_variables_in_a_document_of_the_old_version()
    {
        const string Policy = """{ "Version": "VERSION", "Statement": { "Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::b/${aws:username}" } }""";

        Assert.Equal(["aws:username"], HolesOf("2012-10-17"));
        Assert.Equal(["$"], HolesOf("2008-10-17"));

        IEnumerable<string> HolesOf(string version) =>
            PolicyParser.Parse(Policy.Replace("VERSION", version), "p.json").Document.Statements[0].Resources[0].Text.Pieces.Where(piece => piece.IsHole).Select(piece => piece.Text);
    }

    [Theory]
    [InlineData("", "p.json:1:1: the policy is empty; write a JSON object with Version and Statement")]
    [InlineData("{", "p.json:1:1: not valid JSON: The text ends too early.")]
    [InlineData("[]", "p.json:1:1: a policy is a JSON object with Version and Statement")]
    [InlineData("""{ 'Version': "2012-10-17" }""", "p.json:1:12: not valid JSON: The name 'Version' is not in double quotes.")]
    [InlineData("""{ "Statement": { "Effect": "Allow", "Effect": "Deny", "Action": "*", "Resource": "*" } }""", "p.json:1:45: 'Effect' is written twice in one object; merge the two")]
    [InlineData("""{ "Statement": { "Effect": "allow", "Action": "*", "Resource": "*" } }""", "p.json:1:28: a statement needs an Effect, Allow or Deny, in this spelling")]
    [InlineData("""{ "Statement": { "Effect": "Allow", "Action": "GetObject", "Resource": "*" } }""", "p.json:1:47: the action 'GetObject' names no service; write service:GetObject")]
    [InlineData("""{ "Statement": { "Effect": "Allow", "Action": "s3:*", "Resource": "bucket" } }""", "p.json:1:67: the resource 'bucket' is neither an ARN nor *")]
    [InlineData("""{ "Statement": { "Effect": "Allow", "Action": "s3:*", "Resource": "arn:amazon:s3:::b" } }""", "p.json:1:67: 'amazon' is not a partition of AWS in 'arn:amazon:s3:::b'; write aws")]
    [InlineData("""{ "Statement": [] }""", "p.json:1:1: a policy needs a Statement: an object, or a list of them that is not empty")]
    [InlineData("""{ "Statement": { "Effect": "Allow", "Action": "*", "Resource": "*" } } x""", "p.json:1:71: not valid JSON: Additional text encountered after finished reading JSON content: x.")]
    public void Names_place_and_remedy_of_what_is_wrong(string json, string problem) =>
        Assert.Equal(problem, Assert.Single(PolicyParser.Parse(json, "p.json").Problems).ToString());

    [Fact]
    public void Keeps_what_it_can_read_of_a_bad_document()
    {
        var (document, problems) = PolicyParser.Parse(
            """{ "Statement": ["x", { "Effect": "Allow", "Action": ["s3:GetObject", 7], "Resource": "*" }] }""", "p.json");

        Assert.Equal(2, problems.Length);
        Assert.Equal("s3:GetObject", Assert.Single(Assert.Single(document.Statements).Actions).ToString());
    }

    [Fact]
    public void Does_not_follow_endless_nesting() =>
        Assert.Contains("not valid JSON", Assert.Single(PolicyParser.Parse(new string('[', 100_000), "p.json").Problems).Message);

    /// <summary>Dates, regions of ARNs and paths of IAM resources are not the grammar's; the version is the template's to default.</summary>
    [Fact]
    public void Refuses_what_iam_refuses_for_its_grammar()
    {
        string[] others = ["Policy document must be version", "The policy failed legacy parsing", "IAM resource", "can not contain region"];
        Assert.All(SharedVectors.Read("malformed_policies.json"), vector =>
        {
            var problems = PolicyParser.Parse(vector["document"]!.ToString(Formatting.None), "p.json").Problems;
            var message = (string?)vector["expected"]!["message"] ?? "";
            if ((bool)vector["expected"]!["valid"]!)
            {
                Assert.Empty(problems);
            }
            else if (!others.Any(message.Contains))
            {
                Assert.NotEmpty(problems);
            }
        });
    }
}
