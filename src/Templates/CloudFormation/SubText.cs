namespace ServerlessGuard.Templates.CloudFormation;

/// <summary>The text of <c>Fn::Sub</c> in its parts.</summary>
internal static class SubText
{
    /// <summary>Literal parts, and the names inside <c>${...}</c>; <c>${!Name}</c> is the literal <c>${Name}</c>.</summary>
    public static IEnumerable<(string Text, bool IsName)> Parts(string text)
    {
        var position = 0;
        while (position < text.Length)
        {
            var open = text.IndexOf("${", position, StringComparison.Ordinal);
            var close = open < 0 ? -1 : text.IndexOf('}', open);
            if (close < 0)
            {
                yield return (text.Substring(position), false);
                yield break;
            }

            if (open > position)
                yield return (text.Substring(position, open - position), false);

            var name = text.Substring(open + 2, close - open - 2).Trim();
            yield return name.StartsWith("!", StringComparison.Ordinal) ? ($"${{{name.Substring(1)}}}", false) : (name, true);
            position = close + 1;
        }
    }
}
