using System.Globalization;
using System.Text.RegularExpressions;

namespace ServerlessGuard.Iam.Policies;

internal enum PolicyDateForm
{
    /// <summary>IAM cannot read it.</summary>
    None,

    /// <summary>IAM reads it, but perhaps not as it is meant: an epoch, or a date with parts of unusual length.</summary>
    Unusual,

    /// <summary>As https://www.w3.org/TR/NOTE-datetime has it.</summary>
    Standard,
}

/// <summary>Dates as IAM's conditions take them: W3C's profile of ISO 8601 with parts of any length, or seconds since 1970.</summary>
internal static class PolicyDate
{
    private const long FirstYear = -292275054, LastYear = 292278993;

    private static readonly Regex Iso = new(
        @"^(?<year>-?\d+)(-(?<month>\d+)(-(?<day>\d+))?)?([tT]((?<hour>\d+)(:(?<minute>\d+)(:(?<second>\d+)(\.(?<fraction>\d{1,9}))?)?)?([zZ]|[+-](?<zone>\d\d)(:?(?<zoneMinute>\d\d))?)?)?)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex W3C = new(
        @"^\d{4}(-\d\d(-\d\d([tT]\d\d:\d\d(:\d\d(\.\d+)?)?([zZ]|[+-]\d\d:?\d\d)?)?)?)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    public static PolicyDateForm FormOf(string text)
    {
        if (text.IndexOfAny(['-', 't', 'T']) < 0)
        {
            return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? PolicyDateForm.Unusual : PolicyDateForm.None;
        }

        return !IsIso(Iso.Match(text)) ? PolicyDateForm.None : W3C.IsMatch(text) ? PolicyDateForm.Standard : PolicyDateForm.Unusual;
    }

    private static bool IsIso(Match match) =>
        match.Success
        && IsWithin(match, "year", FirstYear, LastYear)
        && IsWithin(match, "month", 1, 12)
        && IsWithin(match, "day", 1, 31)
        && IsWithin(match, "hour", 0, 23)
        && IsWithin(match, "minute", 0, 59)
        && IsWithin(match, "second", 0, 59)
        && IsWithin(match, "zone", 0, 23)
        && IsWithin(match, "zoneMinute", 0, 59);

    private static bool IsWithin(Match match, string part, long least, long greatest) =>
        !match.Groups[part].Success
        || (long.TryParse(match.Groups[part].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= greatest);
}
