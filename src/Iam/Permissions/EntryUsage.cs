using System.Collections.Immutable;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Permissions;

internal enum EntryUse
{
    /// <summary>All of it is needed.</summary>
    Used,

    /// <summary>A part is needed, the rest certainly not.</summary>
    PartlyUsed,

    /// <summary>An undecided call could need it.</summary>
    MayBeUsed,

    /// <summary>Used, if at all, without a call of the SDK.</summary>
    CannotBeVerified,

    /// <summary>No action of that name is known.</summary>
    NoSuchAction,
    Unused,
}

/// <summary>One entry of an Allow statement's Action list and what becomes of it.</summary>
/// <param name="Needs">The needs that its statement serves by this entry.</param>
/// <param name="Surplus">The actions it allows that are certainly not needed, sorted.</param>
/// <param name="Undecided">Prefixes of services of which an undecided call could need any action that the entry allows, sorted.</param>
internal sealed record EntryUsage(PolicyEntry Entry, EntryUse Use, ImmutableArray<Requirement> Needs, ImmutableArray<string> Surplus, ImmutableArray<string> Undecided);

/// <summary>An Allow statement of a grant, entry by entry.</summary>
internal sealed record StatementUsage(CompiledStatement Compiled, ImmutableArray<EntryUsage> Entries)
{
    public Statement Statement => Compiled.Source;
}
