using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ServerlessGuard.Functions.Values;

/// <summary>Objects: what they are made with and what is set on them afterwards.</summary>
public sealed partial class ValueResolver
{
    private const int DeepestObject = 8;

    private static Value.Followed NewType(ITypeSymbol? type) => new(type, null, null, ImmutableDictionary<string, Value>.Empty);

    private static Value.Followed NewObject(IOperation creation, Frame? frame) => NewType(creation.Type) with { Creation = creation, Frame = frame };

    private Value Created(IObjectCreationOperation creation, Frame? frame)
    {
        if (CallShape.OfCreation(creation) is { } shape && KnownCreation(shape, frame) is { } known)
            return known;
        var made = creation.Type is { } type && IsCollection(type) ? CopiedElements(creation, frame) : WithConstructorMembers(NewObject(creation, frame), creation, frame);
        return creation.Initializer is { } initializer ? Initialised(made, initializer.Initializers, frame) : made;
    }

    /// <summary><c>new Uri(text)</c>, <c>new string(text)</c>, <c>new Lazy&lt;T&gt;(() =&gt; value)</c> and the like are what they wrap.</summary>
    private Value? KnownCreation(CallShape creation, Frame? frame) => creation.TypeName switch
    {
        "Uri" when creation.Arguments.Length == 1 => Evaluate(creation[0]!, frame),
        "Lazy" or "AsyncLazy" when creation.Arguments.Length > 0 => CallFunction(Evaluate(creation[0]!, frame), creation.Operation, Enumerable.Empty<Argument?>(), frame),
        "OptionsWrapper" or "KeyValuePair" or "ValueTask" when creation.Arguments.Length == 1 => Evaluate(creation[0]!, frame),
        "KeyValuePair" when creation.Arguments.Length == 2 => Pair(Evaluate(creation[0]!, frame), Evaluate(creation[1]!, frame)),
        _ when creation.Type is { SpecialType: SpecialType.System_String } => creation.Arguments.Length == 1 ? Evaluate(creation[0]!, frame) : new Value.Unknown("computed"),
        _ when SdkConstants.IsTypedString(creation.Type) && creation.Arguments.Length == 1 => Evaluate(creation[0]!, frame),
        _ => null,
    };

    private static Value Pair(Value? key, Value item) =>
        NewType(null) with { Set = ImmutableDictionary<string, Value>.Empty.Add("Key", key ?? new Value.Unknown("key")).Add("Value", item).Add("Item1", key ?? new Value.Unknown("key")).Add("Item2", item) };

    /// <summary>A class from a package keeps its constructor's arguments as members of the same names: <c>new PutItemRequest(tableName, item)</c>.</summary>
    private Value WithConstructorMembers(Value.Followed made, IObjectCreationOperation creation, Frame? frame)
    {
        if (creation.Constructor is not { } constructor || IsSource(constructor.ContainingType))
            return made;
        foreach (var argument in creation.Arguments.Where(argument => argument.ArgumentKind != ArgumentKind.DefaultValue))
        {
            var name = MemberName(argument.Parameter?.Name);
            if (name is not null && HasMember(creation.Type, name))
                made = made with { Set = made.Set.SetItem(name, Evaluate(argument.Value, frame)) };
        }

        return made;
    }

    private static string? MemberName(string? parameter) => string.IsNullOrEmpty(parameter) ? null : char.ToUpperInvariant(parameter![0]) + parameter.Substring(1);

