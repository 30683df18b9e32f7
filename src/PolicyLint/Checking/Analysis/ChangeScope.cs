using System.Collections.Immutable;
using ServerlessGuard.PolicyLint.Loading;

namespace ServerlessGuard.PolicyLint.Checking.Analysis;

/// <summary>
/// Which functions a change can matter to: those that reach a changed source file, whose project changed otherwise, or of which a template says
/// something else than before. In doubt a function is judged.
/// </summary>
/// <param name="redeployed">Functions, by template and id, of which the templates say something else.</param>
/// <param name="templates">The changed files that were read as templates or for them.</param>
internal sealed class ChangeScope(ChangedFiles changed, CodeBase codeBase, ImmutableHashSet<(string? Template, string Id)> redeployed, ImmutableHashSet<string> templates)
{
    private readonly ImmutableDictionary<string, LoadedProject> _projects = codeBase.AllProjects().ToImmutableDictionary(project => project.Path, StringComparer.Ordinal);

    /// <summary>Files that are not compared by what they say.</summary>
    private readonly ImmutableArray<string> _others = [.. changed.All.Where(file => !IsSource(file) && !IsProse(file) && !templates.Contains(file))];

    public bool Holds(AnalyzedFunction analyzed) => IsDeploymentChanged(analyzed) || IsCodeChanged(analyzed);

    /// <summary>Findings of no function, those of the code rules, are about their file.</summary>
    public bool Holds(Finding finding) => changed.Present.Contains(finding.Position.File) || finding.Related.Any(related => changed.Present.Contains(related.Position.File));

    private bool IsDeploymentChanged(AnalyzedFunction analyzed)
    {
        if (analyzed.Function.Template is not { } template) return false;
        if (redeployed.Contains((template, analyzed.Function.Id))) return true;

        var folders = (analyzed.Function.Role?.Grants ?? []).Select(grant => FolderOf(grant.Position.File)).Append(FolderOf(template)).ToHashSet(StringComparer.Ordinal);
        return _others.Any(file => folders.Contains(FolderOf(file)));
    }

    private bool IsCodeChanged(AnalyzedFunction analyzed)
    {
        if (analyzed.Function.Project is not { } path || !_projects.TryGetValue(path, out var project)) return false;

        var folders = project.References.Append(project).Select(member => FolderOf(member.Path)).ToHashSet(StringComparer.Ordinal);
        return analyzed.SourceFiles.Any(changed.Present.Contains)
            || changed.Deleted.Any(file => IsSource(file) && IsIn(folders, file))
            || _others.Any(file => IsIn(folders, file) || IsBuildFileAbove(file, path));
    }

    private bool IsIn(HashSet<string> folders, string file) => ProjectFolderOf(file) is { } folder && folders.Contains(folder);

    /// <summary>The nearest folder above a file that has a project.</summary>
    private string? ProjectFolderOf(string file)
    {
        var folders = _projects.Keys.Select(FolderOf).ToHashSet(StringComparer.Ordinal);
        for (var folder = FolderOf(file); ; folder = FolderOf(folder))
        {
            if (folders.Contains(folder)) return folder;
            if (folder.Length == 0) return null;
        }
    }

    private static bool IsBuildFileAbove(string file, string project) =>
        Path.GetExtension(file) is ".props" or ".targets" && IsBelow(project, FolderOf(file));

    private static bool IsBelow(string file, string folder) => folder.Length == 0 || file.StartsWith($"{folder}/", StringComparison.Ordinal);

    private static bool IsSource(string file) => file.EndsWith(".cs", StringComparison.OrdinalIgnoreCase);

    private static bool IsProse(string file) => file.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    private static string FolderOf(string file) => file.LastIndexOf('/') is >= 0 and var slash ? file[..slash] : "";
}
