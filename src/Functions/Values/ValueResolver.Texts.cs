using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Values;

/// <summary>Text that is put together, formatted or taken apart.</summary>
public sealed partial class ValueResolver
{
    private Value? Texted(CallShape call, Frame? frame)
    {
        var isText = call.Type is { SpecialType: SpecialType.System_String } || call.TypeName is "String" or "Uri" or "ConstantClass";
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
            "Clone" or "Normalize" when call.Receiver is { } text => Evaluate(text, frame),
            "Copy" or "Intern" when isText && call[0] is { } text => Evaluate(text, frame),
            "Create" when isText && call.Arguments.Length > 1 => Evaluate(call.Arguments[call.Arguments.Length - 1].Value, frame),
            "Invariant" or "CurrentCulture" when call.TypeName == "FormattableString" && call[0] is { } text => Evaluate(text, frame),
            "Combine" or "Join" when call.TypeName == "Path" => PathOf(call, frame),
            "GetName" when call.TypeName == "Enum" && call.Arguments.Length > 0 => Evaluate(call.Arguments[call.Arguments.Length - 1].Value, frame),
            "Split" when isText && call.Receiver is { } text => Split(Evaluate(text, frame), call, frame),
            "Substring" when isText && call.Receiver is { } text => Part(Evaluate(text, frame), call, frame),
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

    /// <summary>As on Linux, where functions run.</summary>
    private Value PathOf(CallShape call, Frame? frame)
    {
        var parts = Spread(call.Arguments, frame).ToList();
        var root = call.Method == "Combine" ? parts.FindLastIndex(part => part is Value.Constant { Text: ['/', ..] }) : -1;
        var mayBeRooted = call.Method == "Combine" && parts.Skip(Math.Max(root, 0) + 1).Any(part => part is not (Value.Constant or Value.Unknown));
        return mayBeRooted ? new Value.Unknown("path of unknown parts") : ValueAlgebra.Concat(parts.Skip(Math.Max(root, 0)).SelectMany((part, index) => index == 0 ? [part] : new[] { Slash, part }));
    }

    private static Value.Constant Slash { get; } = new("/");

    /// <summary>Only of a text that is known whole.</summary>
    private Value Split(Value whole, CallShape call, Frame? frame)
    {
        var arguments = call.Arguments.Where(argument => argument.Value.Type?.TypeKind != TypeKind.Enum).Select(argument => Evaluate(argument.Value, frame)).ToList();
        var separators = arguments.SelectMany(argument => argument is Value.Elements elements ? elements.Items.Select(item => item.Item) : [argument]).ToList();
        var keepsEmpty = !call.Arguments.Any(argument => Evaluate(argument.Value, frame) is Value.Constant { Text: "RemoveEmptyEntries" or "3" });
        return whole.Map(alternative => alternative is Value.Constant text && separators.Count > 0 && separators.TrueForAll(separator => separator is Value.Constant { Text.Length: > 0 })
            ? ElementsOf(text.Text.Split([.. separators.Select(separator => ((Value.Constant)separator).Text)], keepsEmpty ? StringSplitOptions.None : StringSplitOptions.RemoveEmptyEntries))
            : new Value.Unknown("returned by String.Split"));
    }

    private static Value ElementsOf(IEnumerable<string> texts) => new Value.Elements(texts.Take(MostElements).Select(text => ((Value?)null, (Value)new Value.Constant(text))).ToImmutableArray());

    private Value Part(Value whole, CallShape call, Frame? frame)
    {
        var bounds = call.Arguments.Select(argument => Evaluate(argument.Value, frame) is Value.Constant { Text: var number } && int.TryParse(number, out var bound) ? bound : -1).ToList();
        return whole.Map(alternative => alternative is Value.Constant { Text: var text } && bounds.TrueForAll(bound => bound >= 0) && bounds.Sum() <= text.Length
            ? new Value.Constant(bounds is [var start, var length] ? text.Substring(start, length) : text.Substring(bounds[0]))
            : new Value.Unknown("returned by String.Substring"));
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
            var hole = format.Substring(open + 1, close - open - 1).Split(',', ':');
            yield return int.TryParse(hole[0], out var index) && index < arguments.Count ? Shaped(AsText(arguments[index]), hole.Length > 1) : new Value.Unknown("formatted");
            position = close + 1;
        }

        yield return new Value.Constant(format.Substring(position));
    }

    private Value Interpolated(IInterpolatedStringContentOperation part, Frame? frame) => part switch
    {
        IInterpolatedStringTextOperation text => Evaluate(text.Text, frame),
        IInterpolationOperation hole => Shaped(AsText(Evaluate(hole.Expression, frame)), hole.Alignment is not null || (hole.FormatString is not null && !IsText(hole.Expression.Type))),
        IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { Arguments: [var written, .. var shape] } } =>
            Shaped(AsText(Evaluate(written.Value, frame)), shape.Length > 0 && !IsText(CallShape.Bare(written.Value).Type)),
        _ => new Value.Unknown("formatted"),
    };

    private static bool IsText(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_String;

    /// <summary>A format or a width changes the letters of what is otherwise known.</summary>
    private static Value Shaped(Value value, bool isShaped) => isShaped ? value.Map(alternative => alternative is Value.Constant ? new Value.Unknown("formatted") : alternative) : value;

    /// <summary>An object inside a text tells nothing about the text.</summary>
    private static Value AsText(Value value) => value.Map(alternative =>
        alternative is Value.Followed or Value.Function or Value.Elements ? new Value.Unknown("formatted") : alternative);
}
