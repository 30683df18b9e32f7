using System.Collections.Immutable;

namespace ServerlessGuard.PolicyLint.Checking;

/// <summary>What differs from an earlier revision. Paths are relative to the checked directory, with forward slashes.</summary>
/// <param name="Present">Files that were added or changed.</param>
/// <param name="Deleted">Files that are not there any more.</param>
public sealed record ChangedFiles(ImmutableHashSet<string> Present, ImmutableHashSet<string> Deleted)
{
    public IEnumerable<string> All => Present.Concat(Deleted);
}
