using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;

namespace ServerlessGuard.Functions.Values;

/// <summary>What is known, without running the code, of an expression's value. Prints compactly: <c>env(TABLE ?? Orders)</c>, <c>[a, b]</c>, <c>?(invocation)</c>.</summary>
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
    public sealed record Configuration(string Key, Value? Fallback = null) : Value
    {
        /// <summary>What stands before the key in the name of an environment variable: <c>APP_</c> of <c>AddEnvironmentVariables("APP_")</c>; else null.</summary>
        public string? Prefix { get; init; }
    }

    /// <summary>The bucket that a notification names: one of those whose notifications start the function.</summary>
    public sealed record NotifyingBucket : Value
    {
        public static readonly NotifyingBucket Instance = new();
    }

    /// <summary>Parts joined by interpolation, <c>+</c>, <c>string.Format</c> or <c>string.Concat</c>; no two constants are neighbours.</summary>
    public sealed record Concatenation(ImmutableArray<Value> Parts) : Value
    {
        public bool Equals(Concatenation? other) => other is not null && Parts.SequenceEqual(other.Parts);

        public override int GetHashCode() => Parts.Length;
    }

    /// <summary>One of several values, as found on different paths or call sites; distinct, at least two. With <see cref="Null"/> among them a member that may be unset.</summary>
    public sealed record OneOf(ImmutableArray<Value> Values) : Value
    {
        public bool Equals(OneOf? other) => other is not null && Values.SequenceEqual(other.Values);

        public override int GetHashCode() => Values.Length;
    }

    /// <summary>An object whose members were seen being set: a request, an options instance, a nested shape.</summary>
    public sealed record Members(ImmutableDictionary<string, Value> Set) : Value
    {
        /// <summary>False where the object comes from unknown code, so that other members may be set too.</summary>
        public bool IsComplete { get; init; } = true;

        public bool Equals(Members? other) => other is not null && IsComplete == other.IsComplete && SameEntries(Set, other.Set);

        public override int GetHashCode() => Set.Count;
    }

    /// <summary>A collection whose elements, or some of them, were seen being added. Keys of dictionaries are the keys' values, else null.</summary>
    public sealed record Elements(ImmutableArray<(Value? Key, Value Item)> Items) : Value
    {
        public static readonly Elements Empty = new(ImmutableArray<(Value?, Value)>.Empty);

        public bool Equals(Elements? other) => other is not null && Items.SequenceEqual(other.Items);

        public override int GetHashCode() => Items.Length;
    }

    /// <summary>Comes from the invocation (an event's field, a path parameter) or from anywhere else that cannot be known before it.</summary>
    public sealed record Unknown(string Reason) : Value
    {
        public static readonly Unknown Invocation = new("invocation");
    }

    /// <summary>No value at all: a path that throws, or a value that depends only on itself. Never leaves the resolver.</summary>
    internal sealed record Nothing : Value
    {
        public static readonly Nothing Instance = new();
    }

    /// <summary>
    /// An object while it is followed: what it was created by, in which activation, and the members set on it from outside.
    /// Without a creation it is any object of the type that the code or the container makes.
    /// </summary>
    internal sealed record Followed(ITypeSymbol? Type, IOperation? Creation, Frame? Frame, ImmutableDictionary<string, Value> Set) : Value
    {
        public bool IsComplete { get; init; } = true;

        public bool Equals(Followed? other) => other is not null
            && SymbolEqualityComparer.Default.Equals(Type, other.Type)
            && ReferenceEquals(Creation, other.Creation)
            && ReferenceEquals(Frame, other.Frame)
            && IsComplete == other.IsComplete
            && SameEntries(Set, other.Set);

        public override int GetHashCode() => Creation?.GetHashCode() ?? 0;
    }

    /// <summary>A delegate: its code and the activation it was made in.</summary>
    internal sealed record Function(IMethodSymbol Method, IOperation? Body, Frame? Frame) : Value;

    /// <summary>What a call to code outside the program returned, or a member of that.</summary>
    internal sealed record Result(IOperation Call, Frame? Frame) : Value;

    public sealed override string ToString() => Print(new StringBuilder(), this).ToString();

    private static bool SameEntries(ImmutableDictionary<string, Value> left, ImmutableDictionary<string, Value> right) =>
        left.Count == right.Count && left.All(pair => right.TryGetValue(pair.Key, out var value) && pair.Value.Equals(value));

    private static StringBuilder Print(StringBuilder text, Value value) => value switch
    {
        Constant constant => text.Append(constant.Text),
        Null => text.Append("null"),
        EnvironmentVariable variable => PrintSource(text, "env", variable.Name, variable.Fallback),
        Configuration configuration => PrintSource(text, "config", configuration.Key, configuration.Fallback),
        NotifyingBucket => text.Append("bucket of the event"),
        Concatenation concatenation => PrintAll(text, concatenation.Parts, " + "),
        OneOf oneOf => PrintAll(text, oneOf.Values, " | "),
        Members members => PrintMembers(text, members),
        Elements elements => PrintElements(text, elements),
        Unknown unknown => text.Append("?(").Append(unknown.Reason).Append(')'),
        _ => text.Append('<').Append(value.GetType().Name).Append('>'),
    };

    private static StringBuilder PrintSource(StringBuilder text, string kind, string name, Value? fallback)
    {
        _ = text.Append(kind).Append('(').Append(name);
        if (fallback is not null)
            _ = Print(text.Append(" ?? "), fallback);
        return text.Append(')');
    }

    private static StringBuilder PrintAll(StringBuilder text, ImmutableArray<Value> values, string separator)
    {
        for (var i = 0; i < values.Length; i++)
            _ = Print(i == 0 ? text : text.Append(separator), values[i]);
        return text;
    }

    private static StringBuilder PrintMembers(StringBuilder text, Members members)
    {
        _ = text.Append('{');
        var separator = "";
        foreach (var pair in members.Set.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            _ = Print(text.Append(separator).Append(pair.Key).Append('='), pair.Value);
            separator = ", ";
        }

        return text.Append(members.IsComplete ? "}" : separator + "...}");
    }

    private static StringBuilder PrintElements(StringBuilder text, Elements elements)
    {
        _ = text.Append('[');
        var separator = "";
        foreach (var (key, item) in elements.Items)
        {
            _ = text.Append(separator);
            if (key is not null)
                _ = Print(text, key).Append(": ");
            _ = Print(text, item);
            separator = ", ";
        }

        return text.Append(']');
    }
}
