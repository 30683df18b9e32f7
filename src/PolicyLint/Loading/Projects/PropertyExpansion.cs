using System.Text;

namespace ServerlessGuard.PolicyLint.Loading.Projects;

/// <summary>
/// Puts values in the place of <c>$(Name)</c>, <c>$(Name.Replace('a', 'b'))</c> and <c>$([Type]::Function(...))</c>. Functions are a closed
/// list that only computes on text and looks for files; an unknown one yields the empty text.
/// </summary>
internal sealed class PropertyExpansion(Func<string, string> property)
{
    public string Expand(string text)
    {
        var open = text.IndexOf("$(", StringComparison.Ordinal);
        if (open < 0)
            return text;

        var expanded = new StringBuilder();
        var position = 0;
        while (open >= 0)
        {
            var close = ClosingParenthesis(text, open + 1);
            if (close < 0)
                break;

            expanded.Append(text, position, open - position).Append(Value(text[(open + 2)..close].Trim()));
            position = close + 1;
            open = text.IndexOf("$(", position, StringComparison.Ordinal);
        }

        return expanded.Append(text, position, text.Length - position).ToString();
    }

    private string Value(string expression)
    {
        if (expression.StartsWith('['))
            return StaticFunction(expression);

        var end = expression.IndexOf('.');
        var value = property(end < 0 ? expression : expression[..end]);
        while (end >= 0)
            value = Member(value, expression, ref end);
        return value;
    }

    /// <summary>Applies the <c>.Method(arguments)</c> that begins at <paramref name="dot"/> and moves on to the next one, or to -1.</summary>
    private string Member(string value, string expression, ref int dot)
    {
        var open = expression.IndexOf('(', dot);
        var close = open < 0 ? -1 : ClosingParenthesis(expression, open);
        var name = expression[(dot + 1)..(open < 0 ? expression.Length : open)];
        var arguments = close < 0 ? [] : Arguments(expression[(open + 1)..close]);
        dot = close < 0 ? -1 : expression.IndexOf('.', close);
        return PropertyFunctions.OfText(name, value, arguments);
    }

    private string StaticFunction(string expression)
    {
        var separator = expression.IndexOf("]::", StringComparison.Ordinal);
        var open = expression.IndexOf('(');
        var close = open < 0 ? -1 : ClosingParenthesis(expression, open);
        if (separator < 0 || close < open || open < separator)
            return "";

        var name = expression[1..separator] + "::" + expression[(separator + 3)..open];
        return PropertyFunctions.Static(name, Arguments(expression[(open + 1)..close]), property("MSBuildThisFileDirectory"));
    }

    private string[] Arguments(string list)
    {
        var arguments = new List<string>();
        var start = 0;
        var depth = 0;
        var quote = '\0';
        for (var i = 0; i <= list.Length; i++)
        {
            var c = i < list.Length ? list[i] : ',';
            if (i == list.Length || (c == ',' && depth == 0 && quote == '\0'))
            {
                arguments.Add(Expand(Unquoted(list[start..i].Trim())));
                start = i + 1;
            }
            else if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '\'' or '"' or '`')
                quote = c;
            else
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }

        return list.Trim().Length == 0 ? [] : [.. arguments];
    }

    private static string Unquoted(string text) =>
        text is ['\'' or '"' or '`', .., '\'' or '"' or '`'] ? text[1..^1] : text;

    private static int ClosingParenthesis(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (depth == 0)
                return i;
        }

        return -1;
    }
}
