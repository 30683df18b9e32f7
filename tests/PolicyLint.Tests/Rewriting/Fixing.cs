using ServerlessGuard.PolicyLint.Checking;
using ServerlessGuard.PolicyLint.Tests.Checking;
using ServerlessGuard.PolicyLint.Tests.Commands;

namespace ServerlessGuard.PolicyLint.Tests.Rewriting;

/// <summary>Runs <c>fix</c> as a user does and holds it to its promises: the check is clean afterwards, and a second run changes nothing.</summary>
internal static class Fixing
{
    public static readonly string[] Rules = ["SLG5001", "SLG5002", "SLG5003", "SLG5004", "SLG5005"];

    /// <summary>The file's lines that went and came, as a diff shows them, without its context.</summary>
    public static string Changes(this Checkout checkout, string file = "template.yaml", params string[] options)
    {
        var before = File.ReadAllText(Path.Combine(checkout.Path, file));
        var preview = Run.Of(["fix", checkout.Path, "--dry-run", .. options]);
        Assert.Equal(before, File.ReadAllText(Path.Combine(checkout.Path, file)));

        var run = Run.Of(["fix", checkout.Path, .. options]);
        Assert.Equal((0, ""), (run.Status, run.Error));
        var after = File.ReadAllText(Path.Combine(checkout.Path, file));
        Assert.Equal(new Run(0, "nothing to fix\n", ""), Run.Of(["fix", checkout.Path, .. options]));
        Assert.Equal(after, File.ReadAllText(Path.Combine(checkout.Path, file)));
        return string.Join('\n', preview.Out.Split('\n').Where(line => line is ['+' or '-', ..] && !line.StartsWith("---", StringComparison.Ordinal) && !line.StartsWith("+++", StringComparison.Ordinal)));
    }

    public static IEnumerable<Finding> FixableFindings(this Checkout checkout) =>
        checkout.Check().Findings.Where(finding => Rules.Contains(finding.Rule) && finding is { Suppressed: false, Level: not Level.Note });

    public static void IsClean(this Checkout checkout) => Assert.Empty(checkout.FixableFindings().Select(finding => finding.Message));

    /// <summary>Why nothing was done: the one line for it, without the tool's name.</summary>
    public static string Refusal(this Checkout checkout, params string[] options)
    {
        var run = Run.Of(["fix", checkout.Path, .. options]);
        Assert.Equal((1, "nothing to fix\n"), (run.Status, run.Out));
        return Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
