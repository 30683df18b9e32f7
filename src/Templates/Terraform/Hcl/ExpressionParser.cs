using System.Collections.Immutable;
using ServerlessGuard.Iam;
using ServerlessGuard.Templates.Nodes;

namespace ServerlessGuard.Templates.Terraform.Hcl;

/// <summary>Expressions, by recursive descent over the characters.</summary>
internal sealed class ExpressionParser(HclText text)
{
    /// <summary>From the loosest to the tightest; of operators that begin alike the longer one first.</summary>
    private static readonly string[][] Precedence = [["||"], ["&&"], ["==", "!="], ["<=", ">=", "<", ">"], ["+", "-"], ["*", "/", "%"]];

    private int _depth;

    public Expression Parse()
    {
        if (++_depth > TemplateText.MaximumDepth)
            throw TooDeep();
        var condition = Binary(0);
        text.SkipBlanks();
        var position = text.Position;
        if (!text.Take("?"))
        {
            _depth--;
            return condition;
        }

        var then = Parse();
        text.Expect(":", "between the two values of a condition");
        var otherwise = Parse();
        _depth--;
        return new ConditionalExpression(condition, then, otherwise, position);
    }

    /// <summary>Reads with line breaks as blanks, as inside parentheses.</summary>
    public T Enclosed<T>(Func<T> read, bool lineBreaksAreBlank = true)
    {
        var before = text.LineBreaksAreBlank;
        text.LineBreaksAreBlank = lineBreaksAreBlank;
        var result = read();
        text.LineBreaksAreBlank = before;
        return result;
    }

    public ForClause ForClause()
    {
        var first = text.ExpectedIdentifier("the variable of 'for'");
        text.SkipBlanks();
        var second = text.Take(",") ? text.ExpectedIdentifier("the second variable of 'for'") : null;
        text.SkipBlanks();
        if (!text.TakeWord("in"))
            throw text.Broken("'in' is missing after the variables of 'for': write it here");
        return new ForClause(second is null ? null : first, second ?? first, Parse());
    }

    private HclException TooDeep() => text.Broken($"nested deeper than {TemplateText.MaximumDepth} levels: take the expression apart");

    private Expression Binary(int level)
    {
        if (level == Precedence.Length)
            return Unary();
        var left = Binary(level + 1);
        while (true)
        {
            text.SkipBlanks();
            var position = text.Position;
            if (Precedence[level].FirstOrDefault(text.Take) is not { } found)
                return left;
            left = new BinaryExpression(found, left, Binary(level + 1), position);
        }
    }

    private Expression Unary()
    {
        text.SkipBlanks();
        var position = text.Position;
        if (text.Current is not ('!' or '-'))
            return Postfix(Primary(), attributesOnly: false);
        var sign = text.Current;
        text.Offset++;
        if (++_depth > TemplateText.MaximumDepth)
            throw TooDeep();
        var operand = Unary();
        _depth--;
        return new UnaryExpression(sign, operand, position);
    }

    private Expression Primary()
    {
        var position = text.Position;
        switch (text.Current)
        {
            case '"':
                return TemplateParser.Quoted(text, this);
            case '<' when text.StartsWith("<<"):
                return TemplateParser.Heredoc(text, this);
            case '(':
                text.Offset++;
                return Enclosed(() => Closed(Parse(), ")"));
            case '[':
                text.Offset++;
                return Enclosed(() => Tuple(position));
            case '{':
                text.Offset++;
                return Enclosed(() => Object(position), lineBreaksAreBlank: false);
            case >= '0' and <= '9':
                return Number(position);
        }

        var name = text.Identifier() ?? throw text.Broken(text.IsAtEnd ? "the file ends where a value is expected: finish it" : $"'{Shown(text.Current)}' is no value: write one here");
        return Named(name, position);
    }

    private static string Shown(char found) => found is '\n' or '\r' ? "the end of the line" : found.ToString();

    private Expression Named(string name, SourcePosition position)
    {
        if (name is "true" or "false" or "null")
            return new LiteralExpression(name == "null" ? null : name, position);
        while (text.StartsWith("::"))
        {
            text.Offset += 2;
            name += "::" + text.ExpectedIdentifier("the function's name");
        }

        if (!text.Take("("))
            return new NameExpression(name, position);
        return Enclosed(() => Arguments(name, position));
    }

    private Expression Arguments(string function, SourcePosition position)
    {
        var arguments = ImmutableArray.CreateBuilder<Expression>();
        var expands = false;
        for (text.SkipBlanks(); text.Current != ')'; text.SkipBlanks())
        {
            arguments.Add(Parse());
            text.SkipBlanks();
            expands = text.Take("...");
            text.SkipBlanks();
            if (!text.Take(",") && text.Current != ')')
                throw text.Broken($"the arguments of '{function}' do not end: write ',' or ')' here");
        }

        text.Offset++;
        return new CallExpression(function, arguments.ToImmutable(), expands, position);
    }

