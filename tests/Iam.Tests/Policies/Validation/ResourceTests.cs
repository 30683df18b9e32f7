using ServerlessGuard.Iam.Policies.Validation;

namespace ServerlessGuard.Iam.Tests.Policies.Validation;

/// <summary>Resources and what is granted on them, each check both ways.</summary>
public sealed class ResourceTests
{
    [Theory]
    [InlineData("INVALID_ARN_PREFIX", "aws:s3:::a", "arn:aws:s3:::a")]
    [InlineData("INVALID_ARN_PREFIX", "orders", "*")]
    [InlineData("MISSING_ARN_FIELD", "arn:aws:s3:a", "arn:aws:s3:::a")]
    [InlineData("INVALID_PARTITION", "arn:s3:s3:::a", "arn:aws-cn:s3:::a")]
    [InlineData("INVALID_PARTITION", "arn:amazon:s3:::a", "arn:*:s3:::a")]
    [InlineData("INVALID_ARN_SERVICE_CASE", "arn:aws:S3:::a", "arn:aws:s3:::A")]
    [InlineData("INVALID_SERVICE", "arn:aws:s4:::a", "arn:aws:execute-api:*:*:abc/*")]
    [InlineData("INVALID_ARN_REGION", "arn:aws:sqs:us-east1:123456789012:q", "arn:aws:sqs:us-gov-east-1:123456789012:q")]
    [InlineData("INVALID_ARN_REGION", "arn:aws:sqs:region:123456789012:q", "arn:aws:sqs:us-*:123456789012:q")]
    [InlineData("INVALID_ARN_ACCOUNT", "arn:aws:sqs:us-east-1:12345678901:q", "arn:aws:sqs:us-east-1:123456789012:q")]
    [InlineData("INVALID_ARN_ACCOUNT", "arn:aws:iam::account-id:role/a", "arn:aws:iam::aws:policy/a")]
    [InlineData("INVALID_ARN_ACCOUNT", "arn:aws:iam::1234:role/a", "arn:aws:iam::${aws:PrincipalAccount}:role/a")]
    [InlineData("ARN_ACCOUNT_NOT_ALLOWED", "arn:aws:s3::123456789012:orders", "arn:aws:s3:eu-west-1:123456789012:accesspoint/orders")]
    [InlineData("ARN_REGION_NOT_ALLOWED", "arn:aws:iam:us-east-1:123456789012:role/a", "arn:aws:iam::123456789012:role/a")]
    [InlineData("MISSING_ARN_REGION", "arn:aws:sqs::123456789012:q", "arn:aws:sqs:*:123456789012:q")]
    [InlineData("INVALID_ARN_RESOURCE", "arn:aws:dynamodb:us-east-1:123456789012:Orders", "arn:aws:dynamodb:us-east-1:123456789012:table/Orders")]
    [InlineData("INVALID_ARN_RESOURCE", "arn:aws:ssm:us-east-1::param/aws/service/*", "arn:aws:ssm:us-east-1::parameter/aws/service/*")]
    [InlineData("INVALID_ARN_RESOURCE", "arn:aws:lambda:us-east-1:123456789012:function/a", "arn:aws:lambda:us-east-1:123456789012:function:a")]
    [InlineData("INVALID_ARN_RESOURCE", "arn:aws:dynamodb:us-east-1:123456789012:tab/*", "arn:aws:dynamodb:us-east-1:123456789012:t*")]
    public void Of_an_arn(string check, string flagged, string silent) =>
        Validated.Assert(PolicyType.Identity, check, "/Statement/Resource", $"\"Action\": \"*\", \"Resource\": \"{flagged}\"", $"\"Action\": \"*\", \"Resource\": \"{silent}\"");

    [Fact]
    public void Says_how_the_arn_is_written_right() =>
        Assert.Contains(Validated.Statement(PolicyType.Identity, "\"Resource\": \"arn:aws:s3::123456789012:orders/*\""), finding => finding.Message.EndsWith("write arn:aws:s3:::orders/*.", StringComparison.Ordinal));

