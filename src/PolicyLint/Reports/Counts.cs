using ServerlessGuard.PolicyLint.Checking;

namespace ServerlessGuard.PolicyLint.Reports;

/// <summary>How reports count.</summary>
internal static class Counts
{
    /// <summary><c>1 error</c>, <c>2 errors</c>.</summary>
    public static string Some(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";

    /// <summary><c>1 error, 2 warnings, 0 notes</c>, and what was suppressed or not read.</summary>
    public static string Of(CheckResult result)
    {
        var findings = string.Join(", ", Enum.GetValues<Level>().Select(level => Some(result.Count(level), Names.Of(level))));
        var suppressed = result.Findings.Count(finding => finding.Suppressed);
        return findings + (suppressed > 0 ? $", {suppressed} suppressed" : "") + (result.Errors.IsEmpty ? "" : $"; {Some(result.Errors.Length, "input")} not read");
    }
}
