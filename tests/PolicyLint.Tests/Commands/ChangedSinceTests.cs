using System.Diagnostics;
using System.Text.Json;
using ServerlessGuard.PolicyLint.Tests.Checking;
using static ServerlessGuard.PolicyLint.Tests.Checking.Checkout;

namespace ServerlessGuard.PolicyLint.Tests.Commands;

/// <summary>Two functions with a surplus each: orders in one project, and prices in another one.</summary>
public sealed class ChangedSinceTests : IDisposable
{
    private const string Surplus = "[dynamodb:GetItem, dynamodb:DeleteItem]";

    private readonly Checkout _checkout = Of(Allow(Surplus))
        .With("src/Orders/Unreached.cs", "namespace Orders;\n\npublic static class Unreached\n{\n    public static int One => 1;\n}\n")
        .With("prices/template.yaml", Template(Allow(Surplus)).Replace("GetOrder", "GetPrice", StringComparison.Ordinal).Replace("src/Orders", "Prices", StringComparison.Ordinal)
            .Replace("Orders::Orders.Function::Get", "Prices::Orders.Function::Get", StringComparison.Ordinal))
        .With("prices/Prices/Prices.csproj", Project)
        .With("prices/Prices/Function.cs", Code(ReadsAnItem));

    public ChangedSinceTests()
    {
        Git("init", "--quiet", "--initial-branch=main");
        Commit();
    }

    public void Dispose() => _checkout.Dispose();

    [Fact]
    public void Without_a_change_nothing_is_judged()
    {
        var run = Check("HEAD");

        Assert.Equal((0, "0 functions, 0 analyzed: 0 errors, 0 warnings, 0 notes\n", ""), (run.Status, run.Out, run.Error));
    }

    [Theory]
    [InlineData("src/Orders/Function.cs", "GetOrder")]
    [InlineData("src/Orders/Orders.csproj", "GetOrder")]
    [InlineData("src/Orders/appsettings.json", "GetOrder")]
    [InlineData("samconfig.toml", "GetOrder")]
    [InlineData("prices/Prices/Function.cs", "GetPrice")]
    [InlineData("template.yaml", null)]
    [InlineData("prices/template.yaml", null)]
    [InlineData("README.md", null)]
    [InlineData("src/Orders/Unreached.cs", null)]
    [InlineData("src/Orders/New.cs", null)]
    [InlineData("readme/notes.txt", null)]
    [InlineData("prices/Directory.Build.props", "GetPrice")]
    public void A_changed_file_has_the_functions_judged_that_it_can_matter_to(string file, string? function)
    {
        Touch(file);

        Assert.Equal(function is null ? [] : [function], Judged("HEAD"));
    }

    [Fact]
    public void A_deleted_source_has_its_project_judged()
    {
        File.Delete(Path.Combine(_checkout.Path, "src/Orders/Unreached.cs"));

        Assert.Equal(["GetOrder"], Judged("HEAD"));
    }

    [Fact]
    public void What_is_committed_since_counts_as_well()
    {
        Touch("src/Orders/Function.cs");
        Commit();

        Assert.Empty(Judged("HEAD"));
        Assert.Equal(["GetOrder"], Judged("HEAD~1"));
    }

    [Fact]
    public void What_others_changed_since_the_branches_parted_does_not_count()
    {
        Git("checkout", "--quiet", "-b", "feature");
        Touch("prices/Prices/Function.cs");
        Commit();
        Git("checkout", "--quiet", "main");
        Touch("src/Orders/Function.cs");
        Commit();
        Git("checkout", "--quiet", "feature");

        Assert.Equal(["GetPrice"], Judged("main"));
    }

    [Fact]
    public void An_unknown_revision_is_one_line_and_status_2()
    {
        var run = Check("nowhere");

        Assert.Equal((2, ""), (run.Status, run.Out));
        Assert.StartsWith("policy-lint: --changed-since nowhere: ", Assert.Single(run.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void A_revision_is_never_taken_for_an_option() => Assert.Equal(2, Run.Of("check", _checkout.Path, "--changed-since=--output=x").Status);

    private void Touch(string file)
    {
        var path = Path.Combine(_checkout.Path, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var neutral = Path.GetExtension(file) switch
        {
            ".cs" => "// touched\n",
            ".csproj" => "<!-- touched -->\n",
            ".props" => "<Project />\n",
            ".json" => "{}\n",
            ".toml" => "version = 0.1\n",
            _ => "# touched\n",
        };
        File.AppendAllText(path, neutral);
    }

    private string[] Judged(string revision) =>
    [
        .. JsonDocument.Parse(Check(revision, "--format", "json").Out).RootElement.GetProperty("functions").EnumerateArray().Select(function => function.GetProperty("id").GetString()!),
    ];

    private Run Check(string revision, params string[] options) => Run.Of(["check", _checkout.Path, "--changed-since", revision, .. options]);

    private void Commit()
    {
        Git("add", "--all");
        Git("-c", "user.name=test", "-c", "user.email=test@example.com", "commit", "--quiet", "--message", "change");
    }

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _checkout.Path })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
