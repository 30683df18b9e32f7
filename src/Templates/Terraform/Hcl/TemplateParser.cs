using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ServerlessGuard.Iam;

namespace ServerlessGuard.Templates.Terraform.Hcl;

/// <summary>Texts with <c>${ }</c> and <c>%{ }</c>: in quotes, as heredocs, and whole files.</summary>
internal sealed class TemplateParser
{
    private readonly HclText _text;
    private readonly ExpressionParser _expressions;
    private readonly int _end;
    private readonly bool _isQuoted;
    private bool _trimsNext;

    /// <param name="end">Where the template ends; of a quoted one the quote does.</param>
    private TemplateParser(HclText text, ExpressionParser expressions, int end, bool isQuoted)
    {
        _text = text;
        _expressions = expressions;
        _end = end;
        _isQuoted = isQuoted;
    }

    public static Expression WholeFile(HclText text)
    {
        var position = text.Position;
        return Expression(new TemplateParser(text, new ExpressionParser(text), text.Text.Length, isQuoted: false).Whole(), position);
    }

    public static Expression Quoted(HclText text, ExpressionParser expressions)
    {
        var position = text.Position;
        text.Offset++;
        var parts = new TemplateParser(text, expressions, text.Text.Length, isQuoted: true).Whole();
        if (!text.Take("\""))
            throw new HclException(position, "the text does not end on its line: close it with \"");
        return Expression(parts, position);
    }

    public static Expression Heredoc(HclText text, ExpressionParser expressions)
    {
        var position = text.Position;
        text.Offset += 2;
        var isIndented = text.Take("-");
        var marker = text.ExpectedIdentifier("the heredoc's marker");
        text.SkipToLineEnd();
        text.Offset++;
        var (end, after) = EndOfHeredoc(text, marker) ?? throw new HclException(position, $"the heredoc does not end: write {marker} alone on a line");
        var start = text.PositionOf(text.Offset);
        var parts = new TemplateParser(text, expressions, end, isQuoted: false).Whole();
        text.Offset = after;
        return Expression(isIndented ? HeredocIndentation.Remove(parts) : parts, start);
    }

    /// <summary>Where the marker's line begins, and where the marker ends.</summary>
    private static (int End, int After)? EndOfHeredoc(HclText text, string marker)
    {
        for (var line = text.Offset; line < text.Text.Length;)
        {
            var lineEnd = text.Text.IndexOf('\n', line);
            lineEnd = lineEnd < 0 ? text.Text.Length : lineEnd;
            if (text.Text.Substring(line, lineEnd - line).Trim() == marker)
                return (line, lineEnd);
            line = lineEnd + 1;
        }

        return null;
    }

    private static Expression Expression(ImmutableArray<TemplatePart> parts, SourcePosition position) => parts switch
    {
        [] => new LiteralExpression(string.Empty, position),
        [TextPart text] => new LiteralExpression(text.Text, position),
        _ => new TemplateExpression(parts, position),
    };

    private ImmutableArray<TemplatePart> Whole()
    {
        var parts = Parts(out var directive);
        return directive is null ? parts : throw _text.Broken($"'%{{ {directive} }}' has no beginning: remove it or write its %{{ if }} or %{{ for }}");
    }

    /// <summary>Parts up to the end, or up to an <c>else</c>, <c>endif</c> or <c>endfor</c>.</summary>
    private ImmutableArray<TemplatePart> Parts(out string? directive)
    {
        directive = null;
        var parts = ImmutableArray.CreateBuilder<TemplatePart>();
        while (_text.Offset < _end && !(_isQuoted && _text.Current is '"' or '\n'))
        {
            if (_text.Take("${"))
            {
                Opened(parts);
                parts.Add(new InterpolationPart(_expressions.Enclosed(_expressions.Parse)));
                Close();
            }
            else if (_text.Take("%{"))
            {
                Opened(parts);
                directive = Directive(parts);
                if (directive is not null)
                    return parts.ToImmutable();
            }
            else
            {
                AddText(parts, Text());
            }
        }

        return parts.ToImmutable();
    }

    /// <summary>A tilde takes the blanks before the braces away.</summary>
    private void Opened(ImmutableArray<TemplatePart>.Builder parts)
    {
        if (_text.Take("~") && parts.Count > 0 && parts[parts.Count - 1] is TextPart before)
            parts[parts.Count - 1] = new TextPart(before.Text.TrimEnd());
    }

    private void Close() => _expressions.Enclosed(() =>
    {
        _text.SkipBlanks();
        _trimsNext = _text.Take("~");
        _text.Expect("}", "after the interpolation");
        return true;
    });

    private void AddText(ImmutableArray<TemplatePart>.Builder parts, string text)
    {
        var kept = _trimsNext ? text.TrimStart() : text;
        _trimsNext = false;
        if (kept.Length > 0)
            parts.Add(new TextPart(kept));
    }

    private string? Directive(ImmutableArray<TemplatePart>.Builder parts)
    {
        var keyword = _expressions.Enclosed(() => _text.ExpectedIdentifier("the directive's keyword"));
        switch (keyword)
        {
            case "if":
                var condition = _expressions.Enclosed(_expressions.Parse);
                Close();
                parts.Add(If(condition));
                return null;
            case "for":
                var clause = _expressions.Enclosed(_expressions.ForClause);
                Close();
                parts.Add(new ForPart(clause, Ended("endfor")));
                return null;
            case "else" or "endif" or "endfor":
                Close();
                return keyword;
            default:
                throw _text.Broken($"'{keyword}' is no directive: write if, else, endif, for or endfor");
        }
    }

    private IfPart If(Expression condition)
    {
        var then = Parts(out var directive);
        return directive switch
        {
            "endif" => new IfPart(condition, then, ImmutableArray<TemplatePart>.Empty),
            "else" => new IfPart(condition, then, Ended("endif")),
            _ => throw _text.Broken("'%{ if }' does not end: close it with %{ endif }"),
        };
    }

    private ImmutableArray<TemplatePart> Ended(string keyword)
    {
        var body = Parts(out var directive);
        return directive == keyword ? body : throw _text.Broken($"a directive does not end: close it with %{{ {keyword} }}");
    }

    private string Text()
    {
        var literal = new StringBuilder();
        while (_text.Offset < _end && !(_isQuoted && _text.Current is '"' or '\n') && !_text.StartsWith("${") && !_text.StartsWith("%{"))
        {
            if (_text.Take("$${") || _text.Take("%%{"))
                literal.Append(_text.Text, _text.Offset - 2, 2);
            else if (_isQuoted && _text.Current == '\\')
                literal.Append(Escape());
            else
                literal.Append(_text.Text[_text.Offset++]);
        }

        // Files of Windows end their lines with two characters; Terraform keeps them, IAM does not care.
        return literal.ToString();
    }

    private string Escape()
    {
        _text.Offset++;
        var escaped = _text.Current;
        _text.Offset++;
        return escaped switch
        {
            'n' => "\n",
            'r' => "\r",
            't' => "\t",
            '"' => "\"",
            '\\' => "\\",
            'u' => Unicode(4),
            'U' => Unicode(8),
            _ => throw _text.Broken($"'\\{escaped}' is no escape: write \\\\ for a backslash"),
        };
    }

    private string Unicode(int digits)
    {
        var end = Math.Min(_text.Text.Length, _text.Offset + digits);
        var hex = _text.Text.Substring(_text.Offset, end - _text.Offset);
        if (!int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) || code is < 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF))
            throw _text.Broken($"'{hex}' is no character: write {digits} hexadecimal digits");
        _text.Offset = end;
        return char.ConvertFromUtf32(code);
    }
}
