using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;
using static ServerlessGuard.Iam.Tests.Permissions.Comparing;

namespace ServerlessGuard.Iam.Tests.Permissions;

/// <summary>SLG5001 and SLG5008.</summary>
public sealed class MissingPermissionTests
{
    private const string ReadOrders = $$"""{ "Effect": "Allow", "Action": "dynamodb:GetItem", "Resource": "{{Dynamo}}${Orders}" }""";

    [Fact]
    public void Names_the_action_and_the_resource_that_no_statement_allows()
    {
        var verdict = Assert.Single(new Comparing().Needs("dynamodb:GetItem", Dynamo + "${Orders}").Needs("dynamodb:PutItem", Dynamo + "${Orders}").Grants(ReadOrders).Verdicts());

        Assert.Equal(("SLG5001", "dynamodb:PutItem", Dynamo + "${Orders}"), (verdict.Rule, verdict.Actions[0], verdict.Resources[0].ToString()));
        Assert.Equal("dynamodb:PutItem", Assert.Single(verdict.DecidedBy).Action);
        Assert.Equal(DecisionKind.Missing, verdict.Decision!.Kind);
    }

    [Theory]
    [InlineData("arn:aws:dynamodb:*:*:table/${Orders}")]
    [InlineData("arn:aws:dynamodb:eu-west-1:123456789012:table/*")]
    [InlineData("${OrdersTableArn}")]
    [InlineData("arn:aws:dynamodb:*:*:table/orders-prod")]
    [InlineData("*")]
    public void Is_silent_where_the_resource_is_or_may_be_allowed(string granted) =>
        Assert.DoesNotContain("SLG5001 dynamodb:GetItem", new Comparing().Needs("dynamodb:GetItem", Dynamo + "${Orders}").Grants($$"""{ "Effect": "Allow", "Action": "dynamodb:GetItem", "Resource": "{{granted}}" }""").Findings());

    [Fact]
    public void Flags_an_action_granted_on_another_resource_as_missing_and_the_grant_as_unused() =>
        Assert.Equal(["SLG5001 dynamodb:GetItem", "SLG5002 dynamodb:GetItem"], new Comparing().Needs("dynamodb:GetItem", Dynamo + "${Customers}").Grants(ReadOrders).Findings());

    [Theory]
    [InlineData("s3:GetObject", Arn + "s3:::${Bucket}/*", "arn:aws:s3:::${Bucket}")]
    [InlineData("s3:GetObject", Arn + "s3:::*/*", "arn:aws:s3:::${Bucket}")]
    [InlineData("s3:ListBucket", Arn + "s3:::${Bucket}", "arn:aws:s3:::${Bucket}/*")]
    [InlineData("s3:ListAllMyBuckets", "*", "arn:aws:s3:::*")]
    public void Does_not_take_the_wrong_type_of_resource_for_a_grant(string action, string required, string granted) =>
        Assert.Contains($"SLG5001 {action}", new Comparing().Needs(action, required).Grants($$"""{ "Effect": "Allow", "Action": "{{action}}", "Resource": "{{granted}}" }""").Findings());

    [Fact]
    public void Is_silent_where_an_unbound_call_may_use_what_is_granted() =>
        Assert.Empty(new Comparing().NeedsUnbound("dynamodb:GetItem", Dynamo + "*").Grants(ReadOrders).Findings());

    [Fact]
    public void Flags_an_unbound_call_of_which_nothing_is_granted() =>
        Assert.Equal(["SLG5001 dynamodb:PutItem"], new Comparing().NeedsUnbound("dynamodb:PutItem", Dynamo + "*").NeedsUnbound("dynamodb:GetItem", Dynamo + "*").Grants(ReadOrders).Findings());

    [Fact]
    public void Takes_one_of_the_types_of_resource_for_enough_where_a_call_is_not_bound()
    {
        const string AccessPoint = Arn + "s3:${AWS::Region}:${AWS::AccountId}:accesspoint/*/object/*";
        const string Reads = """{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::${Bucket}/*" }""";
        Assert.Empty(new Comparing().NeedsUnbound("s3:GetObject", AccessPoint, Arn + "s3:::*/*").Grants(Reads).Findings());
        Assert.Equal(["SLG5001 s3:PutObject"], new Comparing().NeedsUnbound("s3:GetObject", AccessPoint, Arn + "s3:::*/*").NeedsUnbound("s3:PutObject", AccessPoint, Arn + "s3:::*/*").Grants(Reads).Findings());
    }

