using ServerlessGuard.PolicyLint.Checking;

namespace ServerlessGuard.PolicyLint.Tests.Checking;

public class ShortNameTests
{
    [Theory]
    [InlineData("arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Orders}", "table/${Orders}")]
    [InlineData("arn:aws:s3:::bucket/*", "bucket/*")]
    [InlineData("arn:aws:lambda:eu-west-1:123456789012:function:name:alias", "function:name:alias")]
    [InlineData("*", "any resource")]
    [InlineData("arn:${AWS::Partition}:s3:::*/*", "any resource")]
    [InlineData("arn:aws:dynamodb:eu-west-1:1:table/*", "table/*")]
    [InlineData("${Role}", "${Role}")]
    [InlineData("arn:short", "arn:short")]
    public void Is_what_a_reader_looks_for(string resource, string expected) => Assert.Equal(expected, ShortName.Of(resource));

    [Fact]
    public void Long_lists_are_cut() => Assert.Equal("a, b and 3 more", ShortName.List(["a", "b", "c", "d", "e"], limit: 3));
}
