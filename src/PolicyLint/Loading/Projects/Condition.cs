using System.Globalization;

namespace ServerlessGuard.PolicyLint.Loading.Projects;

/// <summary>
/// A <c>Condition</c> attribute: <c>==</c>, <c>!=</c>, <c>&lt;</c>, <c>and</c>, <c>or</c>, <c>!</c>, parentheses, <c>Exists</c>, <c>HasTrailingSlash</c>.
/// What does not parse does not hold.
/// </summary>
internal sealed class Condition
{
    private readonly string _text;
    private readonly Func<string, string> _expand;
    private readonly Func<string, bool> _exists;
    private int _position;

    private Condition(string text, Func<string, string> expand, Func<string, bool> exists) => (_text, _expand, _exists) = (text, expand, exists);

    public static bool Holds(string? text, Func<string, string> expand, Func<string, bool> exists)
    {
        if (string.IsNullOrWhiteSpace(text))
            return true;

        var condition = new Condition(text, expand, exists);
        var holds = condition.Or();
        return holds && condition.AtEnd;
    }

    private bool AtEnd
    {
        get
        {
            while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
                _position++;
            return _position == _text.Length;
        }
    }

    private bool Or()
    {
        var holds = And();
        while (Take("or"))
            holds |= And();
        return holds;
    }

    private bool And()
    {
        var holds = Not();
        while (Take("and"))
            holds &= Not();
        return holds;
    }

    private bool Not()
    {
        if (!AtEnd && _text[_position] == '!' && !_text.AsSpan(_position).StartsWith("!="))
        {
            _position++;
            return !Not();
        }

        if (!Take("("))
            return Comparison();

        var holds = Or();
        return Take(")") && holds;
    }

    private bool Comparison()
    {
        if (Take("Exists"))
            return Argument() is { Length: > 0 } path && _exists(path);
        if (Take("HasTrailingSlash"))
            return Argument() is [.., '/' or '\\'];

        var left = Operand();
        return this switch
        {
            _ when Take("==") => AreEqual(left, Operand()),
            _ when Take("!=") => !AreEqual(left, Operand()),
            _ when Take(">=") => Compare(left, Operand()) is >= 0,
            _ when Take("<=") => Compare(left, Operand()) is <= 0,
            _ when Take(">") => Compare(left, Operand()) is > 0,
            _ when Take("<") => Compare(left, Operand()) is < 0,
            _ => IsTrue(left),
        };
    }

    private string? Argument()
    {
        if (!Take("("))
            return null;

        var argument = Operand();
        return Take(")") ? argument : null;
    }

    private string Operand()
    {
        if (AtEnd)
            return "";

        var start = _position;
        if (_text[start] is '\'' or '"')
        {
            var close = _text.IndexOf(_text[start], start + 1);
            // A quote inside $(...) belongs to a property function's argument.
            while (close >= 0 && _text[start..close].Count(c => c == '(') > _text[start..close].Count(c => c == ')'))
                close = _text.IndexOf(_text[start], close + 1);
            _position = close < 0 ? _text.Length : close + 1;
            return _expand(_text[(start + 1)..(close < 0 ? _text.Length : close)]);
        }

        var depth = 0;
        while (_position < _text.Length && (depth > 0 || (!char.IsWhiteSpace(_text[_position]) && _text[_position] is not (')' or '=' or '!' or '<' or '>'))))
            depth += _text[_position++] switch { '(' => 1, ')' => -1, _ => 0 };
        return _expand(_text[start.._position]);
    }

    private bool Take(string token)
    {
        if (AtEnd || !_text.AsSpan(_position).StartsWith(token, StringComparison.OrdinalIgnoreCase))
            return false;

        var end = _position + token.Length;
        if (char.IsLetter(token[0]) && end < _text.Length && char.IsLetterOrDigit(_text[end]))
            return false;

        _position = end;
        return true;
    }

    private static bool IsTrue(string text) => text.ToUpperInvariant() is "TRUE" or "ON" or "YES";

    private static bool AreEqual(string left, string right) =>
        Compare(left, right) is { } order ? order == 0 : left.Equals(right, StringComparison.OrdinalIgnoreCase);

    private static int? Compare(string left, string right)
    {
        if (double.TryParse(left, NumberStyles.Float, CultureInfo.InvariantCulture, out var a) && double.TryParse(right, NumberStyles.Float, CultureInfo.InvariantCulture, out var b))
            return a.CompareTo(b);

        return Version.TryParse(left, out var older) && Version.TryParse(right, out var newer) ? older.CompareTo(newer) : null;
    }
}
