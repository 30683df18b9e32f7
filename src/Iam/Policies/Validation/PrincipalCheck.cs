using System.Collections.Immutable;
using static ServerlessGuard.Iam.Policies.PolicyJsonKind;

namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>Principals: their form, and what of them each type of policy takes.</summary>
internal sealed class PrincipalCheck : IPolicyCheck
{
    private static readonly PolicyRule Malformed = new("SLG6090", "Principal that IAM does not take", FindingCategory.Error);
    private static readonly PolicyRule ById = new("SLG6091", "Principal by its internal id", FindingCategory.Warning);
    private static readonly PolicyRule ByExclusion = new("SLG6092", "Allow with NotPrincipal", FindingCategory.SecurityWarning);

    private static readonly string[] Keys = ["AWS", "Service", "Federated", "CanonicalUser"];

    public ImmutableArray<PolicyRule> Rules => ImmutableArray.Create(Malformed, ById, ByExclusion);

    public IEnumerable<PolicyFinding> Find(PolicySyntax policy) => policy.Statements.SelectMany(statement => OfStatement(statement, policy.Type));

    private static IEnumerable<PolicyFinding> OfStatement(StatementSyntax statement, PolicyType type)
    {
        var elements = new[] { "Principal", "NotPrincipal" }.Select(name => statement.Node[name]).OfType<PolicyJson>().ToList();
        if (type == PolicyType.Identity)
        {
            return elements.Select(element => Malformed.At(element, "UNSUPPORTED_PRINCIPAL", "An identity policy is about whom it is attached to and has no Principal; remove it."));
        }

        var excluded = statement.IsAllow && type == PolicyType.Resource && statement.Node["NotPrincipal"] is { } negated
            ? [ByExclusion.At(negated, "ALLOW_WITH_NOTPRINCIPAL", "Allow with NotPrincipal grants to everyone else, anonymous callers included; name who is meant with Principal.")]
            : Enumerable.Empty<PolicyFinding>();
        return elements.SelectMany(OfElement).Concat(excluded).Concat(statement.Principals.Concat(statement.NotPrincipals).Select(principal => OfPrincipal(principal, type)).OfType<PolicyFinding>());
    }

    private static IEnumerable<PolicyFinding> OfElement(PolicyJson element) => element switch
    {
        { Kind: Text, Text: "*" } => [],
        { Kind: PolicyJsonKind.Object } => element.Members.Where(member => !Keys.Contains(member.Name))
            .Select(member => Malformed.At(member.Value, "INVALID_PRINCIPAL_KEY", $"The principal key {member.Name} is not valid; write one of {string.Join(", ", Keys)}.")),
        _ => [Malformed.At(element, "INVALID_PRINCIPAL_FORMAT", "A Principal is an object such as { \"Service\": \"lambda.amazonaws.com\" }, or *.")],
    };

    private static PolicyFinding? OfPrincipal(PrincipalSyntax principal, PolicyType type) => principal switch
    {
        { Key: "AWS", Value: "*" } => null,
        { Key: "AWS" or "Service" or "Federated" or "CanonicalUser" } when AwsNames.HasWildcard(principal.Value) =>
            Malformed.At(principal.Node, "UNSUPPORTED_WILDCARD_IN_PRINCIPAL", $"Wildcards are not supported with the principal key {principal.Key}; name each principal, or narrow with a condition on aws:PrincipalArn."),
        { Key: "AWS" } when principal.Value.StartsWith("AROA", StringComparison.Ordinal) => ById.At(principal.Node, "INVALID_ROLE_REFERENCE", $"{principal.Value} is a role's internal id, left over from a role that was deleted; write a role's ARN."),
        { Key: "AWS" } when principal.Value.StartsWith("AIDA", StringComparison.Ordinal) => ById.At(principal.Node, "INVALID_USER_REFERENCE", $"{principal.Value} is a user's internal id, left over from a user that was deleted; write a user's ARN."),
        { Key: "Service" } when !ServicePrincipal.IsWellFormed(principal.Value) => Malformed.At(principal.Node, ServicePrincipal.Check, ServicePrincipal.Problem(principal.Value)),
        { Key: "Federated" } when type == PolicyType.Resource => Malformed.At(principal.Node, "FEDERATED_PRINCIPAL_NOT_SUPPORTED", "Only trust policies know identity providers; name the role that the provider's users assume."),
        _ => null,
    };
}
