using System.Collections.Immutable;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.PolicyLint.Roles;

/// <summary>Roles of templates that name managed policies of elsewhere.</summary>
internal static class RoleCompletion
{
    /// <summary>The role with the documents that are known by their ARN.</summary>
    public static Role With(Role role, Func<string, PolicyDocument?> documentOf)
    {
        var found = role.Elsewhere.Select(policy => (Policy: policy, Document: documentOf(policy.Policy.ToString()))).Where(pair => pair.Document is not null).ToArray();
        var grants = found.Where(pair => !pair.Policy.IsBoundary).Select(pair => new Grant(NameOf(pair.Policy), GrantKind.Inline, pair.Policy.Position) { Statements = pair.Document!.Statements });
        return role with
        {
            Grants = [.. role.Grants, .. grants],
            Boundary = found.Where(pair => pair.Policy.IsBoundary).Select(pair => pair.Document).FirstOrDefault() ?? role.Boundary,
            Elsewhere = role.Elsewhere.RemoveRange(found.Select(pair => pair.Policy)),
        };
    }

    private static string NameOf(PolicyElsewhere policy) => policy.Policy.ToString().Split('/')[^1];
}
