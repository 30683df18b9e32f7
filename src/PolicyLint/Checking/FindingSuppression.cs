namespace ServerlessGuard.PolicyLint.Checking;

public enum SuppressionKind
{
    /// <summary>In the template, the code or its <c>.editorconfig</c>.</summary>
    InSource,

    /// <summary>In the repository's <c>.serverlessguard.json</c>.</summary>
    Configuration,

    /// <summary>It was there when the baseline was written.</summary>
    Baseline,
}

/// <summary>Why a finding is not held against a check.</summary>
/// <param name="Reason">In the words of whoever suppressed it; null where none were given.</param>
public sealed record FindingSuppression(SuppressionKind Kind, string? Reason = null);
