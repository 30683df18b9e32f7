using ServerlessGuard.Iam.Permissions;

namespace ServerlessGuard.Templates.Tests.Sam;

public sealed class ConnectorTests
{
    [Theory]
    [InlineData("{ Id: T }", "[Read]", "dynamodb:GetItem", "dynamodb:PutItem")]
    [InlineData("{ Id: T }", "[Write]", "dynamodb:PutItem", "dynamodb:GetItem")]
    [InlineData("[{ Id: Q }, { Id: T }]", "[Read, Write]", "dynamodb:PutItem", "s3:GetObject")]
    [InlineData("{ Type: AWS::DynamoDB::Table, Arn: !GetAtt T.Arn }", "[Read]", "dynamodb:Query", "dynamodb:PutItem")]
    public void A_connector_grants_its_categories_to_its_source(string destination, string permissions, string granted, string notGranted)
    {
        var function = Template($$"""
              Link:
                Type: AWS::Serverless::Connector
                Properties: { Source: { Id: Fn }, Destination: {{destination}}, Permissions: {{permissions}} }
            """).Function("Fn");

        var lines = function.Granted();
        Assert.Contains($"Allow {granted} on arn:${{AWS::Partition}}:dynamodb:${{AWS::Region}}:${{AWS::AccountId}}:table/${{T}}", lines);
        Assert.DoesNotContain(lines, line => line.Contains(notGranted));
        Assert.All(function.Role.Grants.Where(grant => grant.Origin == "Link"), grant => Assert.Equal(GrantKind.Connector, grant.Kind));
    }

    [Fact]
    public void An_embedded_connector_starts_at_its_resource()
    {
        var function = Reading.Template("""
            Transform: AWS::Serverless-2016-10-31
            Resources:
              Fn:
                Type: AWS::Serverless::Function
                Connectors:
                  Store: { Properties: { Destination: { Id: B }, Permissions: [Write] } }
              B: { Type: AWS::S3::Bucket }
            """).Function("Fn");

        var grant = function.Grant("FnStore");
        Assert.Equal((GrantKind.Connector, 6), (grant.Kind, grant.Position.Line));
        Assert.Contains("Allow s3:PutObject on arn:${AWS::Partition}:s3:::${B}/*", function.Granted());
    }

    [Fact]
    public void A_stream_is_granted_to_its_destination()
    {
        var function = Template("""
              Link:
                Type: AWS::Serverless::Connector
                Properties: { Source: { Id: T }, Destination: { Id: Fn }, Permissions: [Read] }
            """).Function("Fn");

        Assert.Contains("Allow dynamodb:GetRecords on arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${T}/stream/*", function.Granted());
    }

    [Fact]
    public void An_explicit_role_is_what_a_connector_extends()
    {
        var function = Template("""
              Own: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt R.Arn } }
              R: { Type: AWS::IAM::Role }
              Link:
                Type: AWS::Serverless::Connector
                Properties: { Source: { Id: Own }, Destination: { Id: Flow }, Permissions: [Read, Write] }
              Flow: { Type: AWS::Serverless::StateMachine }
            """).Function("Own");

        Assert.Contains("Allow states:StartExecution on arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${Flow}", function.Granted());
        Assert.Contains("Allow states:DescribeExecution on arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:${Flow}:*", function.Granted());
    }

    [Theory]
    [InlineData("!Ref R")]
    [InlineData("worker")]
    public void A_function_may_be_named_by_its_role(string roleName)
    {
        var function = Template($$"""
              Own: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt R.Arn } }
              R: { Type: AWS::IAM::Role, Properties: { RoleName: worker } }
              Link:
                Type: AWS::Serverless::Connector
                Properties: { Source: { Type: AWS::Lambda::Function, RoleName: {{roleName}} }, Destination: { Id: Q }, Permissions: [Write] }
            """).Function("Own");

        Assert.Contains("Allow sqs:SendMessage on arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${Q}", function.Granted());
    }

    [Fact]
    public void A_policy_of_the_resource_is_none_of_the_role()
    {
        var function = Template("""
              Link:
                Type: AWS::Serverless::Connector
                Properties: { Source: { Id: Rule }, Destination: { Id: Fn }, Permissions: [Write] }
              Rule: { Type: AWS::Events::Rule }
            """).Function("Fn");

        Assert.Empty(function.Granted());
    }

    private static Deployment Template(string more) => Reading.Template($$"""
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Fn: { Type: AWS::Serverless::Function }
          T: { Type: AWS::DynamoDB::Table }
          Q: { Type: AWS::SQS::Queue }
        {{more}}
        """);
}
