using System.Globalization;

namespace ServerlessGuard.Iam.Policies;

/// <summary>Compares one value of a request with one value of a condition, ignoring negation. Texts with holes compare three-valued.</summary>
internal static class ConditionComparison
{
    private const int ArnParts = 6;

    public static Certainty Compare(ConditionOperator known, SymbolicText expected, SymbolicText actual)
    {
        if (known.Family is ConditionFamily.StringLike)
        {
            return CompareTexts(expected, actual, isPattern: true);
        }

        if (known.Family is ConditionFamily.Arn)
        {
            return CompareArns(expected, actual);
        }

        if (!expected.IsLiteral || !actual.IsLiteral)
        {
            return known.Family is ConditionFamily.String ? CompareTexts(expected, actual, isPattern: false) : Certainty.Unknown;
        }

        return CompareLiterals(known, GlobSymbols.Decode(expected.ToString()), GlobSymbols.Decode(actual.ToString())).ToCertainty();
    }

    private static Certainty CompareTexts(SymbolicText expected, SymbolicText actual, bool isPattern) =>
        CompareGlobs(ResourcePattern.EncodeText(isPattern ? expected : Verbatim(expected)), ResourcePattern.EncodeText(Verbatim(actual)));

    /// <summary>Six components, each matched on its own; only the last may hold colons.</summary>
    private static Certainty CompareArns(SymbolicText expected, SymbolicText actual)
    {
        var patterns = ResourcePattern.EncodeText(expected).Split([':'], ArnParts);
        var values = ResourcePattern.EncodeText(Verbatim(actual)).Split([':'], ArnParts);
        if (patterns.Length != ArnParts || values.Length != ArnParts)
        {
            return expected.IsLiteral && actual.IsLiteral ? Certainty.No : Certainty.Unknown;
        }

        return patterns.Zip(values, CompareGlobs).All(same => same);
    }

    private static Certainty CompareGlobs(string pattern, string value)
    {
        var glob = new GlobPattern(pattern);
        var other = new GlobPattern(value);
        return glob.Contains(other) ? Certainty.Yes
            : GlobIntersection.Exists(glob.Tokens, other.Tokens, HoleFacts.None.ReadingOf(service: null)) ? Certainty.Unknown
            : Certainty.No;
    }

    private static bool CompareLiterals(ConditionOperator known, string expected, string actual) => known.Family switch
    {
        ConditionFamily.String => string.Equals(expected, actual, StringComparison.Ordinal),
        ConditionFamily.Binary => expected == actual || (Bytes(expected) is { } left && Bytes(actual) is { } right && left.SequenceEqual(right)),
        ConditionFamily.StringIgnoreCase => string.Equals(expected, actual, StringComparison.OrdinalIgnoreCase),
        ConditionFamily.Bool => bool.TryParse(expected, out var left) && bool.TryParse(actual, out var right) && left == right,
        ConditionFamily.Numeric => Number(actual) is { } left && Number(expected) is { } right && Holds(known.Ordering, left.CompareTo(right)),
        ConditionFamily.Date => Date(actual) is { } left && Date(expected) is { } right && Holds(known.Ordering, left.CompareTo(right)),
        ConditionFamily.IpAddress => AddressRange.Parse(actual) is { } address && AddressRange.Parse(expected) is { } range && range.Contains(address),
        _ => false,
    };

    private static bool Holds(Ordering ordering, int comparison) => ordering switch
    {
        Ordering.Less => comparison < 0,
        Ordering.LessOrEqual => comparison <= 0,
        Ordering.Greater => comparison > 0,
        Ordering.GreaterOrEqual => comparison >= 0,
        _ => comparison == 0,
    };

    public static decimal? Number(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>ISO 8601, or seconds since 1970.</summary>
    public static DateTimeOffset? Date(string text)
    {
        const long Seconds = 253_402_300_799;
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var epoch))
        {
            return Math.Abs(epoch) <= Seconds / 5 ? DateTimeOffset.FromUnixTimeSeconds(epoch) : null;
        }

        return PolicyDate.FormOf(text) != PolicyDateForm.None && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;
    }

    private static byte[]? Bytes(string text)
    {
        try
        {
            return Convert.FromBase64String(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static SymbolicText Verbatim(SymbolicText value) =>
        SymbolicText.Concat(value.Pieces.Select(piece => piece.IsHole ? SymbolicText.Hole(piece.Text) : SymbolicText.Literal(GlobSymbols.Literal(piece.Text))));
}
