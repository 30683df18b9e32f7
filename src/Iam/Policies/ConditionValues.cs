using System.Collections.Immutable;
using System.Globalization;

namespace ServerlessGuard.Iam.Policies;

/// <summary>Values that a condition key may have, at least one for every combination of comparisons with values that policies write.</summary>
internal static class ConditionValues
{
    private const int ArnParts = 6;
    private const int MostArns = 4_096;
    private const int MostVariants = 256;

    /// <param name="comparisons">The values of each condition with the family of its operator.</param>
    /// <returns>The values, and whether every combination has one.</returns>
    public static (IReadOnlyList<string> Values, bool AreComplete) Of(IEnumerable<(ConditionFamily Family, ImmutableArray<SymbolicText> Values)> comparisons)
    {
        // How values of one kind lie among those of another, such as numbers that a pattern of text matches, is not enumerated.
        var kinds = comparisons.Where(comparison => comparison.Family != ConditionFamily.Null).ToLookup(comparison => KindOf(comparison.Family));
        var (values, areComplete) = (new List<string>(), kinds.Count <= 1);
        foreach (var kind in kinds)
        {
            var (found, all) = kind.Key switch
            {
                ConditionFamily.Numeric => (Numbers(Literals(kind)), true),
                ConditionFamily.Date => (Dates(Literals(kind)), true),
                ConditionFamily.IpAddress => (Literals(kind).Select(AddressRange.Parse).OfType<AddressRange>().SelectMany(range => range.Edges).Concat(["192.0.2.1", "2001:db8::1"]), true),
                ConditionFamily.Bool => (["true", "false", "neither"], true),
                ConditionFamily.Arn => Arns(kind.SelectMany(comparison => comparison.Values)),
                _ => Texts(kind.ToList()),
            };
            values.AddRange(found);
            areComplete &= all;
        }

        return (kinds.Count > 0 ? values.Distinct(StringComparer.Ordinal).ToList() : ["x"], areComplete);
    }

    private static ConditionFamily KindOf(ConditionFamily family) => family switch
    {
        ConditionFamily.StringIgnoreCase or ConditionFamily.StringLike => ConditionFamily.String,
        _ => family,
    };

    private static IEnumerable<string> Literals(IEnumerable<(ConditionFamily Family, ImmutableArray<SymbolicText> Values)> comparisons) =>
        comparisons.SelectMany(comparison => comparison.Values).Select(value => GlobSymbols.Decode(ResourcePattern.EncodeText(value)));

    private static IEnumerable<string> Numbers(IEnumerable<string> written) =>
        Between(written.Select(ConditionComparison.Number)).Select(number => number.ToString(CultureInfo.InvariantCulture)).Append("none");

    private static IEnumerable<string> Dates(IEnumerable<string> written) =>
        Between(written.Select(text => (decimal?)ConditionComparison.Date(text)?.UtcTicks)).Where(ticks => ticks >= 0 && ticks <= DateTime.MaxValue.Ticks).Select(Instant).Append("none");

    private static string Instant(decimal ticks)
    {
        var instant = new DateTime((long)decimal.Floor(ticks), DateTimeKind.Utc);
        return instant.ToString(instant.Ticks % TimeSpan.TicksPerSecond == 0 ? "yyyy-MM-ddTHH:mm:ssZ" : "yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture);
    }

    /// <summary>The numbers themselves and one in each gap.</summary>
    private static IEnumerable<decimal> Between(IEnumerable<decimal?> numbers)
    {
        var sorted = numbers.OfType<decimal>().Distinct().OrderBy(number => number).ToList();
        return sorted.Count == 0 ? [0m] : sorted.Concat(sorted.Zip(sorted.Skip(1), (low, high) => (low / 2) + (high / 2))).Concat([Step(sorted[0], -1), Step(sorted[sorted.Count - 1], 1)]);
    }

    /// <summary>The greatest and the least number have nothing beyond them.</summary>
    private static decimal Step(decimal number, int step) => Math.Abs(number) >= decimal.MaxValue - 1 ? number : number + step;

    /// <summary>The shortest text of each combination of patterns.</summary>
    private static (IEnumerable<string> Values, bool AreComplete) Texts(List<(ConditionFamily Family, ImmutableArray<SymbolicText> Values)> comparisons)
    {
        var ignoring = comparisons.Where(comparison => comparison.Family == ConditionFamily.StringIgnoreCase).SelectMany(comparison => comparison.Values).Select(Verbatim).ToList();
        var others = comparisons.Where(comparison => comparison.Family != ConditionFamily.StringIgnoreCase)
            .SelectMany(comparison => comparison.Values.Select(value => comparison.Family == ConditionFamily.StringLike ? ResourcePattern.EncodeText(value) : Verbatim(value))).ToList();
        var (variants, areComplete) = others.Count == 0 ? (ignoring.Select(text => text.ToUpperInvariant()), true) : Variants(ignoring);
        var (words, explored) = Words(variants.Concat(others));
        return (words, explored && areComplete);
    }

    /// <summary>Every spelling of the texts in upper and lower case, where there are not too many.</summary>
    private static (IEnumerable<string> Texts, bool AreAll) Variants(List<string> texts)
    {
        var (variants, areAll) = (new List<string>(), true);
        foreach (var text in texts)
        {
            IEnumerable<string> spellings = [""];
            foreach (var letter in text)
            {
                char[] cases = [char.ToLowerInvariant(letter), char.ToUpperInvariant(letter)];
                spellings = spellings.SelectMany(start => cases.Distinct().Select(spelling => start + spelling));
                if (spellings.Skip(MostVariants).Any())
                {
                    (spellings, areAll) = ([text, text.ToLowerInvariant(), text.ToUpperInvariant()], false);
                    break;
                }

                spellings = spellings.ToList();
            }

            variants.AddRange(spellings);
        }

        return (variants, areAll);
    }

    /// <summary>Six components, each with a text for each combination of its patterns.</summary>
    private static (IEnumerable<string> Values, bool AreComplete) Arns(IEnumerable<SymbolicText> written)
    {
        var patterns = written.Select(value => ResourcePattern.EncodeText(value).Split([':'], ArnParts)).Where(parts => parts.Length == ArnParts).ToList();
        var areComplete = true;
        IEnumerable<string> arns = ["arn"];
        for (var part = 0; part < ArnParts; part++)
        {
            var (words, explored) = Words(patterns.Select(parts => parts[part]));
            arns = (part == 0 ? words : arns.SelectMany(_ => words, (start, word) => $"{start}:{word}")).Take(MostArns + 1).ToList();
            areComplete &= explored && arns.Count() <= MostArns;
        }

        return (arns.Append("none"), areComplete);
    }

    private static (IReadOnlyList<string> Words, bool AreAll) Words(IEnumerable<string> patterns)
    {
        var words = new List<string>();
        var areAll = WordExploration.Explore(new GlobPattern("*"), patterns.Select(pattern => new GlobPattern(pattern)).Distinct().ToList(), (_, spell) =>
        {
            words.Add(spell());
            return false;
        });
        return (words, areAll);
    }

    /// <summary>A text whose wildcards are characters.</summary>
    private static string Verbatim(SymbolicText value) => GlobSymbols.Literal(GlobSymbols.Decode(ResourcePattern.EncodeText(value)));
}
