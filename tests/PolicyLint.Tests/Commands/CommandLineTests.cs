namespace ServerlessGuard.PolicyLint.Tests.Commands;

public class CommandLineTests
{
    [Theory]
    [InlineData("check", "--format", "xml")]
    [InlineData("check", "--fail-on", "sometimes")]
    [InlineData("check", "a", "b")]
    [InlineData("check", "--unknown")]
    [InlineData("unknown")]
    [InlineData("catalog")]
    [InlineData("explain")]
    public void Wrong_arguments_are_one_line_and_status_2(params string[] arguments)
    {
        var run = Run.Of(arguments);

        Assert.Equal(2, run.Status);
        Assert.Empty(run.Out);
        Assert.StartsWith("policy-lint: ", run.Error);
        Assert.Contains("--help", run.Error);
        Assert.Equal(1, run.Error.Count(character => character == '\n'));
    }

    [Theory]
    [InlineData("policy-lint check . --format json", "--help")]
    [InlineData("policy-lint check . --format json", "check", "--help")]
    [InlineData("policy-lint catalog s3 CopyObject", "catalog", "-h")]
    [InlineData("policy-lint explain GetOrder dynamodb:GetItem", "explain", "--help")]
    [InlineData("policy-lint explain GetOrder dynamodb:GetItem", "--help")]
    public void Help_shows_examples(string example, params string[] arguments)
    {
        var run = Run.Of(arguments);

        Assert.Equal(0, run.Status);
        Assert.Contains(example, run.Out);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Missing_folder_is_one_line_and_status_2()
    {
        var run = Run.Of("check", "/nowhere/at/all");

        Assert.Equal(new Run(2, "", "policy-lint: /nowhere/at/all: no such directory; give the directory that holds the templates and the code\n"), run);
    }

    [Fact]
    public void Missing_template_is_one_line_and_status_2()
    {
        using var directory = new TemporaryDirectory();

        var run = Run.Of("check", directory.Path, "--template", "absent.yaml");

        Assert.Equal(new Run(2, "", "policy-lint: absent.yaml: no such file; --template takes files of the checked directory\n"), run);
    }

    [Fact]
    public void Template_outside_of_the_directory_is_refused()
    {
        using var directory = new TemporaryDirectory().With("outside.yaml", "").With("inside/x.cs", "");

        var run = Run.Of("check", directory.PathOf("inside"), "--template", directory.PathOf("outside.yaml"));

        Assert.Equal(2, run.Status);
        Assert.Contains("outside of", run.Error);
    }
}
