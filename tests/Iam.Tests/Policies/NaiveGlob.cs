namespace ServerlessGuard.Iam.Tests.Policies;

/// <summary>Patterns by definition: recursive matching, and relations by trying every short text over two used letters and an unused one.</summary>
internal static class NaiveGlob
{
    /// <summary>Patterns of at most five symbols that differ do so on a text of at most eight letters.</summary>
    private static readonly string[] Texts = [.. Enumerate(maximum: 8)];

    public static bool IsMatch(string pattern, string text) => pattern switch
    {
        "" => text.Length == 0,
        ['*', .. var rest] => IsMatch(rest, text) || (text.Length > 0 && IsMatch(pattern, text[1..])),
        ['?', .. var rest] => text.Length > 0 && IsMatch(rest, text[1..]),
        _ => text.Length > 0 && text[0] == pattern[0] && IsMatch(pattern[1..], text[1..]),
    };

    public static bool Contains(string outer, string inner) => Texts.All(text => !IsMatch(inner, text) || IsMatch(outer, text));

    public static bool Intersect(string left, string right) => Texts.Any(text => IsMatch(left, text) && IsMatch(right, text));

    private static IEnumerable<string> Enumerate(int maximum)
    {
        IEnumerable<string> level = [""];
        for (var length = 0; length <= maximum; length++)
        {
            foreach (var text in level)
            {
                yield return text;
            }

            level = level.SelectMany(text => "abz".Select(letter => text + letter)).ToArray();
        }
    }
}
