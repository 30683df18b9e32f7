using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>Documents over IAM's quotas, which do not count white space: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html</summary>
internal sealed class SizeCheck : IPolicyCheck
{
    /// <summary>Of all inline policies of a role together; a managed policy may have 6,144.</summary>
    private const int IdentityQuota = 10240;

    /// <summary>Before an increase is asked for.</summary>
    private const int TrustQuota = 2048;

    private static readonly PolicyRule TooLarge = new("SLG6080", "Policy over its quota", FindingCategory.Warning);

    public ImmutableArray<PolicyRule> Rules => ImmutableArray.Create(TooLarge);

    public IEnumerable<PolicyFinding> Find(PolicySyntax policy) => policy.Type switch
    {
        PolicyType.Identity when policy.Size > IdentityQuota =>
            [TooLarge.At(policy.Root, "POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA", $"The {policy.Size} characters in the identity policy, excluding whitespace, exceed the {IdentityQuota} character maximum for inline and managed policies; split it.")],
        PolicyType.Trust when policy.Size > TrustQuota =>
            [TooLarge.At(policy.Root, "POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA", $"The {policy.Size} characters in the role trust policy, excluding whitespace, exceed the default maximum of {TrustQuota}; shorten it, or ask for a higher quota.")],
        _ => [],
    };
}
