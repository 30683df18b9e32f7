using System.Collections.Immutable;
using System.Globalization;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.CloudFormation;
using ServerlessGuard.Templates.Nodes;
using ServerlessGuard.Templates.Terraform.Hcl;

namespace ServerlessGuard.Templates.Terraform.Evaluation;

/// <summary>What names mean where an expression stands.</summary>
internal sealed record Scope(Func<string, SourcePosition, Node> Global, ImmutableDictionary<string, Node> Bound)
{
    public Node Find(string name, SourcePosition position) => Bound.TryGetValue(name, out var value) ? value : Global(name, position);

    public Scope With(string? name, Node value) => name is null ? this : this with { Bound = Bound.SetItem(name, value) };
}

/// <summary>Puts values in the place of expressions. What only the deployment knows becomes a hole, of an undecided condition a <see cref="Choice"/>.</summary>
internal sealed class Evaluator(IFunctionFiles files)
{
    /// <summary>Far beyond what people write; a loop in a loop in a loop comes here.</summary>
    private const int MaximumSteps = 2_000_000;

    private const int MaximumDepth = 500;

    private int _steps;
    private int _depth;

    public Node Evaluate(Expression expression, Scope scope)
    {
        if (_depth > MaximumDepth || ++_steps > MaximumSteps)
            return Values.Hole("Unevaluated", expression.Position);

        _depth++;
        try
        {
            return ValueOf(expression, scope);
        }
        finally
        {
            _depth--;
        }
    }

    private Node ValueOf(Expression expression, Scope scope) => expression switch
    {
        LiteralExpression { Text: { } text } => Values.Text(text, expression.Position),
        TemplateExpression { Parts: [InterpolationPart only] } => Evaluate(only.Value, scope),
        TemplateExpression template => new Scalar(Joined(template.Parts, scope), template.Position),
        NameExpression name => scope.Find(name.Name, name.Position),
        MemberExpression member => Values.Member(Evaluate(member.Target, scope), member.Name, member.Position),
        IndexExpression index => Values.Index(Evaluate(index.Target, scope), Evaluate(index.Key, scope), index.Position),
        SplatExpression splat => Splat(splat, scope),
        CallExpression call => Call(call, scope),
        ConditionalExpression conditional => If(conditional, scope),
        BinaryExpression binary => Operators.Apply(binary.Operator, Evaluate(binary.Left, scope), Evaluate(binary.Right, scope), binary.Position),
        UnaryExpression unary => Operators.Apply(unary.Operator, Evaluate(unary.Operand, scope), unary.Position),
        TupleExpression tuple => new Sequence(tuple.Items.Select(item => Evaluate(item, scope)), tuple.Position),
        ObjectExpression map => Object(map, scope),
        ForExpression loop => For(loop, scope),
        _ => Values.Null(expression.Position),
    };

    private SymbolicText Joined(IEnumerable<TemplatePart> parts, Scope scope) => SymbolicText.Concat(parts.Select(part => Part(part, scope)));

    private SymbolicText Part(TemplatePart part, Scope scope)
    {
        switch (part)
        {
            case TextPart text:
                return SymbolicText.Literal(text.Text);
            case InterpolationPart interpolation:
                return Values.TextOf(Evaluate(interpolation.Value, scope));
            case IfPart branch:
                var condition = Evaluate(branch.Condition, scope);
                return Values.Truth(condition) is { } holds ? Joined(holds ? branch.Then : branch.Otherwise, scope) : UnknownText.Of("If", [Values.Plain(condition)]);
            case ForPart loop:
                var collection = Evaluate(loop.Clause.Collection, scope);
                var items = Iterations(loop.Clause, collection, scope);
                return items is null ? UnknownText.Of("For", [Values.Plain(collection)]) : SymbolicText.Concat(items.Select(item => Joined(loop.Body, item)));
            default:
                return SymbolicText.Empty;
        }
    }

    private static IEnumerable<Scope>? Iterations(ForClause clause, Node collection, Scope scope) =>
        Values.Entries(collection)?.Select(entry => scope.With(clause.Key, entry.Key).With(clause.Value, entry.Value));

    private Node Object(ObjectExpression map, Scope scope) => new Mapping(
        map.Items.Select(item => new MappingEntry(Values.TextOf(Evaluate(item.Key, scope)).ToString(), item.Key.Position, Evaluate(item.Value, scope))),
        map.Position);

