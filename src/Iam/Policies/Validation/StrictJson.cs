using System.Text.RegularExpressions;

namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>What IAM's own reader refuses and a tolerant one takes: comments, trailing commas, line ends inside texts, numbers that JSON does not have.</summary>
internal static class StrictJson
{
    private static readonly Regex Number = new(@"\G-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?(?![\w.+-])", RegexOptions.CultureInvariant);

    public static IEnumerable<PolicyProblem> Faults(string json, string file)
    {
        var (line, column, inText, comma) = (1, 0, false, (PolicyProblem?)null);
        for (var index = 0; index < json.Length; index++)
        {
            var letter = json[index];
            if (inText && letter < ' ')
            {
                yield return new PolicyProblem(new SourcePosition(file, line, column + 1), "a text goes on over the end of its line; close it, or write \\n");
                yield break;
            }

            (line, column) = letter == '\n' ? (line + 1, 0) : (line, column + 1);
            if (inText)
            {
                inText = letter != '"';
                var escaped = letter == '\\' ? 1 : 0;
                (index, column) = (index + escaped, column + escaped);
                continue;
            }

            var here = new SourcePosition(file, line, Math.Max(1, column));
            if (letter == '/')
            {
                yield return new PolicyProblem(here, "JSON has no comments; remove it");
                yield break;
            }

            if (IsNumber(json, index) && !Number.IsMatch(json, index))
            {
                yield return new PolicyProblem(here, "JSON has no such number; write it in decimals, or as a text");
                yield break;
            }

            if (letter is ']' or '}' && comma is not null)
            {
                yield return comma;
            }

            inText = letter == '"';
            comma = letter == ',' ? new PolicyProblem(here, "there is nothing after this comma; remove it") : char.IsWhiteSpace(letter) ? comma : null;
        }
    }

    /// <summary>Whether something begins there that a tolerant reader takes for a number.</summary>
    private static bool IsNumber(string json, int index) =>
        (index == 0 || !IsWord(json[index - 1])) && (json[index] is '-' or '+' or '.' or (>= '0' and <= '9')
            || string.CompareOrdinal(json, index, "NaN", 0, 3) == 0
            || string.CompareOrdinal(json, index, "Infinity", 0, 8) == 0);

    private static bool IsWord(char letter) => char.IsLetterOrDigit(letter) || letter is '-' or '+' or '.' or '_';
}
