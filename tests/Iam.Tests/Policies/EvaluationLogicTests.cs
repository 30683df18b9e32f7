namespace ServerlessGuard.Iam.Tests.Policies;

/// <summary>
/// What IAM decides, case by case. Source: IAM user guide, "Policy evaluation logic", "IAM JSON policy elements: Action, NotAction, Resource, NotResource" and
/// "Variables and tags".
/// </summary>
public sealed class EvaluationLogicTests
{
    private const string AllowAll = """{ "Effect": "Allow", "Action": "*", "Resource": "*" }""";

    [Theory]
    [InlineData(""" "s3:GetObject" """, "allowed")]
    [InlineData(""" "S3:getobject" """, "allowed")]
    [InlineData(""" "s3:Get*" """, "allowed")]
    [InlineData(""" "s3:*Object" """, "allowed")]
    [InlineData(""" "s3:?et*" """, "allowed")]
    [InlineData(""" "s3:GetObject?" """, "implicitDeny")]
    [InlineData(""" "*:GetObject" """, "allowed")]
    [InlineData(""" "s*:Get*" """, "allowed")]
    [InlineData(""" "*" """, "allowed")]
    [InlineData(""" [] """, "implicitDeny")]
    [InlineData(""" ["sqs:*", "s3:PutObject"] """, "implicitDeny")]
    [InlineData(""" "s3:" """, "implicitDeny")]
    [InlineData(""" "s3:GetObject " """, "implicitDeny")]
    [InlineData(""" " s3:GetObject" """, "implicitDeny")]
    [InlineData(""" "s3: GetObject" """, "implicitDeny")]
    [InlineData(""" "s3:GetObject,PutObject" """, "implicitDeny")]
    [InlineData(""" "s3:GetObject, s3:PutObject" """, "implicitDeny")]
    [InlineData(""" "s3" """, "implicitDeny")]
    public void Action(string action, string expected) =>
        Assert.Equal(expected, Simulated.Decide($$"""{ "Effect": "Allow", "Action": {{action}}, "Resource": "*" }""", "s3:GetObject arn:aws:s3:::b/k"));

    [Theory]
    [InlineData(""" "s3:GetObject" """, "s3:GetObject", "implicitDeny")]
    [InlineData(""" "s3:getobject" """, "S3:GetObject", "implicitDeny")]
    [InlineData(""" "s3:Get*" """, "s3:GetObject", "implicitDeny")]
    [InlineData(""" "s3:*" """, "s3:PutObject", "implicitDeny")]
    [InlineData(""" "s3:*" """, "sqs:SendMessage", "allowed")]
    [InlineData(""" ["iam:*", "s3:Get?bject"] """, "s3:GetObject", "implicitDeny")]
    [InlineData(""" ["iam:*", "s3:Get?bject"] """, "s3:PutObject", "allowed")]
    [InlineData(""" "*" """, "s3:GetObject", "implicitDeny")]
    [InlineData(""" "s3:GetObject " """, "s3:GetObject", "allowed")]
    [InlineData(""" "s3:Del*" """, "s3:ActionOfTomorrow", "allowed")]
    [InlineData(""" "s3:*OfTomorrow" """, "s3:ActionOfTomorrow", "implicitDeny")]
    [InlineData(""" "s3:Del*" """, "tomorrow:DoIt", "allowed")]
    public void NotAction(string action, string requested, string expected) =>
        Assert.Equal(expected, Simulated.Decide($$"""{ "Effect": "Allow", "NotAction": {{action}}, "Resource": "*" }""", $"{requested} arn:aws:s3:::b/k"));

    [Theory]
    [InlineData("s3:Get*", "s3:GetObject", "allowed")]
    [InlineData("s3:Get*", "s3:PutObject", "explicitDeny")]
    [InlineData("s3:*", "iam:CreateUser", "explicitDeny")]
    public void NotAction_with_Deny(string action, string requested, string expected) =>
        Assert.Equal(expected, Simulated.Decide($$"""{{AllowAll}}, { "Effect": "Deny", "NotAction": "{{action}}", "Resource": "*" }""", $"{requested} arn:aws:s3:::b/k"));

