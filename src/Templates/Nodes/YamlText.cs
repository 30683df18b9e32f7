using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Policies;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ServerlessGuard.Templates.Nodes;

/// <summary>YAML into nodes, by the parser's events: the only way to keep every place.</summary>
internal sealed class YamlText
{
    /// <summary>Nodes an alias may copy in all; beyond it the file is a "billion laughs".</summary>
    private const int MaximumCopies = 100_000;

    /// <summary>Blanks alone on a line mean nothing, but before a block's first line this parser, unlike CloudFormation's, takes them for indentation.</summary>
    private static readonly Regex BlankLine = new(@"^[ \t]+(?=\r?$)", RegexOptions.Multiline | RegexOptions.CultureInvariant);

    private static readonly Regex IndentingTab = new(@"^ *\t", RegexOptions.CultureInvariant);

    private readonly Parser _parser;
    private readonly string _file;
    private readonly Dictionary<string, Node> _anchors = new(StringComparer.Ordinal);
    private readonly ImmutableArray<TemplateError>.Builder _errors = ImmutableArray.CreateBuilder<TemplateError>();
    private int _copies;

    private YamlText(string text, string file)
    {
        _parser = new Parser(new StringReader(BlankLine.Replace(text.TrimStart('\uFEFF'), string.Empty)));
        _file = file;
    }

    public static TemplateText Read(string text, string file)
    {
        var reader = new YamlText(text, file);
        Node? root = null;
        try
        {
            root = reader.Documents();
        }
        catch (YamlException broken)
        {
            var error = new TemplateError(reader.Within(text, broken.Start), $"not valid YAML: {OneLine(broken)}; mend the syntax here");
            reader._errors.Add(TabIn(text, file, broken) ?? error);
        }

        return new TemplateText(root, reader._errors.ToImmutable());
    }

    /// <summary>Of a tab the parser names the block it stands in, which may begin far above.</summary>
    private static TemplateError? TabIn(string text, string file, YamlException broken)
    {
        if (!broken.Message.Contains(" tab "))
            return null;

        var lines = text.Split('\n');
        for (var line = (int)broken.Start.Line - 1; line < lines.Length; line++)
        {
            if (IndentingTab.Match(lines[line]) is { Success: true } tab)
                return new TemplateError(new SourcePosition(file, line + 1, tab.Length), "not valid YAML: a tab in the indentation; indent with blanks");
        }

        return null;
    }

    /// <summary>YamlDotNet's messages begin with the place on older paths; the place is ours to print.</summary>
    private static string OneLine(YamlException broken)
    {
        var message = (broken.InnerException as YamlException ?? broken).Message;
        var end = message.IndexOf("): ", StringComparison.Ordinal);
        message = message.StartsWith("(", StringComparison.Ordinal) && end > 0 ? message.Substring(end + 3) : message;
        return message.Replace("\r", string.Empty).Replace('\n', ' ').TrimEnd('.', ' ');
    }

    private Node? Documents()
    {
        Node? root = null;
        while (Move())
        {
            if (_parser.Current is not DocumentStart start)
                continue;

            Move();
            var document = Value(0);
            if (root is null or Scalar { IsNull: true })
                root = document;
            else if (document is not Scalar { IsNull: true })
                Report(At(start.Start), "a second YAML document is not read: a template is one document, put this one into its own file");
        }

        return root;
    }

    private bool Move()
    {
        var last = _parser.Current;
        try
        {
            return _parser.MoveNext();
        }
        catch (Exception lost) when (lost is InvalidOperationException or ArgumentException or NullReferenceException)
        {
            // The parser has no word of its own for some broken flow collections.
            throw new YamlException(last?.Start ?? Mark.Empty, last?.End ?? Mark.Empty, "a bracket or brace is missing or too many", lost);
        }
    }

    private Node Value(int depth)
    {
        var current = _parser.Current!;
        if (depth > TemplateText.MaximumDepth)
            throw new YamlException(current.Start, current.End, $"nested deeper than {TemplateText.MaximumDepth} levels");

        var node = current switch
        {
            AnchorAlias alias => Alias(alias),
            YamlDotNet.Core.Events.Scalar scalar => ShortForm.Expand(scalar.Tag, ScalarOf(scalar), Report),
            SequenceStart sequence => ShortForm.Expand(sequence.Tag, SequenceOf(sequence, depth), Report),
            MappingStart mapping => ShortForm.Expand(mapping.Tag, MappingOf(mapping, depth), Report),
            _ => throw new YamlException(current.Start, current.End, "a value is missing"),
        };

        if (current is NodeEvent { Anchor.IsEmpty: false } anchored)
            _anchors[anchored.Anchor.Value] = node;
        return node;
    }

    private Scalar ScalarOf(YamlDotNet.Core.Events.Scalar scalar)
    {
        var isNull = scalar is { Style: ScalarStyle.Plain, Value: "" or "~" or "null" or "Null" or "NULL" };
        return new Scalar(SymbolicText.Literal(scalar.Value), At(scalar.Start), isNull);
    }

    private Sequence SequenceOf(SequenceStart start, int depth)
    {
        var items = new List<Node>();
        while (Move() && _parser.Current is not SequenceEnd)
            items.Add(Value(depth + 1));
        return new Sequence(items, At(start.Start));
    }

    private Mapping MappingOf(MappingStart start, int depth)
    {
        var entries = new MappingEntries(Report);
        while (Move() && _parser.Current is not MappingEnd)
        {
            var key = Value(depth + 1);
            Move();
            var value = Value(depth + 1);
            if (key is Scalar { Text: var text })
                entries.Add(text.ToString(), key.Position, value);
            else
                Report(key.Position, "a key is not plain text: write the key as one word or in quotes");
        }

        return new Mapping(entries.Complete(), At(start.Start));
    }

    private Node Alias(AnchorAlias alias)
    {
        if (_anchors.TryGetValue(alias.Value.Value, out var node) && Copies(node))
            return node;

        var reason = node is null
            ? $"no anchor '&{alias.Value.Value}' before this alias: define it above or write the value out"
            : "aliases multiply this file beyond reason: write the values out";
        Report(At(alias.Start), reason);
        return new Scalar(SymbolicText.Empty, At(alias.Start), isNull: true);
    }

    private bool Copies(Node node)
    {
        _copies += Size(node);
        return _copies <= MaximumCopies;
    }

    private static int Size(Node node) => node switch
    {
        Mapping mapping => 1 + mapping.Entries.Sum(entry => Size(entry.Value)),
        Sequence sequence => 1 + sequence.Items.Sum(Size),
        _ => 1,
    };

    /// <summary>At the end of the file the parser stands on a line that does not exist.</summary>
    private SourcePosition Within(string text, Mark mark)
    {
        var lines = text.TrimEnd().Count(c => c == '\n') + 1;
        return mark.Line <= lines ? At(mark) : new SourcePosition(_file, lines, 1);
    }

    private SourcePosition At(Mark mark) => new(_file, (int)mark.Line, (int)mark.Column);

    private void Report(SourcePosition position, string message) => _errors.Add(new TemplateError(position, message));
}
