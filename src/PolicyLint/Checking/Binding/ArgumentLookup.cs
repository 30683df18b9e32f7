using System.Collections.Immutable;
using ServerlessGuard.Functions.Calls;
using ServerlessGuard.Functions.Values;

namespace ServerlessGuard.PolicyLint.Checking.Binding;

/// <summary>What a call passes at one path of its request.</summary>
/// <param name="Values">Every value seen there; empty where the member is not set.</param>
/// <param name="MayHoldOthers">Whether the member may be set to something that was not seen.</param>
public readonly record struct Argument(ImmutableArray<Value> Values, bool MayHoldOthers)
{
    public bool IsAbsent => Values.IsEmpty && !MayHoldOthers;
}

public static class ArgumentLookup
{
    private const string ListMark = "[]";

    // What the catalog's paths call the keys of a dictionary: RequestItems.Keys[].
    private const string KeysOfDictionary = "Keys[]";

    /// <summary>Follows a member path of the catalog: <c>TransactItems[].Put.TableName</c>, <c>RequestItems.Keys[]</c>.</summary>
    public static Argument Find(this AwsCall call, string path)
    {
        var values = ImmutableArray.Create<Value>(new Value.Members(call.Arguments));
        var mayHoldOthers = false;
        foreach (var segment in path.Split('.'))
        {
            mayHoldOthers |= values.Any(IsOpaque);
            values = [.. Step(values, segment, ref mayHoldOthers)];
        }

        return new Argument([.. values.SelectMany(Alternatives).Distinct()], mayHoldOthers || !call.ArgumentsComplete && values.IsEmpty);
    }

    private static IEnumerable<Value> Step(ImmutableArray<Value> values, string segment, ref bool mayHoldOthers)
    {
        if (segment == KeysOfDictionary && values.All(value => value is not Value.Members))
        {
            mayHoldOthers |= values.Any(IsUnfilled);
            return values.SelectMany(Keys);
        }

        var isList = segment.EndsWith(ListMark, StringComparison.Ordinal);
        var name = isList ? segment[..^ListMark.Length] : segment;
        var members = values.SelectMany(value => Member(value, name)).ToArray();
        if (!isList) return members;

        mayHoldOthers |= members.Any(member => IsOpaque(member) || IsUnfilled(member));
        return members.SelectMany(Items);
    }

    public static IEnumerable<Value> Alternatives(Value value) => value is Value.OneOf several ? several.Values.SelectMany(Alternatives) : [value];

    private static IEnumerable<Value> Member(Value value, string name) => value switch
    {
        Value.Members members => members.Set.TryGetValue(name, out var member) ? [member] : [],
        Value.OneOf several => several.Values.SelectMany(alternative => Member(alternative, name)),
        Value.Elements elements => elements.Items.SelectMany(item => Member(item.Item, name)),
        _ => [],
    };

    private static IEnumerable<Value> Items(Value value) => value switch
    {
        Value.Elements elements => elements.Items.Select(item => item.Item),
        Value.OneOf several => several.Values.SelectMany(Items),
        _ => [],
    };

    private static IEnumerable<Value> Keys(Value value) => value switch
    {
        Value.Elements elements => elements.Items.Select(item => item.Key ?? new Value.Unknown("a key that is computed")),
        Value.OneOf several => several.Values.SelectMany(Keys),
        _ => [],
    };

    /// <summary>A collection made empty is filled somewhere: nobody passes an empty one.</summary>
    private static bool IsUnfilled(Value value) => value is Value.Elements { Items.IsEmpty: true };

    private static bool IsOpaque(Value value) => value switch
    {
        Value.Members or Value.Elements or Value.Null => false,
        Value.OneOf several => several.Values.Any(IsOpaque),
        _ => true,
    };
}
