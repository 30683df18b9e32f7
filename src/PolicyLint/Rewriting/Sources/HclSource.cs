namespace ServerlessGuard.PolicyLint.Rewriting.Sources;

/// <summary>
/// Terraform's language with its places, as far as policies need it: blocks, attributes, lists, objects, <c>jsonencode</c> and heredocs with JSON.
/// Every other expression is one scalar.
/// </summary>
internal sealed class HclSource(string text)
{
    private int _at = text.StartsWith('\uFEFF') ? 1 : 0;

    /// <exception cref="FormatException">It is not of this language.</exception>
    public static SourceNode Read(string text)
    {
        var source = new HclSource(text);
        var root = new SourceNode(SourceKind.Mapping, 0) { End = text.Length };
        source.Body(root);
        return source._at >= text.Length ? root : throw new FormatException("a brace too many");
    }

    private char Current => _at < text.Length ? text[_at] : '\0';

    private void Body(SourceNode body)
    {
        for (SkipBlanks(lines: true); _at < text.Length && Current != '}'; SkipBlanks(lines: true))
        {
            var start = _at;
            var name = Identifier();
            var end = _at;
            SkipBlanks(lines: false);
            if (Current == '=' && text.ElementAtOrDefault(_at + 1) != '=')
            {
                _at++;
                body.Add(new SourceEntry(name, start, end, Value(lines: false)));
            }
            else
            {
                body.Add(new SourceEntry(name, start, end, Block(name, start)));
            }

            SkipBlanks(lines: false);
            if (Current == ',') _at++;
        }
    }

    private SourceNode Block(string type, int start)
    {
        var words = new List<string> { type };
        for (; Current != '{'; SkipBlanks(lines: false))
        {
            var label = _at;
            if (Current == '"') SkipString();
            else Identifier();
            words.Add(text[label.._at].Trim('"'));
        }

        _at++;
        var block = new SourceNode(SourceKind.Block, start) { Text = string.Join(' ', words) };
        Body(block);
        Expect('}');
        block.End = _at;
        return block;
    }

    /// <param name="lines">Whether a line break is a blank here.</param>
    private SourceNode Value(bool lines)
    {
        SkipBlanks(lines);
        var start = _at;
        var node = Structured();
        if (node is not null)
        {
            var end = _at;
            SkipBlanks(lines);
            if (_at >= text.Length || Current is '\n' or ',' or ')' or ']' or '}')
            {
                _at = end;
                return node;
            }
        }

        _at = start;
        SkipExpression(lines);
        return new SourceNode(SourceKind.Scalar, start) { End = _at, Text = text[start.._at] };
    }

    private SourceNode? Structured()
    {
        switch (Current)
        {
            case '[' when !IsFor():
                return Tuple();
            case '{' when !IsFor():
                return Object();
            case '"':
                var start = _at;
                SkipString();
                return new SourceNode(SourceKind.Scalar, start) { End = _at, Text = text[(start + 1)..(_at - 1)] };
            case '<' when StartsWith("<<"):
                return Heredoc();
            case 'j' when StartsWith("jsonencode("):
                return Call("jsonencode");
            default:
                return null;
        }
    }

    private SourceNode Call(string function)
    {
        var node = new SourceNode(SourceKind.Call, _at) { Tag = function };
        _at += function.Length + 1;
        node.Add(Value(lines: true));
        SkipBlanks(lines: true);
        if (Current == ',') _at++;
        SkipBlanks(lines: true);
        Expect(')');
        node.End = _at;
        return node;
    }

    private SourceNode Tuple()
    {
        var node = new SourceNode(SourceKind.Sequence, _at++) { IsFlow = true };
        for (SkipBlanks(lines: true); Current != ']'; SkipBlanks(lines: true))
        {
            node.Add(Value(lines: true));
            SkipBlanks(lines: true);
            if (Current == ',') _at++;
            else if (Current != ']') throw new FormatException("a list does not end");
        }

        node.End = ++_at;
        return node;
    }

    private SourceNode Object()
    {
        var node = new SourceNode(SourceKind.Mapping, _at++) { IsFlow = true };
        for (SkipBlanks(lines: true); Current != '}'; SkipBlanks(lines: true))
        {
            var start = _at;
            if (Current == '"') SkipString();
            else if (Current == '(') SkipBrackets();
            else Identifier();
            var end = _at;
            SkipBlanks(lines: false);
            if (Current is not ('=' or ':')) throw new FormatException("a value is missing");
            _at++;
            node.Add(new SourceEntry(text[start..end].Trim('"'), start, end, Value(lines: false)));
            SkipBlanks(lines: true);
            if (Current == ',') _at++;
        }

        node.End = ++_at;
        return node;
    }

