using System.Diagnostics;
using ServerlessGuard.PolicyLint.Commands;
using ServerlessGuard.PolicyLint.Tests.Checking;
using ServerlessGuard.PolicyLint.Tests.Samples;
using static ServerlessGuard.PolicyLint.Tests.Checking.Checkout;

namespace ServerlessGuard.PolicyLint.Tests.Commands;

/// <summary>The target <c>PolicyLint</c> of the analyzer package, in a build of its own.</summary>
public class BuildTargetTests
{
    [Fact]
    public void Findings_are_warnings_of_the_build()
    {
        using var checkout = Of(Allow("[dynamodb:GetItem, dynamodb:DeleteItem]"));

        var (status, output) = Build(checkout);

        Assert.Equal(0, status);
        Assert.Contains($"{Path.Combine(checkout.Path, "template.yaml")}(16,", output, StringComparison.Ordinal);
        Assert.Contains("warning SLG5002: GetOrder never uses dynamodb:DeleteItem", output, StringComparison.Ordinal);
        Assert.Contains("1 Warning(s)", output, StringComparison.Ordinal);
        Assert.Contains("0 Error(s)", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_permission_fails_the_build()
    {
        using var checkout = Of(Allow("dynamodb:Query"));

        var (status, output) = Build(checkout);

        Assert.NotEqual(0, status);
        Assert.Contains("error SLG5001: GetOrder needs dynamodb:GetItem", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_that_cannot_run_fails_the_build()
    {
        using var checkout = Of(Allow("dynamodb:GetItem"));

        var (status, output) = Build(checkout, "-p:PolicyLintArguments=--nonsense");

        Assert.NotEqual(0, status);
        Assert.Contains("policy-lint ended with status 2", output, StringComparison.Ordinal);
    }

    private static (int Status, string Output) Build(Checkout checkout, params string[] options)
    {
        var project = Path.Combine(checkout.Path, "build.proj");
        File.WriteAllText(project, $"""<Project><Import Project="{Repository.PathOf("src/Analyzers.Package/buildTransitive/PolicyLint.targets")}" /></Project>""");
        string[] arguments =
        [
            "msbuild", project, "-t:PolicyLint", "-nologo", "-clp:Summary", "-tl:off", "-nodeReuse:false", $"-p:PolicyLintCommand=dotnet \"{typeof(CommandLine).Assembly.Location}\"", .. options,
        ];
        using var build = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = build.StandardError.ReadToEndAsync();
        var output = build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        return (build.ExitCode, output + error.Result);
    }
}
