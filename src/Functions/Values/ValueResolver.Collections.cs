using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Values;

/// <summary>Collections: what is put in them, through LINQ and loops.</summary>
public sealed partial class ValueResolver
{
    private const int MostElements = 64;

    private static bool IsCollection(ITypeSymbol? type) => type switch
    {
        null or { SpecialType: SpecialType.System_String } => false,
        IArrayTypeSymbol => true,
        _ => type.ContainingNamespace?.ToDisplayString() is "System.Collections.Generic" or "System.Collections.Concurrent" or "System.Collections.ObjectModel" or "System.Collections.Immutable" or "System.Collections"
            || type.AllInterfaces.Any(candidate => candidate.Name == "ICollection"),
    };

    private Value ElementsFrom(IEnumerable<IOperation> elements, Frame? frame)
    {
        var items = ImmutableArray.CreateBuilder<(Value?, Value)>();
        foreach (var element in elements)
        {
            if (element.Syntax is SpreadElementSyntax spread)
                items.AddRange(ItemPairs(Evaluate(element.ChildOperations.FirstOrDefault() ?? UnboundMembers.At(element, spread.Expression) ?? element, frame)));
            else
                items.Add((null, Evaluate(element, frame)));
        }

        return new Value.Elements(items.Take(MostElements).ToImmutableArray());
    }

    private Value CopiedElements(IObjectCreationOperation creation, Frame? frame)
    {
        var source = creation.Arguments.FirstOrDefault(argument => IsCollection(argument.Value.Type));
        return source is not null && Evaluate(source.Value, frame) is Value.Elements elements ? elements : Value.Elements.Empty;
    }

    private static IEnumerable<(Value? Key, Value Item)> ItemPairs(Value collection) => collection.Alternatives().SelectMany(alternative => alternative switch
    {
        Value.Elements elements => elements.Items,
        Value.Null or Value.Nothing => ImmutableArray<(Value?, Value)>.Empty,
        _ => ImmutableArray.Create(((Value?)null, alternative is Value.Unknown or Value.Result ? alternative : new Value.Unknown("element"))),
    });

    /// <summary>Any one element; of a dictionary a pair of key and value.</summary>
    private static Value ItemsOf(Value collection) =>
        ItemPairs(collection).Select(pair => pair.Key is null ? pair.Item : Pair(pair.Key, pair.Item)).Join() is var items and not Value.Nothing ? items : new Value.Unknown("element");

    /// <summary>The element under a key, or any where the key decides nothing.</summary>
    private static Value ElementAt(Value collection, Value? key) => collection.Map(alternative =>
    {
        if (alternative is not Value.Elements elements)
            return alternative is Value.Unknown or Value.Result or Value.Nothing ? alternative : new Value.Unknown("element");
        if (key is Value.Constant { Text: var text } && int.TryParse(text, out var index) && index >= 0 && index < elements.Items.Length && elements.Items.All(item => item.Key is null))
            return elements.Items[index].Item;
        var matches = elements.Items.Where(item => key is not Value.Constant || item.Key is not Value.Constant || item.Key.Equals(key)).Select(item => item.Item).Join();
        return matches is Value.Nothing ? new Value.Unknown("element") : matches;
    });

    /// <summary>LINQ's methods whose lambda is given the elements.</summary>
    private static bool IsEnumeration(string method) => method is "Select" or "SelectMany" or "Where" or "ForEach" or "First" or "FirstOrDefault" or "Single" or "Any" or "All"
        or "OrderBy" or "OrderByDescending" or "GroupBy" or "ToDictionary" or "ToLookup" or "ConvertAll" or "Aggregate" or "ForEachAsync" or "SingleOrDefault" or "TakeWhile" or "SkipWhile";

