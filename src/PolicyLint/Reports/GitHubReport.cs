using ServerlessGuard.Iam;
using ServerlessGuard.PolicyLint.Checking;

namespace ServerlessGuard.PolicyLint.Reports;

/// <summary>
/// Workflow commands of GitHub Actions: each finding becomes an annotation of its line. Escapes as
/// https://docs.github.com/actions/reference/workflow-commands-for-github-actions says and the runner's toolkit does.
/// </summary>
/// <param name="folder">The checked directory relative to the repository's root; empty for the root itself.</param>
public sealed class GitHubReport(string folder) : IReport
{
    public void Write(CheckResult result, TextWriter output)
    {
        foreach (var finding in result.Findings.Where(finding => !finding.Suppressed))
        {
            var title = RulePage.Find(finding.Rule) is { } page ? $"{finding.Rule} {page.Title}" : finding.Rule;
            WriteCommand(output, CommandOf(finding.Level), finding.Position, title, [finding.Message, .. finding.Related.Select(Line)]);
        }

        foreach (var error in result.Errors)
        {
            WriteCommand(output, "error", new SourcePosition(error.File, error.Line ?? 1, 1), "Not read", [error.Message]);
        }
    }

    private void WriteCommand(TextWriter output, string command, SourcePosition position, string title, IEnumerable<string> lines)
    {
        var file = Property(folder.Length == 0 ? position.File : $"{folder}/{position.File}");
        output.Write($"::{command} file={file},line={position.Line},col={position.Column},title={Property(title)}::{Data(string.Join('\n', lines))}\n");
    }

    private string Line(RelatedPlace related) => $"{related.Position.File}:{related.Position.Line}: {related.Message}";

    private static string CommandOf(Level level) => level == Level.Note ? "notice" : Names.Of(level);

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
