using System.Collections.Immutable;
using ServerlessGuard.Iam;

namespace ServerlessGuard.Templates.Terraform.Hcl;

/// <summary>A configuration file or the inside of a block, in document order.</summary>
internal sealed record HclBody(ImmutableArray<HclAttribute> Attributes, ImmutableArray<HclBlock> Blocks)
{
    public static readonly HclBody Empty = new(ImmutableArray<HclAttribute>.Empty, ImmutableArray<HclBlock>.Empty);

    public HclAttribute? Attribute(string name) => Attributes.FirstOrDefault(attribute => attribute.Name == name);

    public IEnumerable<HclBlock> BlocksOf(string type) => Blocks.Where(block => block.Type == type);
}

internal sealed record HclAttribute(string Name, Expression Value, SourcePosition Position);

/// <summary><c>resource "aws_sqs_queue" "orders" { ... }</c>: a type, labels and a body.</summary>
internal sealed record HclBlock(string Type, ImmutableArray<string> Labels, HclBody Body, SourcePosition Position);

/// <summary>A file's text read as far as it could be.</summary>
internal sealed record HclFile(HclBody Body, ImmutableArray<TemplateError> Errors);

internal abstract record Expression(SourcePosition Position);

/// <summary>A number or Boolean as written, a text without holes, or <c>null</c>.</summary>
internal sealed record LiteralExpression(string? Text, SourcePosition Position) : Expression(Position);

/// <summary>A quoted text or heredoc with interpolations or directives.</summary>
internal sealed record TemplateExpression(ImmutableArray<TemplatePart> Parts, SourcePosition Position) : Expression(Position);

/// <summary>The name a reference begins with: <c>var</c>, <c>local</c>, a resource type, a variable of a <c>for</c>.</summary>
internal sealed record NameExpression(string Name, SourcePosition Position) : Expression(Position);

internal sealed record MemberExpression(Expression Target, string Name, SourcePosition Position) : Expression(Position);

internal sealed record IndexExpression(Expression Target, Expression Key, SourcePosition Position) : Expression(Position);

/// <summary><c>list[*].arn</c>: <paramref name="Each"/> reads one item, which it names <see cref="Item"/>.</summary>
internal sealed record SplatExpression(Expression Target, Expression Each, SourcePosition Position) : Expression(Position)
{
    public const string Item = "*";
}

/// <param name="ExpandsLast">Whether the last argument is a list of arguments, <c>f(list...)</c>.</param>
internal sealed record CallExpression(string Function, ImmutableArray<Expression> Arguments, bool ExpandsLast, SourcePosition Position) : Expression(Position);

internal sealed record ConditionalExpression(Expression Condition, Expression Then, Expression Otherwise, SourcePosition Position) : Expression(Position);

internal sealed record BinaryExpression(string Operator, Expression Left, Expression Right, SourcePosition Position) : Expression(Position);

internal sealed record UnaryExpression(char Operator, Expression Operand, SourcePosition Position) : Expression(Position);

internal sealed record TupleExpression(ImmutableArray<Expression> Items, SourcePosition Position) : Expression(Position);

internal sealed record ObjectExpression(ImmutableArray<(Expression Key, Expression Value)> Items, SourcePosition Position) : Expression(Position);

/// <summary><c>[for k, v in collection : value if condition]</c>; with <paramref name="KeyResult"/> the form in braces.</summary>
internal sealed record ForExpression(ForClause Clause, Expression? KeyResult, Expression Result, Expression? Condition, bool IsGrouped, SourcePosition Position)
    : Expression(Position);

internal sealed record ForClause(string? Key, string Value, Expression Collection);

internal abstract record TemplatePart;

internal sealed record TextPart(string Text) : TemplatePart;

internal sealed record InterpolationPart(Expression Value) : TemplatePart;

internal sealed record IfPart(Expression Condition, ImmutableArray<TemplatePart> Then, ImmutableArray<TemplatePart> Otherwise) : TemplatePart;

internal sealed record ForPart(ForClause Clause, ImmutableArray<TemplatePart> Body) : TemplatePart;
