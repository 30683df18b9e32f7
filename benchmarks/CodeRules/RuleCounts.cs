using System.Text;

namespace ServerlessGuard.CodeRules;

/// <summary>How often each rule spoke, warnings and errors apart from notes, in each repository.</summary>
internal sealed class RuleCounts
{
    private readonly List<(string Repository, CodeFinding Finding)> _findings = [];
    private readonly List<string> _repositories = [];

    public void Add(string repository, IEnumerable<CodeFinding> findings)
    {
        _repositories.Add(repository);
        _findings.AddRange(findings.Select(finding => (repository, finding)));
    }

    /// <summary>Two tables in Markdown.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("| rule | warnings | notes | repositories |\n| --- | ---: | ---: | ---: |\n");
        foreach (var rule in _findings.GroupBy(entry => entry.Finding.Rule).OrderBy(group => group.Key, StringComparer.Ordinal))
            text.Append($"| {rule.Key} | {rule.Count(IsWarning)} | {rule.Count(entry => !IsWarning(entry))} | {rule.Select(entry => entry.Repository).Distinct().Count()} |\n");

        text.Append($"| all | {_findings.Count(IsWarning)} | {_findings.Count(entry => !IsWarning(entry))} | {_repositories.Count} |\n");
        text.Append("\n| repository | warnings | notes |\n| --- | ---: | ---: |\n");
        foreach (var repository in _repositories)
        {
            var own = _findings.Where(entry => entry.Repository == repository).ToList();
            text.Append($"| {repository.Replace("__", "/", StringComparison.Ordinal)} | {own.Count(IsWarning)} | {own.Count(entry => !IsWarning(entry))} |\n");
        }

        return text.ToString();
    }

    private static bool IsWarning((string Repository, CodeFinding Finding) entry) => entry.Finding.IsWarning;
}
