using System.Text;

namespace ServerlessGuard.PolicyLint.Rewriting.Sources;

/// <summary>JSON with its places; comments and commas before closing brackets are passed over, and so is Terraform's <c>${ }</c> within texts.</summary>
internal sealed class JsonSource
{
    private readonly string _text;
    private readonly int _end;
    private int _at;

    private JsonSource(string text, int start, int end)
    {
        _text = text;
        _at = start;
        _end = end;
    }

    /// <exception cref="FormatException">It is not JSON.</exception>
    public static SourceNode Read(string text) => Read(text, 0, text.Length);

    /// <summary>A part of a text that is JSON by itself.</summary>
    public static SourceNode Read(string text, int start, int end) => new JsonSource(text, start, end).Value();

    public static bool Begins(string text)
    {
        var source = new JsonSource(text, 0, text.Length);
        source.SkipBlanks();
        return source.Current == '{';
    }

    private char Current => _at < _end ? _text[_at] : '\0';

    private SourceNode Value()
    {
        SkipBlanks();
        return Current switch
        {
            '{' => Object(),
            '[' => Array(),
            '"' => Scalar(_at, String()),
            _ => Word(),
        };
    }

    private SourceNode Object()
    {
        var node = new SourceNode(SourceKind.Mapping, _at++) { IsFlow = true };
        for (SkipSeparators(); Current != '}'; SkipSeparators())
        {
            var start = _at;
            var key = String();
            var end = _at;
            SkipBlanks();
            if (Current != ':') throw new FormatException("a colon is missing");
            _at++;
            node.Add(new SourceEntry(key, start, end, Value()));
        }

        node.End = ++_at;
        return node;
    }

    private SourceNode Array()
    {
        var node = new SourceNode(SourceKind.Sequence, _at++) { IsFlow = true };
        for (SkipSeparators(); Current != ']'; SkipSeparators()) node.Add(Value());
        node.End = ++_at;
        return node;
    }

    private SourceNode Word()
    {
        var start = _at;
        while (char.IsLetterOrDigit(Current) || Current is '-' or '+' or '.') _at++;
        return _at > start ? Scalar(start, _text[start.._at]) : throw new FormatException("a value is missing");
    }

    private SourceNode Scalar(int start, string text) => new(SourceKind.Scalar, start) { Text = text, End = _at };

    private string String()
    {
        if (Current != '"') throw new FormatException("a text is missing");

        var text = new StringBuilder();
        for (_at++; Current != '"'; _at++)
        {
            if (_at >= _end) throw new FormatException("a text does not end");

            if (_text[_at] == '$' && _at + 1 < _end && _text[_at + 1] == '{') Interpolation(text);
            else text.Append(Current == '\\' ? Escaped() : Current);
        }

        _at++;
        return text.ToString();
    }

    /// <summary>Quotes within an interpolation do not end the text around it.</summary>
    private void Interpolation(StringBuilder text)
    {
        var close = _text.IndexOf('}', _at);
        var inner = close < 0 ? -1 : _text.IndexOf('"', _at, close - _at);
        if (inner < 0) close = _at;
        else if (close >= _end) throw new FormatException("a text does not end");
        text.Append(_text, _at, close - _at + 1);
        _at = close;
    }

    private char Escaped()
    {
        _at++;
        if (Current != 'u') return Current switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', var other => other };

        var code = Convert.ToInt32(_text.Substring(_at + 1, 4), 16);
        _at += 4;
        return (char)code;
    }

    private void SkipSeparators()
    {
        SkipBlanks();
        while (Current == ',')
        {
            _at++;
            SkipBlanks();
        }

        if (_at >= _end) throw new FormatException("a bracket does not close");
    }

    private void SkipBlanks()
    {
        while (_at < _end)
        {
            if (char.IsWhiteSpace(Current) || Current == '\uFEFF') _at++;
            else if (!SkipComment("//", "\n") && !SkipComment("/*", "*/")) return;
        }
    }

    private bool SkipComment(string open, string close)
    {
        if (string.CompareOrdinal(_text, _at, open, 0, open.Length) != 0) return false;

        var end = _text.IndexOf(close, _at, StringComparison.Ordinal);
        _at = end < 0 ? _end : Math.Min(_end, end + close.Length);
        return true;
    }
}
