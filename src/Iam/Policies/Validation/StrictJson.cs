namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>What IAM's own reader refuses and a tolerant one takes: comments, trailing commas, line ends inside texts.</summary>
internal static class StrictJson
{
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

            if (letter is ']' or '}' && comma is not null)
            {
                yield return comma;
            }

            inText = letter == '"';
            comma = letter == ',' ? new PolicyProblem(here, "there is nothing after this comma; remove it") : char.IsWhiteSpace(letter) ? comma : null;
        }
    }
}
