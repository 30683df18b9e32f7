using ServerlessGuard.Functions.Calls;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.PolicyLint.Checking;
using static ServerlessGuard.PolicyLint.Tests.Checking.Checkout;

namespace ServerlessGuard.PolicyLint.Tests.Checking;

/// <summary>Each permission rule on a whole checkout: once flagged, once silent.</summary>
public class PermissionRuleTests
{
    private const string TableArn = "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Orders}";

    [Fact]
    public void A_role_that_grants_what_the_code_needs_has_no_findings()
    {
        using var checkout = Of(Allow("dynamodb:GetItem"));

        var result = checkout.Check();

        Assert.Empty(result.Errors);
        Assert.Empty(result.Findings);
        var function = Assert.Single(result.Functions);
        Assert.Equal(FunctionStatus.Analyzed, function.Status);
        Assert.Equal("src/Orders/Orders.csproj", function.Project);
        Assert.Equal("Orders.Function.Get", function.EntryPoint?.Symbol);
        var call = Assert.Single(function.Calls);
        Assert.Equal(("dynamodb", "GetItem", "src/Orders/Function.cs", Phase.Invocation), (call.Service, call.Operation, call.Position.File, call.Phase));
        Assert.Equal(["Orders.Function.Get"], call.Path.Select(step => step.Symbol));
        var required = Assert.Single(function.Required, permission => permission.Source == PermissionSource.Code);
        Assert.Equal(("dynamodb:GetItem", TableArn, Need.Always), (required.Action, Assert.Single(required.Resources).ToString(), required.Need));
    }

    [Fact]
    public void A_needed_action_that_no_statement_allows_is_missing()
    {
        using var checkout = Of(Allow("dynamodb:PutItem"), ReadsAnItem + "await _orders.PutItemAsync(\"x\", new());" + ReadsAnItem);

        var finding = Single(checkout.Check(), "SLG5001", "dynamodb:GetItem");

        Assert.Equal(Level.Error, finding.Level);
        Assert.Equal("template.yaml", finding.Position.File);
        Assert.Equal([TableArn], finding.Resources);
        Assert.Contains("GetOrder needs dynamodb:GetItem on table/${Orders} (GetItemAsync at src/Orders/Function.cs:19): no statement of the role allows it; add it", finding.Message);
        Assert.Contains(finding.Related, place => place.Position.File == "src/Orders/Function.cs");
    }

    [Fact]
    public void An_action_that_nothing_needs_is_unused()
    {
        using var checkout = Of(Allow("[dynamodb:GetItem, dynamodb:DeleteItem]"));

        var finding = Assert.Single(checkout.Check().Findings);

        Assert.Equal(("SLG5002", Level.Warning, "GetOrder"), (finding.Rule, finding.Level, finding.Function));
        Assert.Equal(["dynamodb:DeleteItem"], finding.Actions);
        Assert.Equal("GetOrder never uses dynamodb:DeleteItem; remove it", finding.Message);
    }

    [Fact]
    public void A_policy_template_needed_in_part_is_one_finding_with_its_surplus()
    {
        using var checkout = Of(
            """
            - DynamoDBReadPolicy:
                TableName: !Ref Orders
            """);

        var finding = Assert.Single(checkout.Check().Findings);

        Assert.Equal(("SLG5002", "DynamoDBReadPolicy"), (finding.Rule, finding.Grant));
        Assert.Equal(["dynamodb:BatchGetItem", "dynamodb:DescribeTable", "dynamodb:Query", "dynamodb:Scan"], finding.Actions);
        Assert.Equal(
            "GetOrder needs of DynamoDBReadPolicy only dynamodb:GetItem, not dynamodb:BatchGetItem, dynamodb:DescribeTable, dynamodb:Query, dynamodb:Scan; grant what is needed",
            finding.Message);
        Assert.Equal("GetItemAsync, reached by Function.Get", Assert.Single(finding.Related).Message);
    }

