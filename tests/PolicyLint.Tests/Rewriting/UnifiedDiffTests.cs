using CsCheck;
using ServerlessGuard.PolicyLint.Rewriting.Edits;

namespace ServerlessGuard.PolicyLint.Tests.Rewriting;

public class UnifiedDiffTests
{
    [Fact]
    public void Changes_stand_with_three_lines_around_them() => Assert.Equal(
        """
        --- a/t.yaml
        +++ b/t.yaml
        @@ -2,7 +2,6 @@
         b
         c
         d
        -e
         f
         g
         h
        @@ -12,2 +11,3 @@
         l
         m
        +n

        """.ReplaceLineEndings("\n").Replace("@@ -12,2 +11,3 @@\n l\n m", "@@ -11,3 +10,4 @@\n k\n l\n m", StringComparison.Ordinal),
        UnifiedDiff.Of("t.yaml", "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm\n", "a\nb\nc\nd\nf\ng\nh\ni\nj\nk\nl\nm\nn\n"));

    [Fact]
    public void A_last_line_without_break_is_marked() =>
        Assert.Equal("--- a/f\n+++ b/f\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n", UnifiedDiff.Of("f", "a", "b"));

    [Fact]
    public void Applied_to_the_old_text_it_makes_the_new_one()
    {
        var text = Gen.Char["abc"].Array[0, 30].Select(lines => string.Concat(lines.Select(line => line + "\n")));

        Gen.Select(text, text).Sample((before, after) => Assert.Equal(after, Applied(UnifiedDiff.Of("f", before, after), before)));
    }

    private static string Applied(string diff, string before)
    {
        var (old, result, at) = (before.Split('\n')[..^1], new List<string>(), 0);
        foreach (var line in diff.Split('\n')[2..^1])
        {
            if (line.StartsWith("@@", StringComparison.Ordinal))
            {
                var range = line.Split(' ')[1][1..].Split(',');
                var start = int.Parse(range[0], System.Globalization.CultureInfo.InvariantCulture) - (range is [_, "0"] ? 0 : 1);
                result.AddRange(old[at..start]);
                at = start;
            }
            else if (line[0] == '+')
            {
                result.Add(line[1..]);
            }
            else
            {
                Assert.Equal(line[1..], old[at++]);
                if (line[0] == ' ') result.Add(line[1..]);
            }
        }

        return string.Concat(result.Concat(old[at..]).Select(line => line + "\n"));
    }
}
