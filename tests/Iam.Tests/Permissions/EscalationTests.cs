using ServerlessGuard.Iam.Catalog;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Tests.Permissions;

public sealed class EscalationTests
{
    private const string Roles = "arn:aws:iam::123456789012:role/";

    [Theory]
    [InlineData("""{ "Effect": "Allow", "Action": ["iam:PassRole", "lambda:CreateFunction", "lambda:InvokeFunction"], "Resource": "*" }""", "iam:PassRole + lambda:CreateFunction + lambda:InvokeFunction (lambda-001)")]
    [InlineData("""[{ "Effect": "Allow", "Action": "iam:PassRole", "Resource": "*" }, { "Effect": "Allow", "Action": "ec2:Run*", "Resource": "*" }]""", "iam:PassRole + ec2:RunInstances (ec2-001)")]
    [InlineData("""[{ "Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::*:role/*" }, { "Effect": "Allow", "Action": "lambda:*", "Resource": "arn:aws:lambda:*:*:function:app-*" }]""",
        "iam:PassRole + lambda:CreateFunction + lambda:InvokeFunction (lambda-001), iam:PassRole + lambda:AddPermission + lambda:CreateFunction (lambda-006)")]
    [InlineData("""[{ "Effect": "Allow", "Action": "iam:PassRole", "Resource": "*", "Condition": { "StringEquals": { "iam:PassedToService": "glue.amazonaws.com" } } }, { "Effect": "Allow", "Action": "glue:CreateDevEndpoint", "Resource": "*" }]""",
        "iam:PassRole + glue:CreateDevEndpoint (glue-001)")]
    [InlineData("""[{ "Effect": "Allow", "Action": "iam:PassRole", "Resource": "*", "Condition": { "StringLike": { "iam:PassedToService": "ecs-tasks.*" } } }, { "Effect": "Allow", "Action": ["ecs:RegisterTaskDefinition", "ecs:RunTask"], "Resource": "*" }]""",
        "iam:PassRole + ecs:RegisterTaskDefinition + ecs:RunTask (ecs-004)")]
    [InlineData("""{ "Effect": "Allow", "Action": "iam:PutRolePolicy", "Resource": "*" }""", "iam:PutRolePolicy (iam-005)")]
    [InlineData("""{ "Effect": "Allow", "Action": "iam:PutRolePolicy", "Resource": "arn:aws:iam::123456789012:role/Own" }""", "iam:PutRolePolicy (iam-005)")]
    [InlineData("""{ "Effect": "Allow", "Action": "iam:CreatePolicyVersion", "Resource": "arn:*:iam::*:policy/*" }""", "iam:CreatePolicyVersion (iam-001)")]
    [InlineData("""{ "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*" }""", "sts:AssumeRole (sts-001)")]
    [InlineData("""{ "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*", "Condition": { "StringEquals": { "aws:RequestedRegion": "eu-west-1" } } }""", "sts:AssumeRole (sts-001)")]
    [InlineData("""{ "Effect": "Allow", "Action": "lambda:UpdateFunctionCode", "Resource": "arn:aws:lambda:*:*:function:*" }""", "lambda:UpdateFunctionCode (lambda-003)")]
    [InlineData("""{ "Effect": "Allow", "Action": ["ec2:ModifyInstanceAttribute", "ec2:StopInstances", "ec2:StartInstances"], "Resource": "*" }""", "ec2:ModifyInstanceAttribute + ec2:StartInstances + ec2:StopInstances (ec2-002)")]
    [InlineData("""{ "Effect": "Allow", "NotAction": ["s3:*", "iam:C*", "iam:U*", "iam:Add*", "iam:Put*", "iam:Att*", "iam:Set*", "iam:PassRole", "a*:*", "b*:*", "c*:*", "d*:*", "e*:*", "g*:*", "l*:*", "sage*:*", "ssm:StartSession", "sts:*"], "Resource": "*" }""",
        "ssm:SendCommand (ssm-002)")]
    public void Names_the_way(string statements, string expected) => Assert.Contains(expected, string.Join("\n", Ways(statements)));

