using System.Collections.Immutable;

namespace ServerlessGuard.PolicyLint.Checking;

/// <summary>What differs from an earlier revision. Paths are relative to the checked directory, with forward slashes.</summary>
/// <param name="Present">Files that were added or changed.</param>
/// <param name="Deleted">Files that are not there any more.</param>
public sealed record ChangedFiles(ImmutableHashSet<string> Present, ImmutableHashSet<string> Deleted)
{
    /// <summary>The texts that present files had, of those that can be templates; the empty text where there was no such file.</summary>
    public ImmutableDictionary<string, string> Earlier { get; init; } = ImmutableDictionary<string, string>.Empty;

    public IEnumerable<string> All => Present.Concat(Deleted);
}
