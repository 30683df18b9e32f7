using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Tests.Policies;

/// <summary>Conditions by definition, for requests of which every key is known; keys are in lower case.</summary>
internal static class NaiveConditions
{
    private const string IfExists = "IfExists";

    public static bool Hold(IEnumerable<PolicyCondition> conditions, IReadOnlyDictionary<string, string[]> context) => conditions.All(condition => Holds(condition, context));

    // A star of a request, or of a variable's value, is a letter; only those that a policy writes are wildcards.
    private const char Star = '\uE000';
    private const char QuestionMark = '\uE001';

    public static string AsLetters(string text) => text.Replace('*', Star).Replace('?', QuestionMark);

    /// <summary>A text with its variables filled in as literal letters; null where one has no single value.</summary>
    public static string? Fill(string text, IReadOnlyDictionary<string, string[]> context)
    {
        while (text.IndexOf("${", StringComparison.Ordinal) is var open and >= 0)
        {
            var close = text.IndexOf('}', open);
            var parts = text[(open + 2)..close].Split(',');
            var values = context.GetValueOrDefault(parts[0].ToLowerInvariant());
            var value = values is { Length: 1 } ? values[0] : values is null && parts.Length > 1 ? parts[1].Trim(' ', '\'') : null;
            if (value is null)
            {
                return null;
            }

            text = text[..open] + AsLetters(value) + text[(close + 1)..];
        }

        return text;
    }

    private static bool Holds(PolicyCondition condition, IReadOnlyDictionary<string, string[]> context)
    {
        var parts = condition.Operator.Split(':');
        var (set, name) = parts.Length == 2 ? (parts[0], parts[1]) : ("", parts[0]);
        var bare = name.Replace(IfExists, "", StringComparison.Ordinal);
        var isNegated = bare.Contains("Not", StringComparison.Ordinal);
        var actual = context.GetValueOrDefault(condition.Key.ToLowerInvariant()) ?? [];
        if (bare == "Null")
        {
            return set == "" ? condition.Values.Any(value => value.ToString() == (actual.Length == 0 ? "true" : "false")) : set == "ForAllValues";
        }

        bool Passes(string value) => condition.Values.Any(expected => Fill(expected.ToString(), context) is { } text && Matches(bare.Replace("Not", "", StringComparison.Ordinal), text, value)) != isNegated;
        if (actual.Length == 0)
        {
            return name.EndsWith(IfExists, StringComparison.Ordinal) || set == "ForAllValues" || (set == "" && isNegated);
        }

        return set switch
        {
            "ForAllValues" => actual.All(Passes),
            "ForAnyValue" => actual.Any(Passes),
            _ => actual.Length == 1 && Passes(actual[0]),
        };
    }

    private static bool Matches(string name, string expected, string actual) => name switch
    {
        "StringEquals" => AsLetters(expected) == AsLetters(actual),
        "StringEqualsIgnoreCase" => AsLetters(expected).ToLowerInvariant() == AsLetters(actual).ToLowerInvariant(),
        "StringLike" => NaiveGlob.IsMatch(expected, AsLetters(actual)),
        "ArnLike" or "ArnEquals" => expected.Split(':').Length == 6 && actual.Split(':').Length == 6 && expected.Split(':').Zip(actual.Split(':')).All(pair => NaiveGlob.IsMatch(pair.First, AsLetters(pair.Second))),
        "Bool" => expected == actual,
        "IpAddress" => IPAddress.TryParse(actual, out var address) && address.AddressFamily == AddressFamily.InterNetwork && Bits(actual).StartsWith(Bits(expected)[..Length(expected)], StringComparison.Ordinal),
        _ when name.StartsWith("Date", StringComparison.Ordinal) => Ticks(actual) is { } date && Compare(name["Date".Length..], date.CompareTo(Ticks(expected)!.Value)),
        _ => decimal.TryParse(actual, CultureInfo.InvariantCulture, out var number) && Compare(name["Numeric".Length..], number.CompareTo(decimal.Parse(expected, CultureInfo.InvariantCulture))),
    };

    private static bool Compare(string name, int comparison) => name switch
    {
        "LessThan" => comparison < 0,
        "LessThanEquals" => comparison <= 0,
        "GreaterThan" => comparison > 0,
        "GreaterThanEquals" => comparison >= 0,
        _ => comparison == 0,
    };

    private static long? Ticks(string date) =>
        DateTime.TryParseExact(date, "yyyy-MM-ddTHH:mm:ss.FFFFFFFZ", CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var instant) ? instant.Ticks : null;

    private static string Bits(string range) => string.Concat(range.Split('/')[0].Split('.').Select(part => Convert.ToString(int.Parse(part, CultureInfo.InvariantCulture), 2).PadLeft(8, '0')));

    private static int Length(string range) => range.Split('/') is [_, var length] ? int.Parse(length, CultureInfo.InvariantCulture) : 32;
}
