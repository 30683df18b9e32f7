using Microsoft.CodeAnalysis;
using ServerlessGuard.Functions.Calls;
using ServerlessGuard.Iam;

namespace ServerlessGuard.PolicyLint.Checking.Analysis;

internal static class Positions
{
    /// <summary>Trees carry paths relative to the checked directory; of what has no source only the place that leads to it is known.</summary>
    public static SourcePosition Of(Location location)
    {
        var span = location.GetLineSpan();
        return new SourcePosition(span.Path.Replace('\\', '/'), span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1);
    }

    public static PathPlace Of(PathStep step) => new(step.Symbol, Of(step.Location), step.Reason);
}
