using ServerlessGuard.PolicyLint.Checking;

namespace ServerlessGuard.PolicyLint.Commands;

/// <summary>What the process ends with: part of the stable output.</summary>
public static class ExitStatus
{
    public const int Good = 0;

    /// <summary>There are findings at or above the level of <c>--fail-on</c>.</summary>
    public const int Findings = 1;

    /// <summary>Wrong arguments, or an input that cannot be read.</summary>
    public const int BadInput = 2;

    /// <summary>A fault of this tool.</summary>
    public const int InternalFault = 3;

    /// <param name="failOn">Null where no finding is to fail the check.</param>
    public static int Of(CheckResult result, Level? failOn)
    {
        if (result.Errors.Any(error => error.IsInternal)) return InternalFault;
        if (!result.Errors.IsEmpty) return BadInput;

        return result.Findings.Any(finding => !finding.Suppressed && finding.Level <= failOn) ? Findings : Good;
    }
}
