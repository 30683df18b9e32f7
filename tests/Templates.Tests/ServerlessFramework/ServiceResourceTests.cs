namespace ServerlessGuard.Templates.Tests.ServerlessFramework;

public sealed class ServiceResourceTests
{
    [Fact]
    public void Resources_may_be_a_list_of_files_and_sections()
    {
        var service = Services.Service(
            """
            provider: { name: aws, runtime: dotnet8 }
            functions: { f: { handler: A::B::C, environment: { V: !Ref Queue } } }
            resources:
              - ${file(resources/queue.yml)}
              - Resources: { Table: { Type: AWS::DynamoDB::Table, Properties: { TableName: '${self:service}-table' } } }
              - Outputs: { Arn: { Value: !GetAtt Table.Arn } }
            """,
            ("resources/queue.yml", "Resources:\n  Queue: { Type: AWS::SQS::Queue }\n"));

        Assert.Empty(service.Errors);
        Assert.Equal("orders-table", service.Resources["Table"].Name?.ToString());
        Assert.Equal("https://sqs.${AWS::Region}.${AWS::URLSuffix}/${AWS::AccountId}/${Queue}", service.Variable("V"));
        Assert.Equal(["resources/queue.yml"], service.NestedTemplates);
    }

    [Theory]
    [InlineData("!Ref ServerlessDeploymentBucket", "AWS::S3::Bucket")]
    [InlineData("!Ref ApiGatewayRestApi", "AWS::ApiGateway::RestApi")]
    [InlineData("!Ref HttpApi", "AWS::ApiGatewayV2::Api")]
    [InlineData("!Ref WebsocketsApi", "AWS::ApiGatewayV2::Api")]
    [InlineData("!Ref SNSTopicPlaced", "AWS::SNS::Topic")]
    [InlineData("!Ref S3BucketUploads", "AWS::S3::Bucket")]
    [InlineData("!GetAtt WorkLambdaFunction.Arn", "AWS::Lambda::Function")]
    [InlineData("orders-dev-work", "AWS::Lambda::Function")]
    [InlineData("{ 'Fn::Join': ['', ['arn:aws:s3:::', !Ref ServerlessDeploymentBucket]] }", "AWS::S3::Bucket")]
    [InlineData("!Sub 'https://${ApiGatewayRestApi}.execute-api.${AWS::Region}.amazonaws.com'", "AWS::ApiGateway::RestApi")]
    public void What_the_framework_makes_can_be_referred_to(string written, string type)
    {
        var service = Services.Service($$"""
            provider: { name: aws, runtime: dotnet8 }
            functions:
              work:
                handler: A::B::C
                environment: { V: {{written}} }
                events: [{ http: GET / }, { httpApi: '*' }, { websocket: $connect }, { sns: placed }, { s3: uploads }]
            """);

        Assert.Equal(type, service.Identify(service.Functions[0].Environment["V"])?.Type);
    }

    [Fact]
    public void Conditions_and_extensions_do_no_harm()
    {
        var service = Services.Service("""
            provider: { name: aws, runtime: dotnet8 }
            functions: { f: { handler: A::B::C } }
            resources:
              Conditions: { Live: !Equals ['${sls:stage}', production] }
              Resources: { Queue: { Type: AWS::SQS::Queue, Condition: Live } }
              extensions: { FLambdaFunction: { Properties: { Handler: other } } }
            """);

        Assert.Empty(service.Errors);
        Assert.DoesNotContain("Queue", service.Resources.Keys);
        Assert.Equal("A::B::C", service.Function("f").Handler?.ToString());
    }

    [Fact]
    public void A_service_overrides_what_the_framework_makes()
    {
        var service = Services.Service("""
            provider: { name: aws, runtime: dotnet8 }
            functions: { f: { handler: A::B::C } }
            resources: { Resources: { FLambdaFunction: { Properties: { FunctionName: mine } } } }
            """);

        Assert.Equal("mine", service.Resources["FLambdaFunction"].Name?.ToString());
        Assert.Equal("A::B::C", service.Function("f").Handler?.ToString());
    }
}