    [Theory]
    [InlineData("""{ "Effect": "Allow", "Action": "iam:PassRole", "Resource": "*" }""")]
    [InlineData("""{ "Effect": "Allow", "Action": ["lambda:CreateFunction", "lambda:InvokeFunction"], "Resource": "*" }""")]
    [InlineData("""[{ "Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::123456789012:role/task" }, { "Effect": "Allow", "Action": ["ecs:*", "lambda:CreateFunction", "lambda:InvokeFunction"], "Resource": "arn:aws:ecs:*:*:cluster/mine" }]""")]
    [InlineData("""[{ "Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::123456789012:role/app-*" }, { "Effect": "Allow", "Action": ["lambda:CreateFunction", "lambda:InvokeFunction"], "Resource": "*" }]""")]
    [InlineData("""[{ "Effect": "Allow", "Action": "iam:PassRole", "Resource": "${TaskRole.Arn}" }, { "Effect": "Allow", "Action": ["lambda:CreateFunction", "lambda:InvokeFunction"], "Resource": "*" }]""")]
    [InlineData("""[{ "Effect": "Allow", "Action": "iam:PassRole", "Resource": "*", "Condition": { "StringEquals": { "iam:PassedToService": "scheduler.amazonaws.com" } } }, { "Effect": "Allow", "Action": ["lambda:CreateFunction", "lambda:InvokeFunction"], "Resource": "*" }]""")]
    [InlineData("""{ "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "arn:aws:iam::123456789012:role/Other" }""")]
    [InlineData("""{ "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "arn:aws:iam::*:role/Deploy*" }""")]
    [InlineData("""{ "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*", "Condition": { "StringEquals": { "iam:ResourceTag/team": "blue" } } }""")]
    [InlineData("""{ "Effect": "Allow", "Action": "iam:AttachRolePolicy", "Resource": "*", "Condition": { "ArnEquals": { "iam:PolicyARN": "arn:aws:iam::aws:policy/ReadOnlyAccess" } } }""")]
    [InlineData("""{ "Effect": "Allow", "Action": "iam:PutRolePolicy", "Resource": "arn:aws:iam::123456789012:role/tenant-*" }""")]
    [InlineData("""{ "Effect": "Allow", "Action": "iam:UpdateAssumeRolePolicy", "Resource": "arn:aws:iam::123456789012:role/Own" }""")]
    [InlineData("""{ "Effect": "Allow", "Action": "lambda:UpdateFunctionCode", "Resource": "arn:aws:lambda:*:*:function:deploy-*" }""")]
    [InlineData("""{ "Effect": "Allow", "Action": "lambda:UpdateFunctionCode", "Resource": "arn:aws:lambda:eu-west-1:123456789012:function:${Worker}" }""")]
    [InlineData("""[{ "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*" }, { "Effect": "Deny", "Action": "sts:*", "Resource": "*" }]""")]
    [InlineData("""[{ "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*" }, { "Effect": "Deny", "Action": "sts:*", "Resource": "arn:aws:iam::*:role/admin*" }]""")]
    [InlineData("""{ "Effect": "Allow", "Action": ["s3:*", "dynamodb:*", "sqs:*", "sns:*", "states:StartExecution", "kms:*", "logs:*"], "Resource": "*" }""")]
    public void Is_silent_about_what_is_confined(string statements) => Assert.Empty(Ways(statements));

    [Theory]
    [InlineData("""{ "Effect": "Allow", "Action": ["s3:*", "sts:*"], "Resource": "*" }""", "sts:AssumeRole (sts-001)")]
    [InlineData("""{ "Effect": "Allow", "Action": "s3:*", "Resource": "*" }""")]
    [InlineData("""{ "Effect": "Allow", "Action": "*", "Resource": "arn:aws:s3:::*" }""")]
    public void Counts_only_what_the_boundary_allows(string boundary, params string[] expected) =>
        Assert.Equal(expected, Escalations(new Comparing().Grants("""{ "Effect": "Allow", "Action": "*", "Resource": "*" }""").Within(boundary)).Select(verdict => verdict.Reason));

    [Fact]
    public void Puts_parts_of_several_policies_together_and_reports_where_a_role_may_be_passed()
    {
        var verdict = Assert.Single(Escalations(new Comparing()
            .Grants("""{ "Effect": "Allow", "Action": ["lambda:CreateFunction", "lambda:InvokeFunction"], "Resource": "*" }""", origin: "Deploy")
            .Grants("""[{ "Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::1:role/x" }, { "Effect": "Allow", "Action": ["iam:GetRole", "iam:PassRole"], "Resource": "*" }]""", origin: "Pass")));

        Assert.Equal(("SLG5007", "Pass"), (verdict.Rule, verdict.Grant!.Origin));
        Assert.Equal(["iam:PassRole", "lambda:CreateFunction", "lambda:InvokeFunction"], verdict.Actions);
        Assert.Equal(["*"], verdict.Statement!.Resources.Select(resource => resource.ToString()));
        Assert.Equal("iam:PassRole", verdict.Statement.Actions.Single(entry => entry.Position == verdict.Position).ToString());
    }

    [Theory]
    [InlineData("AdministratorAccess", true)]
    [InlineData("IAMFullAccess", true)]
    [InlineData("AWSLambda_FullAccess", true)]
    [InlineData("AmazonS3FullAccess", false)]
    [InlineData("AmazonDynamoDBFullAccess", false)]
    [InlineData("AmazonSQSFullAccess", false)]
    [InlineData("service-role/AWSLambdaVPCAccessExecutionRole", false)]
    [InlineData("ReadOnlyAccess", false)]
    public void Looks_into_managed_policies(string name, bool isWay) => Assert.Equal(isWay, Escalations(new Comparing().GrantsManaged(name)).Length > 0);

    /// <summary>Each known way is found where nothing but its actions is granted, on everything; and none where one of them is missing.</summary>
    [Fact]
    public void Knows_every_way_of_the_catalog() => Assert.All(AwsCatalog.Default.EscalationPaths, path =>
    {
        string Statement(IEnumerable<string> actions) => $$"""{ "Effect": "Allow", "Action": [{{string.Join(", ", actions.Select(action => $"\"{action}\""))}}], "Resource": "*" }""";
        Assert.NotEmpty(Ways(Statement(path.Actions)));
        Assert.All(path.Actions.Where(_ => path.Actions.Length > 1), missing => Assert.DoesNotContain(Ways(Statement(path.Actions.Remove(missing))), way => way.Contains(missing, StringComparison.Ordinal)));
    });

    private static string[] Ways(string statements) => [.. Escalations(new Comparing().RunsAs(Roles + "Own").Grants(statements)).Select(verdict => verdict.Reason)];

    private static Verdict[] Escalations(Comparing comparing) => [.. comparing.EveryVerdict().Where(verdict => verdict.Kind == VerdictKind.Escalation)];
}
