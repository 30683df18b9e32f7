using static ServerlessGuard.Iam.Tests.Permissions.Comparing;

namespace ServerlessGuard.Iam.Tests.Permissions;

/// <summary>SLG5003, flagged and silent.</summary>
public sealed class WideResourceTests
{
    private const string Orders = Dynamo + "${Orders}";
    private const string Objects = Arn + "s3:::${Bucket}/*";

    [Theory]
    [InlineData("dynamodb:GetItem", Orders, "*")]
    [InlineData("dynamodb:GetItem", Orders, "arn:aws:dynamodb:*:*:table/*")]
    [InlineData("dynamodb:GetItem", Orders, "arn:aws:dynamodb:*")]
    [InlineData("dynamodb:Query", Orders, Orders + "/index/*\", \"" + Orders)]
    [InlineData("dynamodb:GetItem", Orders, Dynamo + "${Customers}\", \"" + Orders)]
    [InlineData("s3:GetObject", Objects, "arn:aws:s3:::*")]
    [InlineData("s3:PutObject", Arn + "s3:::${Bucket}/reports/*", Objects)]
    [InlineData("s3:GetObject", Objects, "arn:aws:s3:::${Bucket}*")]
    public void Flags_what_is_granted_beyond_what_the_calls_are_bound_to(string action, string required, string granted)
    {
        var verdict = Assert.Single(new Comparing().Needs(action, required).Grants(Allow(action, granted)).Verdicts());

        Assert.Equal(("SLG5003", action), (verdict.Rule, verdict.Actions.Single()));
        Assert.Equal(granted.Split('"')[0], verdict.Resources.Single().ToString());
        Assert.Equal([$"{action} on {required}"], Written(verdict.Replacement));
    }

    [Theory]
    [InlineData("dynamodb:GetItem", Orders, Orders)]
    [InlineData("dynamodb:GetItem", Orders, "arn:aws:dynamodb:*:*:table/${Orders}")]
    [InlineData("dynamodb:GetItem", Orders, "arn:*:dynamodb:eu-west-1:123456789012:table/${Orders}")]
    [InlineData("s3:GetObject", Objects, "arn:aws:s3:::${Bucket}/*")]
    [InlineData("s3:PutObject", Arn + "s3:::${Bucket}/*-*", Objects)]
    [InlineData("s3:PutObject", Arn + "s3:::${Bucket}/*/*", Objects)]
    [InlineData("s3:GetObject", Objects, "arn:aws:s3:::${Bucket}\", \"arn:aws:s3:::${Bucket}/*")]
    [InlineData("dynamodb:GetItem", Orders, "arn:aws:dynamodb:*:*:table/${TableName}")]
    [InlineData("dynamodb:GetItem", Orders, "arn:aws:dynamodb:*:*:table/${Stage}-*")]
    [InlineData("secretsmanager:GetSecretValue", "arn:aws:secretsmanager:*:*:secret:db-??????", "arn:aws:secretsmanager:*:*:secret:db-*")]
    [InlineData("cloudwatch:PutMetricData", "*", "*")]
    [InlineData("s3:ListAllMyBuckets", "*", "*")]
    public void Is_silent_where_the_grant_fits_or_may_fit(string action, string required, string granted) =>
        Assert.Empty(new Comparing().Needs(action, required).Grants(Allow(action, granted)).Findings());

    [Fact]
    public void Is_silent_where_a_call_is_not_bound() =>
        Assert.Empty(new Comparing().Needs("dynamodb:GetItem", Orders).NeedsUnbound("dynamodb:GetItem", Dynamo + "*").Grants(Allow("dynamodb:GetItem", "*")).Findings());

    [Fact]
    public void Is_silent_where_an_undecided_call_could_use_the_rest() =>
        Assert.Empty(new Comparing().MayUse("dynamodb").Needs("dynamodb:GetItem", Orders).Grants("""{ "Effect": "Allow", "Action": ["dynamodb:GetItem", "dynamodb:PutItem"], "Resource": "*" }""").Findings());

    [Fact]
    public void Is_silent_on_what_only_the_platform_needs() =>
        Assert.Empty(new Comparing().PlatformNeeds("sqs:ReceiveMessage", Queue + "${Queue}").Grants(Allow("sqs:ReceiveMessage", "*")).Findings());

    [Fact]
    public void Flags_the_code_s_action_beside_logging() =>
        Assert.Equal(["SLG5003 dynamodb:GetItem"], new Comparing().Needs("dynamodb:GetItem", Orders).Grants("""{ "Effect": "Allow", "Action": ["logs:PutLogEvents", "dynamodb:GetItem"], "Resource": "*" }""").Findings());

    [Fact]
    public void Is_silent_where_each_resource_of_a_list_is_used_by_some_action() =>
        Assert.Empty(new Comparing().Needs("dynamodb:GetItem", Orders).Needs("dynamodb:PutItem", Dynamo + "${Customers}").Grants($$"""
            { "Effect": "Allow", "Action": ["dynamodb:GetItem", "dynamodb:PutItem"], "Resource": ["{{Orders}}", "{{Dynamo}}${Customers}"] }
            """).Findings());

    [Fact]
    public void Flags_all_resources_but_some_ones() =>
        Assert.Equal(["SLG5003 dynamodb:GetItem"], new Comparing().Needs("dynamodb:GetItem", Orders).Grants($$"""{ "Effect": "Allow", "Action": "dynamodb:GetItem", "NotResource": "{{Dynamo}}${Customers}" }""").Findings());

    private static string Allow(string action, string resources) => $$"""{ "Effect": "Allow", "Action": "{{action}}", "Resource": ["{{resources}}"] }""";
}
