using BenchmarkDotNet.Attributes;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Policies;

/// <summary>The pattern that makes backtracking matchers exponential, against a text that nearly matches, as ratio to one pass over the text.</summary>
public class WorstCaseBenchmark
{
    private readonly GlobPattern _pattern = new(string.Concat(Enumerable.Repeat("*a", 30)));
    private readonly string _text = new string('a', 10 * 1024) + "b";

    [Benchmark(Baseline = true)]
    public int OnePass() => _text.Count(letter => letter == 'b');

    [Benchmark]
    public bool ThirtyStars() => _pattern.IsMatch(_text);

    /// <summary>The last letter does not give it away.</summary>
    [Benchmark]
    public bool ThirtyStarsInTheMiddle() => new GlobPattern(_pattern.Text + "*c*b").IsMatch(_text);
}
