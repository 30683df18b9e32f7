using ServerlessGuard.Iam;

namespace ServerlessGuard.Templates.Terraform.Hcl;

/// <summary>What is wrong with a file, and where.</summary>
internal sealed class HclException(SourcePosition position, string message) : Exception(message)
{
    public SourcePosition Position { get; } = position;
}

/// <summary>A file's characters with a place to read from.</summary>
internal sealed class HclText
{
    private readonly List<int> _lineStarts = [0];
    private readonly SourcePosition _place;

    /// <param name="place">The file; of a text that stands for something else, the place of that.</param>
    public HclText(string text, SourcePosition place)
    {
        Text = text.TrimStart('\uFEFF');
        _place = place;
        for (var i = 0; i < Text.Length; i++)
        {
            if (Text[i] == '\n')
                _lineStarts.Add(i + 1);
        }
    }

    public string Text { get; }

    public int Offset { get; set; }

    /// <summary>Inside parentheses and brackets a line break is a blank; elsewhere it ends an expression.</summary>
    public bool LineBreaksAreBlank { get; set; }

    public bool IsAtEnd => Offset >= Text.Length;

    public char Current => At(0);

    public SourcePosition Position => PositionOf(Offset);

    public char At(int ahead) => Offset + ahead < Text.Length ? Text[Offset + ahead] : '\0';

    public bool StartsWith(string text) => string.CompareOrdinal(Text, Offset, text, 0, text.Length) == 0;

    public bool Take(string text)
    {
        if (!StartsWith(text))
            return false;
        Offset += text.Length;
        return true;
    }

    public void Expect(string text, string where)
    {
        SkipBlanks();
        if (!Take(text))
            throw Broken($"'{text}' is missing {where}: write it here");
    }

    /// <summary>An identifier at this place, or null.</summary>
    public string? Identifier()
    {
        var end = Offset;
        if (!char.IsLetter(Current) && Current != '_')
            return null;
        while (end < Text.Length && (char.IsLetterOrDigit(Text[end]) || Text[end] is '_' or '-'))
            end++;
        var name = Text.Substring(Offset, end - Offset);
        Offset = end;
        return name;
    }

    public string ExpectedIdentifier(string what)
    {
        SkipBlanks();
        return Identifier() ?? throw Broken($"{what} is missing: write a name here");
    }

    /// <summary>A whole word: <c>for</c>, not the beginning of <c>format</c>.</summary>
    public bool TakeWord(string word)
    {
        var start = Offset;
        if (Identifier() == word)
            return true;
        Offset = start;
        return false;
    }

    public void SkipBlanks()
    {
        while (!IsAtEnd && (Current is ' ' or '\t' or '\r' || (Current == '\n' && LineBreaksAreBlank) || SkipComment()))
        {
            if (Current is ' ' or '\t' or '\r' or '\n' && (Current != '\n' || LineBreaksAreBlank))
                Offset++;
        }
    }

    public void SkipLines()
    {
        var before = LineBreaksAreBlank;
        LineBreaksAreBlank = true;
        SkipBlanks();
        LineBreaksAreBlank = before;
    }

    public void SkipToLineEnd()
    {
        var end = Text.IndexOf('\n', Math.Min(Offset, Text.Length));
        Offset = end < 0 ? Text.Length : end;
    }

    public SourcePosition PositionOf(int offset)
    {
        if (_place.Line > 0)
            return _place;

        var line = _lineStarts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        return new SourcePosition(_place.File, line + 1, offset - _lineStarts[line] + 1);
    }

    public HclException Broken(string message) => new(Position, message);

    /// <summary>A comment to the end of the line leaves the line break standing.</summary>
    private bool SkipComment()
    {
        if (Current == '#' || StartsWith("//"))
        {
            SkipToLineEnd();
            return true;
        }

        if (!StartsWith("/*"))
            return false;
        var end = Text.IndexOf("*/", Offset + 2, StringComparison.Ordinal);
        Offset = end < 0 ? throw Broken("the comment does not end: close it with */") : end + 2;
        return true;
    }
}
