using ServerlessGuard.Iam.Permissions;

namespace ServerlessGuard.Templates.Tests.ServerlessFramework;

public sealed class ServiceRoleTests
{
    private const string Statement = "{ Effect: Allow, Action: 'dynamodb:GetItem', Resource: !GetAtt Orders.Arn }";
    private const string Granted = "Allow dynamodb:GetItem on arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Orders}";

    [Theory]
    [InlineData("iamRoleStatements: [<statement>]")]
    [InlineData("iam: { role: { statements: [<statement>] } }")]
    public void The_providers_statements_are_every_functions(string provider)
    {
        var service = Read(provider, "f: { handler: A::B::C }, g: { handler: A::B::D }");

        Assert.Empty(service.Errors);
        Assert.All(service.Functions, function =>
        {
            Assert.Equal([Granted], function.Granted());
            Assert.Equal(("IamRoleLambdaExecution", RoleKind.Implicit, null), (function.Role.Id, function.Role.Kind, function.Role.NotReadable));
        });
    }

    [Fact]
    public void A_statement_has_its_own_place_also_in_another_file()
    {
        var service = Services.Service(
            "provider:\n  name: aws\n  iam:\n    role:\n      statements: ${file(roles.yml):all}\nfunctions: { f: { handler: A::B::C } }\n",
            ("roles.yml", "all:\n  - Effect: Allow\n    Action: s3:GetObject\n    Resource: '*'\n"));

        var grant = service.Function("f").Grant("provider.iam.role.statements");
        Assert.Equal("roles.yml:2:5", Assert.Single(grant.Statements).Position.ToString());
    }

    [Fact]
    public void Managed_policies_and_the_boundary_belong_to_the_role()
    {
        var role = Read(
            "iam: { role: { managedPolicies: ['arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess', !Ref Own], permissionsBoundary: !Ref Own } }",
            "f: { handler: A::B::C }",
            "Own: { Type: AWS::IAM::ManagedPolicy, Properties: { PolicyDocument: { Statement: [{ Effect: Allow, Action: 'sqs:*', Resource: '*' }] } } }").Function("f").Role;

        Assert.Equal(["AmazonS3ReadOnlyAccess", "Own"], role.Grants.Where(grant => grant.Kind != GrantKind.Platform).Select(grant => grant.Origin));
        Assert.Single(role.Boundary!.Statements);
    }

    [Theory]
    [InlineData("role: lambdaRole", "")]
    [InlineData("role: !GetAtt lambdaRole.Arn", "")]
    [InlineData("iam: { role: lambdaRole }", "")]
    [InlineData("iam: { role: !GetAtt lambdaRole.Arn }", "")]
    [InlineData("role: arn:aws:iam::1:role/other", "role: lambdaRole")]
    public void A_role_may_be_a_resource_of_the_service(string provider, string function)
    {
        var role = Read(
            provider,
            $"f: {{ handler: A::B::C, {function} }}",
            "lambdaRole: { Type: AWS::IAM::Role, Properties: { Policies: [{ PolicyName: p, PolicyDocument: { Statement: [" + Statement + "] } }] } }").Function("f").Role;

        Assert.Equal(("lambdaRole", RoleKind.Template), (role.Id, role.Kind));
        Assert.Equal("p", Assert.Single(role.Grants).Origin);
    }

    [Theory]
    [InlineData("arn:aws:iam::1:role/other")]
    [InlineData("!ImportValue other")]
    [InlineData("${cf:roles.Lambda}")]
    [InlineData("notDeclared")]
    public void A_role_from_elsewhere_is_not_readable(string role) =>
        Assert.Equal(RoleKind.Imported, Read($"iam: {{ role: {(role.StartsWith('$') ? $"'{role}'" : role)} }}", "f: { handler: A::B::C }").Function("f").Role.Kind);

    [Theory]
    [InlineData("", "iamRoleStatements: [<own>]", false)]
    [InlineData("", "iamRoleStatements: [<own>], iamRoleStatementsInherit: true", true)]
    [InlineData("custom: { serverless-iam-roles-per-function: { defaultInherit: true } }", "iamRoleStatements: [<own>]", true)]
    [InlineData("custom: { serverless-iam-roles-per-function: { defaultInherit: true } }", "iamRoleStatements: [<own>], iamRoleStatementsInherit: false", false)]
    [InlineData("", "iam: { role: { statements: [<own>] } }", false)]
    [InlineData("", "iam: { inheritStatements: true, role: { statements: [<own>] } }", true)]
    public void A_function_with_statements_has_a_role_of_its_own(string sections, string function, bool inherits)
    {
        var service = Read(
            "iamRoleStatements: [<statement>]",
            "f: { handler: A::B::C, " + function.Replace("<own>", "{ Effect: Allow, Action: 'sqs:SendMessage', Resource: '*' }") + " }, g: { handler: A::B::D }",
            sections: sections);

        Assert.Equal(["FIamRoleLambdaExecution", "IamRoleLambdaExecution"], service.Functions.Select(read => read.Role.Id));
        Assert.Equal(inherits ? [Granted, "Allow sqs:SendMessage on *"] : ["Allow sqs:SendMessage on *"], service.Function("f").Granted());
        Assert.Equal([Granted], service.Function("g").Granted());
    }