    [Theory]
    [InlineData("\"*\"", "any resource")]
    [InlineData("arn:aws:dynamodb:*:*:table/*", "table/*")]
    public void A_needed_action_on_more_resources_than_used_is_too_wide(string resource, string granted)
    {
        using var checkout = Of(Allow("dynamodb:GetItem", resource));

        var finding = Assert.Single(checkout.Check().Findings);

        Assert.Equal("SLG5003", finding.Rule);
        Assert.Equal($"GetOrder uses dynamodb:GetItem only on table/${{Orders}}, and is granted it on {granted}; name what is used", finding.Message);
    }

    [Theory]
    [InlineData("!GetAtt Orders.Arn")]
    [InlineData("!Sub arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Orders}")]
    public void The_resource_itself_however_written_is_not_too_wide(string resource)
    {
        using var checkout = Of(Allow("dynamodb:GetItem", resource));

        Assert.Empty(checkout.Check().Findings);
    }

    [Theory]
    [InlineData("states:SendTaskSuccess", "!Sub arn:aws:states:${AWS::Region}:${AWS::AccountId}:stateMachine:approval", "")]
    [InlineData("states:SendTaskSuccess", "arn:aws:states:eu-west-1:123456789012:activity:approval", "")]
    [InlineData("states:SendTaskSuccess", "\"*\"", "")]
    [InlineData("states:SendTaskSuccess", "arn:aws:dynamodb:*:*:table/approval", "SLG5001 SLG5002")]
    public void An_answer_to_a_task_is_checked_on_its_state_machine_or_activity(string action, string resource, string rules)
    {
        using var checkout = Of(
            Allow(action, resource),
            """await new Amazon.StepFunctions.AmazonStepFunctionsClient().SendTaskSuccessAsync(new Amazon.StepFunctions.Model.SendTaskSuccessRequest { TaskToken = id, Output = "{}" });""")
            .With("src/Orders/Orders.csproj", Checkout.Project.Replace("AWSSDK.SQS", "AWSSDK.StepFunctions", StringComparison.Ordinal));

        Assert.Equal(rules, string.Join(' ', checkout.Check().Findings.Select(finding => finding.Rule)));
    }

    [Fact]
    public void A_call_on_any_table_justifies_every_table()
    {
        using var checkout = Of(Allow("dynamodb:GetItem", "\"*\""), "await _orders.GetItemAsync(id, new());");

        Assert.Empty(checkout.Check().Findings);
    }

    [Theory]
    [InlineData("dynamodb:*")]
    [InlineData("dynamodb:Get*")]
    public void A_pattern_needed_in_part_is_a_wildcard_action(string pattern)
    {
        using var checkout = Of(Allow($"\"{pattern}\""));

        var finding = Assert.Single(checkout.Check().Findings);

        Assert.Equal("SLG5004", finding.Rule);
        Assert.Equal($"GetOrder needs of {pattern} only dynamodb:GetItem; name what is needed", finding.Message);
    }

    [Fact]
    public void A_managed_policy_needed_in_part_is_wider_than_needed()
    {
        using var checkout = Of("- AmazonDynamoDBReadOnlyAccess");

        var finding = Assert.Single(checkout.Check().Findings);

        Assert.Equal("SLG5005", finding.Rule);
        Assert.Equal("AmazonDynamoDBReadOnlyAccess", finding.Grant);
        Assert.Equal("GetOrder needs of AmazonDynamoDBReadOnlyAccess only dynamodb:GetItem on table/${Orders}; grant that in its place", finding.Message);
    }

    [Fact]
    public void What_the_platform_needs_is_not_unused()
    {
        using var checkout = Of("- AWSLambdaBasicExecutionRole\n" + Allow("dynamodb:GetItem"));

        Assert.Empty(checkout.Check().Findings);
    }

