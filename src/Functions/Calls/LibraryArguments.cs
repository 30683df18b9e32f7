using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ServerlessGuard.Functions.Reach;
using ServerlessGuard.Functions.Values;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.Functions.Calls;

/// <summary>Reads the argument texts of data/overrides/sdk-libraries.json against one call.</summary>
internal sealed class LibraryArguments(CallShape call, ReachedMethod method, ValueResolver values, DynamoDbTables tables)
{
    public RequestArguments Of(SdkLibraryCall behind, SdkOperation operation)
    {
        var handed = Request(operation);
        var set = handed.Set;
        foreach (var (member, text) in behind.Arguments.Select(pair => (pair.Key, pair.Value)))
        {
            if (Find(text) is { } value and not Value.Null)
                set = set.SetItem(member, value);
        }

        return new RequestArguments(set, handed.IsComplete);
    }

    /// <summary>The value that a text of the table stands for; null where the call does not give it.</summary>
    public Value? Find(string text) => text.Split('|').Select(One).FirstOrDefault(value => value is not null);

    private Value? One(string text) => text switch
    {
        "?" => new Value.Unknown("library"),
        "@table" => Table(),
        "@items" => Table() is { } table ? Items(table, new Value.Unknown("items")) : null,
        _ when text.StartsWith("@transact.", StringComparison.Ordinal) => Transaction(text.Substring("@transact.".Length)),
        _ when text.StartsWith("new.", StringComparison.Ordinal) => call.Receiver is { } receiver ? OfObject(values.Follow(receiver), text.Substring("new.".Length)) : null,
        _ when text.StartsWith("'", StringComparison.Ordinal) => new Value.Constant(text.Trim('\'')),
        _ => OfPath(text, (name, position) => Argument(call, name, position) is { } argument ? values.Follow(argument) : null),
    };

    /// <summary>A member as it was set, or what was given to the constructor or factory.</summary>
    private Value? OfObject(Value made, string text) =>
        made is Value.Followed { Set: var set } && set.TryGetValue(text, out var value) ? values.Materialize(value) is var known and not Value.Null ? known : null : Origin(made, text);

    private Value? Table() => tables.Of(call, method) ?? (call.Receiver is { } receiver ? Origin(values.Follow(receiver), "tableName@1") : null);

    private static Value Items(Value key, Value item) => new Value.Elements(ImmutableArray.Create(((Value?)key, item)));

    private Value? Transaction(string kind)
    {
        if (Table() is not { } table)
            return null;
        var item = new Value.Members(ImmutableDictionary<string, Value>.Empty.Add("TableName", table));
        var action = new Value.Members(ImmutableDictionary<string, Value>.Empty.Add(kind, item));
        return new Value.Elements(ImmutableArray.Create(((Value?)null, (Value)action)));
    }

    private Value? OfPath(string text, Func<string, int?, Value?> find)
    {
        var steps = text.Split('.');
        var head = steps[0].Split('@');
        var value = find(head[0], head.Length > 1 ? int.Parse(head[1], System.Globalization.CultureInfo.InvariantCulture) : null);
        foreach (var member in steps.Skip(1))
            value = value is null ? null : MemberOf(value, member);
        return value is null or Value.Function ? null : values.Materialize(value) is var known and not Value.Null ? known : null;
    }

    /// <summary>Of an object or, of a lambda that fills one, of what it fills.</summary>
    private Value? MemberOf(Value target, string member)
    {
        var filled = target is Value.Function ? values.AppliedTo(target) : target;
        return filled.Alternatives().Select(alternative => alternative switch
        {
            Value.Followed made when made.Set.TryGetValue(member, out var value) => value,
            Value.Followed made when Origin(made, char.ToLowerInvariant(member[0]) + member.Substring(1)) is { } given => given,
            Value.Followed { IsComplete: true } => Value.Null.Instance,
            Value.Null => alternative,
            _ => new Value.Unknown(member),
        }).Join();
    }

    /// <summary>What was given to the constructor or the factory that made an object, or to a fluent call on the way.</summary>
    private Value? Origin(Value made, string text) => made.Alternatives().Select(alternative => OfPath(text, (name, position) => alternative switch
    {
        Value.Followed { Creation: IObjectCreationOperation creation, Frame: var frame } => Given(creation, name, frame),
        Value.Result { Call: var factory, Frame: var frame } => FromFactory(factory, name, position, frame),
        _ => null,
    })).ToList() is var all && all.TrueForAll(value => value is not null) && all.Count > 0 ? all.OfType<Value>().Join() : null;

    private Value? Given(IObjectCreationOperation creation, string name, Frame? frame) =>
        creation.Arguments.FirstOrDefault(argument => string.Equals(argument.Parameter?.Name, name, StringComparison.OrdinalIgnoreCase)) is { } argument ? values.Evaluate(argument.Value, frame) : null;

    private Value? FromFactory(IOperation factory, string name, int? position, Frame? frame)
    {
        if (CallShape.Of(factory) is not { } made)
            return null;
        if (made.Method == "GetTargetTable")
            return tables.Of(made, method);
        if (Argument(made, name, made.Method.Contains("LoadTable") ? position ?? 1 : null) is { } argument)
            return values.Evaluate(argument, frame);
        return made.Receiver is { } receiver ? Origin(values.Evaluate(receiver, frame), position is null ? name : $"{name}@{position}") : null;
    }

    /// <summary>By the parameter's name; where the call does not bind, by position.</summary>
    private static IOperation? Argument(CallShape call, string name, int? position) =>
        call[name] ?? (position is { } index && call.Operation is IInvalidOperation && call[index] is { } argument && !IsRequest(call[0]) ? argument : null);

    private RequestArguments Request(SdkOperation operation)
    {
        var request = call.Arguments.Select(argument => argument.Value).FirstOrDefault(IsRequest);
        if (request is null)
            return RequestArguments.None;
        var all = RequestArguments.OfRequest(values.Follow(request), operation, values);
        return all with { Set = all.Set.Where(pair => operation.RequestMembers.Contains(pair.Key)).ToImmutableDictionary() };
    }

    private static bool IsRequest(IOperation? argument) => argument is not null && TypeName(argument).EndsWith("Request", StringComparison.Ordinal);

    private static string TypeName(IOperation argument) => CallShape.Bare(argument).Type?.Name ?? argument.Type?.Name ?? "";
}
