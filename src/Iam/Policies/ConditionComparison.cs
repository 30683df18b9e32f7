using System.Globalization;
using System.Net;

namespace ServerlessGuard.Iam.Policies;

/// <summary>Compares one value of a request with one value of a condition, ignoring negation. Texts with holes compare three-valued.</summary>
internal static class ConditionComparison
{
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
        ResourcePattern.From(isPattern ? expected : Verbatim(expected)).Covers(ResourcePattern.From(Verbatim(actual)), HoleFacts.None);

    /// <summary>Six components, each matched on its own; only the last may hold colons.</summary>
    private static Certainty CompareArns(SymbolicText expected, SymbolicText actual)
    {
        var patterns = expected.ToString().Split([':'], 6);
        var values = actual.ToString().Split([':'], 6);
        if (!expected.IsLiteral || !actual.IsLiteral)
        {
            return CompareTexts(expected, actual, isPattern: true);
        }

        return (patterns.Length == 6 && values.Length == 6 && patterns.Zip(values, (pattern, value) => new GlobPattern(pattern).IsMatch(GlobSymbols.Literal(value))).All(same => same)).ToCertainty();
    }

    private static bool CompareLiterals(ConditionOperator known, string expected, string actual) => known.Family switch
    {
        ConditionFamily.String or ConditionFamily.Binary => string.Equals(expected, actual, StringComparison.Ordinal),
        ConditionFamily.StringIgnoreCase => string.Equals(expected, actual, StringComparison.OrdinalIgnoreCase),
        ConditionFamily.Bool => string.Equals(expected, actual, StringComparison.OrdinalIgnoreCase),
        ConditionFamily.Numeric => Number(actual) is { } left && Number(expected) is { } right && Holds(known.Ordering, left.CompareTo(right)),
        ConditionFamily.Date => Date(actual) is { } left && Date(expected) is { } right && Holds(known.Ordering, left.CompareTo(right)),
        ConditionFamily.IpAddress => IsInRange(actual, expected),
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

    private static decimal? Number(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>ISO 8601, or seconds since 1970.</summary>
    private static DateTimeOffset? Date(string text)
    {
        const long Seconds = 253_402_300_799;
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var epoch))
        {
            return Math.Abs(epoch) <= Seconds / 5 ? DateTimeOffset.FromUnixTimeSeconds(epoch) : null;
        }

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;
    }

    private static bool IsInRange(string address, string range)
    {
        var slash = range.IndexOf('/');
        var start = slash < 0 ? range : range.Substring(0, slash);
        if (!IPAddress.TryParse(address, out var ip) || !IPAddress.TryParse(start, out var network) || ip.AddressFamily != network.AddressFamily)
        {
            return false;
        }

        var (bytes, expected) = (ip.GetAddressBytes(), network.GetAddressBytes());
        var bits = bytes.Length * 8;
        return (slash < 0 || (int.TryParse(range.Substring(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out bits) && bits <= bytes.Length * 8))
            && Enumerable.Range(0, bits).All(bit => ((bytes[bit / 8] ^ expected[bit / 8]) >> (7 - (bit % 8)) & 1) == 0);
    }

    private static SymbolicText Verbatim(SymbolicText value) =>
        SymbolicText.Concat(value.Pieces.Select(piece => piece.IsHole ? SymbolicText.Hole(piece.Text) : SymbolicText.Literal(GlobSymbols.Literal(piece.Text))));
}
