using System.Text.Json;
using ServerlessGuard.PolicyLint.Commands;

namespace ServerlessGuard.CodeRules;

/// <summary>One finding of a code rule as the report has it.</summary>
/// <param name="IsWarning">A warning or an error; notes are hints.</param>
internal sealed record CodeFinding(string Rule, bool IsWarning, string Place, string Message)
{
    public override string ToString() => $"{Place}: {Rule} {(IsWarning ? "warning" : "note")}: {Message}";
}

/// <summary>Runs <c>policy-lint check --code-rules=only</c> through the command line that users run, and reads its report.</summary>
internal static class CodeRuleCheck
{
    /// <summary>Empty where the folder has nothing to check.</summary>
    public static IReadOnlyList<CodeFinding> Of(string folder)
    {
        using var output = new StringWriter();
        CommandLine.Run(["check", folder, "--code-rules=only", "--format", "json"], new Terminal(output, TextWriter.Null, Colours: false));
        if (output.GetStringBuilder().Length == 0)
            return [];

        using var report = JsonDocument.Parse(output.ToString());
        return [.. report.RootElement.GetProperty("findings").EnumerateArray().Where(finding => !finding.GetProperty("suppressed").GetBoolean()).Select(Read)];
    }

    private static CodeFinding Read(JsonElement finding) => new(
        finding.GetProperty("rule").GetString()!,
        finding.GetProperty("level").GetString() != "note",
        $"{finding.GetProperty("file").GetString()}:{finding.GetProperty("line").GetInt32()}",
        finding.GetProperty("message").GetString()!);
}
