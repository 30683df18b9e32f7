using ServerlessGuard.Iam.Permissions;

namespace ServerlessGuard.Templates.Tests.CloudFormation;

public sealed class FunctionTests
{
    private const string Template = """
        AWSTemplateFormatVersion: '2010-09-09'
        Transform: AWS::Serverless-2016-10-31
        Globals:
          Function:
            Runtime: dotnet8
            Environment:
              Variables:
                STAGE: dev
        Resources:
          GetOrder:
            Type: AWS::Serverless::Function
            Properties:
              CodeUri: ./src/GetOrder/
              Handler: GetOrder::GetOrder.Function::FunctionHandler
              Environment:
                Variables:
                  TABLE_NAME: !Ref Orders
                  QUEUE_URL: !Ref Queue
                  TOPIC_ARN: !Ref Topic
              Policies:
                - Statement:
                    - Effect: Allow
                      Action:
                        - dynamodb:GetItem
                        - dynamodb:PutItem
                      Resource: !GetAtt Orders.Arn
          Orders:
            Type: AWS::DynamoDB::Table
          Queue:
            Type: AWS::SQS::Queue
          Topic:
            Type: AWS::SNS::Topic
        """;

    [Theory]
    [InlineData("nodejs20.x", "nodejs18.x", "nodejs20.x")]
    [InlineData("nodejs20.x", "dotnet8", "${FindInMap('Runtimes', AWS::Region, 'value')}")]
    [InlineData("dotnet8", "dotnet8", "dotnet8")]
    public void A_runtime_that_differs_by_region_is_known_by_its_language(string here, string there, string expected) => Assert.Equal(expected, Assert.Single(Reading.Template($$"""
        Mappings: { Runtimes: { eu-west-1: { value: {{here}} }, cn-north-1: { value: {{there}} } } }
        Resources:
          Custom:
            Type: AWS::Lambda::Function
            Properties: { Handler: index.handler, Runtime: !FindInMap [Runtimes, !Ref 'AWS::Region', value], Role: !GetAtt Role.Arn }
          Role: { Type: AWS::IAM::Role }
        """).Functions).Runtime);

    [Fact]
    public void A_function_is_read_with_its_code_and_environment()
    {
        var deployment = Reading.Template(Template);
        var function = deployment.Function("GetOrder");

        Assert.Empty(deployment.Errors);
        Assert.Equal("GetOrder::GetOrder.Function::FunctionHandler", function.Handler!.ToString());
        Assert.Equal("dotnet8", function.Runtime);
        Assert.Equal("src/GetOrder", function.CodePath);
        Assert.Equal(TemplateKind.Sam, function.Kind);
        Assert.Equal((10, 3), (function.Position.Line, function.Position.Column));
        Assert.Equal("dev", deployment.Variable("STAGE"));
        Assert.Equal("${Orders}", deployment.Variable("TABLE_NAME"));
        Assert.Equal("https://sqs.${AWS::Region}.${AWS::URLSuffix}/${AWS::AccountId}/${Queue}", deployment.Variable("QUEUE_URL"));
        Assert.Equal("arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:${Topic}", deployment.Variable("TOPIC_ARN"));
    }

    [Theory]
    [InlineData("", false, "")]
    [InlineData("VpcConfig: { SubnetIds: [subnet-1], SecurityGroupIds: [sg-1] }", true, "")]
    [InlineData("Layers: [!Ref Shared, !Sub 'arn:aws:lambda:${AWS::Region}:580247275435:layer:LambdaInsightsExtension:38']", false, "${Shared} arn:aws:lambda:${AWS::Region}:580247275435:layer:LambdaInsightsExtension:38")]
    public void What_surrounds_the_code_is_read(string property, bool isInVpc, string layers)
    {
        var function = Reading.Template($$"""
            Resources:
              GetOrder:
                Type: AWS::Serverless::Function
                Properties:
                  Handler: GetOrder::GetOrder.Function::FunctionHandler
                  {{property}}
            """).Function("GetOrder");

        Assert.Equal((isInVpc, layers), (function.IsInVpc, string.Join(' ', function.Layers)));
    }

    [Fact]
    public void Each_entry_of_a_statement_has_its_own_line()
    {
        var role = Reading.Template(Template).Function("GetOrder").Role;

        var grant = role.Grants.Single(grant => grant.Kind == GrantKind.Inline);
        Assert.Equal(("GetOrderRole", RoleKind.Implicit), (role.Id, role.Kind));
        Assert.Equal("GetOrderRolePolicy0", grant.Origin);
        var statement = Assert.Single(grant.Statements);
        Assert.Equal(["dynamodb:GetItem", "dynamodb:PutItem"], statement.Actions.Select(action => action.ToString()));
        Assert.Equal([24, 25], statement.Actions.Select(action => action.Position!.Value.Line));
        Assert.Equal(22, statement.Position!.Value.Line);
        var resource = Assert.Single(statement.Resources);
        Assert.Equal("arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Orders}", resource.ToString());
        Assert.Equal((26, 25), (resource.Position!.Value.Line, resource.Position.Value.Column));
    }

    [Theory]
    [InlineData("TABLE_NAME", "Orders")]
    [InlineData("QUEUE_URL", "Queue")]
    [InlineData("TOPIC_ARN", "Topic")]
    [InlineData("STAGE", null)]
    public void A_variable_denotes_the_resource_it_was_made_from(string variable, string? expected)
    {
        var deployment = Reading.Template(Template);

        Assert.Equal(expected, deployment.Identify(deployment.Function("GetOrder").Environment[variable])?.Id);
    }
}
