using System.Collections.Immutable;
using System.Diagnostics;
using ServerlessGuard.Iam.Catalog;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Tests.Policies;

public sealed class AuthorizationTests
{
    private const string Table = "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/";

    private static readonly ActionIndex Actions = new(
        ["s3:GetObject", "s3:ListBucket", "s3:ListAllMyBuckets", "dynamodb:GetItem", "dynamodb:Query", "dynamodb:PutItem"],
        name => new IamAction(name, ["Read"]) { ResourceTypes = name == "s3:ListAllMyBuckets" ? [] : [new ActionResourceType("any", "arn:*", Required: true, [])] });

    [Theory]
    [InlineData("dynamodb:GetItem", Table + "${Orders}", DecisionKind.Granted)]
    [InlineData("DynamoDB:getitem", Table + "${Orders}", DecisionKind.Granted)]
    [InlineData("dynamodb:GetItem", Table + "${Customers}", DecisionKind.Missing)]
    [InlineData("dynamodb:PutItem", Table + "${Orders}", DecisionKind.Missing)]
    [InlineData("dynamodb:GetItem", Table + "*", DecisionKind.Undecided)]
    [InlineData("dynamodb:GetItem", Table + "orders", DecisionKind.Undecided)]
    [InlineData("s3:GetObject", "arn:aws:s3:::data/in/1.csv", DecisionKind.Granted)]
    [InlineData("s3:GetObject", "arn:aws:s3:::data/in/secret/1.csv", DecisionKind.Denied)]
    [InlineData("s3:GetObject", "arn:aws:s3:::data/in/*", DecisionKind.MayBeDenied)]
    [InlineData("s3:GetObject", "arn:aws:s3:::data/out/*", DecisionKind.Missing)]
    [InlineData("s3:GetObject", "arn:aws:s3:::data/*.csv", DecisionKind.MayBeDenied)]
    [InlineData("s3:ListBucket", "arn:aws:s3:::data*", DecisionKind.PartlyGranted)]
    [InlineData("s3:ListAllMyBuckets", "*", DecisionKind.Missing)]
    public void Decides_for_resources_with_holes_and_wildcards(string action, string resource, DecisionKind expected) =>
        Assert.Equal(expected, Decide("""
            [
              { "Effect": "Allow", "Action": ["dynamodb:Get*", "dynamodb:Query"], "Resource": "arn:aws:dynamodb:*:*:table/${Orders}" },
              { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::data/in/*" },
              { "Effect": "Allow", "Action": ["s3:ListBucket", "s3:ListAllMyBuckets"], "Resource": "arn:aws:s3:::data" },
              { "Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::data/in/secret/*" }
            ]
            """, action, resource).Kind);

    [Fact]
    public void Shows_a_resource_that_is_not_allowed()
    {
        var decision = Decide("""[{ "Effect": "Allow", "Action": "s3:*", "Resource": ["arn:aws:s3:::data", "arn:aws:s3:::data?"] }]""", "s3:ListBucket", "arn:aws:s3:::data*");

        Assert.Equal((DecisionKind.PartlyGranted, "arn:aws:s3:::dataxx"), (decision.Kind, decision.Witness));
    }

    [Fact]
    public void Adds_up_what_no_single_statement_allows() =>
        Assert.Equal(DecisionKind.Granted, Decide("""
            [
              { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::data/a*" },
              { "Effect": "Allow", "Action": "s3:GetObject", "NotResource": "arn:aws:s3:::data/a*" }
            ]
            """, "s3:GetObject", "arn:aws:s3:::data/*").Kind);

