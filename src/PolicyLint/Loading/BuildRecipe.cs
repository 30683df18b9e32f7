using System.Text.RegularExpressions;

namespace ServerlessGuard.PolicyLint.Loading;

/// <summary>
/// What SAM runs to build a function with <c>BuildMethod: makefile</c>: the target <c>build-</c> and the function's logical id.
/// Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/building-custom-runtimes.html.
/// </summary>
internal static partial class BuildRecipe
{
    /// <summary>The words of the target's commands, in order; none without such a target.</summary>
    public static IReadOnlyList<string> Words(string makefile, string function)
    {
        try
        {
            return File.Exists(makefile) ? WordsOf(File.ReadAllLines(makefile), $"build-{function}") : [];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static string[] WordsOf(string[] lines, string target) =>
    [
        .. lines.SkipWhile(line => !TargetsOf(line).Contains(target)).Skip(1)
            .TakeWhile(line => line is "" or ['\t', ..] or ['#', ..])
            .SelectMany(line => Separator().Split(line))
            .Where(word => word.Length > 0),
    ];

    private static string[] TargetsOf(string line) =>
        line is ['\t', ..] || line.IndexOf(':', StringComparison.Ordinal) is not (> 0 and var colon) ? [] : line[..colon].Split(' ', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("""[\s"'&;|]+""")]
    private static partial Regex Separator();
}
