using System.Globalization;
using ServerlessGuard.AnalyzerCost;

const string ours = "ServerlessGuard.Analyzers";
string[] assemblies = [ours, "Microsoft.CodeAnalysis.CSharp.BannedApiAnalyzers", "Meziantou.Analyzer", "SonarAnalyzer.CSharp"];
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

var runs = args is [_, ..] ? int.Parse(args[0]) : 5;
var copies = args is [_, _, ..] ? int.Parse(args[1]) : 3;
var scratch = Directory.CreateTempSubdirectory("analyzer-cost-").FullName;
var repository = Repository();
Func<MeasuredProject>[] projects = [() => MeasuredProject.Plain(repository, scratch), () => MeasuredProject.Functions(repository, scratch, copies)];
foreach (var project in projects.Where((_, index) => args is not [_, _, var only, ..] || only == index.ToString(CultureInfo.InvariantCulture)).Select(make => make()))
{
    Build.Restore(project.Folder);
    Build.Run(project.Folder, "build", "--no-restore", "--nologo", "-p:RunAnalyzers=false");
    foreach (var isWarm in new[] { false, true })
    {
        // The first warm build starts the compiler's server.
        var reports = Enumerable.Range(0, isWarm ? runs + 1 : runs).Select(_ => Build.Measure(project.Folder, isWarm)).Skip(isWarm ? 1 : 0).ToArray();
        Console.WriteLine($"{project.Name}, {project.Lines} lines, {(isWarm ? "compiler server running" : "compiler started anew")}, median of {runs}");
        foreach (var assembly in assemblies)
            Console.WriteLine($"  {Median(reports, report => report.Of(assembly)),8:F3} s  {assembly}");
        var total = Median(reports, report => report.Of(ours));
        foreach (var (analyzer, seconds) in reports[0].Analyzers.Keys.Select(name => (name, Median(reports, report => report.Analyzers.GetValueOrDefault(name)))).OrderByDescending(entry => entry.Item2).Take(total > 0 ? 6 : 0))
            Console.WriteLine($"    {seconds,8:F3} s {seconds / total,5:P0}  {analyzer}");
    }
}

if (Directory.Exists(Path.Combine(scratch, "functions")))
    RuleShares.Print(Path.Combine(scratch, "functions"), Path.Combine(scratch, "packages"));
Directory.Delete(scratch, recursive: true);

static double Median(AnalyzerReport[] reports, Func<AnalyzerReport, double> of) => reports.Select(of).Order().ElementAt(reports.Length / 2);

static string Repository()
{
    var directory = new DirectoryInfo(AppContext.BaseDirectory);
    while (!File.Exists(Path.Combine(directory!.FullName, "ServerlessGuard.sln")))
        directory = directory.Parent;
    return directory.FullName;
}
