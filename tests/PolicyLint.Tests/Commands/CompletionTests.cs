namespace ServerlessGuard.PolicyLint.Tests.Commands;

public class CompletionTests
{
    [Theory]
    [InlineData("bash", "complete -o default -F _policy_lint policy-lint")]
    [InlineData("zsh", "compdef _policy_lint policy-lint")]
    [InlineData("fish", "complete -c policy-lint")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName policy-lint")]
    public void Each_shell_has_its_script(string shell, string line)
    {
        var run = Run.Of("completion", shell);

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains(line, run.Out, StringComparison.Ordinal);
        Assert.Contains("[suggest:", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("policy-lint ch", "check")]
    [InlineData("policy-lint check . --for", "--format")]
    [InlineData("policy-lint check . --format s", "sarif")]
    public void What_the_scripts_ask_for_is_answered(string line, string word) =>
        Assert.Contains(word, Run.Of($"[suggest:{line.Length}]", line).Out.Split('\n').Select(suggestion => suggestion.Trim()));

    [Fact]
    public void Another_shell_is_refused_in_one_line() => Assert.Equal(2, Run.Of("completion", "cmd").Status);
}
