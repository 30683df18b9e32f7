using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ServerlessGuard.PolicyLint.Rewriting.Sources;

/// <summary>YAML with its places, by the parser's events.</summary>
internal sealed partial class YamlSource
{
    private readonly string _text;
    private readonly Parser _parser;
    private readonly List<int> _lineStarts = [0];

    private YamlSource(string text)
    {
        _text = text;

        // Blanks alone on a line mean nothing, but this parser takes them for indentation; what is left keeps its line and column.
        _parser = new Parser(new StringReader(BlankLine().Replace(text, string.Empty)));
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is '\n' or '\u0085' or '\u2028' or '\u2029' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n'))) _lineStarts.Add(at + 1);
        }
    }

    /// <summary>The first document; null where there is none.</summary>
    /// <exception cref="FormatException">It is not YAML.</exception>
    public static SourceNode? Read(string text)
    {
        try
        {
            var source = new YamlSource(text);
            while (source._parser.MoveNext())
            {
                if (source._parser.Current is DocumentStart && source._parser.MoveNext()) return source.Value();
            }

            return null;
        }
        catch (Exception broken) when (broken is YamlException or InvalidOperationException or ArgumentException or NullReferenceException)
        {
            throw new FormatException("not YAML", broken);
        }
    }

    private SourceNode Value() => _parser.Current switch
    {
        AnchorAlias alias => new SourceNode(SourceKind.Alias, Offset(alias.Start)) { Anchor = alias.Value.Value, End = Offset(alias.End) },
        Scalar scalar => ScalarOf(scalar),
        SequenceStart sequence => SequenceOf(sequence),
        MappingStart mapping => MappingOf(mapping),
        _ => throw new FormatException("a value is missing"),
    };

    private SourceNode ScalarOf(Scalar scalar) => new(SourceKind.Scalar, Offset(scalar.Start))
    {
        Tag = TagOf(scalar),
        Anchor = AnchorOf(scalar),
        Text = scalar.Value,
        End = TrimmedEnd(Offset(scalar.Start), Offset(scalar.End)),
    };

    private SourceNode SequenceOf(SequenceStart start)
    {
        var node = new SourceNode(SourceKind.Sequence, Offset(start.Start)) { Tag = TagOf(start), Anchor = AnchorOf(start), IsFlow = start.Style == SequenceStyle.Flow };
        while (_parser.MoveNext() && _parser.Current is not SequenceEnd) node.Add(Value());
        return Ended(node);
    }

    private SourceNode MappingOf(MappingStart start)
    {
        var node = new SourceNode(SourceKind.Mapping, Offset(start.Start)) { Tag = TagOf(start), Anchor = AnchorOf(start), IsFlow = start.Style == MappingStyle.Flow };
        while (_parser.MoveNext() && _parser.Current is not MappingEnd)
        {
            var key = Value();
            _parser.MoveNext();
            node.Add(new SourceEntry(key.Text, key.Start, key.End, Value()));
        }

        return Ended(node);
    }

    /// <summary>A block ends with its last child; the parser's own mark stands at what follows.</summary>
    private SourceNode Ended(SourceNode node)
    {
        node.End = node.IsFlow ? Offset(_parser.Current!.Start) + 1 : node.Children.Select(child => child.End).Append(node.Start).Max();
        if (!node.IsFlow && node.Entries is [.., var last]) node.End = Math.Max(node.End, last.KeyEnd);
        return node;
    }

    private static string? TagOf(NodeEvent node) => node.Tag.IsEmpty || node.Tag.IsNonSpecific ? null : node.Tag.Value;

    private static string? AnchorOf(NodeEvent node) => node.Anchor.IsEmpty ? null : node.Anchor.Value;

    private int TrimmedEnd(int start, int end)
    {
        while (end > start && char.IsWhiteSpace(_text[end - 1])) end--;
        return end;
    }

    private int Offset(Mark mark) => mark.Line <= _lineStarts.Count ? Math.Min(_text.Length, _lineStarts[(int)mark.Line - 1] + (int)mark.Column - 1) : _text.Length;

    [GeneratedRegex(@"^[ \t]+(?=\r?$)", RegexOptions.Multiline)]
    private static partial Regex BlankLine();
}
