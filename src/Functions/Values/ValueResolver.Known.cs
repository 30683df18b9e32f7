using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Values;

/// <summary>Methods of the platform that keep a value or make one that is known, and code that does not bind.</summary>
public sealed partial class ValueResolver
{
    private Value? Known(CallShape call, Frame? frame)
    {
        if (call.Symbol is { } symbol && IsSource(symbol))
            return null;
        return Environmental(call, frame) ?? Configured(call, frame) ?? Provided(call, frame) ?? Awaited(call, frame) ?? Texted(call, frame) ?? Enumerated(call, frame);
    }

    private Value? Provided(CallShape call, Frame? frame) => call.Method switch
    {
        "GetRequiredService" or "GetService" or "GetKeyedService" or "GetRequiredKeyedService" when call.TypeArguments.Length == 1 => FromContainer(call.TypeArguments[0]),
        "GetRequiredService" or "GetService" when call[0] is ITypeOfOperation type => FromContainer(type.TypeOperand),
        "CreateInstance" when call.TypeName == "ActivatorUtilities" && call.TypeArguments.Length == 1 => NewType(call.TypeArguments[0]),
        "Create" when call.TypeName == "Options" && call[0] is { } options => Evaluate(options, frame),
        "Get" when ConfigurationTypes.IsOptions(call.Type) => OptionsOf(((INamedTypeSymbol)call.Type!).TypeArguments[0]),
        "Create" when call.TypeName is "KeyValuePair" or "Tuple" && call[1] is { } item => Pair(Evaluate(call[0]!, frame), Evaluate(item, frame)),
        _ => null,
    };

    private Value? Awaited(CallShape call, Frame? frame) => call.Method switch
    {
        "FromResult" or "FromException" when call[0] is { } result => Evaluate(result, frame),
        "ConfigureAwait" or "GetAwaiter" or "GetResult" or "WaitAsync" or "AsTask" when call.Receiver is { } task => Evaluate(task, frame),
        "Run" when call.TypeName is "Task" && call[0] is { } work => CallFunction(Evaluate(work, frame), call.Operation, Enumerable.Empty<Argument?>(), frame),
        "ThrowIfNull" or "ThrowIfNullOrEmpty" or "ThrowIfNullOrWhiteSpace" => Value.Null.Instance,
        _ => null,
    };

    private Value? Texted(CallShape call, Frame? frame)
    {
        var isText = call.Type is { SpecialType: SpecialType.System_String } || call.TypeName is "String" or "Path" or "Uri" or "ConstantClass";
        return call.Method switch
        {
            "Format" when isText => Formatted(call, frame),
            "Concat" when isText => ValueAlgebra.Concat(Spread(call.Arguments, frame)),
            "Join" when isText && call.Arguments.Length > 1 => Joined(call, frame),
            "Trim" or "TrimEnd" or "TrimStart" when isText && call.Receiver is { } text => OnConstants(Evaluate(text, frame), constant => Trimmed(call, constant, frame)),
            "ToLower" or "ToLowerInvariant" when isText && call.Receiver is { } text => OnConstants(Evaluate(text, frame), constant => constant.ToLowerInvariant()),
            "ToUpper" or "ToUpperInvariant" when isText && call.Receiver is { } text => OnConstants(Evaluate(text, frame), constant => constant.ToUpperInvariant()),
            "Replace" when isText && call.Receiver is { } text && call[1] is not null => Replaced(text, Evaluate(call[0]!, frame), Evaluate(call[1]!, frame), frame),
            "ToString" when call.Receiver is { } target => Printed(Evaluate(target, frame)),
            "ToString" when call.TypeName == "Convert" && call[0] is { } target => Printed(Evaluate(target, frame)),
            "FindValue" when call[0] is { } text => Evaluate(text, frame),
            "Clone" or "Normalize" or "Intern" when call.Receiver is { } text => Evaluate(text, frame),
            _ => null,
        };
    }

    private static Value Printed(Value value) => value.Map(alternative => alternative is Value.Followed or Value.Function or Value.Elements ? new Value.Unknown("formatted") : alternative);

    private static Value OnConstants(Value value, Func<string, string> change) =>
        value.Map(alternative => alternative is Value.Constant constant ? new Value.Constant(change(constant.Text)) : alternative);

    private string Trimmed(CallShape call, string text, Frame? frame)
    {
        var characters = call.Arguments.SelectMany(argument => Evaluate(argument.Value, frame) switch
        {
            Value.Constant constant => constant.Text.ToCharArray(),
            Value.Elements elements => elements.Items.Select(item => item.Item).OfType<Value.Constant>().SelectMany(item => item.Text.ToCharArray()).ToArray(),
            _ => Array.Empty<char>(),
        }).ToArray();
        return call.Method switch
        {
            "TrimEnd" => text.TrimEnd(characters),
            "TrimStart" => text.TrimStart(characters),
            _ => text.Trim(characters),
        };
    }

    private Value Replaced(IOperation text, Value old, Value replacement, Frame? frame)
    {
        if (old is not Value.Constant { Text: { Length: > 0 } sought } || replacement is not Value.Constant { Text: var put })
            return new Value.Unknown("changed by Replace");
        return Evaluate(text, frame).Map(alternative => alternative is Value.Constant constant ? new Value.Constant(constant.Text.Replace(sought, put)) : new Value.Unknown("changed by Replace"));
    }

