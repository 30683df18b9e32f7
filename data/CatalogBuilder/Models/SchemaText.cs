using System.Globalization;

namespace ServerlessGuard.CatalogBuilder.Models;

/// <summary>
/// Reads the JavaScript that declares a service's schemas in <c>@aws-sdk/client-*</c>: declarations of constants whose values are texts,
/// numbers, arrays, objects, names and <c>() =&gt; name</c>. Values come as string, double, <see cref="Name"/>, arrays and dictionaries.
/// </summary>
public sealed class SchemaText
{
    private readonly string _text;
    private int _position;

    private SchemaText(string text) => _text = text;

    /// <summary>A name that stands for another declaration.</summary>
    public sealed record Name(string Text);

    public static Dictionary<string, object?> Declarations(string path)
    {
        var declarations = new Dictionary<string, object?>(StringComparer.Ordinal);
        var reader = new SchemaText(File.ReadAllText(path));
        while (reader.SkipToDeclaration() is { } name)
        {
            declarations[name] = reader.Value();
        }

        return declarations;
    }

    private string? SkipToDeclaration()
    {
        while (_position < _text.Length)
        {
            var end = _text.IndexOf('\n', _position);
            var line = _text[_position..(end < 0 ? _text.Length : end)];
            var start = line.StartsWith("export ", StringComparison.Ordinal) ? 7 : 0;
            var equals = line.IndexOf(" = ", StringComparison.Ordinal);
            if (equals > 0 && (line.AsSpan(start).StartsWith("var ") || line.AsSpan(start).StartsWith("const ")))
            {
                _position += equals + 3;
                return line[(line.IndexOf(' ', start) + 1)..equals];
            }

            _position = end < 0 ? _text.Length : end + 1;
        }

        return null;
    }

    private object? Value()
    {
        SkipSpace();
        return _text[_position] switch
        {
            '[' => Array(),
            '{' => Object(),
            '"' => Text(),
            '(' => Arrow(),
            var c when char.IsDigit(c) || c == '-' => Number(),
            _ => new Name(Word()),
        };
    }

    private List<object?> Array()
    {
        var items = new List<object?>();
        for (_position++; !Accept(']'); Accept(','))
        {
            items.Add(Value());
        }

        return items;
    }

    private Dictionary<string, object?> Object()
    {
        var members = new Dictionary<string, object?>(StringComparer.Ordinal);
        for (_position++; !Accept('}'); Accept(','))
        {
            var computed = Accept('[');
            var key = _text[_position] == '"' ? Text() : Word();
            _ = computed && Accept(']');
            Accept(':');
            members[key] = Value();
        }

        return members;
    }

    private string Text()
    {
        var start = ++_position;
        for (; _text[_position] != '"'; _position++)
        {
            _position += _text[_position] == '\\' ? 1 : 0;
        }

        return _text[start.._position++].Replace("\\\"", "\"").Replace("\\\\", "\\");
    }

    private object? Arrow()
    {
        _position = _text.IndexOf("=>", _position, StringComparison.Ordinal) + 2;
        return Value();
    }

    private double Number()
    {
        var start = _position++;
        while (char.IsDigit(_text[_position]) || _text[_position] == '.')
        {
            _position++;
        }

        var number = double.Parse(_text[start.._position], CultureInfo.InvariantCulture);
        return Accept('|') ? (int)number | (int)(double)Value()! : number;
    }

    private string Word()
    {
        var start = _position;
        while (_position < _text.Length && (char.IsLetterOrDigit(_text[_position]) || _text[_position] is '_' or '$' or '.'))
        {
            _position++;
        }

        // An expression of another kind (new TypeRegistry(...)): nothing refers to it.
        _position += start == _position ? 1 : 0;
        return _text[start.._position];
    }

    private bool Accept(char expected)
    {
        SkipSpace();
        if (_position >= _text.Length || _text[_position] != expected)
        {
            return false;
        }

        _position++;
        SkipSpace();
        return true;
    }

    private void SkipSpace()
    {
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
        {
            _position++;
        }
    }
}
