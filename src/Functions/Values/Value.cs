using System.Collections.Immutable;

namespace ServerlessGuard.Functions.Values;

/// <summary>What is known, without running the code, of an expression's value.</summary>
public abstract record Value
{
    private Value()
    {
    }

    /// <summary>A string, number, Boolean or enumeration member, as text: <c>Orders</c>, <c>3</c>, <c>true</c>, <c>RequestResponse</c>.</summary>
    public sealed record Constant(string Text) : Value;

    public sealed record Null : Value
    {
        public static readonly Null Instance = new();
    }

    /// <summary>An environment variable, with what the code falls back to where it is not set (<c>?? "Orders"</c>).</summary>
    public sealed record EnvironmentVariable(string Name, Value? Fallback = null) : Value;

    /// <summary>A configuration key in colon form, <c>Orders:TableName</c>, as <c>IConfiguration</c> and bound options read it.</summary>
    public sealed record Configuration(string Key, Value? Fallback = null) : Value;

    /// <summary>Parts joined by interpolation, <c>+</c>, <c>string.Format</c> or <c>string.Concat</c>.</summary>
    public sealed record Concatenation(ImmutableArray<Value> Parts) : Value
    {
        public bool Equals(Concatenation? other) => other is not null && Parts.SequenceEqual(other.Parts);

        public override int GetHashCode() => Parts.Length;
    }

    /// <summary>One of several values, as found on different paths or call sites; distinct, at least two.</summary>
    public sealed record OneOf(ImmutableArray<Value> Values) : Value
    {
        public bool Equals(OneOf? other) => other is not null && Values.SequenceEqual(other.Values);

        public override int GetHashCode() => Values.Length;
    }

    /// <summary>An object whose members were seen being set: a request, an options instance, a nested shape.</summary>
    public sealed record Members(ImmutableDictionary<string, Value> Set) : Value
    {
        public bool Equals(Members? other) => other is not null && Set.Count == other.Set.Count && Set.All(pair => other.Set.TryGetValue(pair.Key, out var value) && pair.Value.Equals(value));

        public override int GetHashCode() => Set.Count;
    }

    /// <summary>A collection whose elements, or some of them, were seen being added. Keys of dictionaries are the keys' texts, else null.</summary>
    public sealed record Elements(ImmutableArray<(Value? Key, Value Item)> Items) : Value
    {
        public bool Equals(Elements? other) => other is not null && Items.SequenceEqual(other.Items);

        public override int GetHashCode() => Items.Length;
    }

    /// <summary>Comes from the invocation (an event's field, a path parameter) or from anywhere else that cannot be known before it.</summary>
    public sealed record Unknown(string Reason) : Value;
}