    [Theory]
    [InlineData(""" "arn:aws:s3:::b/k" """, "arn:aws:s3:::b/k", "allowed")]
    [InlineData(""" "arn:aws:s3:::b/K" """, "arn:aws:s3:::b/k", "implicitDeny")]
    [InlineData(""" "arn:aws:s3:::b/*" """, "arn:aws:s3:::b/k/l:m", "allowed")]
    [InlineData(""" "arn:aws:s3:::b/*" """, "arn:aws:s3:::b", "implicitDeny")]
    [InlineData(""" "arn:aws:s3:::b*" """, "arn:aws:s3:::b", "allowed")]
    [InlineData(""" "arn:aws:s3:::b/?" """, "arn:aws:s3:::b/k", "allowed")]
    [InlineData(""" "arn:aws:s3:::b/?" """, "arn:aws:s3:::b/", "implicitDeny")]
    [InlineData(""" "arn:aws:s3:::b/?" """, "arn:aws:s3:::b/kk", "implicitDeny")]
    [InlineData(""" "arn:*:s3:*:b/k" """, "arn:aws:s3:::b/k", "implicitDeny")]
    [InlineData(""" "arn:*:s3:*:*:b/k" """, "arn:aws:s3:::b/k", "allowed")]
    [InlineData(""" "arn:aws:s3:*" """, "arn:aws:s3:::b/k", "allowed")]
    [InlineData(""" "arn:aws:s3" """, "arn:aws:s3:::b/k", "allowed")]
    [InlineData(""" "arn:aws:sqs" """, "arn:aws:s3:::b/k", "implicitDeny")]
    [InlineData(""" "arn:aws-cn:s3:::b/k" """, "arn:aws:s3:::b/k", "implicitDeny")]
    [InlineData(""" "arn:aws:s3:::b/${*}" """, "arn:aws:s3:::b/k", "implicitDeny")]
    [InlineData(""" "arn:aws:s3:::b/${*}" """, "arn:aws:s3:::b/*", "allowed")]
    [InlineData(""" "arn:aws:s3:::b/${?}" """, "arn:aws:s3:::b/?", "allowed")]
    [InlineData(""" "arn:aws:s3:::b/${$}x" """, "arn:aws:s3:::b/$x", "allowed")]
    [InlineData(""" "arn:aws:s3:::b/k" """, "*", "implicitDeny")]
    [InlineData(""" "*" """, "*", "allowed")]
    [InlineData(""" [] """, "arn:aws:s3:::b/k", "implicitDeny")]
    [InlineData(""" ["arn:aws:s3:::a/*", "arn:aws:s3:::b/*"] """, "arn:aws:s3:::b/k", "allowed")]
    public void Resource(string resource, string requested, string expected) =>
        Assert.Equal(expected, Simulated.Decide($$"""{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": {{resource}} }""", $"s3:GetObject {requested}"));

    [Theory]
    [InlineData(""" "arn:aws:s3:::b/*" """, "Allow", "arn:aws:s3:::b/k", "implicitDeny")]
    [InlineData(""" "arn:aws:s3:::b/*" """, "Allow", "arn:aws:s3:::c/k", "allowed")]
    [InlineData(""" ["arn:aws:s3:::b/*", "arn:aws:s3:::c/*"] """, "Allow", "arn:aws:s3:::c/k", "implicitDeny")]
    [InlineData(""" "*" """, "Allow", "arn:aws:s3:::c/k", "implicitDeny")]
    [InlineData(""" "arn:aws:s3:::${aws:username}/*" """, "Allow", "arn:aws:s3:::c/k", "implicitDeny")]
    [InlineData(""" "arn:aws:s3:::b/*" """, "Deny", "arn:aws:s3:::b/k", "allowed")]
    [InlineData(""" "arn:aws:s3:::b/*" """, "Deny", "arn:aws:s3:::c/k", "explicitDeny")]
    [InlineData(""" ["arn:aws:s3:::b/*", "arn:aws:s3:::${aws:username}/*"] """, "Deny", "arn:aws:s3:::c/k", "allowed")]
    public void NotResource(string resource, string effect, string requested, string expected) =>
        Assert.Equal(expected, Simulated.Decide($$"""{{(effect == "Deny" ? AllowAll + ", " : "")}}{ "Effect": "{{effect}}", "Action": "s3:*", "NotResource": {{resource}} }""", $"s3:GetObject {requested}"));

    /// <summary>An action without resource types is requested on the star, whatever the case says.</summary>
    [Theory]
    [InlineData("""{ "Effect": "Allow", "Action": "s3:ListAllMyBuckets", "Resource": "*" }""", "allowed")]
    [InlineData("""{ "Effect": "Allow", "Action": "s3:ListAllMyBuckets", "Resource": "arn:aws:s3:::*" }""", "implicitDeny")]
    [InlineData("""{ "Effect": "Allow", "Action": "s3:ListAllMyBuckets", "NotResource": "arn:aws:s3:::b" }""", "allowed")]
    [InlineData("""{ "Effect": "Allow", "Action": "*", "Resource": "*" }, { "Effect": "Deny", "Action": "s3:*", "Resource": "arn:aws:s3:::*" }""", "allowed")]
    [InlineData("""{ "Effect": "Allow", "Action": "*", "Resource": "*" }, { "Effect": "Deny", "Action": "s3:*", "NotResource": "arn:aws:s3:::*" }""", "explicitDeny")]
    public void Action_without_resource_types(string statements, string expected) => Assert.Equal(expected, Simulated.Decide(statements, "s3:ListAllMyBuckets *"));

