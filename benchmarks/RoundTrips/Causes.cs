using System.Collections.Immutable;

namespace ServerlessGuard.RoundTrips;

/// <summary>Why <c>fix</c> leaves something, told by the words of its reasons.</summary>
internal static class Causes
{
    private static readonly ImmutableArray<(string Words, string Cause)> Known =
    [
        ("a role of its own", "shared"),
        ("also serves", "shared"),
        ("attached elsewhere", "shared"),
        ("taken back", "taken back"),
        ("generated", "generated"),
        ("not made by the given templates", "outside"),
        ("which another statement cannot change", "denied"),
        ("has no name for a resource", "no name"),
        ("referred to elsewhere", "referred to"),
        ("anchor", "anchor or !If"),
        ("function of CloudFormation", "anchor or !If"),
        ("connector", "connector"),
    ];

    public static string Of(string refusal) =>
        Known.FirstOrDefault(pair => refusal[refusal.IndexOf(" is not fixed: ", StringComparison.Ordinal)..].Contains(pair.Words, StringComparison.Ordinal)).Cause ?? "form";

    /// <summary><c>3 shared, 1 generated</c>; empty where nothing was left.</summary>
    public static string Summary(IEnumerable<string> refusals) => string.Join(", ", refusals.CountBy(Of).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Value} {pair.Key}"));
}