    [Theory]
    [InlineData("\"StringEquals\": { \"aws:PrincipalType\": \"AssumedRole\" }", DecisionKind.Granted)]
    [InlineData("\"Bool\": { \"aws:SecureTransport\": \"true\" }", DecisionKind.Granted)]
    [InlineData("\"Bool\": { \"aws:MultiFactorAuthPresent\": \"true\" }", DecisionKind.Missing)]
    [InlineData("\"StringEquals\": { \"aws:ResourceTag/team\": \"a\" }", DecisionKind.Conditional)]
    [InlineData("\"StringEquals\": { \"aws:PrincipalAccount\": \"123456789012\" }", DecisionKind.Conditional)]
    public void Knows_a_lambda_session_when_it_judges_an_allow(string condition, DecisionKind expected) =>
        Assert.Equal(expected, Decide($$"""[{ "Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition": { {{condition}} } }]""", "s3:GetObject", "arn:aws:s3:::b/k").Kind);

    [Theory]
    [InlineData("\"Bool\": { \"aws:SecureTransport\": \"false\" }", DecisionKind.Granted)]
    [InlineData("\"BoolIfExists\": { \"aws:MultiFactorAuthPresent\": \"false\" }", DecisionKind.Denied)]
    [InlineData("\"StringNotEquals\": { \"aws:SourceVpce\": \"vpce-1\" }", DecisionKind.Denied)]
    [InlineData("\"NotIpAddress\": { \"aws:SourceIp\": \"203.0.113.0/24\" }", DecisionKind.MayBeDenied)]
    public void Knows_a_lambda_session_when_it_judges_a_deny(string condition, DecisionKind expected) =>
        Assert.Equal(expected, Decide($$"""
            [
              { "Effect": "Allow", "Action": "s3:*", "Resource": "*" },
              { "Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": { {{condition}} } }
            ]
            """, "s3:GetObject", "arn:aws:s3:::b/k").Kind);

    [Fact]
    public void Names_the_statement_and_the_keys_that_decide()
    {
        var decision = Decide("""
            [
              { "Sid": "All", "Effect": "Allow", "Action": "s3:*", "Resource": "*" },
              { "Sid": "Office", "Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": { "NotIpAddress": { "aws:SourceIp": "203.0.113.0/24" }, "Bool": { "aws:SecureTransport": true } } }
            ]
            """, "s3:GetObject", "arn:aws:s3:::b/k");

        Assert.Equal(["Office"], decision.Statements.Select(statement => statement.Sid));
        Assert.Equal(["aws:SourceIp"], decision.Keys);
    }

    [Theory]
    [InlineData("arn:aws:s3:::${aws:username}/*", DecisionKind.Missing)]
    [InlineData("arn:aws:s3:::${aws:username, 'b'}/*", DecisionKind.Granted)]
    [InlineData("arn:aws:s3:::${aws:PrincipalTag/team}/*", DecisionKind.Undecided)]
    [InlineData("arn:aws:s3:::${aws:PrincipalType}/*", DecisionKind.Missing)]
    public void Fills_policy_variables_from_the_session(string resource, DecisionKind expected) =>
        Assert.Equal(expected, Decide($$"""[{ "Effect": "Allow", "Action": "s3:*", "Resource": "{{resource}}" }]""", "s3:GetObject", "arn:aws:s3:::b/k").Kind);

    /// <summary>Where the variable has no value the statement matches nothing, not everything.</summary>
    [Theory]
    [InlineData("Allow", "arn:aws:s3:::${aws:username}/*", "", DecisionKind.Missing, "")]
    [InlineData("Allow", "arn:aws:s3:::${aws:PrincipalTag/team}/*", "", DecisionKind.Conditional, "aws:PrincipalTag/team")]
    [InlineData("Allow", "arn:aws:s3:::${aws:PrincipalTag/team, 'b'}/*", "", DecisionKind.Granted, "")]
    [InlineData("Deny", "arn:aws:s3:::${aws:PrincipalTag/team}/*", """, { "Effect": "Allow", "Action": "s3:*", "Resource": "*" }""", DecisionKind.MayBeDenied, "aws:PrincipalTag/team")]
    public void Variables_of_not_resource_may_have_no_value(string effect, string notResource, string further, DecisionKind expected, string keys)
    {
        var decision = Decide($$"""[{ "Effect": "{{effect}}", "Action": "s3:GetObject", "NotResource": "{{notResource}}" }{{further}}]""", "s3:GetObject", "arn:aws:sqs:eu-west-1:1:q");

        Assert.Equal((expected, keys), (decision.Kind, string.Join(" ", decision.Keys)));
    }

