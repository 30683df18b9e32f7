namespace ServerlessGuard.Accuracy;

/// <summary>Takes each needed grant out of a copy of a repository in turn and asks whether exactly what it granted is then reported as missing.</summary>
public sealed class MutationExperiment
{
    private static readonly string[] Skipped = [".git", "bin", "obj", "node_modules"];

    public int Runs { get; private set; }

    public int Right { get; private set; }

    public List<string> Remarks { get; } = [];

    public void Run(string clone, Report report, Func<string, string, bool> isMeasured)
    {
        var copy = Directory.CreateTempSubdirectory("accuracy-").FullName;
        try
        {
            Copy(clone, copy);
            foreach (var function in report.Functions.Where(function => isMeasured(Report.Text(function, "id")!, Report.Text(function, "template") ?? "")))
            {
                var before = report.ActionsOf(function, "SLG5001").ToHashSet();
                foreach (var mutation in Mutation.Of(function, file => File.ReadAllText(Path.Combine(copy, file))).Where(mutation => mutation.Lost.Count > 0))
                {
                    Run(copy, mutation, before.Union(mutation.Lost).ToHashSet());
                }
            }
        }
        finally
        {
            Directory.Delete(copy, recursive: true);
        }
    }

    private void Run(string copy, Mutation mutation, IReadOnlySet<string> expected)
    {
        var file = Path.Combine(copy, mutation.File);
        var original = File.ReadAllText(file);
        File.WriteAllText(file, mutation.Content);
        var (report, error) = Report.Of(copy);
        File.WriteAllText(file, original);

        Runs++;
        var mutated = report?.Functions.FirstOrDefault(candidate => Report.Text(candidate, "id") == mutation.Function && Report.Text(candidate, "template") == mutation.Template);
        var missing = mutated is { ValueKind: not System.Text.Json.JsonValueKind.Undefined } found ? report!.ActionsOf(found, "SLG5001").ToHashSet() : [];
        if (report is not null && missing.Except(mutation.Doubtful).ToHashSet().SetEquals(expected.Except(mutation.Doubtful)))
        {
            Right++;
            return;
        }

        Remarks.Add($"{mutation.File}:{mutation.Line} {mutation.Function}: expected [{Listed(expected)}], reported [{Listed(missing)}] {error}".TrimEnd());
    }

    private static string Listed(IEnumerable<string> actions) => string.Join(", ", actions.Order(StringComparer.Ordinal));

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.EnumerateDirectories(from).Where(folder => !Skipped.Contains(Path.GetFileName(folder))))
        {
            Copy(folder, Directory.CreateDirectory(Path.Combine(to, Path.GetFileName(folder))).FullName);
        }
    }
}
