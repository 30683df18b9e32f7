namespace ServerlessGuard.Iam.Policies;

/// <summary>A pattern over names made of whole words of one of them: what it begins with, holds and ends with, any of which may be empty.</summary>
internal sealed record WordPattern(string Start, string Middle, string End)
{
    private readonly (string Start, string Middle, string End) _lower = (ActionIndex.Lower(Start), ActionIndex.Lower(Middle), ActionIndex.Lower(End));

    public string Text => Middle.Length == 0 ? $"{Start}*{End}" : $"{Start}*{Middle}*{End}";

    /// <param name="lower">A name in lower case.</param>
    public bool IsMatch(string lower)
    {
        var (start, middle, end) = _lower;
        return lower.Length >= start.Length + middle.Length + end.Length
            && lower.StartsWith(start, StringComparison.Ordinal)
            && lower.EndsWith(end, StringComparison.Ordinal)
            && (middle.Length == 0 || lower.IndexOf(middle, start.Length, lower.Length - start.Length - end.Length, StringComparison.Ordinal) >= 0);
    }

    /// <summary>Every pattern that matches the name and leaves out at least one of its words.</summary>
    public static IEnumerable<WordPattern> Of(string name)
    {
        var cuts = Cuts(name).ToArray();
        foreach (var start in cuts)
        {
            foreach (var end in cuts.Where(cut => cut >= start))
            {
                yield return new WordPattern(name.Substring(0, start), "", name.Substring(end));
                foreach (var from in cuts.Where(cut => cut > start && cut < end))
                {
                    foreach (var to in cuts.Where(cut => cut > from && cut < end))
                    {
                        yield return new WordPattern(name.Substring(0, start), name.Substring(from, to - from), name.Substring(end));
                    }
                }
            }
        }
    }

    /// <summary>Where words begin, and the end of the name.</summary>
    private static IEnumerable<int> Cuts(string name) =>
        Enumerable.Range(0, name.Length + 1).Where(at => at == 0 || at == name.Length || char.IsUpper(name[at]) || !char.IsLetterOrDigit(name[at - 1]));
}