    [Theory]
    [InlineData(AllowAll, AllowAll, "allowed")]
    [InlineData(AllowAll, """{ "Effect": "Allow", "Action": "sqs:*", "Resource": "*" }""", "implicitDeny")]
    [InlineData(AllowAll, """{ "Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::c/*" }""", "implicitDeny")]
    [InlineData(AllowAll, """{ "Effect": "Allow", "NotAction": "iam:*", "Resource": "*" }""", "allowed")]
    [InlineData(AllowAll, """{ "Effect": "Deny", "Action": "s3:*", "Resource": "*" }""", "explicitDeny")]
    [InlineData(AllowAll, """{ "Effect": "Allow", "Action": "*", "Resource": "*" }, { "Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*" }""", "explicitDeny")]
    [InlineData(AllowAll, """{ "Effect": "Allow", "Action": "*", "Resource": "*" }, { "Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::c/*" }""", "allowed")]
    [InlineData(AllowAll, """{ "Effect": "Allow", "Action": "*", "Resource": "*", "Condition": { "StringEquals": { "aws:PrincipalTag/team": "blue" } } }""", "implicitDeny")]
    [InlineData("""{ "Effect": "Allow", "Action": "sqs:*", "Resource": "*" }""", AllowAll, "implicitDeny")]
    [InlineData("""{ "Effect": "Allow", "Action": "*", "Resource": "*" }, { "Effect": "Deny", "Action": "s3:*", "Resource": "*" }""", """{ "Effect": "Allow", "Action": "sqs:*", "Resource": "*" }""", "explicitDeny")]
    [InlineData("""{ "Effect": "Allow", "Action": "sqs:*", "Resource": "*" }""", """{ "Effect": "Deny", "Action": "s3:*", "Resource": "*" }""", "explicitDeny")]
    [InlineData("""{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*" }""", """{ "Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::*/k" }""", "allowed")]
    public void Boundary(string statements, string boundary, string expected) => Assert.Equal(expected, Simulated.Decide(statements, "s3:GetObject arn:aws:s3:::b/k", boundary: boundary));

    [Theory]
    [InlineData("""{ "Effect": "Allow", "Action": "s3:*", "Resource": "*" }, { "Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*" }""", "explicitDeny")]
    [InlineData("""{ "Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*" }""", "explicitDeny")]
    [InlineData("""{ "Effect": "Allow", "Action": "s3:*", "Resource": "*" }, { "Effect": "Deny", "Action": "s3:Put*", "Resource": "*" }""", "allowed")]
    [InlineData("""{ "Effect": "Allow", "Action": "s3:*", "Resource": "*" }, { "Effect": "Deny", "Action": "*", "Resource": "*", "Condition": { "Bool": { "aws:SecureTransport": "false" } } }""", "allowed")]
    [InlineData("""{ "Effect": "Allow", "Action": "s3:*", "Resource": "*" }, { "Effect": "Deny", "Action": "*", "Resource": "*", "Condition": { "StringNotEquals": { "aws:RequestedRegion": "eu-west-1" } } }""", "explicitDeny")]
    [InlineData("""{ "Effect": "Allow", "Action": "s3:*", "Resource": "*" }, { "Effect": "Deny", "Action": "*", "Resource": "*", "Condition": { "StringNotEqualsIfExists": { "aws:RequestedRegion": "eu-west-1" } } }""", "explicitDeny")]
    [InlineData("""{ "Effect": "Allow", "Action": "s3:*", "Resource": "*" }, { "Effect": "Deny", "Action": "*", "Resource": "*", "Condition": { "BoolIfExists": { "aws:MultiFactorAuthPresent": "false" } } }""", "explicitDeny")]
    [InlineData("""{ "Effect": "Allow", "Action": "s3:*", "Resource": "*" }, { "Effect": "Deny", "Action": "*", "Resource": "*", "Condition": { "Null": { "aws:TokenIssueTime": "true" } } }""", "explicitDeny")]
    public void Deny(string statements, string expected) => Assert.Equal(expected, Simulated.Decide(statements, "s3:GetObject arn:aws:s3:::b/k"));

