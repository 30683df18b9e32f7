using ServerlessGuard.PolicyLint.Checking;
using ServerlessGuard.PolicyLint.Tests.Commands;
using ServerlessGuard.PolicyLint.Tests.Samples;

namespace ServerlessGuard.PolicyLint.Tests.Rewriting;

/// <summary>The samples go from findings to clean.</summary>
public sealed class SampleFixTests
{
    public static TheoryData<string> Samples => [.. Directory.EnumerateDirectories(Path.Combine(Repository.Root, "samples")).Select(folder => Path.GetFileName(folder)!)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_finding_is_fixed_or_said_to_be_left(string sample)
    {
        using var directory = new TemporaryDirectory();
        Copy(Path.Combine(Repository.Root, "samples", sample), directory.Path);
        var before = Fixable(directory.Path);

        var run = Run.Of("fix", directory.Path);

        var left = Fixable(directory.Path);
        Assert.Equal(left.Length, run.Error.Split('\n').Count(line => line.Contains(" is not fixed: ", StringComparison.Ordinal)));
        Assert.Equal(before.Length - left.Length, run.Out.Split('\n').Count(line => line.Contains(": fixed SLG", StringComparison.Ordinal)));
        Assert.Equal("", Run.Of("fix", directory.Path, "--dry-run").Out);
    }

    [Fact]
    public void Of_the_order_service_nothing_is_left()
    {
        using var directory = new TemporaryDirectory();
        Copy(Path.Combine(Repository.Root, "samples", "OrderService"), directory.Path);

        Assert.NotEmpty(Fixable(directory.Path));
        Assert.Equal((0, ""), (Run.Of("fix", directory.Path).Status, string.Join('\n', Fixable(directory.Path).Select(finding => finding.Message))));
    }

    private static Finding[] Fixable(string path) =>
        [.. Checker.Check(new CheckRequest(path), new Progress()).Findings.Where(finding => Fixing.Rules.Contains(finding.Rule) && finding is { Suppressed: false, Level: not Level.Note })];

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private sealed class Progress : IProgress<string>
    {
        public void Report(string value)
        {
        }
    }
}