    [Theory]
    [InlineData("""[{ "Effect": "Allow", "Action": "s3:*", "Resource": "*" }]""", DecisionKind.Granted, false)]
    [InlineData("""[{ "Effect": "Allow", "Action": "dynamodb:*", "Resource": "*" }]""", DecisionKind.Missing, true)]
    [InlineData("""[{ "Effect": "Allow", "Action": "*", "Resource": "*" }, { "Effect": "Deny", "Action": "s3:*", "Resource": "*" }]""", DecisionKind.Denied, true)]
    [InlineData("""[{ "Effect": "Allow", "Action": "*", "Resource": "*", "Condition": { "Bool": { "aws:x": "true" } } }]""", DecisionKind.Conditional, false)]
    public void Stays_within_the_boundary(string boundary, DecisionKind expected, bool byBoundary)
    {
        var decision = Decide("""[{ "Effect": "Allow", "Action": "s3:*", "Resource": "*" }]""", "s3:GetObject", "arn:aws:s3:::b/k", boundary);

        Assert.Equal((expected, byBoundary), (decision.Kind, decision.ByBoundary));
    }

    [Fact]
    public void Decides_actions_the_catalog_does_not_know() =>
        Assert.Equal(
            [DecisionKind.Granted, DecisionKind.Missing],
            new[] { "s3:GetObjectTomorrow", "s4:GetObject" }.Select(action => Decide("""[{ "Effect": "Allow", "Action": "s3:Get*", "Resource": "*" }]""", action, "arn:aws:s3:::b/k").Kind));

    [Theory]
    [InlineData("*", DecisionKind.Granted)]
    [InlineData("arn:aws:s3:::*", DecisionKind.Missing)]
    public void Grants_an_action_without_resources_only_on_a_star(string granted, DecisionKind expected) =>
        Assert.Equal(expected, Decide($$"""[{ "Effect": "Allow", "Action": "s3:*", "Resource": "{{granted}}" }]""", "s3:ListAllMyBuckets", "*").Kind);

    /// <summary>An unoptimised build on a loaded machine manages this twenty times over; benchmarks measure the real rate.</summary>
    [Fact]
    public void Judges_many_requests_a_second()
    {
        var authorization = Compile("""
            [
              { "Effect": "Allow", "Action": ["dynamodb:Get*", "dynamodb:Query"], "Resource": ["arn:aws:dynamodb:*:*:table/orders", "arn:aws:dynamodb:*:*:table/orders/index/*"] },
              { "Effect": "Deny", "Action": "dynamodb:*", "Resource": "arn:aws:dynamodb:*:*:table/audit*" }
            ]
            """, boundary: null);
        var resource = ResourcePattern.From(SymbolicText.Literal("arn:aws:dynamodb:eu-west-1:123456789012:table/orders"));
        authorization.Judge("dynamodb:GetItem", resource);
        var watch = Stopwatch.StartNew();
        for (var round = 0; round < 100_000; round++)
        {
            Assert.True(authorization.Judge("dynamodb:GetItem", resource) == DecisionKind.Granted);
        }

        Assert.InRange(watch.Elapsed.TotalMilliseconds, 0, 20_000);
    }

    private static Decision Decide(string statements, string action, string resource, string? boundary = null) =>
        Compile(statements, boundary).Decide(action, SymbolicText.Parse(resource));

    private static Authorization Compile(string statements, string? boundary) => new(
        Parse(statements).Statements,
        boundary is null ? null : Parse(boundary),
        new AuthorizationScope(Actions, SessionContext.OfLambda(), new HoleFacts(ImmutableHashSet.Create("Orders", "Customers"))));

    private static PolicyDocument Parse(string statements)
    {
        var (document, problems) = PolicyParser.Parse($$"""{ "Version": "2012-10-17", "Statement": {{statements}} }""", "p.json");
        Assert.Empty(problems);
        return document;
    }
}
