using ServerlessGuard.PolicyLint.Checking;
using ServerlessGuard.PolicyLint.Reports;

namespace ServerlessGuard.PolicyLint.Commands;

/// <summary>The further reports of one run, <c>--report FORMAT=FILE</c>: a pipeline wants several, and the check is the expensive part.</summary>
public static class ReportFiles
{
    /// <summary>Refuses what is not <c>FORMAT=FILE</c> before the check begins.</summary>
    public static IReadOnlyList<(string Format, string File)> Parse(IEnumerable<string> choices) => [.. choices.Select(Parse)];

    public static void Write(IEnumerable<(string Format, string File)> reports, CheckResult result, ReportFormat format)
    {
        foreach (var (name, file) in reports)
        {
            Write("--report", file, output => format.Write(name, result, output));
        }
    }

    /// <param name="option">Which option named the file.</param>
    public static void Write(string option, string file, Action<TextWriter> write)
    {
        using var report = new StringWriter { NewLine = "\n" };
        write(report);
        try
        {
            File.WriteAllText(file, report.ToString());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new InputException($"{option}: {file} cannot be written: {exception.Message}");
        }
    }

    private static (string Format, string File) Parse(string choice)
    {
        var format = choice.Split('=')[0];
        if (!ReportFormat.All.Contains(format)) throw new InputException($"--report {choice}: give FORMAT=FILE, with one of {string.Join(", ", ReportFormat.All)}");

        return choice.Length > format.Length + 1 ? (format, choice[(format.Length + 1)..]) : throw new InputException($"--report {choice}: give the file too, {format}=FILE");
    }
}
