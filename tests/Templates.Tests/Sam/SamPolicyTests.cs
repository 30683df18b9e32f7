using ServerlessGuard.Iam.Catalog;
using ServerlessGuard.Iam.Permissions;

namespace ServerlessGuard.Templates.Tests.Sam;

public sealed class SamPolicyTests
{
    private const string Table = "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${T}";

    [Theory]
    [InlineData("AmazonSQSReadOnlyAccess", "AmazonSQSReadOnlyAccess", GrantKind.AwsManaged)]
    [InlineData("[AmazonSQSReadOnlyAccess]", "AmazonSQSReadOnlyAccess", GrantKind.AwsManaged)]
    [InlineData("[arn:aws:iam::aws:policy/AmazonSQSReadOnlyAccess]", "AmazonSQSReadOnlyAccess", GrantKind.AwsManaged)]
    [InlineData("[!Sub 'arn:${AWS::Partition}:iam::aws:policy/AmazonSQSReadOnlyAccess']", "AmazonSQSReadOnlyAccess", GrantKind.AwsManaged)]
    [InlineData("[!Ref Managed]", "Managed", GrantKind.Inline)]
    [InlineData("[{ Statement: [{ Effect: Allow, Action: 'sqs:SendMessage', Resource: '*' }] }]", "FnRolePolicy0", GrantKind.Inline)]
    [InlineData("[{ Version: '2012-10-17', Statement: { Effect: Allow, Action: 'sqs:SendMessage', Resource: '*' } }]", "FnRolePolicy0", GrantKind.Inline)]
    [InlineData("{ Statement: [{ Effect: Allow, Action: 'sqs:SendMessage', Resource: '*' }] }", "FnRolePolicy0", GrantKind.Inline)]
    [InlineData("[{ Effect: Allow, Action: 'sqs:SendMessage', Resource: '*' }]", "FnRolePolicy0", GrantKind.Inline)]
    [InlineData("[{ DynamoDBReadPolicy: { TableName: !Ref T } }]", "DynamoDBReadPolicy", GrantKind.SamPolicyTemplate)]
    [InlineData("[{ AMIDescribePolicy: {} }]", "AMIDescribePolicy", GrantKind.SamPolicyTemplate)]
    public void Every_form_of_a_policy_is_read(string policies, string origin, GrantKind kind)
    {
        var deployment = Function($"Policies: {policies}");

        Assert.Empty(deployment.Errors);
        var grant = Assert.Single(deployment.Function("Fn").Role.Grants, grant => grant.Kind != GrantKind.Platform);
        Assert.Equal((origin, kind, null), (grant.Origin, grant.Kind, grant.NotResolved));
        Assert.NotEmpty(grant.Statements);
    }

    [Theory]
    [InlineData("!Ref T", Table)]
    [InlineData("!Select [1, !Split ['/', !GetAtt T.Arn]]", Table)]
    [InlineData("named", "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${N}")]
    [InlineData("elsewhere", "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/elsewhere")]
    public void A_policy_template_is_filled_in(string table, string expected)
    {
        var grant = Function($"Policies: [{{ DynamoDBReadPolicy: {{ TableName: {table} }} }}]").Function("Fn").Grant("DynamoDBReadPolicy");

        var statement = Assert.Single(grant.Statements);
        Assert.Equal([expected, expected + "/index/*"], statement.Resources.Select(resource => resource.ToString()));
        Assert.Contains("dynamodb:Scan", statement.Actions.Select(action => action.ToString()));
        Assert.All(statement.Actions, action => Assert.Equal(grant.Position, action.Position));
    }

    [Fact]
    public void Every_policy_template_of_the_catalog_can_be_filled_in()
    {
        var policies = AwsCatalog.Default.SamPolicyTemplates.Values
            .Select(template => $"{{ {template.Name}: {{ {string.Join(", ", template.Parameters.Select(parameter => $"{parameter}: x"))} }} }}");

        var deployment = Function($"Policies: [{string.Join(", ", policies)}]");

        Assert.Empty(deployment.Errors);
        var grants = deployment.Function("Fn").Role.Grants.Where(grant => grant.Kind == GrantKind.SamPolicyTemplate).ToArray();
        Assert.Equal(AwsCatalog.Default.SamPolicyTemplates.Count, grants.Length);
        var holes = grants.SelectMany(grant => grant.Statements).SelectMany(statement => statement.Resources).SelectMany(resource => resource.Text.Pieces).Where(piece => piece.IsHole);
        Assert.All(holes, hole => Assert.StartsWith("AWS::", hole.Text));
    }

