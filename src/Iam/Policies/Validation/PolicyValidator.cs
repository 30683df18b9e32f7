using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>
/// Checks policy documents as IAM and IAM Access Analyzer do: whether IAM takes the document, and what of it does not work, allows too much or is
/// superfluous. Bad input never throws.
/// </summary>
public static class PolicyValidator
{
    private static readonly ImmutableArray<IPolicyCheck> Checks = ImmutableArray.Create<IPolicyCheck>(
        new CreationCheck(),
        new ElementCheck(),
        new StatementIdCheck(),
        new EmptyElementCheck(),
        new ActionCheck(),
        new ArnCheck(),
        new ArnFormatCheck(),
        new DeadGrantCheck(),
        new RedundancyCheck(),
        new ConditionOperatorCheck(),
        new ConditionKeyCheck(),
        new ConditionQualifierCheck(),
        new ConditionTypeCheck(),
        new ConditionValueCheck(),
        new ConditionIdentifierCheck(),
        new ConditionPatternCheck(),
        new ConditionAddressCheck(),
        new ConditionNumberCheck(),
        new ResourceTagCheck(),
        new KeyAndActionCheck(),
        new VariableCheck(),
        new RoleGrantCheck(),
        new NegatedGrantCheck(),
        new SizeCheck(),
        new PrincipalCheck(),
        new TrustCheck(),
        new FederationCheck(),
        new ServicePrincipalCheck());

    /// <summary>Every rule, sorted by id.</summary>
    public static ImmutableArray<PolicyRule> Rules { get; } =
        Checks.SelectMany(check => check.Rules).Append(JsonFault.Rule).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToImmutableArray();

    /// <param name="type">Null to tell it by the document: with principals it is a trust policy or one of a resource.</param>
    /// <returns>Sorted by line, column and rule.</returns>
    public static ImmutableArray<PolicyFinding> Validate(string json, string file, PolicyType? type = null)
    {
        var problems = new List<PolicyProblem>();
        var root = PolicyJson.Read(json, file, problems);
        var faults = problems.Concat(StrictJson.Faults(json, file)).Select(problem => JsonFault.At(problem, root)).ToList();
        if (root is null || faults.Count > 0)
        {
            faults.Insert(0, CreationCheck.Refused(root, faults[0].Position));
        }

        var policy = root is null ? null : new PolicySyntax(root, type, json.Count(letter => !char.IsWhiteSpace(letter) && letter != '\uFEFF'));
        var findings = policy is null ? [] : Checks.Where(check => faults.Count == 0 || check is not CreationCheck).SelectMany(check => check.Find(policy));
        return faults.Concat(findings)
            .OrderBy(finding => finding.Position.Line)
            .ThenBy(finding => finding.Position.Column)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding.Message, StringComparer.Ordinal)
            .ToImmutableArray();
    }
}
