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
        return Environmental(call, frame) ?? Configured(call, frame) ?? Provided(call, frame) ?? Awaited(call, frame) ?? Texted(call, frame) ?? Enumerated(call, frame) ?? Wrapped(call, frame);
    }

    private Value? Provided(CallShape call, Frame? frame) => call.Method switch
    {
        "GetRequiredService" or "GetService" or "GetKeyedService" or "GetRequiredKeyedService" when call.TypeArguments.Length == 1 => FromContainer(call.TypeArguments[0]),
        "GetRequiredService" or "GetService" when call[0] is ITypeOfOperation type => FromContainer(type.TypeOperand),
        "Resolve" or "GetInstance" when call.TypeArguments.Length == 1 => FromContainer(call.TypeArguments[0]),
        "CreateInstance" when call.TypeName is "ActivatorUtilities" or "Activator" && Activation.TypeOf(call) is { } type => call.Symbol is null ? NewType(type) : NewObject(call.Operation, frame) with { Type = type },
        "Create" when call.TypeName == "Options" && call[0] is { } options => Evaluate(options, frame),
        "Get" when ConfigurationTypes.IsOptions(call.Type) => OptionsOf(((INamedTypeSymbol)call.Type!).TypeArguments[0], call[0] is { } name ? (Evaluate(name, frame) as Value.Constant)?.Text : ""),
        "Create" when call.TypeName is "KeyValuePair" or "Tuple" && call[1] is { } item => Pair(Evaluate(call[0]!, frame), Evaluate(item, frame)),
        _ => null,
    };

    private Value? Awaited(CallShape call, Frame? frame) => call.Method switch
    {
        "FromResult" or "FromException" when call[0] is { } result => Evaluate(result, frame),
        "WhenAll" when call.TypeName is "Task" => new Value.Elements(Spread(call.Arguments, frame).Take(MostElements).Select(item => ((Value?)null, item)).ToImmutableArray()),
        "WhenAny" when call.TypeName is "Task" => Spread(call.Arguments, frame).Join(),
        "ConfigureAwait" or "GetAwaiter" or "GetResult" or "WaitAsync" or "AsTask" when call.Receiver is { } task => Evaluate(task, frame),
        "Run" when call.TypeName is "Task" && call[0] is { } work => CallFunction(Evaluate(work, frame), call.Operation, Enumerable.Empty<Argument?>(), frame),
        "ThrowIfNull" or "ThrowIfNullOrEmpty" or "ThrowIfNullOrWhiteSpace" when call.Receiver is null => Value.Null.Instance,
        _ => null,
    };

    /// <summary>What does not bind, because a package is not there, is read by its names.</summary>
    private Value Unbound(IOperation operation, Frame? frame)
    {
        switch (operation.Syntax)
        {
            case AwaitExpressionSyntax or ParenthesizedExpressionSyntax when UnboundMembers.At(operation, operation.Syntax) is { } inner && inner != operation:
                return Evaluate(inner, frame);
            case InvocationExpressionSyntax:
                return CallShape.Of(operation) is { } call && Known(call, frame) is { } known ? known : new Value.Result(operation, frame);
            case BaseObjectCreationExpressionSyntax when CallShape.OfCreation(operation) is { } shape && KnownCreation(shape, frame) is { } wrapped:
                return wrapped;
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
        Value.Result result when Echoed(result, name) is { } echoed => echoed,
        _ when ConfigurationTypes.IsOptions(written.Type) && name is "Value" or "CurrentValue" => OptionsOf(((INamedTypeSymbol)written.Type!).TypeArguments[0]),
        Value.Unknown or Value.Result or Value.Nothing => alternative,
        _ when name == "Value" && IsText(alternative) => alternative,
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
