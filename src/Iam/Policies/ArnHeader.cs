namespace ServerlessGuard.Iam.Policies;

/// <summary>The first five parts of an ARN, and which of partition, region and account are literals, stars or the pseudo-parameter of their place (bit masks).</summary>
internal sealed class ArnHeader
{
    public const int Masks = 8;

    private static readonly (int Section, int Bit, string Pseudo)[] Places = [(1, 1, "AWS::Partition"), (3, 2, "AWS::Region"), (4, 4, "AWS::AccountId")];

    private readonly string[] _sections;

    private ArnHeader(string[] sections)
    {
        _sections = sections;
        foreach (var (section, bit, name) in Places)
        {
            Literals |= IsLiteral(section, sections[section]) ? bit : 0;
            Stars |= sections[section] == "*" ? bit : 0;
            Pseudo |= sections[section] == GlobSymbols.Hole(name) ? bit : 0;
        }
    }

    public int Literals { get; }

    public int Pseudo { get; }

    public int Stars { get; }

    public string Service => _sections[2];

    /// <summary>Null where the text does not have the six parts of an ARN.</summary>
    public static ArnHeader? Read(string text) =>
        text.StartsWith("arn:", StringComparison.Ordinal) && text.Split([':'], 6) is { Length: 6 } sections ? new ArnHeader(sections) : null;

    public static bool IsPseudo(string hole) => Places.Any(place => place.Pseudo == hole);

    /// <summary>The whole ARN with the masked parts of <paramref name="other"/>.</summary>
    public string With(ArnHeader other, int mask)
    {
        var sections = (string[])_sections.Clone();
        foreach (var (section, _, _) in Places.Where(place => (place.Bit & mask) != 0))
        {
            sections[section] = other._sections[section];
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
