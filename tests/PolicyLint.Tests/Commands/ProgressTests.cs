using ServerlessGuard.PolicyLint.Commands;

namespace ServerlessGuard.PolicyLint.Tests.Commands;

public sealed class ProgressTests
{
    [Theory]
    [InlineData(0, "checking template.yaml: GetOrder\n")]
    [InlineData(3600, "")]
    public void It_is_told_once_a_person_would_wonder(int patience, string expected)
    {
        using var error = new StringWriter { NewLine = "\n" };

        new Progress(new Terminal(TextWriter.Null, error, Colours: false) { Patience = TimeSpan.FromSeconds(patience) }).Report("checking template.yaml: GetOrder");

        Assert.Equal(expected, error.ToString());
    }
}
