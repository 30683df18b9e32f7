using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>Services that may act on a resource on anyone's behalf (the confused deputy).</summary>
internal sealed class ServicePrincipalCheck : IPolicyCheck
{
    private static readonly PolicyRule Unbounded = new("SLG6099", "Service principal without a source", FindingCategory.SecurityWarning);
    private static readonly PolicyRule Unanswered = new("SLG6100", "Condition key that services do not have", FindingCategory.Error);
    private static readonly PolicyRule Weak = new("SLG6101", "Weak condition for a service principal", FindingCategory.Suggestion);

    private static readonly string[] Sources = ["aws:SourceArn", "aws:SourceAccount", "aws:SourceOrgID", "aws:SourceOrgPaths"];

    /// <summary>What a caller of its own has and a service has not.</summary>
    private static readonly string[] CallersOwn = ["aws:PrincipalOrgID", "aws:PrincipalOrgPaths", "aws:PrincipalAccount", "aws:PrincipalArn"];

    public ImmutableArray<PolicyRule> Rules => ImmutableArray.Create(Unbounded, Unanswered, Weak);

    public IEnumerable<PolicyFinding> Find(PolicySyntax policy) =>
        policy.Type != PolicyType.Resource ? [] : policy.Statements.Where(statement => statement.IsAllow).SelectMany(OfStatement);

    private static IEnumerable<PolicyFinding> OfStatement(StatementSyntax statement)
    {
        var services = statement.Principals.Where(principal => principal.Key == "Service").Select(principal => principal.Node).ToList();
        if (services.Count == 0 || services.Count < statement.Principals.Length)
        {
            return [];
        }

        var foreign = statement.Conditions.Where(condition => CallersOwn.Any(condition.IsKey) && condition.Operator is { IfExists: false, IsNegated: false }).ToList();
        var referer = statement.Conditions.FirstOrDefault(condition => condition.IsKey("aws:Referer"));
        return (foreign, referer, Sources.Any(statement.AsksFor)) switch
        {
            ({ Count: > 0 }, _, _) => [Unanswered.At(foreign.Select(condition => condition.Node), "UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL",
                $"{string.Join(", ", foreign.Select(condition => condition.Key))} is not in the requests of a service, so that the statement allows nothing; ask for aws:SourceOrgID, aws:SourceAccount or aws:SourceArn.")],
            (_, not null, false) => [Weak.At(referer.Node, "RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL", "aws:Referer is easily made up; ask for aws:SourceArn or aws:SourceAccount.")],
            (_, _, false) => services.Select(service => Unbounded.At(service, "RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL",
                $"{service.Text} acts here on behalf of any account; add a condition on aws:SourceArn or aws:SourceAccount.")),
            _ => [],
        };
    }
}