    /// <summary>The text between the markers; JSON in it is taken apart.</summary>
    private SourceNode Heredoc()
    {
        var lineEnd = text.IndexOf('\n', _at);
        if (lineEnd < 0) throw new FormatException("a heredoc does not end");

        var marker = text[_at..lineEnd].TrimStart('<', '-').Trim();
        var start = lineEnd + 1;
        for (var line = start; line < text.Length;)
        {
            var end = text.IndexOf('\n', line) is >= 0 and var found ? found : text.Length;
            if (text[line..end].Trim() == marker)
            {
                _at = end;
                return OfHeredoc(start, line);
            }

            line = end + 1;
        }

        throw new FormatException("a heredoc does not end");
    }

    private SourceNode OfHeredoc(int start, int end)
    {
        var node = new SourceNode(SourceKind.Call, start) { Tag = "heredoc", End = end };
        if (text.AsSpan(start, end - start).TrimStart().StartsWith("{") && Json(start, end) is { } json) node.Add(json);
        return node;
    }

    /// <summary>Null where directives stand between its parts: what they make of it is not known here.</summary>
    private SourceNode? Json(int start, int end)
    {
        try
        {
            return JsonSource.Read(text, start, end);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private void SkipExpression(bool lines)
    {
        var end = _at;
        while (_at < text.Length && Current is not (',' or ')' or ']' or '}') && (lines || Current is not '\n'))
        {
            if (Current == '"') SkipString();
            else if (Current is '(' or '[' or '{') SkipBrackets();
            else if (StartsWith("<<")) Heredoc();
            else if (Current == '#' || StartsWith("//") || StartsWith("/*") || char.IsWhiteSpace(Current))
            {
                SkipBlanks(lines);
                continue;
            }
            else _at++;

            end = _at;
        }

        _at = end;
    }

    private void SkipBrackets()
    {
        var open = _at++;
        while (Current is not (')' or ']' or '}'))
        {
            if (_at >= text.Length) throw new FormatException("a bracket does not close");

            if (Current == '"') SkipString();
            else if (Current is '(' or '[' or '{') SkipBrackets();
            else if (StartsWith("<<")) Heredoc();
            else if (Current == '#' || StartsWith("//") || StartsWith("/*")) SkipBlanks(lines: true);
            else _at++;
        }

        if ((text[open], text[_at]) is not (('(', ')') or ('[', ']') or ('{', '}'))) throw new FormatException("brackets do not match");
        _at++;
    }

    private void SkipString()
    {
        for (_at++; Current != '"'; _at++)
        {
            if (_at >= text.Length || Current == '\n') throw new FormatException("a text does not end");

            if (Current == '\\') _at++;
            else if ((Current is '$' or '%') && text.ElementAtOrDefault(_at + 1) == '{' && text[_at - 1] != Current)
            {
                _at++;
                SkipBrackets();
                _at--;
            }
        }

        _at++;
    }

    private bool IsFor()
    {
        var before = _at++;
        SkipBlanks(lines: true);
        var isFor = StartsWith("for ") || StartsWith("for\t");
        _at = before;
        return isFor;
    }

    private string Identifier()
    {
        var start = _at;
        while (char.IsLetterOrDigit(Current) || Current is '_' or '-') _at++;
        return _at > start ? text[start.._at] : throw new FormatException("a name is missing");
    }

    private void SkipBlanks(bool lines)
    {
        while (_at < text.Length)
        {
            if (Current is ' ' or '\t' or '\r' || (lines && Current == '\n')) _at++;
            else if (Current == '#' || StartsWith("//")) _at = text.IndexOf('\n', _at) is >= 0 and var end ? end : text.Length;
            else if (StartsWith("/*")) _at = text.IndexOf("*/", _at, StringComparison.Ordinal) is >= 0 and var end ? end + 2 : throw new FormatException("a comment does not end");
            else return;
        }
    }

    private bool StartsWith(string word) => string.CompareOrdinal(text, _at, word, 0, word.Length) == 0;

    private void Expect(char bracket)
    {
        if (Current != bracket) throw new FormatException($"{bracket} is missing");
        _at++;
    }
}
