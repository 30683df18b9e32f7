using System.Text;

namespace ServerlessGuard.PolicyLint.Rewriting.Edits;

/// <summary>What changed in a file, as <c>diff -u</c> and <c>git apply</c> have it.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    public static string Of(string file, string before, string after)
    {
        var (left, right) = (Lines(before), Lines(after));
        var text = new StringBuilder($"--- a/{file}\n+++ b/{file}\n");
        foreach (var hunk in Hunks(Steps(left, right)))
        {
            var (oldStart, newStart) = (hunk[0].Old, hunk[0].New);
            var (oldCount, newCount) = (hunk.Count(step => step.Kind != '+'), hunk.Count(step => step.Kind != '-'));
            text.Append($"@@ -{Range(oldStart, oldCount)} +{Range(newStart, newCount)} @@\n");
            foreach (var step in hunk)
            {
                var line = step.Kind == '+' ? right[step.New] : left[step.Old];
                text.Append(step.Kind).Append(line.TrimEnd('\n')).Append('\n');
                if (!line.EndsWith('\n')) text.Append("\\ No newline at end of file\n");
            }
        }

        return text.ToString();
    }

    private static string Range(int start, int count) => count == 1 ? $"{start + 1}" : $"{(count == 0 ? start : start + 1)},{count}";

    /// <summary>Every line of both: kept, removed or added, with its index on either side.</summary>
    private static List<Step> Steps(string[] left, string[] right)
    {
        var (start, leftEnd, rightEnd) = (0, left.Length, right.Length);
        while (start < leftEnd && start < rightEnd && left[start] == right[start]) start++;
        while (leftEnd > start && rightEnd > start && left[leftEnd - 1] == right[rightEnd - 1]) (leftEnd, rightEnd) = (leftEnd - 1, rightEnd - 1);

        var steps = Enumerable.Range(0, start).Select(line => new Step(' ', line, line)).ToList();
        var common = Common(left[start..leftEnd], right[start..rightEnd]);
        var (old, added) = (start, start);
        while (old < leftEnd || added < rightEnd)
        {
            if (old < leftEnd && added < rightEnd && left[old] == right[added]) steps.Add(new Step(' ', old++, added++));
            else if (added == rightEnd || (old < leftEnd && common[old - start + 1, added - start] >= common[old - start, added - start + 1])) steps.Add(new Step('-', old++, added));
            else steps.Add(new Step('+', old, added++));
        }

        steps.AddRange(Enumerable.Range(0, left.Length - leftEnd).Select(line => new Step(' ', leftEnd + line, rightEnd + line)));
        return steps;
    }

    /// <summary>The length of the longest common subsequence from each pair of lines on.</summary>
    private static int[,] Common(string[] left, string[] right)
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

    private static IEnumerable<List<Step>> Hunks(List<Step> steps)
    {
        var at = 0;
        while ((at = steps.FindIndex(at, step => step.Kind != ' ')) >= 0)
        {
            var (start, end) = (Math.Max(0, at - Context), at);
            for (var next = at; next >= 0 && next - end <= 2 * Context; next = steps.FindIndex(end, step => step.Kind != ' '))
            {
                end = next + 1;
            }

            at = Math.Min(steps.Count, end + Context);
            yield return steps[start..at];
            if (at == steps.Count) yield break;
        }
    }

    private static string[] Lines(string text)
    {
        var lines = text.Split('\n');
        return [.. lines.Select((line, index) => index == lines.Length - 1 ? line : line + "\n").Where(line => line.Length > 0)];
    }

    private readonly record struct Step(char Kind, int Old, int New);
}
