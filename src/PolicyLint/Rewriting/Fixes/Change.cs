using System.Collections.Immutable;
using ServerlessGuard.PolicyLint.Checking;
using ServerlessGuard.PolicyLint.Rewriting.Edits;

namespace ServerlessGuard.PolicyLint.Rewriting.Fixes;

/// <param name="Edits">Sorted, without overlaps.</param>
internal sealed record FileEdits(string File, ImmutableArray<TextEdit> Edits);

/// <summary>One thing that is done, which can be done without any other.</summary>
/// <param name="Files">At least one.</param>
/// <param name="Fixes">What it is done for.</param>
internal sealed record Change(ImmutableArray<FileEdits> Files, ImmutableArray<Finding> Fixes);

/// <param name="Reason">A clause: why it is not fixed and what to do.</param>
internal sealed record Refusal(Finding Finding, string Reason);

/// <summary>It is not safe, or not possible, to fix something.</summary>
internal class RefusedException(string reason) : Exception(reason);

/// <summary>Somebody else needs what is granted: for each finding another one may.</summary>
internal sealed class SharedException(Func<Finding, string> reason) : RefusedException("it is shared")
{
    public string ReasonOf(Finding finding) => reason(finding);
}
