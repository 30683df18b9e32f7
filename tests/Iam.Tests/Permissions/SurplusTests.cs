using ServerlessGuard.Iam.Permissions;
using static ServerlessGuard.Iam.Tests.Permissions.Comparing;

namespace ServerlessGuard.Iam.Tests.Permissions;

/// <summary>SLG5002, SLG5004 and SLG5005, flagged and silent.</summary>
public sealed class SurplusTests
{
    private const string Orders = Dynamo + "${Orders}";

    [Fact]
    public void Flags_a_literal_action_of_a_list_by_itself_at_its_line()
    {
        var verdict = Assert.Single(new Comparing().Needs("dynamodb:GetItem", Orders).Grants($$"""
            {
              "Effect": "Allow",
              "Action": [
                "dynamodb:GetItem",
                "dynamodb:PutItem"
              ],
              "Resource": "{{Orders}}"
            }
            """).Verdicts());

        Assert.Equal(("SLG5002", "dynamodb:PutItem", 5), (verdict.Rule, verdict.Actions.Single(), verdict.Position!.Value.Line));
        Assert.Empty(verdict.Replacement);
    }

    [Fact]
    public void Flags_a_statement_of_which_nothing_is_needed_as_a_whole()
    {
        var verdict = Assert.Single(new Comparing().Grants($$"""
            {
              "Effect": "Allow",
              "Action": [
                "dynamodb:GetItem",
                "dynamodb:Put*"
              ],
              "Resource": "{{Orders}}"
            }
            """).Verdicts());

        Assert.Equal(("SLG5002", "dynamodb:GetItem dynamodb:Put*", 1), (verdict.Rule, string.Join(' ', verdict.Actions), verdict.Position!.Value.Line));
    }

    [Fact]
    public void Is_silent_where_all_is_needed() =>
        Assert.Empty(new Comparing().Needs("dynamodb:GetItem", Orders).MayNeed("dynamodb:PutItem", Orders).Grants($$"""{ "Effect": "Allow", "Action": ["dynamodb:GetItem", "dynamodb:PutItem"], "Resource": "{{Orders}}" }""").Findings());

    [Fact]
    public void Is_silent_on_an_action_granted_twice_that_is_needed()
    {
        const string Statement = $$"""{ "Effect": "Allow", "Action": "dynamodb:GetItem", "Resource": "{{Orders}}" }""";
        Assert.Empty(new Comparing().Needs("dynamodb:GetItem", Orders).Grants(Statement).Grants(Statement).Findings());
    }

    [Theory]
    [InlineData("logs:PutLogEvents")]
    [InlineData("logs:Create*")]
    public void Is_silent_on_what_lambda_always_needs(string action) =>
        Assert.DoesNotContain(new Comparing().Grants($$"""{ "Effect": "Allow", "Action": "{{action}}", "Resource": "arn:aws:logs:*:*:*" }""").Findings(), finding => finding.StartsWith("SLG5002", StringComparison.Ordinal));

    [Fact]
    public void Is_silent_on_what_the_template_makes_the_platform_do() =>
        Assert.Empty(new Comparing().PlatformNeeds("sqs:ReceiveMessage", Queue + "${Queue}").PlatformNeeds("xray:PutTraceSegments", "*").Grants($$"""
            [
              { "Effect": "Allow", "Action": "sqs:ReceiveMessage", "Resource": "{{Queue}}${Queue}" },
              { "Effect": "Allow", "Action": ["xray:PutTraceSegments", "xray:PutTelemetryRecords"], "Resource": "*" }
            ]
            """).Findings());

    [Fact]
    public void Flags_tracing_that_the_template_does_not_call_for() =>
        Assert.Equal(["SLG5002 xray:PutTraceSegments"], new Comparing().Grants("""{ "Effect": "Allow", "Action": "xray:PutTraceSegments", "Resource": "*" }""").Findings());