    [Fact]
    public void A_condition_that_is_not_known_may_deny()
    {
        using var checkout = Of(Allow("dynamodb:GetItem") +
            """

            - Statement:
                - Effect: Deny
                  Action: dynamodb:GetItem
                  Resource: "*"
                  Condition: { StringNotEquals: { "aws:ResourceOrgID": o-123 } }
            """);

        var finding = Assert.Single(checkout.Check().Findings);

        Assert.Equal("SLG5008", finding.Rule);
        Assert.EndsWith("a Deny can withhold it, by aws:ResourceOrgID; make sure that it does not", finding.Message);
        Assert.Contains(finding.Related, place => place is { Position.File: "template.yaml", Message: "Deny dynamodb:GetItem" });
    }

    [Theory]
    [InlineData("MemorySize: 512", "SLG5001")]
    [InlineData("VpcConfig: { SubnetIds: [subnet-1], SecurityGroupIds: [sg-1] }", "SLG5008")]
    public void Only_from_a_VPC_a_request_can_pass_an_endpoint(string property, string rule)
    {
        using var checkout = Of(Allow("dynamodb:GetItem") + "\n      Condition: { StringEquals: { \"aws:SourceVpce\": vpce-1 } }");
        checkout.With("template.yaml", Template(Allow("dynamodb:GetItem") + "\n      Condition: { StringEquals: { \"aws:SourceVpce\": vpce-1 } }").Replace("CodeUri", property + "\n      CodeUri"));

        Assert.Contains(rule, checkout.Check().Findings.Select(finding => finding.Rule));
    }

    [Theory]
    [InlineData("MemorySize: 512", "SLG5002 ssm:GetParameter")]
    [InlineData("Layers: [!Sub 'arn:aws:lambda:${AWS::Region}:015030872274:layer:AWS-Parameters-and-Secrets-Lambda-Extension:12']", "")]
    public void What_the_extension_of_a_layer_uses_is_not_unused(string property, string expected)
    {
        using var checkout = Of(Allow("dynamodb:GetItem"));
        checkout.With("template.yaml", Template(Allow("dynamodb:GetItem") + "\n" + Allow("ssm:GetParameter", "\"*\"")).Replace("CodeUri", property + "\n      CodeUri"));

        Assert.Equal(expected, string.Join(", ", checkout.Check().Findings.Select(finding => $"{finding.Rule} {string.Join(' ', finding.Actions)}")));
    }

    [Fact]
    public void A_condition_on_what_allows_it_may_withhold_it()
    {
        using var checkout = Of(Allow("dynamodb:GetItem") + "\n      Condition: { StringEquals: { \"aws:ResourceTag/stage\": prod } }");

        var finding = Assert.Single(checkout.Check().Findings);

        Assert.Equal("SLG5008", finding.Rule);
        Assert.EndsWith("allowed only under a condition on aws:ResourceTag/stage; make sure that it holds", finding.Message);
    }

    [Fact]
    public void An_unconditional_deny_is_a_missing_permission()
    {
        using var checkout = Of(Allow("dynamodb:GetItem") +
            """

            - Statement:
                - Effect: Deny
                  Action: dynamodb:GetItem
                  Resource: "*"
            """);

        var finding = Assert.Single(checkout.Check().Findings, finding => finding.Rule == "SLG5001");

        Assert.EndsWith("a Deny withholds it; take the action out of it", finding.Message);
    }

    [Fact]
    public void An_undecided_call_is_noted_and_accuses_nothing_of_its_service()
    {
        using var checkout = Of(
            Allow("[dynamodb:GetItem, dynamodb:DeleteItem]"),
            ReadsAnItem + "\ndynamic orders = _orders;\nawait orders.PerformAsync(id);");

        var finding = Assert.Single(checkout.Check().Findings);

        Assert.Equal(("SLG5009", Level.Note, "src/Orders/Function.cs"), (finding.Rule, finding.Level, finding.Position.File));
    }

    private static Finding Single(CheckResult result, string rule, string action) =>
        Assert.Single(result.Findings, finding => finding.Rule == rule && finding.Actions.Contains(action));
}
