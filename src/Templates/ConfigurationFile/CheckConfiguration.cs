using System.Collections.Immutable;
using ServerlessGuard.Iam;

namespace ServerlessGuard.Templates.ConfigurationFile;

/// <summary>How a team wants <c>policy-lint check</c> to run; what the command line says goes before it.</summary>
public sealed record CheckConfiguration
{
    public static readonly CheckConfiguration Empty = new();

    /// <summary><c>error</c>, <c>warning</c>, <c>note</c> or <c>none</c>; null where the file does not say.</summary>
    public string? FailOn { get; init; }

    /// <summary>Whether the code rules run too.</summary>
    public bool CodeRules { get; init; }

    /// <summary>The file of accepted findings, relative to the configuration's folder.</summary>
    public string? Baseline { get; init; }

    /// <summary>Values of template parameters.</summary>
    public ImmutableDictionary<string, string> Parameters { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Folders and files that are left out, relative to the configuration's folder; <c>*</c> stands for any text.</summary>
    public ImmutableArray<string> Exclude { get; init; } = ImmutableArray<string>.Empty;

    public ImmutableArray<ConfiguredSuppression> Suppressions { get; init; } = ImmutableArray<ConfiguredSuppression>.Empty;

    /// <param name="path">From the configuration's folder, with forward slashes.</param>
    public bool LeavesOut(string path) => Exclude.Any(pattern => IsSameOrBelow(path, pattern.TrimStart('.', '/').TrimEnd('/')));

    private static bool IsSameOrBelow(string path, string pattern) => NamePattern.IsMatch(pattern, path) || NamePattern.IsMatch($"{pattern}/*", path);
}

/// <summary>Findings that a team has decided to live with. What is null fits everything; <c>*</c> stands for any text.</summary>
/// <param name="Rule">An id, or a pattern of ids: <c>SLG50*</c>.</param>
/// <param name="Function">A function's id.</param>
/// <param name="Action">Each action of the finding.</param>
/// <param name="File">The finding's file, from the configuration's folder.</param>
public sealed record ConfiguredSuppression(string Rule, string? Function, string? Action, string? File, string? Reason, SourcePosition Position)
{
    public bool Fits(string rule, string? function, ImmutableArray<string> actions, string file) =>
        NamePattern.IsMatch(Rule, rule)
        && (Function is null || function is not null && NamePattern.IsMatch(Function, function))
        && (Action is null || actions.Length > 0 && actions.All(action => NamePattern.IsMatch(Action.ToLowerInvariant(), action.ToLowerInvariant())))
        && (File is null || NamePattern.IsMatch(File, file));
}