    [Theory]
    [InlineData("rds-db:connect")]
    [InlineData("execute-api:Invoke")]
    [InlineData("aoss:APIAccessAll")]
    [InlineData("aoss:*")]
    [InlineData("osis:Ingest")]
    [InlineData("dsql:DbConnectAdmin")]
    [InlineData("appsync:GraphQL")]
    [InlineData("execute-api:*")]
    [InlineData("appsync:*")]
    [InlineData("dynamodb:NoSuchAction")]
    public void Only_notes_what_no_sdk_call_would_show(string action) =>
        Assert.Equal([$"SLG5002? {action}"], new Comparing().Grants($$"""{ "Effect": "Allow", "Action": "{{action}}", "Resource": "*" }""").Findings());

    [Theory]
    [InlineData("arn:aws:lambda:eu-west-1:1:layer:AWS-Parameters-and-Secrets-Lambda-Extension:11", "SLG5002? secretsmanager:GetSecretValue")]
    [InlineData("arn:aws:lambda:eu-west-1:1:layer:Dapper:3", "SLG5002 secretsmanager:GetSecretValue")]
    public void Only_notes_what_an_extension_uses(string layer, string expected) =>
        Assert.Equal([expected], new Comparing().WithLayer(layer).Grants("""{ "Effect": "Allow", "Action": "secretsmanager:GetSecretValue", "Resource": "*" }""").Findings());

    [Fact]
    public void Is_silent_on_services_that_an_undecided_call_could_use() =>
        Assert.Equal(["SLG5002 sqs:SendMessage"], new Comparing().MayUse("dynamodb").Grants("""
            [
              { "Effect": "Allow", "Action": ["dynamodb:PutItem", "dynamodb:Get*"], "Resource": "*" },
              { "Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "*" }
            ]
            """).Findings());

    [Fact]
    public void Is_silent_on_everything_where_an_undecided_call_could_be_anything() =>
        Assert.Empty(new Comparing().MayUseAnything().Needs("s3:GetObject", Arn + "s3:::${Bucket}/*").GrantsManaged("AmazonS3FullAccess").Grants("""{ "Effect": "Allow", "Action": ["*", "sqs:SendMessage"], "Resource": "*" }""").Findings());

    [Fact]
    public void Lists_what_is_needed_of_a_wildcard()
    {
        var verdict = Assert.Single(new Comparing().Needs("dynamodb:GetItem", Orders).MayNeed("dynamodb:GetRecords", Dynamo + "${Orders}/stream/*").Grants($$"""
            { "Effect": "Allow", "Action": "dynamodb:Get*", "Resource": ["{{Orders}}", "{{Orders}}/stream/*"] }
            """).Verdicts());

        Assert.Equal(("SLG5004", "dynamodb:Get*"), (verdict.Rule, verdict.Actions.Single()));
        Assert.Equal([$"dynamodb:GetItem on {Orders}", $"dynamodb:GetRecords on {Orders}/stream/*"], Written(verdict.Replacement));
    }

    [Fact]
    public void Is_silent_on_a_wildcard_that_matches_only_what_is_needed() =>
        Assert.Empty(new Comparing().Needs("sqs:SendMessage", Queue + "${Queue}").Grants($$"""{ "Effect": "Allow", "Action": "sqs:SendMessage*", "Resource": "{{Queue}}${Queue}" }""").Findings());

    [Fact]
    public void Flags_only_the_wildcard_where_its_resource_is_wide_too() =>
        Assert.Equal(["SLG5004 dynamodb:*"], new Comparing().Needs("dynamodb:GetItem", Orders).Grants("""{ "Effect": "Allow", "Action": "dynamodb:*", "Resource": "*" }""").Findings());

