using System.CommandLine;
using System.Globalization;
using ServerlessGuard.CodeRules;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

var clones = new Argument<DirectoryInfo>("clones") { Description = "The folder with the repositories, one in each folder." };
var only = new Option<string>("--repo") { Description = "Only repositories whose name contains this.", DefaultValueFactory = _ => "" };
var list = new Option<bool>("--list") { Description = "Print every finding too, to be judged against the code." };
var command = new RootCommand("Counts what the code rules say of repositories, by rule and repository.") { clones, only, list };
command.SetAction(parsed =>
{
    var counts = new RuleCounts();
    foreach (var clone in parsed.GetRequiredValue(clones).EnumerateDirectories().Where(folder => folder.Name.Contains(parsed.GetRequiredValue(only), StringComparison.OrdinalIgnoreCase)).OrderBy(folder => folder.Name, StringComparer.Ordinal))
    {
        var findings = CodeRuleCheck.Of(clone.FullName);
        counts.Add(clone.Name, findings);
        if (!parsed.GetValue(list)) continue;

        foreach (var finding in findings)
            Console.WriteLine($"{clone.Name}/{finding}");
    }

    Console.Write(counts);
});
return command.Parse(args).Invoke();
