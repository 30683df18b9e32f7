using System.Collections.Immutable;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Permissions;

/// <summary>Finds the resource entries of a statement that allow its needed actions on more than the calls are bound to.</summary>
internal sealed class WideResources(AuthorizationScope scope)
{
    /// <summary>
    /// Null where nothing is wider, or where it cannot be told: a call is not bound, or an entry's hole may stand for the very resource.
    /// Actions that are needed by a pattern in part are left to that pattern's own verdict, and what only the platform needs to its author.
    /// </summary>
    public (ImmutableArray<PolicyEntry> Entries, ImmutableArray<Requirement> Needs)? Find(StatementUsage usage)
    {
        var needs = usage.Entries.Where(entry => entry.Use == EntryUse.Used).SelectMany(entry => entry.Needs).Where(need => !need.TakesNoResource).Distinct().ToList();
        if (!needs.Any(IsOfCode) || usage.Entries.Any(entry => entry.Use == EntryUse.MayBeUsed || !entry.Undecided.IsEmpty))
        {
            return null;
        }

        var wide = usage.Statement.NotResources.IsEmpty
            ? usage.Statement.Resources.Where(entry => IsWide(ResourcePattern.From(entry.Text), needs)).ToImmutableArray()
            : needs.All(IsBound) ? usage.Statement.NotResources : ImmutableArray<PolicyEntry>.Empty;
        return wide.IsEmpty ? null : (wide, needs.Where(IsOfCode).ToImmutableArray());
    }

    private bool IsWide(ResourcePattern entry, List<Requirement> needs)
    {
        var touching = needs.Where(need => need.Resources.Any(resource => entry.MayOverlap(resource, scope.Holes))).ToList();
        if (touching.Count == 0)
        {
            return needs.Where(IsOfCode).All(IsBound) && needs.Any(need => IsOfCode(need) && Accepts(need.Action, entry));
        }

        var used = touching.Where(IsBound).SelectMany(need => need.Resources).Where(resource => entry.MayOverlap(resource, scope.Holes)).ToList();
        return touching.Any(IsOfCode)
            && touching.Where(IsOfCode).All(IsBound)
            && used.All(resource => entry.Covers(resource, scope.Holes) == Certainty.Yes)
            && HoldsMoreThan(entry, used);
    }

    private static bool IsOfCode(Requirement need) => need.Required.Source == PermissionSource.Code;

    private static bool IsBound(Requirement need) => need.Required is { IsBound: true, Resources.IsEmpty: false };

    /// <summary>
    /// Stars for partition, region and account are how one's own are mostly written, and the six characters that Secrets Manager
    /// adds to a name are mostly written as a star: neither is width. Nor is a name of which the beginning is not known, <c>photos/*-*</c>:
    /// nobody writes that in a policy.
    /// </summary>
    private bool HoldsMoreThan(ResourcePattern entry, List<ResourcePattern> used)
    {
        var narrowed = entry.NarrowedTo(used[0]);
        var globs = used.Select(resource => new GlobPattern(WithoutEnd(resource.AlignedWith(narrowed).Glob.Text.Replace('?', '*')))).ToList();
        if (used.Any(resource => resource.Covers(narrowed, scope.Holes) == Certainty.Yes))
        {
            return false;
        }

        var isOutside = false;
        WordExploration.Explore(narrowed.Glob, globs, (members, _) => isOutside = !members.Contains(true));
        return isOutside;
    }

    private static string WithoutEnd(string glob) => glob.IndexOf("/*", StringComparison.Ordinal) is var first and > 0 && !glob.Skip(first).Any(char.IsLetterOrDigit)
        ? glob.Substring(0, first + 2)
        : WithoutLastName(glob);

    private static string WithoutLastName(string glob) => glob.LastIndexOf("/*", StringComparison.Ordinal) is var start and > 0 && glob.IndexOf('/', start + 1) < 0 ? glob.Substring(0, start + 2) : glob;

    /// <summary>Whether the action can be granted on such a resource at all; a bucket's ARN says nothing of its objects.</summary>
    private bool Accepts(string action, ResourcePattern entry)
    {
        var sample = ResourcePattern.From(entry.Source.Fill(_ => SymbolicText.Literal("x")));
        return scope.Actions.Find(action)?.ResourceTypes.Any(type => Accepts(SymbolicText.Parse(type.Arn), sample)) == true;
    }

    private static bool Accepts(SymbolicText type, ResourcePattern sample)
    {
        var facts = new HoleFacts(type.Pieces.Where(piece => piece.IsHole).Select(piece => piece.Text).ToImmutableHashSet());
        return ResourcePattern.From(type).MayOverlap(sample, facts);
    }
}
