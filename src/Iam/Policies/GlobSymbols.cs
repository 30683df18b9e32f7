using System.Text;

namespace ServerlessGuard.Iam.Policies;

internal enum GlobTokenKind
{
    Character,
    Star,
    Single,
    Hole,
}

/// <summary>One symbol of a pattern; <paramref name="Hole"/> is the hole's name.</summary>
internal readonly record struct GlobToken(GlobTokenKind Kind, char Character, string? Hole);

/// <summary>
/// How pattern text holds what plain text cannot: literal stars and question marks, and holes. A hole is written in characters of
/// Unicode's private area, which IAM allows in no policy, between brackets of its own, so that a plain character never matches a part of it.
/// </summary>
internal static class GlobSymbols
{
    public const char LiteralStar = '\uE002';
    public const char LiteralSingle = '\uE003';
    private const char LiteralDollar = '\uE004';
    private const char OpenHole = '\uE000';
    private const char CloseHole = '\uE001';
    private const int LowByte = 0xE100;
    private const int HighByte = 0xE200;

    /// <summary>Whether <c>?</c> can stand for the symbol: a character, not a wildcard nor a part of a hole.</summary>
    public static bool IsSingle(char symbol) => symbol != '*' && symbol is not (OpenHole or CloseHole) && symbol is < (char)LowByte or > (char)(HighByte + 0xFF);

    /// <summary>Text whose stars, question marks and <c>${</c> are ordinary characters.</summary>
    public static string Literal(string text) => WithoutVariables(text.Replace('*', LiteralStar).Replace('?', LiteralSingle));

    /// <summary>Text in which no <c>${</c> begins a variable.</summary>
    public static string WithoutVariables(string text) => text.IndexOf("${", StringComparison.Ordinal) < 0 ? text : text.Replace("${", LiteralDollar + "{");

    public static string Hole(string name)
    {
        var text = new StringBuilder(name.Length + 2).Append(OpenHole);
        foreach (var letter in name)
        {
            _ = letter > 0xFF ? text.Append((char)(HighByte + (letter >> 8))) : text;
            text.Append((char)(LowByte + (letter & 0xFF)));
        }

        return text.Append(CloseHole).ToString();
    }

    /// <summary>For people: holes as <c>${Name}</c>, literal wildcards as they are.</summary>
    public static string Decode(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var token in Tokenize(text))
        {
            _ = token.Hole is { } hole ? plain.Append("${").Append(hole).Append('}') : plain.Append(Plain(token.Character));
        }

        return plain.ToString();
    }

    public static GlobToken[] Tokenize(string text)
    {
        var tokens = new List<GlobToken>(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == OpenHole)
            {
                var close = text.IndexOf(CloseHole, at);
                tokens.Add(new GlobToken(GlobTokenKind.Hole, OpenHole, HoleName(text, at + 1, close)));
                at = close;
            }
            else
            {
                tokens.Add(new GlobToken(KindOf(text[at]), text[at], Hole: null));
            }
        }

        return [.. tokens];
    }

    private static GlobTokenKind KindOf(char symbol) => symbol switch
    {
        '*' => GlobTokenKind.Star,
        '?' => GlobTokenKind.Single,
        _ => GlobTokenKind.Character,
    };

    private static char Plain(char symbol) => symbol switch
    {
        LiteralStar => '*',
        LiteralSingle => '?',
        LiteralDollar => '$',
        _ => symbol,
    };

    private static string HoleName(string text, int start, int end)
    {
        var name = new StringBuilder(end - start);
        for (var at = start; at < end; at++)
        {
            var high = text[at] >= HighByte ? (text[at++] - HighByte) << 8 : 0;
            name.Append((char)(high | (text[at] - LowByte)));
        }

        return name.ToString();
    }
}
