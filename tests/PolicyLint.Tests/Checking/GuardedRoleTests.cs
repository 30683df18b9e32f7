using ServerlessGuard.PolicyLint.Checking;
using static ServerlessGuard.PolicyLint.Tests.Checking.Checkout;

namespace ServerlessGuard.PolicyLint.Tests.Checking;

/// <summary>Boundaries, Denies and ways to more rights, on a whole checkout.</summary>
public class GuardedRoleTests
{
    private const string Deploys =
        """
        - Statement:
            - Effect: Allow
              Action: dynamodb:GetItem
              Resource: !GetAtt Orders.Arn
            - Effect: Allow
              Action: iam:PassRole
              Resource: "ROLES"
        - Statement:
            - Effect: Allow
              Action: [lambda:CreateFunction, lambda:InvokeFunction]
              Resource: "*"
        """;

    [Fact]
    public void A_role_that_can_pass_any_role_to_what_it_creates_is_told_with_the_way_and_its_statements()
    {
        using var checkout = Of(Deploys.Replace("ROLES", "*", StringComparison.Ordinal));

        var finding = Assert.Single(checkout.Check().Findings, finding => finding.Rule == "SLG5007");

        Assert.Equal(("GetOrder", Level.Error, "template.yaml", 19), (finding.Function, finding.Level, finding.Position.File, finding.Position.Line));
        Assert.Equal(["iam:PassRole", "lambda:CreateFunction", "lambda:InvokeFunction"], finding.Actions);
        Assert.Equal(
            "GetOrder can gain more rights than its role gives, by iam:PassRole + lambda:CreateFunction + lambda:InvokeFunction (lambda-001); name the resources it is meant for, or remove the action",
            finding.Message);
        Assert.Equal(["Allow iam:PassRole", "Allow lambda:CreateFunction, lambda:InvokeFunction"], finding.Related.Select(place => place.Message));
    }

    [Theory]
    [InlineData("arn:aws:iam::123456789012:role/tenant")]
    [InlineData("arn:aws:iam::*:role/tenant-*")]
    public void Passing_roles_that_are_named_is_no_way(string roles)
    {
        using var checkout = Of(Deploys.Replace("ROLES", roles, StringComparison.Ordinal));

        Assert.DoesNotContain(checkout.Check().Findings, finding => finding.Rule == "SLG5007");
    }

    [Theory]
    [InlineData("Action: dynamodb:*", "", "")]
    [InlineData("Action: sqs:*", "", "SLG5001 the permission boundary does not allow it")]
    [InlineData("NotAction: dynamodb:*", "", "SLG5001 the permission boundary does not allow it")]
    [InlineData("Action: '*'", ", { Effect: Deny, Action: 'dynamodb:Get*', Resource: '*' }", "SLG5001 the permission boundary denies it")]
    [InlineData("Action: '*'", ", { Effect: Deny, Action: 'dynamodb:Delete*', Resource: '*' }", "")]
    [InlineData("Action: '*'", ", { Effect: Deny, Action: '*', Resource: '*', Condition: { StringNotEquals: { 'aws:RequestedRegion': eu-west-1 } } }", "SLG5008 a Deny can withhold it, by aws:RequestedRegion")]
    [InlineData("Condition: { StringEquals: { 'aws:ResourceTag/stage': prod } }, Action: '*'", "", "SLG5008 allowed only under a condition on aws:ResourceTag/stage")]
    [InlineData("Condition: { Bool: { 'aws:SecureTransport': 'true' } }, Action: '*'", "", "")]
    public void A_boundary_withholds_what_it_does_not_allow(string allowed, string denied, string expected)
    {
        using var checkout = Of(Allow("dynamodb:GetItem"));
        checkout.With("template.yaml", Template(Allow("dynamodb:GetItem")).Replace("CodeUri:", "PermissionsBoundary: !Ref Boundary\n      CodeUri:", StringComparison.Ordinal) +
            $$"""

              Boundary:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: '2012-10-17'
                    Statement: [{ Effect: Allow, {{allowed}}, Resource: '*' }{{denied}}]
            """);

        var result = checkout.Check();

        Assert.Empty(result.Errors);
        Assert.Equal(expected, string.Join(", ", result.Findings.Select(finding => $"{finding.Rule} {ReasonOf(finding)}")));
    }

    [Theory]
    [InlineData("Action: dynamodb:GetItem, Resource: !GetAtt Orders.Arn", "SLG5001")]
    [InlineData("NotAction: 'dynamodb:Get*', Resource: '*'", "")]
    [InlineData("NotAction: 's3:*', Resource: '*'", "SLG5001")]
    [InlineData("Action: '*', NotResource: !GetAtt Orders.Arn", "")]
    [InlineData("Action: 'dynamodb:*', Resource: !Sub '${Orders.Arn}/index/*'", "")]
    [InlineData("Action: '*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } }", "")]
    [InlineData("Action: '*', Resource: '*', Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } }", "SLG5001")]
    [InlineData("Action: '*', Resource: '*', Condition: { 'Null': { 'aws:PrincipalTag/team': 'true' } }", "SLG5008")]
    public void A_deny_counts_where_it_meets_the_need(string denied, string expected)
    {
        using var checkout = Of(Allow("dynamodb:GetItem") + $"\n    - {{ Effect: Deny, {denied} }}");

        Assert.Equal(expected, string.Join(", ", checkout.Check().Findings.Select(finding => finding.Rule)));
    }

    /// <summary>What stands between the call and what to do about it.</summary>
    private static string ReasonOf(Finding finding) => finding.Message.Split("): ")[1].Split("; ")[0];
}
