using ServerlessGuard.Iam.Policies.Validation;

namespace ServerlessGuard.Iam.Tests.Policies.Validation;

/// <summary>Conditions and variables, each check both ways.</summary>
public sealed class ConditionTests
{
    [Theory]
    [InlineData("INVALID_CONDITION_OPERATOR", "StringEqual/aws:username|\"a\"", "stringequals/aws:username|\"a\"")]
    [InlineData("INVALID_CONDITION_OPERATOR", "ForSomeValues:StringEquals/aws:TagKeys|\"a\"", "ForAnyValue:StringEquals/aws:TagKeys|\"a\"")]
    [InlineData("NULL_WITH_IF_EXISTS", "NullIfExists/aws:username|\"true\"", "Null/aws:username|\"true\"")]
    [InlineData("NULL_WITH_QUALIFIER", "ForAllValues:Null/aws:TagKeys|\"true\"", "Null/aws:TagKeys|\"true\"")]
    [InlineData("INVALID_CONDITION_KEY_FORMAT", "StringEquals/username|\"a\"", "StringEquals/aws:username|\"a\"")]
    [InlineData("INVALID_GLOBAL_CONDITION_KEY", "StringEquals/aws:UserNam|\"a\"", "StringEquals/AWS:UserName|\"a\"")]
    [InlineData("INVALID_SERVICE_CONDITION_KEY", "StringEquals/s3:prefixx|\"a\"", "StringEquals/s3:prefix|\"a\"")]
    [InlineData("INVALID_SERVICE_CONDITION_KEY", "StringEquals/nothing:key|\"a\"", "StringEquals/oidc.example.com:sub|\"a\"")]
    [InlineData("INVALID_SERVICE_CONDITION_KEY", "StringEquals/ec2:Resource/a|\"a\"", "StringEquals/ec2:ResourceTag/a|\"a\"")]
    [InlineData("INVALID_SERVICE_CONDITION_KEY", "StringEquals/s3:ExistingObject/a|\"a\"", "StringEquals/s3:ExistingObjectTag/a|\"a\"")]
    [InlineData("MISSING_TAG_KEY_IN_CONDITION", "StringEquals/aws:ResourceTag/|\"a\"", "StringEquals/aws:ResourceTag/team|\"a\"")]
    [InlineData("MISSING_TAG_KEY_IN_CONDITION", "StringEquals/aws:PrincipalTag|\"a\"", "StringEquals/aws:PrincipalTag/team|\"a\"")]
    [InlineData("DEPRECATED_GLOBAL_CONDITION_KEY", "ArnLike/aws:ARN|\"arn:aws:iam::*:role/a\"", "ArnLike/aws:PrincipalArn|\"arn:aws:iam::*:role/a\"")]
    [InlineData("MISSING_QUALIFIER", "StringEquals/aws:TagKeys|\"a\"", "ForAllValues:StringEquals/aws:TagKeys|\"a\"")]
    [InlineData("MISSING_QUALIFIER", "StringLikeIfExists/dynamodb:Attributes|\"a\"", "Null/dynamodb:Attributes|\"true\"")]
    [InlineData("FORALLVALUES_WITH_SINGLE_VALUED_KEY", "ForAllValues:StringEquals/aws:PrincipalOrgID|\"o-1\"", "ForAnyValue:StringEquals/aws:PrincipalOrgID|\"o-1\"")]
    [InlineData("TYPE_MISMATCH", "StringEquals/aws:SecureTransport|\"true\"", "Bool/aws:SecureTransport|\"true\"")]
    [InlineData("TYPE_MISMATCH", "NumericEquals/aws:username|1", "StringEquals/aws:username|\"1\"")]
    [InlineData("TYPE_MISMATCH", "StringEquals/aws:SourceIp|\"203.0.113.7\"", "IpAddress/aws:SourceIp|\"203.0.113.7\"")]
    [InlineData("TYPE_MISMATCH", "StringEquals/s3:max-keys|\"10\"", "NumericLessThan/s3:max-keys|10")]
    [InlineData("TYPE_MISMATCH", "Bool/kms:GrantConstraintSourceArn|\"true\"", "StringEquals/kms:GrantConstraintSourceArn|\"arn:aws:s3:::a\"")]
    [InlineData("STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS", "StringLike/aws:SourceArn|\"arn:aws:s3:::a*\"", "ArnLike/aws:SourceArn|\"arn:aws:s3:::a*\"")]
    [InlineData("INVALID_CONDITION_DATA_TYPE", "StringEquals/aws:username|[\"a\", 1]", "StringEquals/aws:username|[\"a\", \"1\"]")]
    [InlineData("INVALID_CONDITION_MULTIPLE_BOOLEAN", "Bool/aws:SecureTransport|[\"true\", \"false\"]", "Bool/aws:SecureTransport|[\"true\"]")]
    [InlineData("REDUNDANT_CONDITION_VALUE_NUM", "NumericLessThan/aws:MultiFactorAuthAge|[\"2700\", \"3600\"]", "NumericEquals/aws:MultiFactorAuthAge|[\"2700\", \"3600\"]")]
    [InlineData("EQUIVALENT_TO_NULL_FALSE", "StringLike/aws:PrincipalTag/team|\"*\"", "StringLike/aws:PrincipalTag/team|\"a*\"")]
    [InlineData("EQUIVALENT_TO_NULL_TRUE", "StringNotLike/aws:PrincipalTag/team|\"*\"", "StringLikeIfExists/aws:PrincipalTag/team|\"*\"")]
    [InlineData("MISSING_PAIRED_CONDITION_KEYS", "IpAddress/aws:VpcSourceIp|\"10.0.0.0/8\"", "IpAddress/aws:SourceIp|\"203.0.113.0/24\"")]
    [InlineData("UNSUPPORTED_ACTION_FOR_CONDITION_KEY", "StringEquals/s3:prefix|\"a\"", "StringEquals/s3:ExistingObjectTag/a|\"b\"")]
    public void Of_a_key(string check, string flagged, string silent)
    {
        Assert.Contains(check, Checks(flagged));
        Assert.DoesNotContain(check, Checks(silent));
    }

