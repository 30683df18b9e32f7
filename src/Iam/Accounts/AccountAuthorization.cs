using System.Collections.Immutable;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Accounts;

/// <summary>
/// Roles and managed policies as <c>aws iam get-account-authorization-details</c> lists them; users and groups are left out. Source: the IAM API reference,
/// GetAccountAuthorizationDetails.
/// </summary>
public sealed class AccountAuthorization
{
    private readonly ImmutableDictionary<string, PolicyDocument> _policies;

    private AccountAuthorization(ImmutableArray<AccountRole> roles, ImmutableDictionary<string, PolicyDocument> policies, bool isTruncated, ImmutableArray<PolicyProblem> problems)
    {
        Roles = roles;
        _policies = policies;
        IsTruncated = isTruncated;
        Problems = problems;
    }

    public ImmutableArray<AccountRole> Roles { get; }

    /// <summary>Whether this is one page of several.</summary>
    public bool IsTruncated { get; }

    public ImmutableArray<PolicyProblem> Problems { get; }

    /// <summary>The default version of a managed policy; null where the list has none of this ARN.</summary>
    public PolicyDocument? DocumentOf(string arn) => _policies.TryGetValue(arn, out var document) ? document : null;

    public static AccountAuthorization Read(string json, string file)
    {
        var reader = new Reader(file);
        return reader.Read(json);
    }

    private sealed class Reader(string file)
    {
        private readonly List<PolicyProblem> _problems = [];

        public AccountAuthorization Read(string json)
        {
            var root = PolicyJson.Read(json, file, _problems);
            if (root is not null && root["RoleDetailList"] is null && root["Policies"] is null)
                _problems.Add(new PolicyProblem(root.Position, "has neither RoleDetailList nor Policies; give the output of 'aws iam get-account-authorization-details'"));
            var roles = ItemsOf(root, "RoleDetailList").Select(Role).OfType<AccountRole>().ToImmutableArray();
            var policies = ItemsOf(root, "Policies").Select(policy => (Arn: TextOf(policy, "Arn"), Document: DefaultVersion(policy)))
                .Where(policy => policy is { Arn: not null, Document: not null })
                .GroupBy(policy => policy.Arn!, StringComparer.Ordinal)
                .ToImmutableDictionary(same => same.Key, same => same.First().Document!, StringComparer.Ordinal);
            return new AccountAuthorization(roles, policies, root?["IsTruncated"] is { Text: "true" }, _problems.ToImmutableArray());
        }

        private AccountRole? Role(PolicyJson role) => TextOf(role, "RoleName") is { } name && TextOf(role, "Arn") is { } arn
            ? new AccountRole(name, arn, role.Position)
            {
                Inline = ItemsOf(role, "RolePolicyList").Select(Inline).OfType<InlinePolicy>().ToImmutableArray(),
                Attached = ItemsOf(role, "AttachedManagedPolicies").Select(Attached).OfType<AttachedPolicy>().ToImmutableArray(),
                Boundary = role["PermissionsBoundary"] is { } boundary ? TextOf(boundary, "PermissionsBoundaryArn") : null,
            }
            : null;

        private InlinePolicy? Inline(PolicyJson policy) => TextOf(policy, "PolicyName") is { } name && DocumentOf(policy["PolicyDocument"]) is { } document
            ? new InlinePolicy(name, document, policy.Position)
            : null;

        private static AttachedPolicy? Attached(PolicyJson policy) => TextOf(policy, "PolicyArn") is { } arn
            ? new AttachedPolicy(TextOf(policy, "PolicyName") ?? arn.Substring(arn.LastIndexOf('/') + 1), arn, policy.Position)
            : null;

        private PolicyDocument? DefaultVersion(PolicyJson policy)
        {
            var version = TextOf(policy, "DefaultVersionId");
            var versions = ItemsOf(policy, "PolicyVersionList").ToArray();
            var chosen = versions.FirstOrDefault(candidate => candidate["IsDefaultVersion"] is { Text: "true" }) ?? versions.FirstOrDefault(candidate => TextOf(candidate, "VersionId") == version);
            return DocumentOf(chosen?["Document"]);
        }

        private PolicyDocument? DocumentOf(PolicyJson? document)
        {
            if (document is null || document.Kind == PolicyJsonKind.Null)
                return null;
            var isText = document.Kind == PolicyJsonKind.Text;
            var parsed = isText ? PolicyParser.Parse(PolicyText.Decoded(document.Text), file) : PolicyParser.Parse(document);
            _problems.AddRange(isText ? parsed.Problems.Select(problem => new PolicyProblem(document.Position, problem.Message)) : parsed.Problems);
            return isText ? PolicyText.At(parsed.Document, document.Position) : parsed.Document;
        }

        private static IEnumerable<PolicyJson> ItemsOf(PolicyJson? node, string name) => node?[name]?.Items ?? [];

        private static string? TextOf(PolicyJson? node, string name) => node?[name] is { Kind: PolicyJsonKind.Text } text ? text.Text : null;
    }
}
