using System.Diagnostics;
using CsCheck;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Tests.Policies;

public sealed class GlobPatternTests
{
    [Theory]
    [InlineData("*", "", true)]
    [InlineData("*", "arn:aws:s3:::bucket/a/b", true)]
    [InlineData("", "", true)]
    [InlineData("", "a", false)]
    [InlineData("a?c", "abc", true)]
    [InlineData("a?c", "ac", false)]
    [InlineData("arn:aws:s3:::bucket/*", "arn:aws:s3:::bucket", false)]
    [InlineData("arn:aws:s3:::bucket/*", "arn:aws:s3:::bucket/", true)]
    [InlineData("arn:*:bucket", "arn:aws:s3:::bucket", true)]
    [InlineData("arn:aws:s3:::Bucket", "arn:aws:s3:::bucket", false)]
    [InlineData("*a*b", "aXbXb", true)]
    [InlineData("*a*b", "bab-", false)]
    [InlineData("a*a", "a", false)]
    [InlineData("**a**", "bab", true)]
    [InlineData("*.csv", "x.cs", false)]
    public void Matches_flat_and_case_sensitively(string pattern, string text, bool expected) =>
        Assert.Equal(expected, new GlobPattern(pattern).IsMatch(text));

    [Theory]
    [InlineData("**", "*")]
    [InlineData("a**b", "a*b")]
    [InlineData("*?", "?*")]
    [InlineData("a*?*?b", "a??*b")]
    [InlineData("a?*", "a?*")]
    public void Has_one_canonical_form(string pattern, string canonical)
    {
        Assert.Equal(canonical, new GlobPattern(pattern).Text);
        Assert.Equal(new GlobPattern(canonical), new GlobPattern(pattern));
    }

    [Theory]
    [InlineData("*", "*a", true)]
    [InlineData("?*", "*a", true)]
    [InlineData("*a", "?*", false)]
    [InlineData("?*", "a*", true)]
    [InlineData("*?*", "*", false)]
    [InlineData("a*", "a?", true)]
    [InlineData("a?", "a*", false)]
    [InlineData("a*b*c", "ab*xbc", true)]
    [InlineData("a*b*c", "a*c", false)]
    public void Contains_by_language(string outer, string inner, bool expected) =>
        Assert.Equal(expected, new GlobPattern(outer).Contains(new GlobPattern(inner)));

    [Fact]
    public void Relates_as_the_reference_vectors_say() =>
        Assert.All(SharedVectors.Read("glob_relations.json"), vector =>
        {
            var (a, b) = (new GlobPattern((string)vector["a"]!), new GlobPattern((string)vector["b"]!));
            Assert.Equal((string?)vector["expected"]!["relation"], Relation(a, b));
            Assert.Equal(a.Contains(b) && b.Contains(a), a.Equals(b));
        });

    [Fact]
    public void Agrees_with_a_naive_matcher() =>
        Gen.Select(AnyPattern, AnyText).Sample(
            (pattern, text) => NaiveGlob.IsMatch(pattern, text) == new GlobPattern(pattern).IsMatch(text),
            iter: 100_000);

    [Fact]
    public void Contains_exactly_where_no_short_text_falls_outside() =>
        Gen.Select(AnyPattern, AnyPattern).Sample(
            (outer, inner) => NaiveGlob.Contains(outer, inner) == new GlobPattern(outer).Contains(new GlobPattern(inner)),
            iter: 3_000);

    [Fact]
    public void Intersects_exactly_where_a_short_text_is_in_both() =>
        Gen.Select(AnyPattern, AnyPattern).Sample(
            (left, right) => NaiveGlob.Intersect(left, right) == new GlobPattern(left).Intersects(new GlobPattern(right)),
            iter: 3_000);

    [Fact]
    public void Does_not_blow_up_on_many_stars()
    {
        var pattern = new GlobPattern(string.Concat(Enumerable.Repeat("*a", 30)) + "*b");
        var text = new string('a', 10_000);
        pattern.IsMatch(text);
        var watch = Stopwatch.StartNew();
        Assert.False(pattern.IsMatch(text));
        Assert.False(pattern.IsMatch(text + "c"));
        Assert.True(pattern.IsMatch(text + "b"));
        Assert.InRange(watch.ElapsedMilliseconds, 0, 100);
    }

    private static string Relation(GlobPattern a, GlobPattern b) => (a.Contains(b), b.Contains(a)) switch
    {
        (true, true) => "equal",
        (true, false) => "a_strict_superset",
        (false, true) => "a_strict_subset",
        _ => a.Intersects(b) ? "overlap" : "disjoint",
    };

    private static readonly Gen<string> AnyPattern = Gen.String[Gen.Char["ab*?"], 0, 5];

    private static readonly Gen<string> AnyText = Gen.String[Gen.Char["abc"], 0, 8];
}