    [Theory]
    [InlineData("\"s3:ListAllMyBuckets\"", "\"arn:aws:s3:::*\"", "s3:ListAllMyBuckets")]
    [InlineData("\"s3:ListBucket\"", "\"arn:aws:sqs:*:*:q\"", "s3:ListBucket")]
    [InlineData("\"sqs:*\"", "\"arn:aws:s3:::a\"", "sqs:*")]
    [InlineData("[\"s3:GetObject\", \"sqs:SendMessage\"]", "[\"arn:aws:s3:::a/*\", \"arn:aws:sns:*:*:t\"]", "sqs:SendMessage")]
    [InlineData("\"s3:ListAllMyBuckets\"", "\"*\"", null)]
    [InlineData("\"s3:ListBucket\"", "\"arn:aws:s3:::a\"", null)]
    [InlineData("\"s3:*\"", "\"arn:aws:s3:::a\"", null)]
    [InlineData("\"dynamodb:Query\"", "\"arn:aws:dynamodb:*:*:table/a/index/*\"", null)]
    [InlineData("\"s3:GetObjekt\"", "\"arn:aws:sqs:*:*:q\"", null)]
    [InlineData("\"sqs:SendMessage\"", "[\"arn:aws:s3:::a\", \"*\"]", null)]
    public void Of_an_action_that_never_meets_its_resource(string actions, string resources, string? dead)
    {
        var findings = Validated.Statement(PolicyType.Identity, $"\"Action\": {actions}, \"Resource\": {resources}").Where(finding => finding.Rule.Id == "SLG6022");

        Assert.Equal(dead is null ? [] : [dead], findings.SelectMany(finding => finding.Places).Select(place => place.Text));
    }

    [Fact]
    public void Says_that_a_deny_does_nothing() =>
        Assert.Contains("does not deny s3:ListAllMyBuckets", Assert.Single(Validated.Statement(PolicyType.Identity, "\"Effect\": \"Deny\", \"Action\": \"s3:ListAllMyBuckets\"")).Message);

    [Theory]
    [InlineData("PASS_ROLE_WITH_STAR_IN_RESOURCE", "\"Action\": \"iam:PassRole\", \"Resource\": \"*\"", "\"Action\": \"iam:PassRole\", \"Resource\": \"arn:aws:iam::123456789012:role/app-*\"")]
    [InlineData("PASS_ROLE_WITH_STAR_IN_RESOURCE", "\"Action\": \"iam:passrole\", \"Resource\": \"arn:aws:iam::*:role/*\"", "\"Action\": \"iam:PassRole\", \"Resource\": \"*\", \"Effect\": \"Deny\"")]
    [InlineData("PASS_ROLE_WITH_STAR_IN_RESOURCE", "\"Action\": \"iam:PassRole\", \"Resource\": \"*\", \"Condition\": { \"StringEqualsIfExists\": { \"iam:PassedToService\": \"ec2.amazonaws.com\" } }", "\"Action\": \"iam:PassRole\", \"Resource\": \"*\", \"Condition\": { \"StringEquals\": { \"iam:passedToService\": \"ec2.amazonaws.com\" } }")]
    [InlineData("PASS_ROLE_WITH_STAR_IN_RESOURCE", "\"Action\": \"iam:PassRole\", \"Resource\": \"*\", \"Condition\": { \"StringLike\": { \"iam:PassedToService\": \"*\" } }", "\"Action\": \"iam:PassRole\", \"Resource\": \"*\", \"Condition\": { \"StringLike\": { \"iam:PassedToService\": \"ec2.*\" } }")]
    [InlineData("PASS_ROLE_WITH_STAR_IN_RESOURCE", "\"Action\": \"iam:PassRole\", \"Resource\": \"*\", \"Condition\": { \"StringNotEquals\": { \"iam:PassedToService\": \"ec2.amazonaws.com\" } }", "\"Action\": \"iam:GetRole\", \"Resource\": \"*\"")]
    [InlineData("PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE", "\"Action\": \"iam:*\", \"Resource\": \"*\"", "\"Action\": \"iam:Get*\", \"Resource\": \"*\"")]
    [InlineData("PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOTACTION", "\"Action\": null, \"NotAction\": \"s3:*\", \"Resource\": \"*\"", "\"Action\": null, \"NotAction\": [\"s3:*\", \"iam:*\"], \"Resource\": \"*\"")]
    [InlineData("PASS_ROLE_WITH_NOTRESOURCE", "\"Action\": \"iam:PassRole\", \"Resource\": null, \"NotResource\": \"arn:aws:iam::*:role/admin\"", "\"Action\": \"iam:GetRole\", \"Resource\": null, \"NotResource\": \"arn:aws:iam::*:role/admin\"")]
    [InlineData("PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOTRESOURCE", "\"Action\": \"iam:Pass*\", \"Resource\": null, \"NotResource\": \"arn:aws:iam::*:role/admin\"", "\"Action\": \"iam:PassRole\", \"Resource\": null, \"NotResource\": \"arn:aws:iam::*:role/admin\"")]
    [InlineData("PASS_ROLE_WITH_NOTACTION_AND_NOTRESOURCE", "\"Action\": null, \"NotAction\": \"s3:*\", \"Resource\": null, \"NotResource\": \"arn:aws:iam::*:role/admin\"", "\"Action\": null, \"NotAction\": \"iam:PassRole\", \"Resource\": null, \"NotResource\": \"arn:aws:iam::*:role/admin\"")]
    [InlineData("CREATE_SLR_WITH_STAR_IN_RESOURCE", "\"Action\": \"iam:CreateServiceLinkedRole\", \"Resource\": \"*\"", "\"Action\": \"iam:CreateServiceLinkedRole\", \"Resource\": \"*\", \"Condition\": { \"StringEquals\": { \"iam:AWSServiceName\": \"ecs.amazonaws.com\" } }")]
    [InlineData("CREATE_SLR_WITH_STAR_IN_RESOURCE", "\"Action\": \"iam:CreateServiceLinkedRole\", \"Resource\": \"*\", \"Condition\": { \"StringLike\": { \"iam:AWSServiceName\": \"*.amazonaws.com\" } }", "\"Action\": \"iam:CreateServiceLinkedRole\", \"Resource\": \"arn:aws:iam::*:role/aws-service-role/ecs.amazonaws.com/*\"")]
    [InlineData("CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE", "\"Action\": \"*\", \"Resource\": \"*\"", "\"Action\": \"iam:Pass*\", \"Resource\": \"*\"")]
    [InlineData("CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOTACTION", "\"Action\": null, \"NotAction\": \"s3:*\", \"Resource\": \"*\"", "\"Action\": null, \"NotAction\": \"iam:Create*\", \"Resource\": \"*\"")]
    [InlineData("CREATE_SLR_WITH_NOTRESOURCE", "\"Action\": \"iam:CreateServiceLinkedRole\", \"Resource\": null, \"NotResource\": \"arn:aws:iam::*:role/a\"", "\"Action\": \"iam:CreateRole\", \"Resource\": null, \"NotResource\": \"arn:aws:iam::*:role/a\"")]
    public void Of_roles_handed_over(string check, string flagged, string silent) =>
        Validated.Assert(PolicyType.Identity, check, flagged.Contains("NotAction", StringComparison.Ordinal) ? "/Statement/NotAction" : "/Statement/Action", flagged, silent);

