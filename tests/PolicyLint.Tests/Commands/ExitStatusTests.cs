using ServerlessGuard.Iam;
using ServerlessGuard.PolicyLint.Checking;
using ServerlessGuard.PolicyLint.Commands;

namespace ServerlessGuard.PolicyLint.Tests.Commands;

public class ExitStatusTests
{
    [Theory]
    [InlineData(Level.Error, Level.Error, 1)]
    [InlineData(Level.Error, Level.Warning, 1)]
    [InlineData(Level.Error, null, 0)]
    [InlineData(Level.Warning, Level.Error, 0)]
    [InlineData(Level.Warning, Level.Warning, 1)]
    [InlineData(Level.Warning, Level.Note, 1)]
    [InlineData(Level.Note, Level.Warning, 0)]
    [InlineData(Level.Note, Level.Note, 1)]
    public void Findings_fail_the_check_from_the_given_level_on(Level level, Level? failOn, int expected) =>
        Assert.Equal(expected, ExitStatus.Of(Result([Finding(level)], []), failOn));

    [Fact]
    public void Suppressed_findings_do_not() =>
        Assert.Equal(0, ExitStatus.Of(Result([Finding(Level.Error) with { Suppression = new FindingSuppression(SuppressionKind.Baseline) }], []), Level.Warning));

    [Fact]
    public void A_bad_file_among_others_is_2_whatever_was_found() =>
        Assert.Equal(2, ExitStatus.Of(Result([Finding(Level.Error)], [new InputError("a.yaml", 1, "broken")]), Level.Warning));

    [Fact]
    public void An_internal_fault_is_3() =>
        Assert.Equal(3, ExitStatus.Of(Result([], [new InputError("a.yaml", 1, "broken"), new InputError("b.yaml", 1, "fault", IsInternal: true)]), Level.Warning));

    private static Finding Finding(Level level) => new("SLG5001", level, "", new SourcePosition("a.yaml", 1, 1));

    private static CheckResult Result(Finding[] findings, InputError[] errors) => new([], [.. findings], [.. errors]);
}
