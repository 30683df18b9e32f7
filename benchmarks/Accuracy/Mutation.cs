using System.IO.Enumeration;
using System.Text.Json;

namespace ServerlessGuard.Accuracy;

/// <summary>
/// One grant taken out of a template, and the actions that a function is then known to lack. Recall of missing permissions cannot be
/// measured otherwise: what is deployed hardly ever lacks one.
/// </summary>
/// <param name="Content">The template's text without the grant.</param>
/// <param name="Lost">Needed actions that no other statement of the role allows.</param>
public sealed record Mutation(string Function, string Template, string File, int Line, string Content, IReadOnlySet<string> Lost)
{
    // A policy that a function needs for nothing, in the place of the one that is taken out.
    private const string Inert = "AWSXRayDaemonWriteAccess";

    /// <param name="read">Reads a file of the checked directory.</param>
    public static IEnumerable<Mutation> Of(JsonElement function, Func<string, string> read)
    {
        if (Report.Text(function, "status") != "analyzed") yield break;

        var needs = Report.NeedsOf(function);
        var statements = function.GetProperty("granted").EnumerateArray().Where(statement => Report.Text(statement, "effect") == "Allow").Select(Granted.Read).ToArray();
        foreach (var place in statements.GroupBy(statement => (statement.File, statement.Line, statement.Origin)))
        {
            var others = statements.Except(place).ToArray();
            var allowed = needs.Where(need => place.Any(statement => statement.Allows(need))).ToArray();
            foreach (var (content, removed) in Without(read(place.Key.File).Split('\n'), place.Key.Line, place.Key.Origin, allowed))
            {
                var lost = removed.Where(need => !others.Any(other => other.Allows(need))).ToHashSet();
                yield return new Mutation(Report.Text(function, "id")!, Report.Text(function, "template")!, place.Key.File, place.Key.Line, content, lost);
            }
        }
    }

    private static IEnumerable<(string Content, string[] Removed)> Without(string[] lines, int line, string origin, string[] allowed)
    {
        if (allowed.Length == 0) yield break;

        var policy = origin[(origin.LastIndexOf('/') + 1)..];
        var first = lines[line - 1];
        if (first.Contains($"{policy}:", StringComparison.Ordinal))
        {
            yield return (WithoutItem(lines, line - 1), allowed);
        }
        else if (policy.Length > 0 && first.Contains(policy, StringComparison.Ordinal))
        {
            yield return (string.Join('\n', [.. lines[..(line - 1)], first.Replace($"service-role/{policy}", Inert, StringComparison.Ordinal).Replace(policy, Inert, StringComparison.Ordinal), .. lines[line..]]), allowed);
        }
        else
        {
            foreach (var action in allowed)
            {
                if (WithoutAction(lines, line - 1, action) is { } content) yield return (content, [action]);
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

    /// <summary>Puts an action that needs no permission in the place of the one named in the statement at a line; null where a pattern grants it.</summary>
    private static string? WithoutAction(string[] lines, int start, string action)
    {
        var indent = Indent(lines[start]);
        for (var i = start; i < lines.Length && (i == start || lines[i].Trim().Length == 0 || Indent(lines[i]) >= indent); i++)
        {
            var at = lines[i].IndexOf(action, StringComparison.OrdinalIgnoreCase);
            var end = at + action.Length;
            if (at < 0 || (end < lines[i].Length && (char.IsLetterOrDigit(lines[i][end]) || lines[i][end] == '*'))) continue;

            return string.Join('\n', [.. lines[..i], $"{lines[i][..at]}sts:GetCallerIdentity{lines[i][end..]}", .. lines[(i + 1)..]]);
        }

        return null;
    }

    private static int Indent(string line) => line.Length - line.TrimStart().Length;

    private sealed record Granted(string File, int Line, string Origin, IReadOnlyList<string> Actions)
    {
        public static Granted Read(JsonElement statement) => new(
            Report.Text(statement, "file")!,
            statement.GetProperty("line").GetInt32(),
            Report.Text(statement, "origin") ?? "",
            [.. Report.Texts(statement, "actions")]);

        public bool Allows(string action) => Actions.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, action));
    }
}
