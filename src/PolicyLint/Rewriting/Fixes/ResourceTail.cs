using System.Text.RegularExpressions;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.PolicyLint.Rewriting.Fixes;

/// <summary>Narrows a resource by its end alone, so that it goes on referring to the rest in its own way: <c>${Photos.Arn}/*</c> to <c>${Photos.Arn}/covers/*</c>.</summary>
internal static partial class ResourceTail
{
    /// <param name="raw">What is written, with its tag and quotes.</param>
    /// <param name="old">What it stands for.</param>
    /// <returns>Null where the two differ in more than their end, or where the end is not found as it is.</returns>
    public static string? Exchange(string raw, SymbolicText old, SymbolicText wanted)
    {
        if (old.Pieces is not [.. var begin, { IsHole: false, Text: var oldEnd }] || wanted.Pieces is not [.. var same, { IsHole: false, Text: var newEnd }]) return null;
        if (begin.Length == 0 || !begin.SequenceEqual(same)) return null;

        var common = oldEnd.Zip(newEnd).TakeWhile(pair => pair.First == pair.Second).Count();
        var (from, to) = (oldEnd[common..], newEnd[common..]);
        var at = from.Length == 0 ? -1 : raw.LastIndexOf(from, StringComparison.Ordinal);
        return at >= 0 && Closing().IsMatch(raw[(at + from.Length)..]) && Plain().IsMatch(to) ? raw[..at] + to + raw[(at + from.Length)..] : null;
    }

    [GeneratedRegex("""^["'\s\]})]*$""")]
    private static partial Regex Closing();

    [GeneratedRegex("^[A-Za-z0-9_./*?:-]*$")]
    private static partial Regex Plain();
}
