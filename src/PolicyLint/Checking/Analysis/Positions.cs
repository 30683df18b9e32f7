using Microsoft.CodeAnalysis;
using ServerlessGuard.Functions.Calls;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.PolicyLint.Checking.Analysis;

/// <summary>What the model of the code gives, in the words of reports and policies.</summary>
internal static class Positions
{
    /// <summary>Trees carry paths relative to the checked directory; of what has no source only the place that leads to it is known.</summary>
    public static SourcePosition Of(Location location)
    {
        var span = location.GetLineSpan();
        return new SourcePosition(span.Path.Replace('\\', '/'), span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1);
    }

    /// <summary>The IAM prefix of the service that an undecided call concerns; null where it could be any.</summary>
    public static string? Prefix(this UndecidedCall call) => call.Service is { } service ? AwsCatalog.Default.FindService(service)?.IamPrefix ?? service : null;

    public static PathPlace Of(PathStep step) => new(step.Symbol, Of(step.Location), step.Reason) { Evidence = step.Evidence is { IsInSource: true } evidence ? Of(evidence) : null };
}