    [Fact]
    public void Keeps_a_service_that_an_undecided_call_could_use_in_a_star_s_replacement() =>
        Assert.Equal(
            [$"dynamodb:GetItem on {Orders}", $"logs:CreateLogGroup logs:CreateLogStream logs:PutLogEvents on {Arn}logs:${{AWS::Region}}:${{AWS::AccountId}}:*", "s3:* on *"],
            Written(Assert.Single(new Comparing().MayUse("s3").Needs("dynamodb:GetItem", Orders).Grants("""{ "Effect": "Allow", "Action": "*", "Resource": "*" }""").Verdicts()).Replacement));

    [Fact]
    public void Flags_everything_but_as_a_wildcard() =>
        Assert.Equal(["SLG5004 NotAction iam:*, organizations:*"], new Comparing().Needs("dynamodb:GetItem", Orders).Grants("""{ "Effect": "Allow", "NotAction": ["iam:*", "organizations:*"], "Resource": "*" }""").Findings());

    [Fact]
    public void Flags_a_star_of_which_nothing_is_needed_but_logging_as_a_wildcard() =>
        Assert.Equal(["SLG5004 *"], new Comparing().Grants("""{ "Effect": "Allow", "Action": "*", "Resource": "*" }""").Findings());

    [Fact]
    public void Gives_the_inline_replacement_of_a_managed_policy()
    {
        var verdict = Assert.Single(new Comparing().Needs("s3:GetObject", Arn + "s3:::${Bucket}/*").Needs("s3:ListBucket", Arn + "s3:::${Bucket}").GrantsManaged("AmazonS3FullAccess").Verdicts());

        Assert.Equal(("SLG5005", "AmazonS3FullAccess", 50), (verdict.Rule, verdict.Grant!.Origin, verdict.Position!.Value.Line));
        Assert.Equal([$"s3:GetObject on {Arn}s3:::${{Bucket}}/*", $"s3:ListBucket on {Arn}s3:::${{Bucket}}"], Written(verdict.Replacement));
    }

    [Theory]
    [InlineData("AmazonDynamoDBFullAccess")]
    [InlineData("AWSLambda_FullAccess")]
    [InlineData("AmazonSSMReadOnlyAccess")]
    public void Flags_a_managed_policy_of_which_nothing_is_needed(string name) =>
        Assert.Equal(("SLG5002", name), new Comparing().Needs("s3:GetObject", Arn + "s3:::${Bucket}/*").GrantsManaged(name).Verdicts().Where(verdict => verdict.Rule != "SLG5001").Select(verdict => (verdict.Rule, verdict.Grant!.Origin)).Single());

    [Fact]
    public void Does_not_need_a_managed_policy_for_logging_that_another_one_is_for()
    {
        Assert.Equal("SLG5005", Assert.Single(new Comparing().GrantsManaged("AmazonSSMFullAccess").Verdicts()).Rule);
        Assert.Equal("SLG5002", Assert.Single(new Comparing().GrantsManaged("AWSLambdaBasicExecutionRole").GrantsManaged("AmazonSSMFullAccess").Verdicts()).Rule);
        Assert.Equal(
            [$"ssm:GetParameter on {Arn}ssm:*:*:parameter/x"],
            Written(Assert.Single(new Comparing().Needs("ssm:GetParameter", Arn + "ssm:*:*:parameter/x").Grants("""{ "Effect": "Allow", "Action": "logs:*", "Resource": "*" }""", GrantKind.Platform).GrantsManaged("AmazonSSMFullAccess").Verdicts()).Replacement));
    }

    [Theory]
    [InlineData("AWSLambdaBasicExecutionRole")]
    [InlineData("arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole")]
    public void Is_silent_on_the_basic_execution_role(string name) => Assert.Empty(new Comparing().GrantsManaged(name).Findings());