    private Node If(ConditionalExpression conditional, Scope scope)
    {
        var condition = Evaluate(conditional.Condition, scope);
        if (Values.Truth(condition) is { } holds)
            return Evaluate(holds ? conditional.Then : conditional.Otherwise, scope);

        var (then, otherwise) = (Evaluate(conditional.Then, scope), Evaluate(conditional.Otherwise, scope));
        if (Values.AreEqual(then, otherwise) is true)
            return then;
        var name = UnknownText.Of("If", new[] { condition, then, otherwise }.Select(Values.Plain));
        return new Choice([Values.IsNull(then) ? null : then, Values.IsNull(otherwise) ? null : otherwise], name, conditional.Position);
    }

    private Node Splat(SplatExpression splat, Scope scope)
    {
        var target = Evaluate(splat.Target, scope);
        if (Values.IsNull(target))
            return new Sequence([], splat.Position);
        if (target is Choice || Values.IsUnknown(target))
            return Values.Unknown("Splat", [target, Evaluate(splat.Each, scope.With(SplatExpression.Item, Values.Hole(SplatExpression.Item, splat.Position)))], splat.Position);
        var items = target is Sequence sequence ? sequence.Items : ImmutableArray.Create(target);
        return new Sequence(items.Select(item => Evaluate(splat.Each, scope.With(SplatExpression.Item, item))), splat.Position);
    }

    private Node For(ForExpression loop, Scope scope)
    {
        var collection = Evaluate(loop.Clause.Collection, scope);
        if (Iterations(loop.Clause, collection, scope) is not { } iterations)
            return Values.Unknown("For", [collection], loop.Position);

        // An item of an undecided condition may be there: it is kept.
        var kept = iterations.Where(item => loop.Condition is null || Values.Truth(Evaluate(loop.Condition, item)) is not false).ToArray();
        if (loop.KeyResult is null)
            return new Sequence(kept.Select(item => Evaluate(loop.Result, item)), loop.Position);

        var entries = kept.Select(item => (Key: Values.TextOf(Evaluate(loop.KeyResult, item)).ToString(), Value: Evaluate(loop.Result, item)));
        var results = loop.IsGrouped
            ? entries.GroupBy(entry => entry.Key, StringComparer.Ordinal).Select(group => (group.Key, Value: (Node)new Sequence(group.Select(entry => entry.Value), loop.Position)))
            : entries;
        return new Mapping(results.Select(entry => new MappingEntry(entry.Key, loop.Position, entry.Value)), loop.Position);
    }

    private Node Call(CallExpression call, Scope scope)
    {
        var arguments = call.Arguments.Select(argument => Evaluate(argument, scope)).ToList();
        if (call.ExpandsLast && arguments.Count > 0 && arguments[arguments.Count - 1] is Sequence last)
        {
            arguments.RemoveAt(arguments.Count - 1);
            arguments.AddRange(last.Items);
        }

        var result = call.Function switch
        {
            "file" => File(arguments, call.Position),
            "templatefile" => TemplateFile(arguments, call.Position),
            _ => Functions.Call(call.Function, arguments, call.Position),
        };
        return result ?? Values.Unknown(call.Function, arguments, call.Position);
    }

    private Node? File(IReadOnlyList<Node> arguments, SourcePosition position) =>
        arguments is [var path] && files.Read(path, position) is { } file ? Values.Text(file.Text, new SourcePosition(file.Path, 1, 1)) : null;

    private Node? TemplateFile(IReadOnlyList<Node> arguments, SourcePosition position)
    {
        if (arguments is not [var path, var variables] || files.Read(path, position) is not { } file)
            return null;
        var template = HclParser.ReadTemplate(file.Text, file.Path, out var error);
        if (error is not null)
            files.Report(error);
        return template is null ? null : Evaluate(template, InsideTemplate(variables));
    }

    /// <summary>Inside a template only its own variables have a meaning.</summary>
    private static Scope InsideTemplate(Node variables) =>
        new((name, position) => variables is Mapping mapping && mapping[name] is { } value ? Values.At(value, position) : Values.Hole(name, position), ImmutableDictionary<string, Node>.Empty);
}

/// <summary>Where <c>file</c> and <c>templatefile</c> read.</summary>
internal interface IFunctionFiles
{
    (string Path, string Text)? Read(Node path, SourcePosition position);

    void Report(TemplateError error);
}
