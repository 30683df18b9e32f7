using System.Collections.Immutable;

namespace ServerlessGuard.Functions.Values;

/// <summary>How values combine.</summary>
internal static class ValueAlgebra
{
    private const int MostAlternatives = 24;

    public static Value Join(this IEnumerable<Value> values)
    {
        var distinct = values.SelectMany(Alternatives).Where(value => value is not Value.Nothing).Distinct().ToImmutableArray();
        return distinct.Length switch
        {
            0 => Value.Nothing.Instance,
            1 => distinct[0],
            > MostAlternatives => new Value.Unknown("too many values"),
            _ => new Value.OneOf(distinct),
        };
    }

    public static Value Join(this Value left, Value right) => Join(new[] { left, right });

    public static IEnumerable<Value> Alternatives(this Value value) => value is Value.OneOf oneOf ? oneOf.Values : ImmutableArray.Create(value);

    public static Value Map(this Value value, Func<Value, Value> map) => value is Value.OneOf oneOf ? oneOf.Values.Select(map).Join() : map(value);

    /// <summary>Every alternative as text; null where one is not a constant.</summary>
    public static ImmutableArray<string>? Texts(this Value value)
    {
        var alternatives = value.Alternatives().ToImmutableArray();
        return alternatives.All(alternative => alternative is Value.Constant)
            ? alternatives.Select(alternative => ((Value.Constant)alternative).Text).ToImmutableArray()
            : null;
    }

    /// <summary>Joins texts. Alternatives multiply out while they are few, so that each result is one whole name.</summary>
    public static Value Concat(IEnumerable<Value> parts)
    {
        var pieces = parts.ToImmutableArray();
        if (pieces.Any(piece => piece is Value.Nothing))
            return Value.Nothing.Instance;

        var combinations = pieces.Aggregate(1, (count, piece) => Math.Min(count * piece.Alternatives().Count(), MostAlternatives + 1));
        if (combinations is 1 or > MostAlternatives)
            return Sequence(pieces);

        IEnumerable<ImmutableArray<Value>> sequences = ImmutableArray.Create(ImmutableArray<Value>.Empty);
        foreach (var piece in pieces)
            sequences = sequences.SelectMany(sequence => piece.Alternatives().Select(alternative => sequence.Add(alternative)));
        return sequences.Select(Sequence).Join();
    }

    /// <summary><c>left ?? right</c>: what names where a value comes from keeps the fallback with it.</summary>
    public static Value Or(this Value left, Value right) => left.Map(alternative => alternative switch
    {
        _ when alternative.Equals(right) => alternative,
        Value.Null => right,
        Value.EnvironmentVariable variable => variable with { Fallback = Fallback(variable.Fallback, right) },
        Value.Configuration configuration => configuration with { Fallback = Fallback(configuration.Fallback, right) },
        Value.Unknown or Value.Result => alternative.Join(right),
        _ => alternative,
    });

    public static Value Unknown(this Value value, string reason) => value is Value.Unknown ? value : new Value.Unknown(reason);

    private static Value? Fallback(Value? first, Value second) => second is Value.Nothing or Value.Null ? first : first?.Or(second) ?? second;

    private static Value Sequence(ImmutableArray<Value> pieces)
    {
        var merged = ImmutableArray.CreateBuilder<Value>();
        foreach (var piece in pieces.SelectMany(piece => piece is Value.Concatenation inner ? inner.Parts : ImmutableArray.Create(piece)))
        {
            if (piece is Value.Null or Value.Constant { Text: "" })
                continue;
            if (piece is Value.Constant next && merged.Count > 0 && merged[merged.Count - 1] is Value.Constant last)
                merged[merged.Count - 1] = new Value.Constant(last.Text + next.Text);
            else
                merged.Add(piece);
        }

        return merged.Count switch
        {
            0 => new Value.Constant(""),
            1 => merged[0],
            _ => new Value.Concatenation(merged.ToImmutable()),
        };
    }
}
