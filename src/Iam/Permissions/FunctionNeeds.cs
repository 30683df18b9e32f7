using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Permissions;

/// <summary>What a function needs, and what it may need besides without that anybody can tell.</summary>
/// <param name="Required">Of the code and of the platform; conditional ones only where the condition can hold.</param>
public sealed record FunctionNeeds(ImmutableArray<RequiredPermission> Required)
{
    /// <summary>Whether some undecided call could be of any service, so that nothing is called unused.</summary>
    public bool MayUseAnyService { get; init; }

    /// <summary>IAM prefixes of services that an undecided call could use, <c>s3</c>.</summary>
    public ImmutableHashSet<string> UndecidedPrefixes { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>ARNs of the function's layers, as far as they are known: extensions use the role by themselves.</summary>
    public ImmutableArray<string> Layers { get; init; } = ImmutableArray<string>.Empty;
}
