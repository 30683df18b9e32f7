using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Policies;

/// <summary>What is wrong with a policy document's form, in one line that also says what to do.</summary>
public sealed record PolicyProblem(SourcePosition Position, string Message)
{
    /// <summary>
    /// Whether a part of the document says nothing, so that no request can be decided by it. Otherwise it is only IAM that refuses the document: every
    /// element that can be read has its meaning.
    /// </summary>
    public bool LeavesGap { get; init; }

    public override string ToString() => $"{Position}: {Message}";
}

/// <summary>A policy as far as it could be read. IAM refuses a document that has any problem.</summary>
public sealed record ParsedPolicy(PolicyDocument Document, ImmutableArray<PolicyProblem> Problems);
