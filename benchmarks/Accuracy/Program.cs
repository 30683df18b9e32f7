using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using ServerlessGuard.Accuracy;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

var truth = new Option<DirectoryInfo>("--truth") { Description = "The folder with labels, OWNER__NAME.json.", Required = true };
var clones = new Option<DirectoryInfo>("--clones") { Description = "The folder with the repositories, OWNER__NAME.", Required = true };
var only = new Option<string>("--repo") { Description = "Only repositories whose name contains this.", DefaultValueFactory = _ => "" };
var mutate = new Option<bool>("--mutate") { Description = "Take each needed grant out of a copy and expect exactly it to be missing." };
var all = new Option<bool>("--all") { Description = "With --mutate, also in repositories without labels." };
var command = new RootCommand("Measures what `policy-lint check` says of labelled repositories.") { truth, clones, only, mutate, all };
command.SetAction(parsed => Measure(parsed));
return command.Parse(args).Invoke();

void Measure(ParseResult parsed)
{
    var (total, experiment) = (new Score(), new MutationExperiment());
    var labelled = LabelledRepository.ReadAll(parsed.GetRequiredValue(truth).FullName).ToDictionary(repository => repository.Name);
    var others = parsed.GetValue(all) ? parsed.GetRequiredValue(clones).EnumerateDirectories().Select(folder => folder.Name) : [];
    foreach (var name in labelled.Keys.Union(others).Where(name => name.Contains(parsed.GetRequiredValue(only), StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal))
    {
        var clone = Path.Combine(parsed.GetRequiredValue(clones).FullName, name);
        var clock = Stopwatch.StartNew();
        var (report, error) = Directory.Exists(clone) ? Report.Of(clone) : (null, "there is no clone of it");
        if (report is null)
        {
            Console.WriteLine($"{name}: not measured: {error.Trim()}\n");
            continue;
        }

        var labels = labelled.GetValueOrDefault(name)?.Functions;
        if (labels is not null) Print($"{name} ({clock.Elapsed.TotalSeconds:F1} s)", ScoreOf(labels, report, total));
        if (parsed.GetValue(mutate)) experiment.Run(clone, report, (id, template) => labels?.Any(label => label.GrantsReadable && label.Id == id && label.Template == template) ?? true);
    }

    Print("total", total);
    if (!parsed.GetValue(mutate)) return;

    Console.WriteLine($"mutation\n  {experiment.Right} of {experiment.Runs} removed grants reported exactly");
    experiment.Remarks.ForEach(remark => Console.WriteLine($"  - {remark}"));
}

static Score ScoreOf(IEnumerable<LabelledFunction> labels, Report report, Score total)
{
    var score = new Score();
    foreach (var label in labels)
    {
        score.Add(label, report);
        total.Add(label, report);
    }

    return score;
}

static void Print(string title, Score score)
{
    Console.WriteLine($"{title}\n{score}");
    if (title != "total") score.Remarks.ForEach(remark => Console.WriteLine($"  - {remark}"));
    Console.WriteLine();
}
