using ServerlessGuard.Iam;
using ServerlessGuard.PolicyLint.Checking;

namespace ServerlessGuard.PolicyLint.Reports;

/// <summary>
/// Lines that MSBuild and IDEs take for warnings and errors of a build:
/// <c>file(line,column): warning SLG5002: message</c>. Paths are absolute, since a build has no directory that they could be relative to.
/// </summary>
/// <param name="root">The checked directory, absolute.</param>
public sealed class MSBuildReport(string root) : IReport
{
    public void Write(CheckResult result, TextWriter output)
    {
        foreach (var finding in result.Findings.Where(finding => !finding.Suppressed))
        {
            WriteLine(output, finding.Position, CategoryOf(finding.Level), finding.Rule, finding.Message);
        }

        foreach (var error in result.Errors)
        {
            WriteLine(output, new SourcePosition(error.File, error.Line ?? 1, 1), "error", ToolVersion.Name, error.Message);
        }
    }

    private void WriteLine(TextWriter output, SourcePosition position, string category, string rule, string message) =>
        output.Write($"{Path.GetFullPath(position.File, root)}({position.Line},{position.Column}): {category} {rule}: {message.ReplaceLineEndings(" ")}\n");

    // Another word than these two, and MSBuild prints the line without counting it as anything.
    private static string CategoryOf(Level level) => level == Level.Note ? "message" : Names.Of(level);
}
