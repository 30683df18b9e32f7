using System.Collections.Concurrent;
using System.Collections.Immutable;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Accounts;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.PolicyLint.Commands;
using ServerlessGuard.PolicyLint.Roles.Live.Clients;

namespace ServerlessGuard.PolicyLint.Roles.Live;

/// <summary>Reads roles of an account with all that is attached to them; each role and policy once. Safe for concurrent use.</summary>
internal sealed class AccountReader(IIdentityManagement iam)
{
    private static readonly SourcePosition Nowhere = new("", 1, 1);

    private readonly ConcurrentDictionary<string, Lazy<Task<AccountRole>>> _roles = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<Task<PolicyDocument>>> _policies = new(StringComparer.Ordinal);

    public Task<AccountRole> RoleAsync(string name) => _roles.GetOrAdd(name, key => new Lazy<Task<AccountRole>>(() => ReadRoleAsync(key))).Value;

    /// <summary>The default version of a managed policy that a role read before has attached.</summary>
    public PolicyDocument? DocumentOf(string arn) => _policies.TryGetValue(arn, out var document) && document.Value.IsCompletedSuccessfully ? document.Value.Result : null;

    private Task<PolicyDocument> PolicyAsync(string arn) => _policies.GetOrAdd(arn, key => new Lazy<Task<PolicyDocument>>(() => ReadPolicyAsync(key))).Value;

    private async Task<AccountRole> ReadRoleAsync(string name)
    {
        var role = (await iam.GetRoleAsync(new GetRoleRequest { RoleName = name })).Role;
        var inline = ImmutableArray.CreateBuilder<InlinePolicy>();
        foreach (var policy in await InlineNamesAsync(name))
        {
            var answer = await iam.GetRolePolicyAsync(new GetRolePolicyRequest { RoleName = name, PolicyName = policy });
            inline.Add(new InlinePolicy(policy, Parsed(answer.PolicyDocument, policy), Nowhere));
        }

        var attached = await AttachedAsync(name);
        foreach (var arn in attached.Select(policy => policy.PolicyArn).Append(role.PermissionsBoundaryArn).OfType<string>())
        {
            await PolicyAsync(arn);
        }

        return new AccountRole(role.RoleName, role.Arn, Nowhere)
        {
            Inline = inline.ToImmutable(),
            Attached = [.. attached.Select(policy => new AttachedPolicy(policy.PolicyName, policy.PolicyArn, Nowhere))],
            Boundary = role.PermissionsBoundaryArn,
        };
    }

    private async Task<PolicyDocument> ReadPolicyAsync(string arn)
    {
        var policy = await iam.GetPolicyAsync(new GetPolicyRequest { PolicyArn = arn });
        var version = await iam.GetPolicyVersionAsync(new GetPolicyVersionRequest { PolicyArn = arn, VersionId = policy.DefaultVersionId });
        return Parsed(version.Document, arn);
    }

    private async Task<List<string>> InlineNamesAsync(string role)
    {
        var names = new List<string>();
        string? marker = null;
        do
        {
            var page = await iam.ListRolePoliciesAsync(new ListRolePoliciesRequest { RoleName = role, Marker = marker });
            names.AddRange(page.PolicyNames);
            marker = page.Marker;
        }
        while (marker is not null);

        return names;
    }

    private async Task<List<AttachedPolicyType>> AttachedAsync(string role)
    {
        var policies = new List<AttachedPolicyType>();
        string? marker = null;
        do
        {
            var page = await iam.ListAttachedRolePoliciesAsync(new ListAttachedRolePoliciesRequest { RoleName = role, Marker = marker });
            policies.AddRange(page.AttachedPolicies);
            marker = page.Marker;
        }
        while (marker is not null);

        return policies;
    }

    private static PolicyDocument Parsed(string encoded, string policy)
    {
        var parsed = PolicyParser.Parse(PolicyText.Decoded(encoded), policy);
        return parsed.Problems.IsEmpty ? parsed.Document : throw new InputException($"the document of policy '{policy}' cannot be read: {parsed.Problems[0].Message}");
    }
}
