using ServerlessGuard.PolicyLint.Checking;

namespace ServerlessGuard.PolicyLint.Reports;

/// <summary>One form of the result of a check. The same result gives the same text.</summary>
public interface IReport
{
    void Write(CheckResult result, TextWriter output);
}