    [Theory]
    [InlineData("\"Action\": null, \"NotAction\": \"iam:*\"", "/Statement/NotAction")]
    [InlineData("\"Resource\": null, \"NotResource\": \"arn:aws:s3:::a\"", "/Statement/NotResource")]
    [InlineData("\"Effect\": \"Deny\", \"Action\": null, \"NotAction\": \"iam:*\"", null)]
    [InlineData("\"Effect\": \"Deny\", \"Resource\": null, \"NotResource\": \"arn:aws:s3:::a\"", null)]
    [InlineData("", null)]
    public void Of_grants_by_exclusion(string statement, string? pointer) =>
        Assert.Equal(pointer is null ? [] : [pointer], Validated.Statement(PolicyType.Identity, statement).Where(finding => finding.Rule.Id == "SLG6072").Select(finding => finding.Places[0].Pointer));

    [Theory]
    [InlineData(PolicyType.Identity, 10240, false)]
    [InlineData(PolicyType.Identity, 10241, true)]
    [InlineData(PolicyType.Trust, 2048, false)]
    [InlineData(PolicyType.Trust, 2049, true)]
    [InlineData(PolicyType.Resource, 12000, false)]
    public void Of_the_size_without_white_space(PolicyType type, int size, bool isTooLarge)
    {
        const string Start = "{\n  \"Version\": \"2012-10-17\",\n  \"Id\": \"", End = "\",\n  \"Statement\": []\n}";
        var padding = new string('x', size - (Start + End).Count(letter => !char.IsWhiteSpace(letter)));

        Assert.Equal(isTooLarge, Validated.Document(Start + padding + End, type).Any(finding => finding.Rule.Id == "SLG6080"));
    }
}