    [Theory]
    [InlineData("[{ DynamoDBReadPolcy: { TableName: x } }]", "'DynamoDBReadPolcy' is neither a policy document nor a SAM policy template: check its name and indentation")]
    [InlineData("[{ DynamoDBReadPolicy: { Table: x } }]", "DynamoDBReadPolicy needs the parameter TableName: write it below the policy template")]
    public void A_wrong_policy_template_is_reported(string policies, string message) =>
        Assert.Equal(message, Assert.Single(Function($"Policies: {policies}").Errors).Message);

    [Fact]
    public void With_an_explicit_role_policies_are_ignored()
    {
        var role = Function("Role: !GetAtt R.Arn\n      Policies: [AmazonSQSReadOnlyAccess]").Function("Fn").Role;

        Assert.Equal(("R", RoleKind.Template), (role.Id, role.Kind));
        Assert.Empty(role.Grants);
    }

    [Theory]
    [InlineData("MemorySize: 128", "AWSLambdaBasicExecutionRole")]
    [InlineData("Tracing: Active", "AWSLambdaBasicExecutionRole,AWSXrayWriteOnlyAccess")]
    [InlineData("Tracing: Disabled", "AWSLambdaBasicExecutionRole")]
    [InlineData("VpcConfig: { SubnetIds: [a] }", "AWSLambdaBasicExecutionRole,AWSLambdaVPCAccessExecutionRole")]
    [InlineData("DurableConfig: { ExecutionTimeout: 10 }", "AWSLambdaBasicDurableExecutionRolePolicy")]
    [InlineData("Events: { Q: { Type: SQS, Properties: { Queue: !GetAtt Q.Arn } }, Q2: { Type: SQS, Properties: { Queue: x } } }", "AWSLambdaBasicExecutionRole,AWSLambdaSQSQueueExecutionRole")]
    [InlineData("Events: { S: { Type: DynamoDB, Properties: { Stream: !GetAtt T.StreamArn } } }", "AWSLambdaBasicExecutionRole,AWSLambdaDynamoDBExecutionRole")]
    [InlineData("Events: { S: { Type: Kinesis, Properties: { Stream: x } } }", "AWSLambdaBasicExecutionRole,AWSLambdaKinesisExecutionRole")]
    [InlineData("Events: { S: { Type: MSK, Properties: { Stream: x } } }", "AWSLambdaBasicExecutionRole,AWSLambdaMSKExecutionRole")]
    [InlineData("Policies: [AWSLambdaBasicExecutionRole]", "AWSLambdaBasicExecutionRole")]
    [InlineData("DeadLetterQueue: { Type: SQS, TargetArn: !GetAtt Q.Arn }", "AWSLambdaBasicExecutionRole,dead-letter queue")]
    public void Sam_adds_what_the_platform_needs(string property, string expected)
    {
        var role = Function(property).Function("Fn").Role;

        Assert.Equal(("FnRole", RoleKind.Implicit), (role.Id, role.Kind));
        Assert.All(role.Grants, grant => Assert.Equal(GrantKind.Platform, grant.Kind));
        Assert.All(role.Grants, grant => Assert.NotEmpty(grant.Statements));
        Assert.Equal(expected, string.Join(",", role.Grants.Select(grant => grant.Origin)));
    }

    [Fact]
    public void A_policy_may_be_attached_to_the_role_that_sam_makes()
    {
        var function = Function("MemorySize: 128", """
              Extra:
                Type: AWS::IAM::Policy
                Properties:
                  Roles: [!Ref FnRole]
                  PolicyDocument: { Statement: [{ Effect: Allow, Action: 'sqs:SendMessage', Resource: !GetAtt Q.Arn }] }
            """).Function("Fn");

        Assert.Equal(["Allow sqs:SendMessage on arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${Q}"], function.Granted());
    }

    [Fact]
    public void An_undecided_role_grants_what_either_grants()
    {
        var role = Function("Role: !If [Own, !GetAtt R.Arn, !Ref AWS::NoValue]\n      Policies: [AmazonSQSReadOnlyAccess]").Function("Fn").Role;

        Assert.Equal("FnRole|R", role.Id);
        Assert.Contains(role.Grants, grant => grant.Origin == "AmazonSQSReadOnlyAccess");
    }

    private static Deployment Function(string properties, string more = "") => Reading.Template($$"""
        Transform: AWS::Serverless-2016-10-31
        Parameters: { Mode: { Type: String } }
        Conditions: { Own: !Equals [!Ref Mode, own] }
        Resources:
          Fn:
            Type: AWS::Serverless::Function
            Properties:
              {{properties}}
          T: { Type: AWS::DynamoDB::Table }
          N: { Type: AWS::Serverless::SimpleTable, Properties: { TableName: named } }
          Q: { Type: AWS::SQS::Queue }
          R: { Type: AWS::IAM::Role }
          Managed:
            Type: AWS::IAM::ManagedPolicy
            Properties: { PolicyDocument: { Statement: [{ Effect: Allow, Action: 'sns:Publish', Resource: '*' }] } }
        {{more}}
        """);
}
