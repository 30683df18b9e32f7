using System.Text;

namespace ServerlessGuard.Iam.Policies;

/// <summary>
/// A pattern as IAM reads one: flat and case-sensitive, <c>*</c> stands for any run of characters (<c>:</c> and <c>/</c> included,
/// also none) and <c>?</c> for exactly one. A hole of a template (see <see cref="GlobSymbols"/>) is one opaque symbol that only
/// itself and <c>*</c> match. Two patterns are equal exactly when they match the same texts.
/// </summary>
public sealed class GlobPattern : IEquatable<GlobPattern>
{
    private readonly int _literalPrefix;
    private readonly int _shortestMatch;
    private GlobToken[]? _tokens;

    public GlobPattern(string text)
    {
        Text = Canonical(text);
        var wildcard = Text.IndexOfAny(Wildcards);
        _literalPrefix = wildcard < 0 ? Text.Length : wildcard;
        _shortestMatch = Text.Count(symbol => symbol != '*');
        HasSingle = Text.IndexOf('?') >= 0;
    }

    /// <summary>The pattern with every run of wildcards in its one canonical order: question marks, then at most one star.</summary>
    public string Text { get; }

    /// <summary>Without wildcards: matches one text.</summary>
    public bool IsLiteral => _literalPrefix == Text.Length;

    /// <summary>Whether it has a <c>?</c>, which makes containment a matter of subset construction.</summary>
    public bool HasSingle { get; }

    private static char[] Wildcards { get; } = ['*', '?'];

    /// <summary>Greedy and iterative: no allocation, O(pattern × text) at worst.</summary>
    public bool IsMatch(string text)
    {
        if (IsLiteral)
        {
            return string.Equals(Text, text, StringComparison.Ordinal);
        }

        return text.Length >= _shortestMatch && EndsAlike(text) && string.CompareOrdinal(Text, 0, text, 0, _literalPrefix) == 0 && MatchesFrom(_literalPrefix, text);
    }

    /// <summary>
    /// Whether every text that <paramref name="other"/> matches is matched by this pattern too. Exact. Without <c>?</c> on this side the
    /// other pattern's wildcards are read as fresh symbols that only a star can swallow; else its words are explored.
    /// </summary>
    public bool Contains(GlobPattern other) =>
        !HasSingle || other.IsLiteral ? IsMatch(other.Text) : Equals(other) || !HoldsWordOutside(other);

    /// <summary>Whether some text is matched by both. Holes are opaque here; <see cref="ResourcePattern"/> asks what they might be.</summary>
    public bool Intersects(GlobPattern other) =>
        PrefixesAgree(other) && GlobIntersection.Exists(Tokens, other.Tokens, HoleReading.Opaque);

    public bool Equals(GlobPattern? other) => other is not null && Text == other.Text;

    public override bool Equals(object? obj) => Equals(obj as GlobPattern);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    public override string ToString() => GlobSymbols.Decode(Text);

    internal GlobToken[] Tokens => _tokens ??= GlobSymbols.Tokenize(Text);

    private bool HoldsWordOutside(GlobPattern other)
    {
        var outside = false;
        var complete = WordExploration.Explore(other, [this], (member, _) => outside = !member[0]);
        return outside || !complete;
    }

    private bool PrefixesAgree(GlobPattern other) =>
        string.CompareOrdinal(Text, 0, other.Text, 0, Math.Min(_literalPrefix, other._literalPrefix)) == 0;

    private bool EndsAlike(string text)
    {
        var last = Text[Text.Length - 1];
        return last is '*' or '?' || text[text.Length - 1] == last;
    }

    private bool MatchesFrom(int start, string text)
    {
        var (at, read, star, resume) = (start, start, -1, 0);
        while (read < text.Length)
        {
            if (at < Text.Length && Text[at] == '*')
            {
                star = at++;
                resume = read;
            }
            else if (at < Text.Length && (Text[at] == text[read] || (Text[at] == '?' && GlobSymbols.IsSingle(text[read]))))
            {
                at++;
                read++;
            }
            else if (star >= 0)
            {
                at = star + 1;
                read = ++resume;
            }
            else
            {
                return false;
            }
        }

        return at == Text.Length || (at == Text.Length - 1 && Text[at] == '*');
    }

    private static string Canonical(string text)
    {
        if (text.IndexOf("**", StringComparison.Ordinal) < 0 && text.IndexOf("*?", StringComparison.Ordinal) < 0)
        {
            return text;
        }

        var canonical = new StringBuilder(text.Length);
        var star = false;
        foreach (var symbol in text)
        {
            if (star && symbol is not ('*' or '?'))
            {
                canonical.Append('*');
                star = false;
            }

            star |= symbol == '*';
            _ = symbol == '*' ? canonical : canonical.Append(symbol);
        }

        return (star ? canonical.Append('*') : canonical).ToString();
    }
}
