namespace ServerlessGuard.PolicyLint.Loading;

/// <summary>The answer to which project builds a function.</summary>
/// <param name="Project">Null where none could be told.</param>
/// <param name="Reason">Why this project, or what was looked for in vain and where.</param>
public sealed record ProjectMatch(LoadedProject? Project, string Reason);
