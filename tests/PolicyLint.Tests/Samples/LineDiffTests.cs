namespace ServerlessGuard.PolicyLint.Tests.Samples;

public class LineDiffTests
{
    [Theory]
    [InlineData("a\nb", "a\nb", "")]
    [InlineData("a\nb\nc", "a\nc", "-   2  b\n")]
    [InlineData("a\nc", "a\nb\nc", "+   2  b\n")]
    [InlineData("a\nb", "a\nx", "-   2  b\n+   2  x\n")]
    public void Shows_the_lines_that_differ(string expected, string actual, string diff) => Assert.Equal(diff, LineDiff.Between(expected, actual));
}