    [Fact]
    public void Is_silent_on_an_execution_role_that_the_template_calls_for_and_flags_it_where_it_does_not()
    {
        Assert.Empty(new Comparing().PlatformNeeds("ec2:CreateNetworkInterface", "*").GrantsManaged("service-role/AWSLambdaVPCAccessExecutionRole").Findings());
        Assert.Equal("SLG5005", Assert.Single(new Comparing().GrantsManaged("service-role/AWSLambdaVPCAccessExecutionRole").Verdicts()).Rule);
    }

    [Theory]
    [InlineData("AWSXRayDaemonWriteAccess")]
    [InlineData("AWSXrayWriteOnlyAccess")]
    public void Is_silent_on_the_tracer_s_policies_where_tracing_is_on(string name) =>
        Assert.Empty(new Comparing().PlatformNeeds("xray:PutTraceSegments", "*").GrantsManaged(name).Findings());

    [Fact]
    public void Reports_a_managed_policy_that_does_not_exist_as_such()
    {
        var verdict = Assert.Single(new Comparing().GrantsManaged("AWSLambdaFullAccess").Verdicts());

        Assert.Equal(("SLG5005", "AWS has no managed policy AWSLambdaFullAccess"), (verdict.Rule, verdict.Reason));
    }

    [Fact]
    public void Judges_what_can_be_judged_of_a_managed_policy_with_unverifiable_actions()
    {
        Assert.Equal(["SLG5002 execute-api:ManageConnections", "SLG5002? execute-api:Invoke"], new Comparing().GrantsManaged("AmazonAPIGatewayInvokeFullAccess").Findings());
        Assert.Equal(["SLG5002? execute-api:Invoke"], new Comparing().NeedsUnbound("execute-api:ManageConnections", Arn + "execute-api:*:*:*").GrantsManaged("AmazonAPIGatewayInvokeFullAccess").Findings());
    }

    [Fact]
    public void Names_the_surplus_of_a_policy_template_once_with_the_replacement()
    {
        var verdict = Assert.Single(new Comparing().Needs("dynamodb:Scan", Orders).Grants($$"""
            { "Effect": "Allow", "Action": ["dynamodb:GetItem", "dynamodb:Scan", "dynamodb:Query"], "Resource": ["{{Orders}}", "{{Orders}}/index/*"] }
            """, GrantKind.SamPolicyTemplate, "DynamoDBReadPolicy").Verdicts());

        Assert.Equal(("SLG5002", "dynamodb:GetItem dynamodb:Query", 40), (verdict.Rule, string.Join(' ', verdict.Actions), verdict.Position!.Value.Line));
        Assert.Equal([$"dynamodb:Scan on {Orders}"], Written(verdict.Replacement));
    }

    [Fact]
    public void Is_silent_on_a_policy_template_that_is_needed_whole_however_wide_and_expands_its_patterns()
    {
        const string Send = $$"""{ "Effect": "Allow", "Action": ["sqs:SendMessage*", "sqs:GetQueue*", "sqs:SendMessageBatch"], "Resource": "*" }""";
        Assert.Equal(["SLG5002 sqs:GetQueueUrl"], new Comparing().Needs("sqs:SendMessage", Queue + "${Queue}").Needs("sqs:GetQueueAttributes", Queue + "${Queue}").Grants(Send, GrantKind.SamPolicyTemplate).Findings());
        Assert.Empty(new Comparing().Needs("sqs:SendMessage", Queue + "${Queue}").Needs("sqs:GetQueueAttributes", Queue + "${Queue}").Needs("sqs:GetQueueUrl", Queue + "${Queue}").Grants(Send, GrantKind.Connector).Findings());
    }

    [Fact]
    public void Never_speaks_of_what_sam_adds_by_itself() =>
        Assert.Empty(new Comparing().Grants("""{ "Effect": "Allow", "Action": "*", "Resource": "*" }""", GrantKind.Platform).Findings());

    [Fact]
    public void Never_speaks_of_a_deny() =>
        Assert.Empty(new Comparing().Grants("""{ "Effect": "Deny", "Action": "s3:*", "Resource": "*" }""").Findings());
}
