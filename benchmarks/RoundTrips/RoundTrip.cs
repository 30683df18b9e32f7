using ServerlessGuard.PolicyLint.Commands;

namespace ServerlessGuard.RoundTrips;

/// <summary>One checkout that was copied, fixed and fixed again.</summary>
/// <param name="Left">Findings that <c>fix</c> refused to fix.</param>
/// <param name="IsStable">Whether the second run changed nothing and found nothing new.</param>
internal sealed record RoundTrip(string Name, int Fixed, int Left, int Files, int RemovedLines, int AddedLines, bool IsStable)
{
    public bool IsChanged => Files > 0;

    public static RoundTrip Of(string checkout)
    {
        var copy = Directory.CreateTempSubdirectory("round-trip-").FullName;
        try
        {
            Copy(checkout, copy);
            var preview = Run("fix", copy, "--dry-run").Output.Split('\n');
            var (output, errors) = Run("fix", copy);
            var (again, errorsAgain) = Run("fix", copy, "--dry-run");
            return new RoundTrip(
                Path.GetFileName(checkout),
                output.Split('\n').Count(line => line.Contains(": fixed ", StringComparison.Ordinal)),
                LeftIn(errors),
                preview.Count(line => line.StartsWith("+++ ", StringComparison.Ordinal)),
                preview.Count(line => line is ['-', ..] && !line.StartsWith("--- ", StringComparison.Ordinal)),
                preview.Count(line => line is ['+', ..] && !line.StartsWith("+++ ", StringComparison.Ordinal)),
                again.Length == 0 && LeftIn(errorsAgain) <= LeftIn(errors));
        }
        finally
        {
            Directory.Delete(copy, recursive: true);
        }
    }

    public override string ToString() => $"{Name,-60} {Fixed,6} {Left,6} {Files,6} {RemovedLines,8} {AddedLines,8}  {(IsStable ? "same" : "CHANGED")}";

    private static int LeftIn(string errors) => errors.Split('\n').Count(line => line.Contains(" is not fixed: ", StringComparison.Ordinal));

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
}
