using System.Collections.Immutable;
using ServerlessGuard.Iam.Permissions;

namespace ServerlessGuard.Templates.CloudFormation;

/// <summary>Collects what of a role could not be read.</summary>
internal sealed class UnreadParts
{
    private readonly List<string> _reasons = [];
    private readonly List<PolicyElsewhere> _elsewhere = [];

    /// <summary>Reasons apart from documents that are elsewhere.</summary>
    public string? Reason => _reasons.Count == 0 ? null : string.Join("; ", _reasons.Distinct());

    public ImmutableArray<PolicyElsewhere> Elsewhere => _elsewhere.Distinct().ToImmutableArray();

    public void Add(string? reason)
    {
        if (reason is not null)
            _reasons.Add(reason);
    }

    public void Add(IEnumerable<string?> reasons) => _reasons.AddRange(reasons.OfType<string>());

    public void Add(PolicyElsewhere policy) => _elsewhere.Add(policy);
}
