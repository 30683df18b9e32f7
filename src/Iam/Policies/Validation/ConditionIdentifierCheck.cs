using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>Values that are not of the form that their key always has.</summary>
internal sealed class ConditionIdentifierCheck : IPolicyCheck
{
    private static readonly PolicyRule Malformed = new("SLG6055", "Value that the key never has", FindingCategory.Error);

    private static readonly Regex Vpc = new("^vpc-([0-9a-zA-Z]{8}|[0-9a-zA-Z]{17})$", RegexOptions.CultureInvariant);
    private static readonly Regex VpcEndpoint = new("^vpce-([0-9a-zA-Z]{8}|[0-9a-zA-Z]{17})$", RegexOptions.CultureInvariant);

    /// <summary>Keys whose value is the name of a service that calls, which is never one of a sub-domain.</summary>
    private static readonly string[] CallingService = ["aws:CalledVia", "aws:CalledViaFirst", "aws:CalledViaLast"];

    private static readonly string[] Services = ["iam:PassedToService", "iam:AWSServiceName"];

    public ImmutableArray<PolicyRule> Rules => ImmutableArray.Create(Malformed);

    public IEnumerable<PolicyFinding> Find(PolicySyntax policy) =>
        from statement in policy.Statements
        from condition in statement.Conditions
        where condition.Is(ConditionFamily.String, ConditionFamily.StringIgnoreCase, ConditionFamily.StringLike)
        from value in condition.KnownValues
        where !AwsNames.HasWildcard(value.Text)
        let finding = OfValue(condition, value)
        where finding is not null
        select finding;

    private static PolicyFinding? OfValue(ConditionSyntax condition, PolicyJson value) => condition switch
    {
        _ when condition.IsKey("aws:RequestedRegion") && !AwsNames.IsRegion(value.Text) => Malformed.At(value, "INVALID_REGION", $"The Region '{value.Text}' is not valid; write one such as eu-west-1."),
        _ when condition.IsKey("aws:SourceVpc") && !Vpc.IsMatch(value.Text) => Malformed.At(value, "INVALID_VPC_FORMAT", $"'{value.Text}' is no VPC's id; write vpc- and 8 or 17 letters and digits."),
        _ when condition.IsKey("aws:SourceVpce") && !VpcEndpoint.IsMatch(value.Text) => Malformed.At(value, "INVALID_VPCE_FORMAT", $"'{value.Text}' is no VPC endpoint's id; write vpce- and 8 or 17 letters and digits."),
        _ when CallingService.Any(condition.IsKey) && !ServicePrincipal.IsOfOneLabel(value.Text) => Malformed.At(value, ServicePrincipal.Check, ServicePrincipal.Problem(value.Text)),
        _ when Services.Any(condition.IsKey) && !ServicePrincipal.IsWellFormed(value.Text) => Malformed.At(value, ServicePrincipal.Check, ServicePrincipal.Problem(value.Text)),
        _ => null,
    };
}
