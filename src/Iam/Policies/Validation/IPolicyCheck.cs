using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>A family of faults. Must stand any JSON: what is of the wrong kind is the grammar checks' to report.</summary>
internal interface IPolicyCheck
{
    /// <summary>Every rule that <see cref="Find"/> can report.</summary>
    ImmutableArray<PolicyRule> Rules { get; }

    IEnumerable<PolicyFinding> Find(PolicySyntax policy);
}
