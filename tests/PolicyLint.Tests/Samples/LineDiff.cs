using System.Text;

namespace ServerlessGuard.PolicyLint.Tests.Samples;

/// <summary>What is to be taken from one text and added to it to make another, line by line.</summary>
internal static class LineDiff
{
    public static string Between(string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var common = CommonLengths(left, right);
        var diff = new StringBuilder();
        for (int i = 0, j = 0; i < left.Length || j < right.Length;)
        {
            if (i < left.Length && j < right.Length && left[i] == right[j])
            {
                (i, j) = (i + 1, j + 1);
            }
            else if (j == right.Length || (i < left.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                diff.Append($"-{i + 1,4}  {left[i++]}\n");
            }
            else
            {
                diff.Append($"+{j + 1,4}  {right[j++]}\n");
            }
        }

        return diff.ToString();
    }

    /// <summary>Of every pair of suffixes, the length of their longest common subsequence.</summary>
    private static int[,] CommonLengths(string[] left, string[] right)
    {
        var lengths = new int[left.Length + 1, right.Length + 1];
        for (var i = left.Length - 1; i >= 0; i--)
        {
            for (var j = right.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = left[i] == right[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }
}
