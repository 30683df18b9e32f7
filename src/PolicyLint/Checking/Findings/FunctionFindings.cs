using ServerlessGuard.Functions.Calls;
using ServerlessGuard.Iam;
using ServerlessGuard.PolicyLint.Checking.Analysis;

namespace ServerlessGuard.PolicyLint.Checking.Findings;

/// <summary>What kept a function from being checked in full: calls, handlers and roles that cannot be resolved.</summary>
internal static class FunctionFindings
{
    public static IEnumerable<Finding> Of(AnalyzedFunction analyzed)
    {
        foreach (var undecided in analyzed.Undecided)
        {
            yield return UndecidedCall(analyzed, undecided);
        }

        if (analyzed is { HandlerFault: { } fault, Deployed: { } deployed })
        {
            yield return About(analyzed, "SLG5010", Level.Warning, $"{analyzed.Function.DisplayName}: {fault}", deployed.HandlerPosition ?? deployed.Position);
        }

        if (analyzed is { Function.Status: FunctionStatus.Analyzed, Deployed.Role: { NotReadable: { } reason } role })
        {
            yield return About(analyzed, "SLG5011", Level.Note, $"{analyzed.Function.DisplayName} is not compared with its role: {reason}", role.Position);
        }
    }

    /// <summary>A finding about the function as a whole.</summary>
    public static Finding About(AnalyzedFunction analyzed, string rule, Level level, string message, SourcePosition position) =>
        new(rule, level, message, position) { Function = analyzed.Function.Id, Template = analyzed.Function.Template };

    private static Finding UndecidedCall(AnalyzedFunction analyzed, UndecidedCall undecided)
    {
        var position = Positions.Of(undecided.Location);
        var service = undecided.Service is { } known ? $" of {known}" : "";
        return About(analyzed, "SLG5009", Level.Note, $"{analyzed.Function.DisplayName} may make a call{service} that cannot be resolved: {undecided.Reason}", position) with
        {
            Subject = $"{position.File} {undecided.Path.LastOrDefault()?.Symbol} {undecided.Reason}",
            Related = undecided.Path.Length > 1 ? [new RelatedPlace(Positions.Of(undecided.Path[0].Location), Chains.Text(undecided.Path.Select(step => step.Symbol)))] : [],
        };
    }
}