    private IEnumerable<Value> Spread(IEnumerable<CallArgument> arguments, Frame? frame) => arguments.SelectMany(argument => Evaluate(argument.Value, frame) switch
    {
        Value.Elements elements => elements.Items.Select(item => item.Item),
        var value => new[] { value },
    });

    private Value Joined(CallShape call, Frame? frame)
    {
        var separator = Evaluate(call[0]!, frame);
        var parts = Spread(call.Arguments.Skip(1), frame).ToList();
        return ValueAlgebra.Concat(parts.SelectMany((part, index) => index == 0 ? new[] { part } : new[] { separator, part }));
    }

    private Value Formatted(CallShape call, Frame? frame)
    {
        var given = call.Arguments;
        if (given.Length > 0 && given[0].Value.Type?.SpecialType != SpecialType.System_String)
            given = given.RemoveAt(0);
        if (given.IsEmpty || Evaluate(given[0].Value, frame) is not Value.Constant format)
            return new Value.Unknown("format of unknown text");
        return ValueAlgebra.Concat(FormatParts(format.Text, Spread(given.Skip(1), frame).ToList()));
    }

    private static IEnumerable<Value> FormatParts(string format, List<Value> arguments)
    {
        var position = 0;
        while (position < format.Length)
        {
            var open = format.IndexOf('{', position);
            var close = open < 0 ? -1 : format.IndexOf('}', open);
            if (close < 0)
                break;
            yield return new Value.Constant(format.Substring(position, open - position));
            var hole = format.Substring(open + 1, close - open - 1).Split(',', ':')[0];
            yield return int.TryParse(hole, out var index) && index < arguments.Count ? AsText(arguments[index]) : new Value.Unknown("formatted");
            position = close + 1;
        }

        yield return new Value.Constant(format.Substring(position));
    }

    /// <summary>What does not bind, because a package is not there, is read by its names.</summary>
    private Value Unbound(IOperation operation, Frame? frame)
    {
        switch (operation.Syntax)
        {
            case AwaitExpressionSyntax or ParenthesizedExpressionSyntax when UnboundMembers.At(operation, operation.Syntax) is { } inner && inner != operation:
                return Evaluate(inner, frame);
            case InvocationExpressionSyntax:
                return CallShape.Of(operation) is { } call && Known(call, frame) is { } known ? known : new Value.Result(operation, frame);
            case BaseObjectCreationExpressionSyntax creation:
                var made = NewObject(operation, frame);
                return creation.Initializer is { } initializer ? InitialisedUnbound(made, initializer, operation, frame) : made;
            case MemberAccessExpressionSyntax member when UnboundMembers.ModelOf(operation) is { } model && SdkConstants.OfUnbound(member, model) is { } text:
                return new Value.Constant(text);
            case MemberAccessExpressionSyntax member when UnboundMembers.ReceiverOf(operation) is { } receiver:
                return UnboundMember(Evaluate(receiver, frame), receiver, member.Name.Identifier.ValueText);
            case ElementAccessExpressionSyntax when UnboundMembers.ReceiverOf(operation) is { } receiver && UnboundMembers.ArgumentsOf(operation) is [var key]:
                var index = Evaluate(key.Value, frame);
                return ConfigurationTypes.IsConfiguration(receiver.Type) ? Child(SectionOf(receiver, frame), index) : ElementAt(Evaluate(receiver, frame), index);
            default:
                return new Value.Unknown("does not compile");
        }
    }

    private Value UnboundMember(Value receiver, IOperation written, string name) => receiver.Map(alternative => alternative switch
    {
        Value.Followed instance when instance.Set.TryGetValue(name, out var value) => value,
        Value.Configuration when ConfigurationTypes.IsOptions(written.Type) => alternative,
        Value.Configuration configuration => Child(configuration, new Value.Constant(name)),
        _ when ConfigurationTypes.IsOptions(written.Type) && name is "Value" or "CurrentValue" => OptionsOf(((INamedTypeSymbol)written.Type!).TypeArguments[0]),
        Value.Unknown or Value.Result or Value.Nothing => alternative,
        _ => new Value.Unknown(name),
    });

    private Value InitialisedUnbound(Value made, SyntaxNode initializer, IOperation whole, Frame? frame)
    {
        Value At(SyntaxNode part) => UnboundMembers.At(whole, part) is { } operation ? Evaluate(operation, frame) : new Value.Unknown("does not compile");
        switch (initializer)
        {
            case InitializerExpressionSyntax { RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.ComplexElementInitializerExpression, Expressions: [var key, var item] }:
                return AddItem(made, ImmutableArray<string>.Empty, At(key), At(item));
            case InitializerExpressionSyntax list:
                return list.Expressions.Aggregate(made, (before, expression) => InitialisedUnbound(before, expression, whole, frame));
            case AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [var key] } } assignment:
                return AddItem(made, ImmutableArray<string>.Empty, At(key.Expression), At(assignment.Right));
            case AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Right: InitializerExpressionSyntax nested }:
                var isList = nested.Expressions.Any(expression => expression is not AssignmentExpressionSyntax { Left: IdentifierNameSyntax });
                var start = isList ? Value.Elements.Empty : (Value)NewType(null);
                return SetMember(made, ImmutableArray.Create(name.Identifier.ValueText), InitialisedUnbound(start, nested, whole, frame), isCertain: true);
            case AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } assignment:
                return SetMember(made, ImmutableArray.Create(name.Identifier.ValueText), At(assignment.Right), isCertain: true);
            case ExpressionSyntax element:
                return AddItem(made, ImmutableArray<string>.Empty, null, At(element));
            default:
                return made;
        }
    }
}
