using System.Text;
using System.Text.Json;
using ServerlessGuard.Iam;
using ServerlessGuard.PolicyLint.Checking;

namespace ServerlessGuard.PolicyLint.Reports;

/// <summary>A code quality report as GitLab shows it in merge requests (https://docs.gitlab.com/ci/testing/code_quality).</summary>
/// <param name="folder">The checked directory relative to the repository's root; empty for the root itself.</param>
public sealed class GitLabReport(string folder) : IReport
{
    public void Write(CheckResult result, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonReport.Options))
        {
            json.WriteStartArray();
            foreach (var finding in result.Findings.Where(finding => !finding.Suppressed))
            {
                Write(json, finding.Rule, SeverityOf(finding.Level), finding.Message, finding.Position, finding.Fingerprint);
            }

            foreach (var error in result.Errors)
            {
                Write(json, "not-read", "blocker", error.Message, new SourcePosition(error.File, error.Line ?? 1, 1), $"not-read {error}");
            }

            json.WriteEndArray();
        }

        output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        output.Write('\n');
    }

    private void Write(Utf8JsonWriter json, string check, string severity, string message, SourcePosition position, string fingerprint)
    {
        json.WriteStartObject();
        json.WriteString("description", message);
        json.WriteString("check_name", check);
        json.WriteString("fingerprint", fingerprint);
        json.WriteString("severity", severity);
        json.WriteStartObject("location");
        json.WriteString("path", folder.Length == 0 ? position.File : $"{folder}/{position.File}");
        json.WriteStartObject("lines");
        json.WriteNumber("begin", position.Line);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string SeverityOf(Level level) => level switch
    {
        Level.Error => "critical",
        Level.Warning => "major",
        _ => "info",
    };
}