    [Theory]
    [InlineData("TYPE_MISMATCH_BOOLEAN", "Bool/aws:SecureTransport", "yes", "True")]
    [InlineData("TYPE_MISMATCH_BOOLEAN", "Null/aws:username", "1", "false")]
    [InlineData("TYPE_MISMATCH_NUMBER", "NumericLessThan/aws:MultiFactorAuthAge", "1h", "3600")]
    [InlineData("TYPE_MISMATCH_DATE", "DateLessThan/aws:CurrentTime", "tomorrow", "2027-01-31")]
    [InlineData("TYPE_MISMATCH_DATE", "DateLessThan/aws:CurrentTime", "2027-13-01", "2027-01-31T10:00:00Z")]
    [InlineData("TYPE_MISMATCH_DATE", "DateLessThan/aws:CurrentTime", "2027-01-01T24:00:00Z", "2027-01-31T10:00:00.5+01:00")]
    [InlineData("INVALID_DATE_VALUE", "DateLessThan/aws:CurrentTime", "20270131", "2027-01-31T10:00Z")]
    [InlineData("INVALID_DATE_VALUE", "DateLessThan/aws:CurrentTime", "2027-1-31", "2027-01")]
    [InlineData("TYPE_MISMATCH_IP_RANGE", "IpAddress/aws:SourceIp", "203.0.113", "203.0.113.0/24")]
    [InlineData("TYPE_MISMATCH_IP_RANGE", "IpAddress/aws:SourceIp", "203.0.113.0/33", "2001:db8::/32")]
    [InlineData("TYPE_MISMATCH_STRING", "BinaryEquals/kms:RecipientAttestation:ImageSha384", "not base64!", "QmFzZTY0")]
    [InlineData("INVALID_REGION", "StringEquals/aws:RequestedRegion", "us-east1", "us-east-1")]
    [InlineData("INVALID_REGION", "StringNotEquals/aws:RequestedRegion", "europe", "ap-southeast-7")]
    [InlineData("INVALID_VPC_FORMAT", "StringEquals/aws:SourceVpc", "vpc-123", "vpc-0123456789abcdef0")]
    [InlineData("INVALID_VPCE_FORMAT", "StringEquals/aws:SourceVpce", "vpc-01234567", "vpce-01234567")]
    [InlineData("INVALID_SERVICE_PRINCIPAL_FORMAT", "ForAnyValue:StringEquals/aws:CalledVia", "signals.cloudwatch.amazonaws.com", "athena.amazonaws.com")]
    [InlineData("INVALID_SERVICE_PRINCIPAL_FORMAT", "StringEquals/iam:PassedToService", "Lambda.amazonaws.com", "replicator.lambda.amazonaws.com")]
    [InlineData("INVALID_SERVICE_PRINCIPAL_FORMAT", "StringEquals/iam:PassedToService", "lambda", "ec2.amazonaws.com.cn")]
    [InlineData("WILDCARD_WITHOUT_LIKE_OPERATOR", "StringEquals/aws:username", "dev-*", "dev-${*}")]
    [InlineData("WILDCARD_WITHOUT_LIKE_OPERATOR", "StringNotEquals/aws:username", "dev-?", "${aws:PrincipalTag/owner}")]
    [InlineData("IMPROVE_IP_RANGE", "IpAddress/aws:SourceIp", "203.0.113.7/24", "203.0.113.0/24")]
    [InlineData("IMPROVE_IP_RANGE", "NotIpAddress/aws:SourceIp", "2001:db8::1/32", "2001:db8::/32")]
    [InlineData("PRIVATE_IP_ADDRESS", "IpAddress/aws:SourceIp", "10.1.0.0/16", "11.1.0.0/16")]
    [InlineData("PRIVATE_IP_ADDRESS", "IpAddress/aws:SourceIp", "172.31.0.0/16", "172.32.0.0/16")]
    [InlineData("PRIVATE_NOTIPADDRESS", "NotIpAddress/aws:SourceIp", "192.168.0.1", "192.169.0.1")]
    [InlineData("PRIVATE_IP_ADDRESS", "IpAddress/aws:SourceIp", "fd00::/8", "2001:db8::/32")]
    public void Of_a_value(string check, string key, string flagged, string silent)
    {
        Assert.Contains(check, Checks($"{key}|\"{flagged}\""));
        Assert.DoesNotContain(check, Checks($"{key}|\"{silent}\""));
    }

