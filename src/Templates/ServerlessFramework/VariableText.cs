using System.Text.RegularExpressions;

namespace ServerlessGuard.Templates.ServerlessFramework;

/// <summary>
/// The grammar of the framework's variables: <c>${source:address, fallback}</c>, nested at will. <c>${AWS::Region}</c> and <c>${Table}</c> are
/// CloudFormation's and stay text.
/// </summary>
internal static class VariableText
{
    private static readonly Regex Variable = new("""^\s*([A-Za-z]\w*(\([^)]*\))?:(?!:)|(file|strToBool)\()""", RegexOptions.CultureInvariant);

    /// <summary>Literal parts, and what stands inside <c>${...}</c>.</summary>
    public static IEnumerable<(string Text, bool IsVariable)> Parts(string text)
    {
        var start = 0;
        for (var at = text.IndexOf("${", StringComparison.Ordinal); at >= 0; at = text.IndexOf("${", at, StringComparison.Ordinal))
        {
            var end = Close(text, at + 2, '}');
            if (end < 0 || !Variable.IsMatch(text.Substring(at + 2, end - at - 2)))
            {
                at += 2;
                continue;
            }

            if (at > start)
                yield return (text.Substring(start, at - start), false);
            yield return (text.Substring(at + 2, end - at - 2), true);
            at = start = end + 1;
        }

        if (start < text.Length)
            yield return (text.Substring(start), false);
    }

    /// <summary>The variable that the text as a whole is, or null.</summary>
    public static string? Sole(string text) => Parts(text.Trim()).Take(2).ToArray() is [(var variable, true)] ? variable : null;

    /// <summary>A variable's source and its fallbacks.</summary>
    public static IEnumerable<string> Sources(string variable)
    {
        var start = 0;
        for (var comma = Close(variable, 0, ','); comma >= 0; comma = Close(variable, start, ','))
        {
            yield return variable.Substring(start, comma - start).Trim();
            start = comma + 1;
        }

        yield return variable.Substring(start).Trim();
    }

    /// <summary><c>file(config.yml):key</c> is <c>("file", "config.yml", "key")</c>; null for a literal.</summary>
    public static (string Type, string? Argument, string Address)? Source(string source)
    {
        if (!Variable.IsMatch(source))
            return null;

        var nameEnd = source.IndexOfAny(['(', ':']);
        var name = source.Substring(0, nameEnd);
        if (source[nameEnd] == ':')
            return (name, null, source.Substring(nameEnd + 1).Trim());
        var close = Close(source, nameEnd + 1, ')');
        if (close < 0)
            return null;
        return (name, source.Substring(nameEnd + 1, close - nameEnd - 1).Trim(), source.Substring(close + 1).TrimStart(':').Trim());
    }

    /// <summary>Where the wanted character stands outside of quotes, braces and parentheses; -1 where it does not.</summary>
    private static int Close(string text, int from, char wanted)
    {
        var open = 0;
        var quote = '\0';
        for (var i = from; i < text.Length; i++)
        {
            var c = text[i];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (open == 0 && c == wanted)
                return i;
            else if (c is '\'' or '"')
                quote = c;
            else if (c is '{' or '(')
                open++;
            else if (c is '}' or ')')
                open--;
        }

        return -1;
    }
}