    private static bool HasMember(ITypeSymbol? type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(name).Any(member => member is IPropertySymbol))
                return true;
        }

        return false;
    }

    private Value TupleOf(ITupleOperation tuple, Frame? frame)
    {
        var set = ImmutableDictionary<string, Value>.Empty;
        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            var value = Evaluate(tuple.Elements[i], frame);
            set = set.SetItem($"Item{i + 1}", value);
            if (tuple.Type is INamedTypeSymbol { IsTupleType: true } type && i < type.TupleElements.Length)
                set = set.SetItem(type.TupleElements[i].Name, value);
        }

        return NewObject(tuple, frame) with { Set = set };
    }

    private Value Initialised(Value made, ImmutableArray<IOperation> initializers, Frame? frame)
    {
        foreach (var initializer in initializers)
            made = Initialised(made, initializer, frame);
        return made;
    }

    private Value Initialised(Value made, IOperation initializer, Frame? frame)
    {
        switch (initializer)
        {
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [var key] } } item:
                return AddItem(made, ImmutableArray<string>.Empty, Evaluate(key.Value, frame), Evaluate(item.Value, frame));
            case ISimpleAssignmentOperation { Target: IMemberReferenceOperation member, Value: var value }:
                return SetMember(made, ImmutableArray.Create(member.Member.Name), Evaluate(value, frame), isCertain: true);
            case IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation member, Initializer: var nested }:
                var start = IsCollection(member.Type) ? Value.Elements.Empty : (Value)NewObject(nested, frame);
                return SetMember(made, ImmutableArray.Create(member.Member.Name), Initialised(start, nested.Initializers, frame), isCertain: true);
            case IInvocationOperation { TargetMethod.Name: "Add" } add:
                var offset = add.TargetMethod.IsExtensionMethod ? 1 : 0;
                var arguments = add.Arguments.Skip(offset).Select(argument => Evaluate(argument.Value, frame)).ToList();
                return AddItem(made, ImmutableArray<string>.Empty, arguments.Count > 1 ? arguments[0] : null, arguments.LastOrDefault() ?? new Value.Unknown("element"));
            default:
                return InitialisedUnbound(made, initializer.Syntax, initializer, frame);
        }
    }

    /// <summary>A member set by path. Where it is not certain, the member may as well be as it was.</summary>
    private Value SetMember(Value target, ImmutableArray<string> path, Value value, bool isCertain) => target.Map(alternative =>
    {
        if (Settable(alternative) is not { } instance)
            return alternative;
        var before = instance.Set.TryGetValue(path[0], out var set) ? set : null;
        var after = path.Length > 1
            ? SetMember(before ?? NewType(null), path.RemoveAt(0), value, isCertain)
            : isCertain ? value : Unless(before ?? BeforeSetting(instance), value);
        return instance with { Set = instance.Set.SetItem(path[0], after) };
    });

    private static Value BeforeSetting(Value.Followed instance) => instance.IsComplete ? Value.Null.Instance : new Value.Unknown("set elsewhere");

    private static Value Unless(Value before, Value value) => value.Join(before);

    private static Value.Followed? Settable(Value value) => value switch
    {
        Value.Followed instance => instance,
        Value.Unknown or Value.Result or Value.Nothing => NewType(null) with { IsComplete = false },
        _ => null,
    };

    private Value AddItem(Value target, ImmutableArray<string> path, Value? key, Value item) => target.Map(alternative =>
    {
        if (path.IsEmpty)
            return Append(alternative, key, item);
        if (Settable(alternative) is not { } instance)
            return alternative;
        var before = instance.Set.TryGetValue(path[0], out var set) ? set : Value.Elements.Empty;
        return instance with { Set = instance.Set.SetItem(path[0], AddItem(before, path.RemoveAt(0), key, item)) };
    });

    private static Value Append(Value collection, Value? key, Value item) => collection switch
    {
        Value.Elements elements when elements.Items.Length >= MostElements || elements.Items.Contains((key, item)) => elements,
        Value.Elements elements => new Value.Elements(elements.Items.Add((key, item))),
        Value.Null or Value.Nothing => new Value.Elements(ImmutableArray.Create((key, item))),
        Value.Unknown or Value.Result => new Value.Elements(ImmutableArray.Create(((Value?)null, collection), (key, item))),
        _ => collection,
    };

    private Value SetItem(Value value, VariableWrite write, Frame? frame)
    {
        var assignment = (ISimpleAssignmentOperation)write.Operation;
        var key = assignment.Target switch
        {
            IPropertyReferenceOperation { Arguments: [var index] } => Evaluate(index.Value, frame),
            IArrayElementReferenceOperation { Indices: [var index] } => Evaluate(index, frame),
            _ => UnboundMembers.ArgumentsOf(assignment.Target).FirstOrDefault().Value is { } index ? Evaluate(index, frame) : null,
        };
        return AddItem(value, write.Path, key, Evaluate(assignment.Value, frame));
    }

    private Value AfterCall(Value value, VariableWrite write, Frame? frame)
    {
        if (CallShape.Of(write.Operation) is not { } call)
            return value;
        switch (call.Method)
        {
            case "Add" or "TryAdd" or "Enqueue" or "Push" or "Append" or "AddLast" or "AddOrUpdate" when call.Arguments.Length > 0:
                return AddItem(value, write.Path, call.Arguments.Length > 1 ? Evaluate(call[0]!, frame) : null, Evaluate(call.Arguments.Last().Value, frame));
            case "Insert" when call[1] is { } inserted:
                return AddItem(value, write.Path, null, Evaluate(inserted, frame));
            case "AddRange" or "UnionWith" or "InsertRange" when call.Arguments.Length > 0:
                return ItemPairs(Evaluate(call.Arguments.Last().Value, frame)).Aggregate(value, (before, item) => AddItem(before, write.Path, item.Key, item.Item));
            default:
                return value;
        }
    }

    /// <summary>The object that a lambda fills: of <c>o =&gt; o.Path = "/x"</c> one with Path.</summary>
    internal Value AppliedTo(Value function) => function is Value.Function { Body: { } body, Method.Parameters: [var target, ..] }
        ? Apply(ReachingWrites.In(body, target).Writes, NewType(target.Type), target, null)
        : new Value.Unknown("delegate");

    internal Value AppliedTo(IOperation lambda) => AppliedTo(Evaluate(lambda, null));

    /// <summary>What leaves the resolver: objects as their members, everything else that was only followed as unknown.</summary>
    internal Value Materialize(Value value, int depth = 0) => value switch
    {
        _ when depth > DeepestObject => new Value.Unknown("nested too deeply"),
        Value.OneOf oneOf => oneOf.Values.Select(alternative => Materialize(alternative, depth + 1)).Join(),
        Value.Followed { Set.IsEmpty: true, Creation: null } instance => new Value.Unknown(instance.Type?.Name ?? "object"),
        Value.Followed instance => new Value.Members(Set(instance, depth)) { IsComplete = instance.IsComplete },
        Value.Elements elements => new Value.Elements(elements.Items.Select(item => (item.Key is null ? null : Materialize(item.Key, depth + 1), Materialize(item.Item, depth + 1))).ToImmutableArray()),
        Value.Concatenation text => new Value.Concatenation(text.Parts.Select(part => Materialize(part, depth + 1)).ToImmutableArray()),
        Value.EnvironmentVariable { Fallback: { } fallback } variable => variable with { Fallback = Materialize(fallback, depth + 1) },
        Value.Configuration { Fallback: { } fallback } configuration => configuration with { Fallback = Materialize(fallback, depth + 1) },
        Value.Function => new Value.Unknown("delegate"),
        Value.Result result => new Value.Unknown($"returned by {CallName(result.Call)}"),
        Value.Nothing => new Value.Unknown("no value found"),
        _ => value,
    };

    private ImmutableDictionary<string, Value> Set(Value.Followed instance, int depth) =>
        instance.Set.Where(pair => pair.Value is not Value.Null).ToImmutableDictionary(pair => pair.Key, pair => Materialize(pair.Value, depth + 1));

    private static string CallName(IOperation call) => call switch
    {
        IInvocationOperation invocation => $"{invocation.TargetMethod.ContainingType?.Name}.{invocation.TargetMethod.Name}",
        IPropertyReferenceOperation { Property: var property } => $"{property.ContainingType.Name}.{property.Name}",
        { Syntax: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } } => member.Name.Identifier.ValueText,
        _ => "other code",
    };
}
