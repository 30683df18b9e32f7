using System.Collections.Immutable;
using System.Globalization;
using Newtonsoft.Json;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Templates.Nodes;

/// <summary>JSON into nodes: comments, tabs and a byte-order mark are fine.</summary>
internal sealed class JsonText
{
    private readonly string _text;
    private readonly string _file;
    private readonly JsonTextReader _reader;
    private readonly List<int> _lineStarts = [0];
    private readonly ImmutableArray<TemplateError>.Builder _errors = ImmutableArray.CreateBuilder<TemplateError>();
    private Node? _root;
    private int _end;
    private SourcePosition _start;

    private JsonText(string text, string file)
    {
        _text = text.TrimStart('\uFEFF');
        _file = file;
        _reader = new JsonTextReader(new StringReader(_text)) { DateParseHandling = DateParseHandling.None, MaxDepth = TemplateText.MaximumDepth };
        for (var i = 0; i < _text.Length; i++)
        {
            if (_text[i] == '\n' || (_text[i] == '\r' && (i + 1 == _text.Length || _text[i + 1] != '\n')))
                _lineStarts.Add(i + 1);
        }
    }

    public static TemplateText Read(string text, string file)
    {
        var reader = new JsonText(text, file);
        try
        {
            reader.Document();
        }
        catch (JsonReaderException broken)
        {
            var position = new SourcePosition(file, Math.Max(1, broken.LineNumber), Math.Max(1, broken.LinePosition));
            reader._errors.Add(new TemplateError(position, $"not valid JSON: {Reason(broken.Message)}; mend the syntax here"));
        }

        return new TemplateText(reader._root, reader._errors.ToImmutable());
    }

    /// <summary>Newtonsoft ends its messages with path and place.</summary>
    private static string Reason(string message)
    {
        var path = message.IndexOf(" Path '", StringComparison.Ordinal);
        return (path > 0 ? message.Substring(0, path) : message).TrimEnd('.').Replace('\n', ' ').Replace('\r', ' ');
    }

    private void Document()
    {
        if (!Advance())
            return;
        _root = Value();

        // What follows is an error to the reader itself.
        Advance();
    }

    private Node Value() => _reader.TokenType switch
    {
        JsonToken.StartObject => MappingOf(_start),
        JsonToken.StartArray => SequenceOf(_start),
        JsonToken.Null => new Scalar(SymbolicText.Empty, _start, isNull: true),
        JsonToken.Undefined or JsonToken.EndObject or JsonToken.EndArray => throw Broken("A value is missing"),
        JsonToken.Boolean => Text((bool)_reader.Value! ? "true" : "false"),
        JsonToken.Integer or JsonToken.Float => Text(_text.Substring(Offset(_start), _end - Offset(_start)).Trim()),
        _ => Text(Convert.ToString(_reader.Value, CultureInfo.InvariantCulture) ?? string.Empty),
    };

    private Scalar Text(string value) => new(SymbolicText.Literal(value), _start);

    private Sequence SequenceOf(SourcePosition start)
    {
        var items = new List<Node>();
        while (Next() != JsonToken.EndArray)
            items.Add(Value());
        return new Sequence(items, start);
    }

    private Mapping MappingOf(SourcePosition start)
    {
        var entries = new MappingEntries(Report);
        while (Next() != JsonToken.EndObject)
        {
            var (key, position) = ((string)_reader.Value!, _start);
            Next();
            var value = Value();
            entries.Add(key, position, value);
        }

        return new Mapping(entries.Complete(), start);
    }

    private JsonToken Next() => Advance() ? _reader.TokenType : throw Broken("The file ends too early");

    private JsonReaderException Broken(string message) => new(message, string.Empty, _reader.LineNumber, _reader.LinePosition, null);

    /// <summary>The reader tells where a token ends; it begins where, after the one before, neither space nor punctuation nor a comment stands.</summary>
    private bool Advance()
    {
        do
        {
            var begin = SkipToToken(_end);
            if (!_reader.Read())
                return false;
            _start = PositionOf(begin);
            _end = Math.Min(_text.Length, _lineStarts[Math.Min(_reader.LineNumber, _lineStarts.Count) - 1] + _reader.LinePosition);
        }
        while (_reader.TokenType is JsonToken.Comment);

        return true;
    }

    private int SkipToToken(int offset)
    {
        while (offset < _text.Length && (char.IsWhiteSpace(_text[offset]) || _text[offset] is ',' or ':'))
            offset++;
        return offset;
    }

    private SourcePosition PositionOf(int offset)
    {
        var line = _lineStarts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        return new SourcePosition(_file, line + 1, offset - _lineStarts[line] + 1);
    }

    private int Offset(SourcePosition position) => _lineStarts[position.Line - 1] + position.Column - 1;

    private void Report(SourcePosition position, string message) => _errors.Add(new TemplateError(position, message));
}
