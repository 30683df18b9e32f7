using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>Trust policies: what they cannot hold, and which principal assumes a role by which action.</summary>
internal sealed class TrustCheck : IPolicyCheck
{
    private const string RolesAnywhere = "rolesanywhere.amazonaws.com";

    private static readonly PolicyRule Unsupported = new("SLG6093", "Element that a trust policy cannot have", FindingCategory.Error);
    private static readonly PolicyRule Mismatch = new("SLG6094", "Principal that cannot use the action", FindingCategory.Error);
    private static readonly PolicyRule Redundant = new("SLG6095", "Redundant principal", FindingCategory.Suggestion);

    private static readonly string[] RolesAnywhereActions = ["sts:AssumeRole", "sts:SetSourceIdentity", "sts:TagSession"];

    private static readonly Regex Session = new("^arn:([^:]*):sts::([^:]*):assumed-role/([^/]+)/.+$", RegexOptions.CultureInvariant);

    public ImmutableArray<PolicyRule> Rules => ImmutableArray.Create(Unsupported, Mismatch, Redundant);

    public IEnumerable<PolicyFinding> Find(PolicySyntax policy) =>
        policy.Type != PolicyType.Trust ? [] : policy.Statements.SelectMany(statement => OfElements(statement).Concat(OfActions(statement)).Concat(OfSessions(statement)));

    private static IEnumerable<PolicyFinding> OfElements(StatementSyntax statement)
    {
        if (statement.Node["NotPrincipal"] is { } negated)
        {
            yield return Unsupported.At(negated, "ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL", "Role trust policies do not support NotPrincipal; name who may assume the role with Principal.");
        }

        if ((statement.Node["Resource"] ?? statement.Node["NotResource"]) is { } resource)
        {
            yield return Unsupported.At(resource, "ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE", "A role trust policy is about the role it is attached to; remove the resource.");
        }

        foreach (var everyone in statement.Principals.Where(principal => principal is { Key: "", Value: "*" }))
        {
            yield return Unsupported.At(everyone.Node, "ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL", "\"Principal\": \"*\" is not supported in a role trust policy; name who may assume the role.");
        }

        foreach (var provider in statement.Principals.Where(principal => principal.Key == "Federated" && IdentityProvider.Of(principal.Value) is null))
        {
            yield return Unsupported.At(provider.Node, "INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY", $"'{provider.Value}' is no identity provider; write its ARN or its domain name.");
        }
    }

    private static IEnumerable<PolicyFinding> OfActions(StatementSyntax statement)
    {
        foreach (var action in statement.Actions)
        {
            Func<PrincipalSyntax, bool>? fits = action.Text.ToUpperInvariant() switch
            {
                "STS:ASSUMEROLE" => principal => principal.Key is not "Federated",
                "STS:ASSUMEROLEWITHSAML" => principal => principal.Key == "Federated" && IdentityProvider.Of(principal.Value) is null or { IsSaml: true },
                "STS:ASSUMEROLEWITHWEBIDENTITY" => principal => principal.Key == "Federated" && IdentityProvider.Of(principal.Value) is null or { IsSaml: false },
                _ => null,
            };
            if (fits is not null && !statement.Principals.IsEmpty && !statement.Principals.Any(fits))
            {
                yield return Mismatch.At([action, .. statement.Principals.Select(principal => principal.Node)], "MISMATCHED_ACTION_FOR_PRINCIPAL",
                    $"The {action.Text} action is invalid with {string.Join(", ", statement.Principals.Select(principal => principal.Value))}; a SAML provider takes sts:AssumeRoleWithSAML, an OIDC provider sts:AssumeRoleWithWebIdentity, anyone else sts:AssumeRole.");
            }
        }

        if (statement is { IsAllow: true, Actions.IsEmpty: false } && statement.Principals.Where(principal => principal is { Key: "Service", Value: RolesAnywhere }).ToList() is [var anywhere, ..]
            && RolesAnywhereActions.Where(needed => !statement.Actions.Any(action => new GlobPattern(ActionIndex.Lower(action.Text)).IsMatch(ActionIndex.Lower(needed)))).ToList() is [_, ..] missing)
        {
            yield return Mismatch.At(anywhere.Node, "MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY", $"{RolesAnywhere} also needs {string.Join(" and ", missing)} to assume the role; add what is missing.");
        }
    }

    /// <summary>Whoever trusts a role trusts each of its sessions.</summary>
    private static IEnumerable<PolicyFinding> OfSessions(StatementSyntax statement)
    {
        var roles = statement.Principals.Select(principal => principal.Value).ToList();
        return from principal in statement.Principals
               let session = Session.Match(principal.Value)
               where session.Success
               let parent = roles.Find(role => role.StartsWith($"arn:{session.Groups[1].Value}:iam::{session.Groups[2].Value}:role/", StringComparison.Ordinal) && role.EndsWith($"/{session.Groups[3].Value}", StringComparison.Ordinal))
               where parent is not null
               select Redundant.At(principal.Node, "REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY", $"The assumed-role principal {principal.Value} is redundant with its parent role {parent}; remove it.");
    }
}
