using System.Collections.Immutable;
using ServerlessGuard.PolicyLint.Loading;

namespace ServerlessGuard.PolicyLint.Checking.CodeRuleFindings;

/// <summary>Projects that reference one another, directly or not: what one of them changes, another may keep.</summary>
internal sealed record ProjectGroup(ImmutableArray<LoadedProject> Projects)
{
    public string Name => Projects[0].Path;

    /// <summary>The groups with a function in them; tests are no functions, and what they call is not production.</summary>
    public static IEnumerable<ProjectGroup> Of(IEnumerable<LoadedProject> projects)
    {
        var groups = new List<HashSet<LoadedProject>>();
        foreach (var project in projects.Where(project => !project.IsTest))
        {
            var members = project.References.Where(reference => !reference.IsTest).Append(project).ToHashSet();
            foreach (var touching in groups.Where(group => group.Overlaps(members)).ToList())
            {
                members.UnionWith(touching);
                groups.Remove(touching);
            }

            groups.Add(members);
        }

        return groups.Select(group => new ProjectGroup([.. group.OrderBy(project => project.Path, StringComparer.Ordinal)])).OrderBy(group => group.Name, StringComparer.Ordinal);
    }
}
