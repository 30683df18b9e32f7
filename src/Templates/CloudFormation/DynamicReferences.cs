using System.Text.RegularExpressions;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Templates.CloudFormation;

/// <summary><c>{{resolve:ssm:/orders/table}}</c> inside a text: what CloudFormation puts there when it deploys.</summary>
internal static class DynamicReferences
{
    private const string Start = "{{resolve:";
    private const string End = "}}";
    private const string SystemsManager = "ssm:";

    private static readonly Regex Markers = new($"({Regex.Escape(Start)}|{Regex.Escape(End)})", RegexOptions.CultureInvariant);

    public static bool Holds(SymbolicText text) => text.Pieces.Any(piece => !piece.IsHole && piece.Text.Contains(Start));

    /// <summary>With the value of each reference, or a hole for it.</summary>
    /// <param name="parameter">The value of a parameter of Systems Manager by its name; null where it is not known.</param>
    public static SymbolicText Resolve(SymbolicText text, Func<string, SymbolicText?> parameter)
    {
        var parts = new List<SymbolicText>();
        string? open = null;
        foreach (var (token, isHole) in text.Pieces.SelectMany(Tokens))
        {
            if (open is null && token == Start)
                open = string.Empty;
            else if (open is null)
                parts.Add(isHole ? SymbolicText.Hole(token) : SymbolicText.Literal(token));
            else if (token != End)
                open += token;
            else
                (parts, open) = ([.. parts, Value(open, parameter)], null);
        }

        return SymbolicText.Concat(open is null ? parts : [.. parts, Value(open, parameter)]);
    }

    private static IEnumerable<(string Text, bool IsHole)> Tokens(SymbolicText.Piece piece) =>
        piece.IsHole ? [(piece.Text, true)] : Markers.Split(piece.Text).Where(token => token.Length > 0).Select(token => (token, false));

    /// <summary>A parameter may be named with its version.</summary>
    private static SymbolicText Value(string reference, Func<string, SymbolicText?> parameter)
    {
        var value = reference.StartsWith(SystemsManager, StringComparison.Ordinal) ? parameter(reference.Substring(SystemsManager.Length).Split(':')[0]) : null;
        return value ?? SymbolicText.Hole("resolve:" + reference.Replace("{", string.Empty).Replace("}", string.Empty));
    }
}