    [Theory]
    [InlineData("\"Action\": \"kms:*\"", "*", "SLG5001 kms:Decrypt")]
    [InlineData("\"Action\": \"kms:*\"", "arn:aws:kms:*:*:key/${Secret}", "SLG5001 kms:Decrypt")]
    [InlineData("\"NotAction\": [\"kms:Describe*\"]", "*", "SLG5001 kms:Decrypt")]
    [InlineData("\"NotAction\": [\"kms:D*\"]", "*", "")]
    public void What_a_key_does_not_leave_to_the_account_no_policy_of_the_role_grants(string kept, string granted, string expected)
    {
        const string Key = Arn + "kms:${AWS::Region}:${AWS::AccountId}:key/${Secret}";
        var verdicts = new Comparing().Needs("kms:Decrypt", Key)
            .Grants($$"""{ "Effect": "Allow", "Action": "kms:Decrypt", "Resource": "{{granted}}" }""")
            .KeysKeep($$"""{ "Effect": "Deny", {{kept}}, "Resource": "{{Key}}" }""")
            .Verdicts();

        Assert.Equal(expected, string.Join(", ", verdicts.Where(verdict => verdict.Kind == VerdictKind.Missing).Select(verdict => $"{verdict.Rule} {verdict.Actions[0]}")));
        Assert.All(verdicts.Where(verdict => verdict.Kind == VerdictKind.Missing), verdict => Assert.StartsWith("the policy of the key neither allows it to the role", verdict.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_key_keeps_does_not_hide_that_the_role_is_not_allowed_either() => Assert.Equal(
        "no statement of the role allows it",
        Assert.Single(new Comparing().Needs("kms:Decrypt", Arn + "kms:*:*:key/a").KeysKeep($$"""{ "Effect": "Deny", "Action": "kms:*", "Resource": "{{Arn}}kms:*:*:key/a" }""").Verdicts()).Reason);

    [Theory]
    [InlineData("", "")]
    [InlineData("\"StringEquals\": { \"aws:PrincipalType\": \"AssumedRole\" }", "")]
    [InlineData("\"ArnLike\": { \"aws:PrincipalArn\": \"arn:aws:iam::*:role/orders\" }", "")]
    [InlineData("\"StringEquals\": { \"aws:PrincipalOrgID\": \"o-1\" }", "SLG5008 sqs:SendMessage: allowed only by the resource's policy, under a condition on aws:PrincipalOrgID")]
    [InlineData("\"ArnLike\": { \"aws:SourceArn\": \"arn:aws:sns:*:*:t\" }", "SLG5001 sqs:SendMessage: no statement of the role allows it")]
    [InlineData("\"ArnLike\": { \"aws:PrincipalArn\": \"arn:aws:iam::*:role/other\" }", "SLG5001 sqs:SendMessage: no statement of the role allows it")]
    public void A_resource_s_policy_allows_as_far_as_its_conditions_hold(string condition, string expected)
    {
        var verdicts = new Comparing().Needs("sqs:SendMessage", Queue + "${Queue}").RunsAs("arn:aws:iam::123456789012:role/orders")
            .ResourcesSay($$"""{ "Sid": "Guests", "Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "{{Queue}}${Queue}", "Condition": { {{condition}} } }""")
            .Verdicts();

        Assert.Equal(expected, string.Join(", ", verdicts.Select(verdict => $"{verdict.Rule} {verdict.Actions[0]}: {verdict.Reason}")));
        Assert.All(verdicts.Where(verdict => verdict.Kind == VerdictKind.MayBeDenied), verdict => Assert.Equal("Guests", verdict.Statement?.Sid));
    }

    [Fact]
    public void Needs_all_resources_of_a_bound_call() =>
        Assert.Equal([Dynamo + "${Customers}"], Assert.Single(new Comparing().Needs("dynamodb:GetItem", Dynamo + "${Orders}", Dynamo + "${Customers}").Grants(ReadOrders).Verdicts()).Resources.Select(resource => resource.ToString()));

    [Fact]
    public void Is_silent_on_what_is_needed_conditionally_or_by_the_platform() =>
        Assert.Empty(new Comparing().MayNeed("kms:Decrypt", "*").PlatformNeeds("sqs:ReceiveMessage", Queue + "${Queue}").Findings());

    [Fact]
    public void Is_silent_where_the_role_is_not_known() =>
        Assert.Empty(new Comparing().Needs("dynamodb:PutItem", Dynamo + "${Orders}").NotReadable("pass the role's policies").Findings());

    [Fact]
    public void Leaves_open_what_a_policy_of_unknown_text_allows() =>
        Assert.Equal(["SLG5005"], new Comparing().Needs("sqs:SendMessage", Queue + "${Queue}").GrantsManaged("AWSLambdaFullAccess").Findings());

    [Fact]
    public void Flags_a_certain_deny_and_a_boundary_that_lacks_the_action_as_missing()
    {
        Assert.Equal(["SLG5001 dynamodb:GetItem"], new Comparing().Needs("dynamodb:GetItem", Dynamo + "${Orders}").Grants(ReadOrders).Grants("""{ "Effect": "Deny", "Action": "dynamodb:*", "Resource": "*" }""").Findings());
        Assert.Equal(["SLG5001 dynamodb:GetItem"], new Comparing().Needs("dynamodb:GetItem", Dynamo + "${Orders}").Grants(ReadOrders).Within("""{ "Effect": "Allow", "Action": "s3:*", "Resource": "*" }""").Findings());
    }

    [Theory]
    [InlineData("""{ "Effect": "Deny", "Action": "dynamodb:*", "Resource": "*", "Condition": { "StringNotEquals": { "aws:ResourceOrgID": "o-1" } } }""", "a Deny can withhold it, by aws:ResourceOrgID")]
    [InlineData("""{ "Effect": "Deny", "Action": "dynamodb:*", "Resource": "arn:aws:dynamodb:*:*:table/${Protected}" }""", "a Deny withholds it on some resources")]
    public void Warns_where_a_deny_may_withhold(string deny, string reason)
    {
        var verdict = Assert.Single(new Comparing().Needs("dynamodb:GetItem", Dynamo + "${Orders}").Grants(ReadOrders).Grants(deny).Verdicts());

        Assert.Equal(("SLG5008", reason), (verdict.Rule, verdict.Reason));
        Assert.Equal(Effect.Deny, verdict.Statement!.Effect);
    }

    [Fact]
    public void Warns_where_the_only_allow_has_a_condition_that_nobody_knows() =>
        Assert.Equal(["SLG5008 dynamodb:GetItem"], new Comparing().Needs("dynamodb:GetItem", Dynamo + "${Orders}").Grants(
            """{ "Effect": "Allow", "Action": "dynamodb:GetItem", "Resource": "*", "Condition": { "StringEquals": { "aws:ResourceTag/team": "a" } } }""").Findings().Where(finding => !finding.StartsWith("SLG5003", StringComparison.Ordinal)));

    [Theory]
    [InlineData("""{ "Effect": "Deny", "Action": "*", "Resource": "*", "Condition": { "Bool": { "aws:SecureTransport": "false" } } }""")]
    [InlineData("""{ "Effect": "Deny", "Action": "dynamodb:*", "Resource": "arn:aws:dynamodb:*:*:table/${Customers}" }""")]
    [InlineData("""{ "Effect": "Deny", "Action": "dynamodb:DeleteTable", "Resource": "*" }""")]
    public void Is_silent_on_a_deny_that_never_concerns_the_call(string deny) =>
        Assert.Empty(new Comparing().Needs("dynamodb:GetItem", Dynamo + "${Orders}").Grants(ReadOrders).Grants(deny).Findings());

    [Fact]
    public void Speaks_once_of_several_calls_with_the_same_need() =>
        Assert.Equal(2, Assert.Single(new Comparing().Needs("sns:Publish", Arn + "sns:*:*:${Topic}").Needs("sns:Publish", Arn + "sns:*:*:${Topic}").Verdicts()).DecidedBy.Length);
}
