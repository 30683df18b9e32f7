using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using ServerlessGuard.PolicyLint.Commands;

namespace ServerlessGuard.RoundTrips;

/// <summary>One checkout that was copied, checked, fixed, fixed again and checked again.</summary>
/// <param name="Diff">What the first run changed, as a unified diff.</param>
/// <param name="Found">Findings of the rules that <c>fix</c> acts on, before the first run.</param>
/// <param name="Refusals">The lines that say what <c>fix</c> left.</param>
/// <param name="IsStable">Whether the second run changed nothing and left the same.</param>
/// <param name="NewFindings">Findings of the check afterwards, of whatever rule, that there were none of before.</param>
internal sealed partial record RoundTrip(string Name, string Diff, int Found, int Fixed, ImmutableArray<string> Refusals, bool IsStable, ImmutableArray<string> NewFindings)
{
    private static readonly ImmutableHashSet<string> Fixable = ["SLG5001", "SLG5002", "SLG5003", "SLG5004", "SLG5005"];

    public bool IsChanged => Diff.Length > 0;

    public int RemovedLines => Diff.Split('\n').Count(line => line is ['-', ..] && !line.StartsWith("--- ", StringComparison.Ordinal));

    public int AddedLines => Diff.Split('\n').Count(line => line is ['+', ..] && !line.StartsWith("+++ ", StringComparison.Ordinal));

    public static RoundTrip Of(string checkout)
    {
        var copy = Directory.CreateTempSubdirectory("round-trip-").FullName;
        try
        {
            Copy(checkout, copy);
            var before = Findings(copy);
            var diff = Run("fix", copy, "--dry-run").Output;
            var (output, errors) = Run("fix", copy);
            var (again, errorsAgain) = Run("fix", copy, "--dry-run");
            var known = before.Select(finding => finding.Key).ToHashSet(StringComparer.Ordinal);
            return new RoundTrip(
                Path.GetFileName(checkout),
                diff,
                before.Count(finding => Fixable.Contains(finding.Rule)),
                output.Split('\n').Count(line => line.Contains(": fixed ", StringComparison.Ordinal)),
                Left(errors),
                again.Length == 0 && Left(errorsAgain).Length <= Left(errors).Length,
                [.. Findings(copy).Where(finding => !known.Contains(finding.Key)).Select(finding => $"{finding.Rule} {finding.Message}")]);
        }
        finally
        {
            Directory.Delete(copy, recursive: true);
        }
    }

    private static ImmutableArray<string> Left(string errors) => [.. errors.Split('\n').Where(line => line.Contains(" is not fixed: ", StringComparison.Ordinal))];

    private static ImmutableArray<(string Rule, string Key, string Message)> Findings(string folder)
    {
        if (Run("check", folder, "--format", "json").Output is not { Length: > 0 } output) return [];

        using var report = JsonDocument.Parse(output);
        return
        [
            .. report.RootElement.GetProperty("findings").EnumerateArray().Where(finding => !finding.GetProperty("suppressed").GetBoolean()).Select(finding => (
                finding.GetProperty("rule").GetString()!,
                $"{finding.GetProperty("rule")} {finding.GetProperty("template")} {finding.GetProperty("function")} {finding.GetProperty("actions")}",
                Line().Replace($"{finding.GetProperty("file")}: {finding.GetProperty("message")}", " "))),
        ];
    }

    private static (string Output, string Errors) Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        CommandLine.Run(arguments, new Terminal(output, errors, Colours: false) { Patience = TimeSpan.MaxValue });
        return (output.ToString(), errors.ToString());
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.EnumerateDirectories(from).Where(folder => Path.GetFileName(folder) != ".git")) Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Line();
}
