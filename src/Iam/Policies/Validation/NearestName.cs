namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>What a misspelt name was probably meant to be.</summary>
internal static class NearestName
{
    /// <summary>The first of the names with the fewest letters to change, without regard to case; null where none is close.</summary>
    public static string? Of(string name, IEnumerable<string> names)
    {
        var most = Math.Max(1, name.Length / 4);
        return names
            .Where(known => Math.Abs(known.Length - name.Length) <= most)
            .Select(known => (known, distance: Distance(known.ToUpperInvariant(), name.ToUpperInvariant())))
            .Where(pair => pair.distance <= most)
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.known, StringComparer.Ordinal)
            .Select(pair => pair.known)
            .FirstOrDefault();
    }

    /// <summary>Levenshtein's, row by row.</summary>
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var changed = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, 1 + Math.Min(row[j - 1], row[j]));
            }
        }

        return row[to.Length];
    }
}
