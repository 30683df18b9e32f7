using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Tests.Policies;

public sealed class ActionIndexTests
{
    private static readonly ActionIndex Index = new(["s3:PutObject", "s3:GetObject", "s3:GetBucketAcl", "s3-outposts:GetObject", "sqs:SendMessage", "dynamodb:GetItem"], _ => null);

    [Theory]
    [InlineData("s3:GetObject", "s3:GetObject")]
    [InlineData("S3:getobject", "s3:GetObject")]
    [InlineData("s3:Get*", "s3:GetBucketAcl s3:GetObject")]
    [InlineData("s3*", "s3-outposts:GetObject s3:GetBucketAcl s3:GetObject s3:PutObject")]
    [InlineData("s?s:*", "sqs:SendMessage")]
    [InlineData("*:Get????", "dynamodb:GetItem")]
    [InlineData("s3:Get Object", "")]
    [InlineData("s3:", "")]
    [InlineData("s3:*Object", "s3:GetObject s3:PutObject")]
    public void Expands_patterns_over_what_there_is(string pattern, string expected) =>
        Assert.Equal(expected, string.Join(' ', Index.NamesOf(pattern)));

    [Fact]
    public void Expands_a_star_to_everything() => Assert.Equal(6, Index.NamesOf("*").Length);

    [Fact]
    public void Finds_positions_in_any_case() => Assert.Equal((Index.IndexOf("s3:GetObject"), -1), (Index.IndexOf("S3:GETOBJECT"), Index.IndexOf("s3:Nothing")));
}
