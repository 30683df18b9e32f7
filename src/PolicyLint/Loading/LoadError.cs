using ServerlessGuard.Iam;

namespace ServerlessGuard.PolicyLint.Loading;

/// <summary>One fault of a project file, a source file or a settings file; what could be read all the same was read.</summary>
/// <param name="Message">What is wrong and what to do, in one line.</param>
public sealed record LoadError(SourcePosition Position, string Message)
{
    public override string ToString() => $"{Position}: {Message}";
}
