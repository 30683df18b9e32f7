using System.Collections.Immutable;
using ServerlessGuard.PolicyLint.Roles;

namespace ServerlessGuard.PolicyLint.Checking;

/// <summary>Whether the code rules, SLG1xxx to SLG4xxx, run beside the permission rules.</summary>
public enum CodeRules
{
    Off,
    Beside,
    Only,
}

/// <param name="Root">The checked directory, absolute.</param>
public sealed record CheckRequest(string Root)
{
    /// <summary>Relative to the root; empty for every template found.</summary>
    public ImmutableArray<string> Templates { get; init; } = [];

    /// <summary>Where roles are read besides the templates, in the order in which they are asked.</summary>
    public ImmutableArray<IRoleSource> RoleSources { get; init; } = [];

    public CodeRules CodeRules { get; init; }

    /// <summary>What the repository's own configuration says of the check.</summary>
    public RepositoryConfiguration Configuration { get; init; } = RepositoryConfiguration.None;

    /// <summary>Null for every function; else only those that these files can matter to.</summary>
    public ChangedFiles? Changed { get; init; }

    /// <summary>Whose parameters <c>samconfig.toml</c> gives.</summary>
    public string ConfigEnvironment { get; init; } = "default";

    public ImmutableDictionary<string, string> Parameters { get; init; } = ImmutableDictionary<string, string>.Empty;
}
