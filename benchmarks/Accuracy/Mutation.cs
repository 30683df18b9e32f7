using System.IO.Enumeration;
using System.Text.Json;

namespace ServerlessGuard.Accuracy;

/// <summary>
/// One grant taken out of a template, and the actions that a function is then known to lack. Recall of missing permissions cannot be
/// measured otherwise: what is deployed hardly ever lacks one.
/// </summary>
/// <param name="Content">The template's text without the grant.</param>
/// <param name="Lost">Needed actions that nothing else in the role allows.</param>
/// <param name="Doubtful">Needed actions that something else allows, but maybe on other resources.</param>
public sealed record Mutation(string Function, string Template, string File, int Line, string Content, IReadOnlySet<string> Lost, IReadOnlySet<string> Doubtful)
{
    // What a function needs for nothing, in the place of what is taken out.
    private const string InertPolicy = "AWSXRayDaemonWriteAccess";
    private const string InertAction = "sts:GetCallerIdentity";

    /// <param name="read">Reads a file of the checked directory.</param>
    public static IEnumerable<Mutation> Of(JsonElement function, Func<string, string> read)
    {
        if (Report.Text(function, "status") != "analyzed") yield break;

        var needs = Report.NeedsOf(function);
        var granted = function.GetProperty("granted").EnumerateArray().Where(statement => Report.Text(statement, "effect") == "Allow").SelectMany(Entry.Read).ToArray();
        foreach (var policy in granted.GroupBy(entry => entry.Place))
        {
            foreach (var (content, removed) in Without(read(policy.Key.File).Split('\n'), policy.Key, [.. policy.Where(entry => needs.Any(entry.Allows))]))
            {
                var touched = needs.Where(need => removed.Any(entry => entry.Allows(need))).ToLookup(need => granted.Except(removed).Any(entry => entry.Allows(need)));
                yield return new Mutation(Report.Text(function, "id")!, Report.Text(function, "template")!, policy.Key.File, policy.Key.Line, content, touched[false].ToHashSet(), touched[true].ToHashSet());
            }
        }
    }

    private static IEnumerable<(string Content, Entry[] Removed)> Without(string[] lines, Place place, Entry[] needed)
    {
        if (needed.Length == 0 || place.Line > lines.Length) yield break;

        var (at, first) = (place.Line - 1, lines[place.Line - 1]);
        var policy = place.Origin[(place.Origin.LastIndexOf('/') + 1)..];
        if (policy.Length > 0 && first.TrimStart().StartsWith($"- {policy}:", StringComparison.Ordinal))
        {
            yield return (WithoutItem(lines, at), needed);
        }
        else if (policy.Length > 0 && first.Contains(policy, StringComparison.Ordinal))
        {
            var inert = first.Replace($"service-role/{policy}", InertPolicy, StringComparison.Ordinal).Replace(policy, InertPolicy, StringComparison.Ordinal);
            yield return (With(lines, at, inert), needed);
        }
        else
        {
            foreach (var entry in needed)
            {
                if (WithoutAction(lines, at, entry.Action) is { } content) yield return (content, [entry]);
            }
        }
    }

    /// <summary>The YAML list item that starts at a line, with all that is indented deeper.</summary>
    private static string WithoutItem(string[] lines, int start)
    {
        var indent = Indent(lines[start]);
        var end = start + 1;
        while (end < lines.Length && (lines[end].Trim().Length == 0 || Indent(lines[end]) > indent)) end++;
        return string.Join('\n', [.. lines[..start], .. lines[end..]]);
    }

    /// <summary>Puts an action that needs no permission in the place of an entry of the statement at a line; null where it is not written out there.</summary>
    private static string? WithoutAction(string[] lines, int start, string action)
    {
        var indent = Indent(lines[start]);
        for (var i = start; i < lines.Length && (i == start || lines[i].Trim().Length == 0 || Indent(lines[i]) >= indent); i++)
        {
            var at = lines[i].IndexOf(action, StringComparison.OrdinalIgnoreCase);
            var end = at + action.Length;
            if (at < 0 || (end < lines[i].Length && (char.IsLetterOrDigit(lines[i][end]) || lines[i][end] == '*'))) continue;

            return With(lines, i, $"{lines[i][..at]}{InertAction}{lines[i][end..]}");
        }

        return null;
    }

    private static string With(string[] lines, int at, string line) => string.Join('\n', [.. lines[..at], line, .. lines[(at + 1)..]]);

    private static int Indent(string line) => line.Length - line.TrimStart().Length;

    private sealed record Place(string File, int Line, string Origin);

    /// <summary>One entry of a statement's actions.</summary>
    private sealed record Entry(Place Place, int Statement, string Action)
    {
        public static IEnumerable<Entry> Read(JsonElement statement, int index)
        {
            var place = new Place(Report.Text(statement, "file")!, statement.GetProperty("line").GetInt32(), Report.Text(statement, "origin") ?? "");
            return Report.Texts(statement, "actions").Select(action => new Entry(place, index, action));
        }

        public bool Allows(string need) => FileSystemName.MatchesSimpleExpression(Action, need);
    }
}
