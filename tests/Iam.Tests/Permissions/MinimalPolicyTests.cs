using System.Collections.Immutable;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Tests.Permissions;

public sealed class MinimalPolicyTests
{
    [Fact]
    public void Groups_actions_by_their_resources_sorted() =>
        Assert.Equal(
            ["s3:DeleteObject s3:GetObject on arn:aws:s3:::a/*", "sqs:SendMessage on arn:aws:sqs:*:*:a arn:aws:sqs:*:*:b"],
            Written(("sqs:SendMessage", "arn:aws:sqs:*:*:b"), ("s3:GetObject", "arn:aws:s3:::a/*"), ("sqs:SendMessage", "arn:aws:sqs:*:*:a"), ("s3:DeleteObject", "arn:aws:s3:::a/*"), ("S3:getobject", "arn:aws:s3:::a/*")));

    [Fact]
    public void Leaves_out_resources_that_another_one_covers() =>
        Assert.Equal(["s3:GetObject on arn:${AWS::Partition}:s3:::a/*"], Written(("s3:GetObject", "arn:aws:s3:::a/x"), ("s3:GetObject", "arn:aws:s3:::a/*"), ("s3:GetObject", "arn:${AWS::Partition}:s3:::a/*")));

    [Fact]
    public void Keeps_conditions_apart()
    {
        ImmutableArray<PolicyCondition> condition = [new("StringEquals", "aws:ResourceTag/team", [SymbolicText.Literal("a")])];
        var statements = MinimalPolicy.From([new("s3:GetObject", SymbolicText.Literal("*"), []), new("s3:PutObject", SymbolicText.Literal("*"), condition)], HoleFacts.None);

        Assert.Equal([0, 1], statements.Select(statement => statement.Conditions.Length));
    }

    private static string[] Written(params (string Action, string Resource)[] needs) =>
        Comparing.Written(MinimalPolicy.From(needs.Select(need => new GrantedNeed(need.Action, SymbolicText.Parse(need.Resource), [])), HoleFacts.None));
}
