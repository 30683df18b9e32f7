namespace ServerlessGuard.Iam.Tests.Policies.Validation;

public class StrictJsonTests
{
    [Theory]
    [InlineData("""0x10""", false)]
    [InlineData("""010""", false)]
    [InlineData("""+1""", false)]
    [InlineData(""".5""", false)]
    [InlineData("""5.""", false)]
    [InlineData("""1_000""", false)]
    [InlineData("""NaN""", false)]
    [InlineData("""-Infinity""", false)]
    [InlineData("""10""", true)]
    [InlineData("""-0.5e+3""", true)]
    [InlineData("""0""", true)]
    [InlineData("""true""", true)]
    [InlineData("\"0x10\"", true)]
    public void Numbers_are_those_of_json(string number, bool isJson)
    {
        var findings = Validated.Document(
            $$$"""{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "s3:ListBucket", "Resource": "*", "Condition": { "NumericEquals": { "s3:max-keys": {{{number}}} } } }] }""");

        Assert.Equal(isJson, !findings.Any(finding => finding.Rule.Id is "SLG6001" or "SLG6002"));
    }

    [Theory]
    [InlineData("// first\n{ <policy> }")]
    [InlineData("{ /* inside */ <policy> }")]
    [InlineData("{ <policy>, }")]
    [InlineData("{ <policy> } {}")]
    [InlineData("{ <policy> ")]
    [InlineData("[{ <policy> ]")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("\"Version\"")]
    public void What_is_not_one_json_object_has_the_syntax_error_of_iam(string text)
    {
        var policy = text.Replace("<policy>", """ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "s3:ListAllMyBuckets", "Resource": "*" }] """, StringComparison.Ordinal);

        Assert.Contains(Validated.Document(policy), finding => finding.Rule.Id == "SLG6001" && finding.Message == "Syntax errors in policy.");
    }
}
