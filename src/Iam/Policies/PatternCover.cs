namespace ServerlessGuard.Iam.Policies;

/// <summary>Finds short patterns that together match all of some names and none of the others: greedily, then by dropping and exchanging.</summary>
internal sealed class PatternCover
{
    // Quotes, the comma and the colon after the service's prefix.
    private const int Punctuation = 4;

    private readonly string[] _names;
    private readonly List<Candidate> _all;
    private readonly List<Candidate> _candidates;
    private readonly ILookup<int, Candidate> _byName;

    /// <param name="names">What is to be matched.</param>
    /// <param name="others">What is not, in lower case.</param>
    /// <param name="prefixLength">The length of what is written before every pattern.</param>
    public PatternCover(string[] names, string[] others, int prefixLength)
    {
        _names = names;
        var lower = names.Select(ActionIndex.Lower).ToArray();
        var overhead = prefixLength + Punctuation;
        var literals = names.Select((name, index) => new Candidate(name, [index], name.Length + overhead));
        var patterns = names.SelectMany(WordPattern.Of)
            .Distinct()
            .Where(pattern => pattern.Text.Length > 1 && !others.Any(pattern.IsMatch))
            .Select(pattern => new Candidate(pattern.Text, [.. Enumerable.Range(0, lower.Length).Where(index => pattern.IsMatch(lower[index]))], pattern.Text.Length + overhead));
        _all = literals.Concat(patterns).ToList();
        _candidates = Shortest(_all);
        _byName = _candidates.SelectMany(candidate => candidate.Matches.Select(match => (match, candidate))).ToLookup(pair => pair.match, pair => pair.candidate);
    }

    /// <summary>The best of what three beginnings lead to: all patterns, those with one wildcard, those with one at the end.</summary>
    public IEnumerable<string> Find() => new[] { _candidates, WithOneWildcard(text => text.IndexOf('*')), WithOneWildcard(text => text.Length - 1) }
        .Select(candidates => Improved(Greedy(candidates)))
        .OrderBy(chosen => chosen.Sum(candidate => candidate.Cost))
        .First()
        .Select(candidate => candidate.Text);

    private List<Candidate> WithOneWildcard(Func<string, int> place) => Shortest(_all.Where(candidate => IsOneWildcard(candidate.Text, place)));

    private static bool IsOneWildcard(string text, Func<string, int> place) => text.IndexOf('*') is var first && (first < 0 || (first == text.LastIndexOf('*') && first == place(text)));

    private static Candidate CheapestOf(IEnumerable<Candidate> candidates) => candidates.Aggregate((best, candidate) => candidate.Cost < best.Cost ? candidate : best);

    private List<Candidate> Improved(List<Candidate> chosen)
    {
        DropCovered(chosen);
        while (Exchange(chosen) || Replace(chosen))
        {
            DropCovered(chosen);
        }

        return chosen;
    }

    /// <summary>Puts a cheaper one in the place of one that is chosen, for the names that only that one matches.</summary>
    private bool Replace(List<Candidate> chosen)
    {
        var counts = Counts(chosen);
        for (var index = 0; index < chosen.Count; index++)
        {
            var own = chosen[index].Matches.Where(match => counts[match] == 1).ToArray();
            var cheapest = CheapestOf(_byName[own[0]].Where(candidate => own.All(match => Array.BinarySearch(candidate.Matches, match) >= 0)));
            if (cheapest.Cost < chosen[index].Cost)
            {
                chosen[index] = cheapest;
                return true;
            }
        }

        return false;
    }

    private int[] Counts(List<Candidate> chosen)
    {
        var counts = new int[_names.Length];
        foreach (var match in chosen.SelectMany(candidate => candidate.Matches))
        {
            counts[match]++;
        }

        return counts;
    }

    /// <summary>Of candidates that match the same names the shortest; of equally short ones the first in the alphabet.</summary>
    private static List<Candidate> Shortest(IEnumerable<Candidate> candidates) => candidates
        .GroupBy(candidate => string.Join(",", candidate.Matches), StringComparer.Ordinal)
        .Select(same => same.OrderBy(candidate => candidate.Cost).ThenBy(candidate => candidate.Text, StringComparer.Ordinal).First())
        .OrderBy(candidate => candidate.Text, StringComparer.Ordinal)
        .ToList();

    private List<Candidate> Greedy(List<Candidate> candidates)
    {
        var open = new HashSet<int>(Enumerable.Range(0, _names.Length));
        var chosen = new List<Candidate>();
        while (open.Count > 0)
        {
            var best = Best(open, candidates);
            chosen.Add(best);
            open.ExceptWith(best.Matches);
        }

        return chosen;
    }

    private static Candidate Best(HashSet<int> open, List<Candidate> candidates)
    {
        Candidate? best = null;
        var bestRate = double.MaxValue;
        foreach (var candidate in candidates)
        {
            var gain = candidate.Matches.Count(open.Contains);
            var rate = gain == 0 ? double.MaxValue : (double)candidate.Cost / gain;
            if (rate < bestRate)
            {
                (best, bestRate) = (candidate, rate);
            }
        }

        return best!;
    }

    private void DropCovered(List<Candidate> chosen)
    {
        foreach (var candidate in chosen.OrderByDescending(candidate => candidate.Cost).ToList())
        {
            var rest = new HashSet<int>(chosen.Where(other => other != candidate).SelectMany(other => other.Matches));
            if (candidate.Matches.All(rest.Contains))
            {
                chosen.Remove(candidate);
            }
        }
    }

    /// <summary>Puts one candidate in the place of all those that become needless by it, where that is shorter.</summary>
    private bool Exchange(List<Candidate> chosen)
    {
        var counts = Counts(chosen);
        foreach (var candidate in _candidates.Where(candidate => candidate.Matches.Length > 1 && !chosen.Contains(candidate)))
        {
            var needless = Needless(chosen, candidate, (int[])counts.Clone());
            if (needless.Sum(dropped => dropped.Cost) > candidate.Cost)
            {
                chosen.RemoveAll(needless.Contains);
                chosen.Add(candidate);
                return true;
            }
        }

        return false;
    }

    private static List<Candidate> Needless(List<Candidate> chosen, Candidate added, int[] counts)
    {
        foreach (var match in added.Matches)
        {
            counts[match]++;
        }

        var needless = new List<Candidate>();
        foreach (var candidate in chosen.OrderByDescending(candidate => candidate.Cost).Where(candidate => candidate.Matches.All(match => counts[match] > 1)))
        {
            needless.Add(candidate);
            foreach (var match in candidate.Matches)
            {
                counts[match]--;
            }
        }

        return needless;
    }

    private sealed record Candidate(string Text, int[] Matches, int Cost);
}