    [Theory]
    [InlineData("arn:aws:s3:::b/${aws:username}/*", "arn:aws:s3:::b/ann/x", """ "aws:username": "ann" """, true)]
    [InlineData("arn:aws:s3:::b/${AWS:UserName}/*", "arn:aws:s3:::b/ann/x", """ "aws:username": "ann" """, true)]
    [InlineData("arn:aws:s3:::b/${aws:username}/*", "arn:aws:s3:::b/bob/x", """ "aws:username": "ann" """, false)]
    [InlineData("arn:aws:s3:::b/${aws:username}/*", "arn:aws:s3:::b/ann/x", "", false)]
    [InlineData("arn:aws:s3:::b/${aws:username}/*", "arn:aws:s3:::b/${aws:username}/x", "", false)]
    [InlineData("arn:aws:s3:::b/${aws:username, 'all'}/*", "arn:aws:s3:::b/all/x", "", true)]
    [InlineData("arn:aws:s3:::b/${aws:username,'all'}/*", "arn:aws:s3:::b/all/x", "", true)]
    [InlineData("arn:aws:s3:::b/${aws:username, 'all'}/*", "arn:aws:s3:::b/all/x", """ "aws:username": "ann" """, false)]
    [InlineData("arn:aws:s3:::b/${aws:username}/*", "arn:aws:s3:::b/ann/x", """ "aws:username": "*" """, false)]
    [InlineData("arn:aws:s3:::b/${aws:username}/*", "arn:aws:s3:::b/*/x", """ "aws:username": "*" """, true)]
    [InlineData("arn:aws:s3:::b/${aws:TagKeys}/*", "arn:aws:s3:::b/ann/x", """ "aws:TagKeys": ["ann", "bob"] """, false)]
    [InlineData("arn:aws:s3:::b/${unknown}/*", "arn:aws:s3:::b/ann/x", "", false)]
    [InlineData("arn:aws:s3:::b/${aws:PrincipalTag/team}/${aws:username}", "arn:aws:s3:::b/blue/ann", """ "aws:username": "ann", "aws:PrincipalTag/team": "blue" """, true)]
    [InlineData("arn:aws:s3:${aws:RequestedRegion}::b/*", "arn:aws:s3:::b/ann", """ "aws:RequestedRegion": "" """, false)]
    [InlineData("arn:aws:s3:eu-west-1:${aws:PrincipalAccount}:accesspoint/a/object/*", "arn:aws:s3:eu-west-1:123456789012:accesspoint/a/object/x", """ "aws:PrincipalAccount": "123456789012" """, false)]
    public void Variables(string resource, string requested, string context, bool isAllowed) =>
        Assert.Equal(isAllowed ? "allowed" : "implicitDeny", Simulated.Decide($$"""{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "{{resource}}" }""", $"s3:GetObject {requested}", context));

    [Theory]
    [InlineData("2008-10-17", "arn:aws:s3:::b/${aws:username}", true)]
    [InlineData("2008-10-17", "arn:aws:s3:::b/ann", false)]
    [InlineData("2012-10-17", "arn:aws:s3:::b/ann", true)]
    public void Variables_are_plain_text_before_2012(string version, string requested, bool isAllowed) => Assert.Equal(
        isAllowed ? "allowed" : "implicitDeny",
        Simulated.Decide("""{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/${aws:username}" }""", $"s3:GetObject {requested}", """ "aws:username": "ann" """, version: version));

    /// <summary>What IAM would refuse but can be read is decided by what it says; the rest is told.</summary>
    [Theory]
    [InlineData("""{ "Effect": "Allow", "Action": "s3:*", "Resource": "*", "Principal": "*" }""", "allowed")]
    [InlineData("""{ "Sid": "a", "Effect": "Allow", "Action": "s3:*", "Resource": "*" }, { "Sid": "a", "Effect": "Deny", "Action": "s3:*", "Resource": "*" }""", "explicitDeny")]
    [InlineData("""{ "Effect": "Allow", "Action": "s3:*", "Resource": ["b/k", null] }""", "implicitDeny")]
    [InlineData("""{ "Effect": "allow", "Action": "s3:*", "Resource": "*" }""", "a statement needs an Effect, Allow or Deny, in this spelling")]
    [InlineData("""{ "Effect": "Allow", "Action": "s3:*" }""", "a statement needs Resource or NotResource")]
    [InlineData("""{ "Effect": "Allow", "Action": "s3:*", "NotAction": "s3:*", "Resource": "*" }""", "a statement has Action or NotAction, not both")]
    [InlineData("""{ "Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition": { "StringEqual": { "a:b": "c" } } }""", "there is no condition operator 'StringEqual'")]
    [InlineData("""{ "Effect": "Allow", "Action": [1], "Resource": "*" }""", "expected text or a list of texts")]
    public void Documents_that_iam_would_refuse(string statements, string expected) => Assert.Equal(expected, Simulated.Decide(statements, "s3:GetObject arn:aws:s3:::b/k"));
}
