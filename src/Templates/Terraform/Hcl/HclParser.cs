using System.Collections.Immutable;
using ServerlessGuard.Iam;

namespace ServerlessGuard.Templates.Terraform.Hcl;

/// <summary>
/// Reads files of the HashiCorp configuration language, native syntax. Source: github.com/hashicorp/hcl, <c>hclsyntax/spec.md</c>. What is broken is an
/// error with its place; reading goes on with the next block at the beginning of a line.
/// </summary>
internal sealed class HclParser
{
    private readonly HclText _text;
    private readonly ExpressionParser _expressions;
    private readonly ImmutableArray<TemplateError>.Builder _errors = ImmutableArray.CreateBuilder<TemplateError>();
    private int _depth;

    private HclParser(string text, SourcePosition place)
    {
        _text = new HclText(text, place);
        _expressions = new ExpressionParser(_text);
    }

    /// <summary>A file in native syntax, or in JSON where its name says so.</summary>
    public static HclFile Read(string text, string file) => HclJson.IsNamed(file) ? HclJson.Read(text, file) : Read(text, new SourcePosition(file, 0, 0));

    /// <param name="place">Where everything in the text is taken to stand, for a text that stands for something else.</param>
    public static HclFile Read(string text, SourcePosition place)
    {
        var parser = new HclParser(text, place);
        return new HclFile(parser.File(), parser._errors.ToImmutable());
    }

    /// <summary>A text file that <c>templatefile</c> fills in; null where it is broken, with the error.</summary>
    public static Expression? ReadTemplate(string text, string file, out TemplateError? error) => ReadTemplate(text, new SourcePosition(file, 0, 0), out error);

    /// <param name="place">Where everything in the text is taken to stand.</param>
    public static Expression? ReadTemplate(string text, SourcePosition place, out TemplateError? error)
    {
        error = null;
        try
        {
            return TemplateParser.WholeFile(new HclText(text, place));
        }
        catch (HclException broken)
        {
            error = new TemplateError(broken.Position, broken.Message);
            return null;
        }
    }

    private HclBody File()
    {
        var content = new BodyContent();
        while (true)
        {
            try
            {
                Items(content);
                if (_text.IsAtEnd)
                    return content.ToBody();
                throw _text.Broken("a '}' too many: remove it or open its block");
            }
            catch (HclException broken)
            {
                _errors.Add(new TemplateError(broken.Position, $"not valid Terraform: {broken.Message}"));
                SkipToNextBlock();
            }
        }
    }

    private void SkipToNextBlock()
    {
        _depth = 0;
        _text.LineBreaksAreBlank = false;
        do
        {
            _text.SkipToLineEnd();
            _text.Take("\n");
        }
        while (!_text.IsAtEnd && !char.IsLetter(_text.Current));
    }

    /// <summary>Attributes and blocks up to the end or to a closing brace.</summary>
    private void Items(BodyContent content)
    {
        while (true)
        {
            _text.SkipLines();
            if (_text.IsAtEnd || _text.Current == '}')
                return;
            Item(content);
        }
    }

    private void Item(BodyContent content)
    {
        var position = _text.Position;
        var name = _text.Identifier() ?? throw _text.Broken($"'{_text.Current}' is neither an attribute nor a block: write a name here");
        _text.SkipBlanks();
        if (_text.Current == '=' && _text.At(1) != '=')
        {
            _text.Offset++;
            content.Attributes.Add(new HclAttribute(name, _expressions.Parse(), position));
            ExpectLineEnd();
        }
        else
        {
            content.Blocks.Add(Block(name, position));
        }
    }

    private HclBlock Block(string type, SourcePosition position)
    {
        var labels = ImmutableArray.CreateBuilder<string>();
        for (_text.SkipBlanks(); _text.Current != '{'; _text.SkipBlanks())
            labels.Add(Label(type));

        if (++_depth > Nodes.TemplateText.MaximumDepth)
            throw _text.Broken($"nested deeper than {Nodes.TemplateText.MaximumDepth} levels: take blocks apart");
        _text.Offset++;
        var content = new BodyContent();
        Items(content);
        if (!_text.Take("}"))
            throw new HclException(position, $"block '{type}' does not end: close it with }}");
        _depth--;
        return new HclBlock(type, labels.ToImmutable(), content.ToBody(), position);
    }

    private string Label(string type)
    {
        if (_text.Identifier() is { } name)
            return name;
        if (_text.Current == '"' && TemplateParser.Quoted(_text, _expressions) is LiteralExpression { Text: { } label })
            return label;
        throw _text.Broken($"'{type}' is followed by neither '=' nor '{{': write '{type} = value' or '{type} {{'");
    }

    private void ExpectLineEnd()
    {
        _text.SkipBlanks();
        if (!_text.IsAtEnd && _text.Current is not ('\n' or '}' or ','))
            throw _text.Broken($"'{_text.Current}' does not continue the value before it: mend the value or begin a new line");
    }

    private sealed class BodyContent
    {
        public ImmutableArray<HclAttribute>.Builder Attributes { get; } = ImmutableArray.CreateBuilder<HclAttribute>();

        public ImmutableArray<HclBlock>.Builder Blocks { get; } = ImmutableArray.CreateBuilder<HclBlock>();

        public HclBody ToBody() => new(Attributes.ToImmutable(), Blocks.ToImmutable());
    }
}