    private Value? Enumerated(CallShape call, Frame? frame)
    {
        if (call is { Method: "Create", TypeName: "ImmutableArray" or "ImmutableList" or "ImmutableHashSet" or "FrozenSet" })
            return new Value.Elements(Spread(call.Arguments, frame).Take(MostElements).Select(item => ((Value?)null, item)).ToImmutableArray());
        if (call.Receiver is not { } receiver || call.Symbol is null || IsSource(call.Symbol))
            return null;
        if (call.Method is "Cast" or "ToDictionary" or "OfType" && Evaluate(receiver, frame).Equals(AllVariables))
            return AllVariables;
        switch (call.Method)
        {
            case "Distinct" or "Reverse" or "Where" or "OrderBy" or "OrderByDescending" or "ThenBy" or "Take" or "Skip" or "OfType" or "TakeWhile" or "SkipWhile" when call.Arguments.Length < 2:
                return InAnyOrder(Evaluate(receiver, frame));
            case "ToList" or "ToArray" or "AsEnumerable" or "ToHashSet" or "AsReadOnly"
                or "ToImmutableArray" or "ToImmutableList" or "ToFrozenSet" or "Cast" or "ToImmutableDictionary" or "ToFrozenDictionary" or "Chunk" when call.Arguments.Length < 2:
                return call.Method == "Chunk" ? new Value.Elements(ImmutableArray.Create(((Value?)null, Evaluate(receiver, frame)))) : Evaluate(receiver, frame);
            case "Select" or "ConvertAll" when call[0] is { } selector:
                return Selected(call, receiver, selector, frame);
            case "ToDictionary" when call[0] is { } keys:
                return Keyed(call, receiver, keys, frame);
            case "Concat" or "Union" when call[0] is { } other:
                return new Value.Elements(ItemPairs(Evaluate(receiver, frame)).Concat(ItemPairs(Evaluate(other, frame))).Take(MostElements).ToImmutableArray());
            case "Append" or "Prepend" when call[0] is { } item:
                return Append(Evaluate(receiver, frame), null, Evaluate(item, frame));
            case "First" when call.Arguments.IsEmpty:
                return ElementAt(Evaluate(receiver, frame), new Value.Constant("0"));
            case "First" or "FirstOrDefault" or "Single" or "SingleOrDefault" or "Last" or "LastOrDefault" or "ElementAt" or "Dequeue" or "Pop" or "Peek":
                return ItemsOf(Evaluate(receiver, frame));
            case "GetValueOrDefault" when call[0] is { } key:
                return call[1] is { } fallback ? ElementAt(Evaluate(receiver, frame), Evaluate(key, frame)).Join(Evaluate(fallback, frame)) : ElementAt(Evaluate(receiver, frame), Evaluate(key, frame));
            default:
                return null;
        }
    }

    /// <summary>Which element is where is not known any more.</summary>
    private static Value InAnyOrder(Value collection) => collection.Map(alternative => alternative is Value.Elements { Items.Length: > 1 } elements && elements.Items.All(item => item.Key is null)
        ? new Value.Elements(ImmutableArray.Create(((Value?)null, elements.Items.Select(item => item.Item).Join())))
        : alternative);

    private Value Selected(CallShape call, IOperation receiver, IOperation selector, Frame? frame)
    {
        var function = Evaluate(selector, frame);
        var items = ItemPairs(Evaluate(receiver, frame)).Select(pair => pair.Key is null ? pair.Item : Pair(pair.Key, pair.Item)).ToList();
        if (items.Count == 0 || items.Count > 8)
            items = new List<Value> { items.Count == 0 ? new Value.Unknown("element") : items.Join() };
        return new Value.Elements(items.Select((item, index) => ((Value?)null, CallWith(function, call.Operation, item, index, frame))).ToImmutableArray());
    }

    private Value Keyed(CallShape call, IOperation receiver, IOperation keys, Frame? frame)
    {
        var item = ItemsOf(Evaluate(receiver, frame));
        var key = CallWith(Evaluate(keys, frame), keys, item, 0, frame);
        var element = call[1] is { } values ? CallWith(Evaluate(values, frame), values, item, 0, frame) : item;
        return new Value.Elements(ImmutableArray.Create(((Value?)key, element)));
    }

    /// <summary>A lambda's result for one element. Each element is an activation of its own.</summary>
    private Value CallWith(Value function, IOperation call, Value item, int index, Frame? frame)
    {
        if (function is not Value.Function lambda || (lambda.Body ?? _code.BodiesOf(lambda.Method).FirstOrDefault()) is not { } body)
            return CallFunction(function, call, new Argument?[] { new Argument(item, null, null) }, frame);
        if (!_elementFrames.TryGetValue((call, frame, index), out var entered))
        {
            if (frame is not null && (frame.Depth >= DeepestCall || frame.IsWithin(call)))
                return new Value.Unknown("recursion");
            _elementFrames[(call, frame, index)] = entered = new Frame(lambda.Method, ImmutableArray.Create<Argument?>(new Argument(item, null, null)), null, lambda.Frame, call, frame);
        }

        return Returns(body, entered);
    }
}
