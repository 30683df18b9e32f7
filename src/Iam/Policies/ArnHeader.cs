namespace ServerlessGuard.Iam.Policies;

/// <summary>Which of an ARN's partition (1), region (2) and account (4) are literals, and which the pseudo-parameter of their place; bit masks.</summary>
internal sealed class ArnHeader
{
    private static readonly (int Section, int Bit, string Pseudo)[] Places = [(1, 1, "AWS::Partition"), (3, 2, "AWS::Region"), (4, 4, "AWS::AccountId")];

    private ArnHeader(int literals, int pseudo) => (Literals, Pseudo) = (literals, pseudo);

    public int Literals { get; }

    public int Pseudo { get; }

    /// <summary>Null where the text is no ARN or has nothing to align.</summary>
    public static ArnHeader? Read(string text)
    {
        if (!text.StartsWith("arn:", StringComparison.Ordinal))
        {
            return null;
        }

        var sections = text.Split([':'], 6);
        var (literals, pseudo) = (0, 0);
        foreach (var (section, bit, name) in Places.Where(place => place.Section < sections.Length))
        {
            literals |= IsLiteral(section, sections[section]) ? bit : 0;
            pseudo |= sections[section] == GlobSymbols.Hole(name) ? bit : 0;
        }

        return (literals | pseudo) == 0 ? null : new ArnHeader(literals, pseudo);
    }

    public static bool IsPseudo(string hole) => Places.Any(place => place.Pseudo == hole);

    public string WithPseudo(string text, int mask)
    {
        var sections = text.Split([':'], 6);
        foreach (var (section, bit, name) in Places.Where(place => (place.Bit & mask) != 0))
        {
            sections[section] = GlobSymbols.Hole(name);
        }

        return string.Join(":", sections);
    }

    private static bool IsLiteral(int section, string text) => section switch
    {
        1 => text is "aws" || (text.StartsWith("aws-", StringComparison.Ordinal) && text.IndexOfAny(['*', '?']) < 0),
        3 => text.Length > 0 && char.IsDigit(text[text.Length - 1]) && text.Count(letter => letter == '-') >= 2 && text.IndexOfAny(['*', '?']) < 0,
        _ => text.Length == 12 && text.All(letter => letter is >= '0' and <= '9'),
    };
}