    private Expression Number(SourcePosition position)
    {
        var start = text.Offset;
        while (char.IsDigit(text.Current) || (text.Current == '.' && char.IsDigit(text.At(1))) || IsExponent())
            text.Offset += text.Current is 'e' or 'E' ? 2 : 1;
        return new LiteralExpression(text.Text.Substring(start, text.Offset - start), position);
    }

    private bool IsExponent() => text.Current is 'e' or 'E' && (char.IsDigit(text.At(1)) || (text.At(1) is '+' or '-' && char.IsDigit(text.At(2))));

    private Expression Tuple(SourcePosition position)
    {
        text.SkipBlanks();
        if (text.TakeWord("for"))
            return For(position, isObject: false);

        var items = ImmutableArray.CreateBuilder<Expression>();
        for (; text.Current != ']'; text.SkipBlanks())
        {
            items.Add(Parse());
            text.SkipBlanks();
            if (!text.Take(",") && text.Current != ']')
                throw text.Broken("the list does not end: write ',' or ']' here");
        }

        text.Offset++;
        return new TupleExpression(items.ToImmutable(), position);
    }

    private Expression Object(SourcePosition position)
    {
        text.SkipLines();
        if (text.TakeWord("for"))
            return Enclosed(() => For(position, isObject: true));

        var items = ImmutableArray.CreateBuilder<(Expression, Expression)>();
        for (; text.Current != '}'; text.SkipLines())
        {
            var key = Key();
            text.SkipBlanks();
            if (!text.Take("=") && !text.Take(":"))
                throw text.Broken("a key is not followed by '=': write '=' and a value");
            items.Add((key, Parse()));
            text.SkipBlanks();
            if (!text.Take(",") && text.Current is not ('\n' or '}'))
                throw text.Broken("the object does not end: write ',' or '}' here or begin a new line");
        }

        text.Offset++;
        return new ObjectExpression(items.ToImmutable(), position);
    }

    /// <summary>A bare name is the key itself; in parentheses it is a reference.</summary>
    private Expression Key()
    {
        var isComputed = text.Current == '(';
        var key = Postfix(Primary(), attributesOnly: false);
        return key is NameExpression name && !isComputed ? new LiteralExpression(name.Name, name.Position) : key;
    }

    private Expression For(SourcePosition position, bool isObject)
    {
        var clause = ForClause();
        text.Expect(":", "after the collection of 'for'");
        var first = Parse();
        text.SkipBlanks();
        var second = isObject && text.Take("=>") ? Parse() : null;
        text.SkipBlanks();
        var isGrouped = text.Take("...");
        text.SkipBlanks();
        var condition = text.TakeWord("if") ? Parse() : null;
        var result = new ForExpression(clause, second is null ? null : first, second ?? first, condition, isGrouped, position);
        return Closed(result, isObject ? "}" : "]");
    }

    private Expression Closed(Expression inner, string bracket)
    {
        text.Expect(bracket, "after the expression");
        return inner;
    }

    /// <summary>Attributes, indexes and splats behind a value.</summary>
    private Expression Postfix(Expression target, bool attributesOnly)
    {
        while (true)
        {
            var position = text.Position;
            if (text.StartsWith("...") || (text.Current != '.' && text.Current != '['))
            {
                if (!ContinuesOnNextLine())
                    return target;
            }
            else if (text.Current == '[')
            {
                if (attributesOnly)
                    return target;
                target = Index(target, position);
            }
            else
            {
                text.Offset++;
                target = Member(target, position);
            }
        }
    }

    /// <summary>Inside brackets a chain may go on in the next line.</summary>
    private bool ContinuesOnNextLine()
    {
        var start = text.Offset;
        if (text.LineBreaksAreBlank)
            text.SkipBlanks();
        if (text.Current == '.' && !text.StartsWith("...") && text.Offset > start)
            return true;
        text.Offset = start;
        return false;
    }

    private Expression Member(Expression target, SourcePosition position)
    {
        if (text.Take("*"))
            return Splat(target, position, attributesOnly: true);
        if (char.IsDigit(text.Current))
        {
            var start = text.Offset;
            while (char.IsDigit(text.Current))
                text.Offset++;
            return new IndexExpression(target, new LiteralExpression(text.Text.Substring(start, text.Offset - start), position), target.Position);
        }

        return new MemberExpression(target, text.ExpectedIdentifier("the attribute's name after '.'"), target.Position);
    }

    private Expression Index(Expression target, SourcePosition position)
    {
        text.Offset++;
        if (text.Take("*]"))
            return Splat(target, position, attributesOnly: false);
        var key = Enclosed(() => Closed(Parse(), "]"));
        return new IndexExpression(target, key, target.Position);
    }

    private Expression Splat(Expression target, SourcePosition position, bool attributesOnly)
    {
        if (++_depth > TemplateText.MaximumDepth)
            throw TooDeep();
        var each = Postfix(new NameExpression(SplatExpression.Item, position), attributesOnly);
        _depth--;
        return new SplatExpression(target, each, target.Position);
    }
}