    [Theory]
    [InlineData("IpAddress", "PRIVATE_IP_ADDRESS_SUBSET")]
    [InlineData("NotIpAddress", "PRIVATE_NOTIPADDRESS_SUBSET")]
    public void Of_private_addresses_among_public_ones(string name, string check)
    {
        var finding = Assert.Single(Findings($"{name}/aws:SourceIp|[\"203.0.113.0/24\", \"10.0.0.0/8\"]"));

        Assert.Equal((check, "10.0.0.0/8"), (finding.Check, finding.Places[0].Text));
    }

    [Fact]
    public void Of_a_range_with_ignored_bits_says_the_range_that_is_meant() =>
        Assert.EndsWith("write 203.0.112.0/22.", Assert.Single(Findings("IpAddress/aws:SourceIp|\"203.0.113.7/22\"")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("NumericLessThan", "greatest one for aws:MultiFactorAuthAge, 3600")]
    [InlineData("NumericGreaterThanEqualsIfExists", "least one for aws:MultiFactorAuthAge, 2700")]
    public void Of_two_bounds_says_which_decides(string name, string message) =>
        Assert.Contains(message, Assert.Single(Findings($"{name}/aws:MultiFactorAuthAge|[\"2700\", \"3600\"]")).Message);

    [Fact]
    public void Of_one_key_in_two_spellings()
    {
        var findings = Validated.Statement(PolicyType.Identity, """ "Condition": { "StringEquals": { "aws:username": "a", "aws:UserName": "b" }, "StringLike": { "AWS:username": "c*" } } """);

        Assert.Equal(["/Statement/Condition/StringEquals/aws:username", "/Statement/Condition/StringEquals/aws:UserName"], Assert.Single(findings, finding => finding.Check == "DUPLICATE_KEYS_WITH_DIFFERENT_CASE").Places.Select(place => place.Pointer));
    }

    [Fact]
    public void Of_for_all_values_is_silent_where_it_denies() =>
        Assert.DoesNotContain("FORALLVALUES_WITH_SINGLE_VALUED_KEY", Validated.Statement(PolicyType.Identity, """ "Effect": "Deny", "Condition": { "ForAllValues:StringEquals": { "aws:PrincipalOrgID": "o-1" } } """).Select(finding => finding.Check));

    [Fact]
    public void Of_a_private_address_is_silent_with_its_vpc() =>
        Assert.Empty(Validated.Statement(PolicyType.Identity, """ "Condition": { "IpAddress": { "aws:VpcSourceIp": "10.0.0.0/8" }, "StringEquals": { "aws:SourceVpc": "vpc-01234567" } } """));

    [Theory]
    [InlineData("Allow", "StringEquals", "\"Action\": \"sagemaker:ListAssociations\"", "ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE")]
    [InlineData("Deny", "StringEquals", "\"Action\": \"sagemaker:ListAssociations\"", "DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE")]
    [InlineData("Allow", "StringEquals", "\"NotAction\": \"iam:*\"", "ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE")]
    [InlineData("Deny", "StringEquals", "\"NotAction\": \"iam:*\"", "DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE")]
    [InlineData("Allow", "StringEquals", "\"Action\": \"dynamodb:GetItem\"", null)]
    [InlineData("Allow", "StringEquals", "\"Action\": \"acm:RequestCertificate\"", null)]
    [InlineData("Allow", "StringEquals", "\"Action\": \"*\"", null)]
    [InlineData("Deny", "StringNotEquals", "\"Action\": \"sagemaker:ListAssociations\"", null)]
    [InlineData("Allow", "StringEqualsIfExists", "\"Action\": \"sagemaker:ListAssociations\"", null)]
    [InlineData("Allow", "Null", "\"Action\": \"sagemaker:ListAssociations\"", null)]
    public void Of_tags_that_the_request_never_holds(string effect, string name, string action, string? check)
    {
        var findings = Validated.Statement(PolicyType.Identity, $$""" "Effect": "{{effect}}", "Action": null, {{action}}, "Resource": "*", "Condition": { "{{name}}": { "aws:ResourceTag/team": "true" } } """);

        Assert.Equal(check is null ? [] : [check], findings.Select(finding => finding.Check).Where(found => found?.Contains("TAG_CONDITION", StringComparison.Ordinal) == true));
    }

    [Theory]
    [InlineData("MISSING_BRACE_IN_VARIABLE", "arn:aws:s3:::a/${aws:username", "arn:aws:s3:::a/${aws:username}")]
    [InlineData("EMPTY_VARIABLE", "arn:aws:s3:::a/${}", "arn:aws:s3:::a/${*}")]
    [InlineData("UNSUPPORTED_SPACE_IN_VARIABLE", "arn:aws:s3:::a/${aws: username}", "arn:aws:s3:::a/${aws:username, 'no body'}")]
    [InlineData("MISSING_QUOTE_IN_VARIABLE", "arn:aws:s3:::a/${aws:username, nobody}", "arn:aws:s3:::a/${aws:username, 'nobody'}")]
    public void Of_a_variable(string check, string flagged, string silent) => Validated.Assert(PolicyType.Identity, check, "/Statement/Resource", $"\"Resource\": \"{flagged}\"", $"\"Resource\": \"{silent}\"");

    [Theory]
    [InlineData("VARIABLE_UNSUPPORTED_IN_ELEMENT", "/Statement/Action", "\"Action\": \"s3:${aws:username}\"", "\"Resource\": \"arn:aws:s3:::${aws:username}\"")]
    [InlineData("VARIABLE_UNSUPPORTED_IN_ELEMENT", "/Statement/Sid", "\"Sid\": \"${aws:username}\"", "")]
    [InlineData("INVALID_VARIABLE_FOR_OPERATOR", "/Statement/Condition/Bool/aws:SecureTransport", "\"Condition\": { \"Bool\": { \"aws:SecureTransport\": \"${aws:username}\" } }", "\"Condition\": { \"ArnLike\": { \"aws:PrincipalArn\": \"${aws:SourceArn}\" } }")]
    public void Of_a_variable_in_a_place(string check, string pointer, string flagged, string silent) => Validated.Assert(PolicyType.Identity, check, pointer, flagged, silent);

    [Theory]
    [InlineData("2008-10-17", true)]
    [InlineData("2012-10-17", false)]
    public void Of_a_variable_in_a_version(string version, bool isFlagged) =>
        Assert.Equal(isFlagged, Validated.Document($$"""{ "Version": "{{version}}", "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/${aws:username}" } }""").Any(finding => finding.Check == "VARIABLE_UNSUPPORTED_IN_VERSION"));

    private static IEnumerable<string?> Checks(string condition) => Findings(condition).Select(finding => finding.Check);

    /// <param name="condition"><c>operator/key|values</c>.</param>
    private static IReadOnlyList<PolicyFinding> Findings(string condition)
    {
        var (left, values) = (condition[..condition.IndexOf('|')], condition[(condition.IndexOf('|') + 1)..]);
        var (name, key) = (left[..left.IndexOf('/')], left[(left.IndexOf('/') + 1)..]);
        return Validated.Statement(PolicyType.Identity, $$""" "Condition": { "{{name}}": { "{{key}}": {{values}} } } """);
    }
}