    [Fact]
    public void In_per_function_mode_every_function_has_its_role_and_inherits()
    {
        var service = Read("iam: { role: { mode: perFunction, statements: [<statement>] } }", "f: { handler: A::B::C }, g: { handler: A::B::D, iam: { inheritStatements: false } }");

        Assert.Equal([Granted], service.Function("f").Granted());
        Assert.Empty(service.Function("g").Granted());
    }

    [Theory]
    [InlineData("events: [{ sqs: 'arn:aws:sqs:eu-west-1:1:q' }]", "sqs:ReceiveMessage on arn:aws:sqs:eu-west-1:1:q")]
    [InlineData("events: [{ stream: 'arn:aws:dynamodb:eu-west-1:1:table/t/stream/s' }]", "dynamodb:GetRecords on arn:aws:dynamodb:eu-west-1:1:table/t/stream/s")]
    [InlineData("events: [{ stream: 'arn:aws:kinesis:eu-west-1:1:stream/s' }]", "kinesis:GetRecords on arn:aws:kinesis:eu-west-1:1:stream/s")]
    [InlineData("events: [{ stream: { arn: 'arn:aws:kinesis:eu-west-1:1:stream/s', consumer: true } }]", "kinesis:SubscribeToShard on arn:aws:kinesis:eu-west-1:1:stream/s")]
    [InlineData("events: [{ stream: { arn: 'arn:aws:kinesis:eu-west-1:1:stream/s', destinations: { onFailure: 'arn:aws:sqs:eu-west-1:1:d' } } }]", "sqs:SendMessage on arn:aws:sqs:eu-west-1:1:d")]
    [InlineData("events: [{ msk: { arn: 'arn:aws:kafka:eu-west-1:1:cluster/c' } }]", "ec2:CreateNetworkInterface on *")]
    [InlineData("events: [{ activemq: { arn: 'arn:aws:mq:eu-west-1:1:broker:b', basicAuthArn: 'arn:aws:secretsmanager:eu-west-1:1:secret:s' } }]", "secretsmanager:GetSecretValue on arn:aws:secretsmanager:eu-west-1:1:secret:s")]
    [InlineData("events: [{ websocket: $connect }]", "execute-api:ManageConnections on arn:${AWS::Partition}:execute-api:*:*:*/@connections/*")]
    [InlineData("tracing: true", "xray:PutTraceSegments on *")]
    [InlineData("vpc: { subnetIds: [s] }", "ec2:CreateNetworkInterface on *")]
    [InlineData("onError: 'arn:aws:sns:eu-west-1:1:t'", "sns:Publish on arn:aws:sns:eu-west-1:1:t")]
    [InlineData("destinations: { onSuccess: f }", "lambda:InvokeFunction on arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${FLambdaFunction}")]
    [InlineData("memorySize: 1024", "logs:PutLogEvents on arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:/aws/lambda/orders-dev*:*:*")]
    [InlineData("name: other", "logs:PutLogEvents on arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:/aws/lambda/other:*:*")]
    public void What_the_framework_adds_is_the_platforms(string setting, string granted)
    {
        var function = Read("stage: dev", $"f: {{ handler: A::B::C, {setting} }}").Function("f");

        Assert.Empty(function.Granted());
        Assert.Contains(granted, function.Role.Grants.SelectMany(grant => grant.Statements)
            .SelectMany(statement => statement.Actions.SelectMany(action => statement.Resources.Select(resource => $"{action} on {resource}"))));
    }

    [Fact]
    public void Logs_that_are_disabled_are_not_granted() => Assert.Empty(Read("stage: dev", "f: { handler: A::B::C, disableLogs: true }").Function("f").Role.Grants);

    [Fact]
    public void A_policy_of_the_service_can_be_attached_to_the_frameworks_role()
    {
        var function = Read(
            "stage: dev",
            "f: { handler: A::B::C }",
            "Extra: { Type: AWS::IAM::Policy, Properties: { Roles: [!Ref IamRoleLambdaExecution], PolicyDocument: { Statement: [" + Statement + "] } } }").Function("f");

        Assert.Equal([Granted], function.Granted());
    }

    private static Deployment Read(string provider, string functions, string resources = "", string sections = "") => Services.Service($$"""
        provider: { name: aws, runtime: dotnet8, {{provider.Replace("<statement>", Statement)}} }
        {{sections}}
        functions: { {{functions}} }
        resources:
          Resources:
            Orders: { Type: AWS::DynamoDB::Table }
            {{resources}}
        """);
}
