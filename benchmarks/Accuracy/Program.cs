using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using ServerlessGuard.Accuracy;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

var truth = new Option<DirectoryInfo>("--truth") { Description = "The folder with labels, OWNER__NAME.json.", Required = true };
var clones = new Option<DirectoryInfo>("--clones") { Description = "The folder with the repositories, OWNER__NAME.", Required = true };
var only = new Option<string>("--repo") { Description = "Only repositories whose name contains this.", DefaultValueFactory = _ => "" };
var mutate = new Option<bool>("--mutate") { Description = "Take each needed grant out of a copy and expect exactly it to be missing." };
var command = new RootCommand("Measures what `policy-lint check` says of labelled repositories.") { truth, clones, only, mutate };
command.SetAction(parsed => Measure(parsed.GetRequiredValue(truth).FullName, parsed.GetRequiredValue(clones).FullName, parsed.GetRequiredValue(only), parsed.GetValue(mutate)));
return command.Parse(args).Invoke();

static int Measure(string truth, string clones, string only, bool mutate)
{
    var (total, experiment) = (new Score(), new MutationExperiment());
    foreach (var repository in LabelledRepository.ReadAll(truth).Where(repository => repository.Name.Contains(only, StringComparison.OrdinalIgnoreCase)))
    {
        var clone = Path.Combine(clones, repository.Name);
        var clock = Stopwatch.StartNew();
        var (report, error) = Directory.Exists(clone) ? Report.Of(clone) : (null, "there is no clone of it");
        if (report is null)
        {
            Console.WriteLine($"{repository.Name}: not measured: {error.Trim()}\n");
            continue;
        }

        var score = new Score();
        foreach (var label in repository.Functions)
        {
            score.Add(label, report);
            total.Add(label, report);
        }

        Print($"{repository.Name} ({clock.Elapsed.TotalSeconds:F1} s)", score, score.Remarks);
        if (mutate) experiment.Run(clone, report, (id, template) => repository.Functions.Any(label => label.GrantsReadable && label.Id == id && label.Template == template));
    }

    Print("total", total, []);
    if (mutate) Print("mutation", $"  {experiment.Right} of {experiment.Runs} removed grants reported exactly", experiment.Remarks);
    return 0;
}

static void Print(string title, object text, IEnumerable<string> remarks)
{
    Console.WriteLine(title);
    Console.WriteLine(text);
    foreach (var remark in remarks)
    {
        Console.WriteLine($"  - {remark}");
    }

    Console.WriteLine();
}
