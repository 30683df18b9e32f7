namespace ServerlessGuard.Templates.Tests.ServerlessFramework;

public sealed class ServiceFunctionTests
{
    private const string Whole = """
        provider:
          name: aws
          runtime: dotnet6
          stage: test
          environment: { TABLE: !Ref Orders, LEVEL: info }
          tracing: { lambda: true }
        package: { artifact: ./bin/release/all.zip }
        functions:
          get:
            handler: Orders::Orders.Function::Get
          put-order:
            name: put
            handler: Orders::Orders.Function::Put
            runtime: dotnet8
            package: { artifact: bin/put.zip }
            environment: { LEVEL: debug }
            tracing: false
        resources:
          Resources:
            Orders: { Type: AWS::DynamoDB::Table }
        """;

    [Fact]
    public void Functions_go_by_their_keys_and_resources_by_logical_ids()
    {
        var service = Services.Service(Whole);

        Assert.Empty(service.Errors);
        Assert.Equal(["get", "put-order"], service.Functions.Select(function => function.Id));
        Assert.Equal(["GetLambdaFunction", "PutDashorderLambdaFunction"], service.Functions.Select(function => function.ResourceId));
        Assert.All(service.Functions, function => Assert.Equal((TemplateKind.ServerlessFramework, Services.File), (function.Kind, function.Template)));
        Assert.Equal(["orders-test-get", "put"], service.Functions.Select(function => service.Resources[function.ResourceId].Name?.ToString()));
    }

    [Fact]
    public void A_function_has_the_place_and_handler_it_is_written_with()
    {
        var function = Services.Service(Whole).Function("get");

        Assert.Equal((10, 11), (function.Position.Line, function.HandlerPosition?.Line));
        Assert.Equal("Orders::Orders.Function::Get", function.Handler?.ToString());
    }

    [Fact]
    public void What_a_function_does_not_say_the_provider_says()
    {
        var service = Services.Service(Whole);
        var (get, put) = (service.Function("get"), service.Function("put-order"));

        Assert.Equal(("dotnet6", "dotnet8"), (get.Runtime, put.Runtime));
        Assert.Equal(("bin/release/all.zip", "bin/put.zip"), (get.CodePath, put.CodePath));
        Assert.Equal(("info", "debug"), (get.Environment["LEVEL"].ToString(), put.Environment["LEVEL"].ToString()));
        Assert.Equal("${Orders}", put.Environment["TABLE"].ToString());
        Assert.Contains(get.PlatformNeeds, need => need.Why == "tracing");
        Assert.DoesNotContain(put.PlatformNeeds, need => need.Why == "tracing");
    }

    [Fact]
    public void Without_a_runtime_a_function_is_not_dotnet() =>
        Assert.StartsWith("nodejs", Services.Service("provider: { name: aws }\nfunctions: { f: { handler: index.handler } }").Function("f").Runtime);

    [Fact]
    public void Without_an_artifact_the_code_is_the_services_folder()
    {
        var service = Reading.Files(("api/serverless.yml", "service: x\nprovider: { name: aws, runtime: dotnet8 }\nfunctions: { f: { handler: A::B::C } }"));

        Assert.Equal("api", service.Function("f").CodePath);
    }

    [Fact]
    public void Network_layers_keys_and_dead_letters_are_platform_needs()
    {
        var function = Services.Service("""
            provider:
              name: aws
              runtime: dotnet8
              vpc: { subnetIds: [subnet-1] }
            functions:
              f:
                handler: A::B::C
                kmsKeyArn: arn:aws:kms:eu-west-1:1:key/k
                onError: arn:aws:sns:eu-west-1:1:failed
                layers: ['arn:aws:lambda:eu-west-1:1:layer:AWS-AppConfig-Extension:1']
                destinations: { onSuccess: g, onFailure: { type: sqs, arn: !GetAtt Failed.Arn } }
              g: { handler: A::B::D }
            resources: { Resources: { Failed: { Type: AWS::SQS::Queue } } }
            """).Function("f");

        Assert.Equal(
            ["AppConfig extension", "dead-letter queue", "dead-letter queue encrypted with a customer's key", "destination", "encrypted environment variables", "logs", "network interfaces"],
            function.PlatformNeeds.Select(need => need.Why).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(
            ["lambda:InvokeFunction on arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${GLambdaFunction}",
             "sqs:SendMessage on arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${Failed}"],
            function.PlatformNeeds.Where(need => need.Why == "destination").Select(need => $"{need.Actions[0]} on {need.Resources[0]}"));
    }

    [Fact]
    public void An_image_is_read_from_the_folder_it_is_built_in()
    {
        var service = Services.Service(
            """
            provider: { name: aws, ecr: { images: { api: { path: ./src, file: Api.Dockerfile } } } }
            functions:
              f: { image: { name: api, command: ['Orders::Orders.Function::Get'] } }
              g: { image: { name: api } }
              h: { image: '1.dkr.ecr.eu-west-1.amazonaws.com/x@sha256:1' }
            """,
            ("src/Api.Dockerfile", "FROM x\nCMD [\"Orders::Orders.Function::Put\"]"));

        Assert.Equal(["Orders::Orders.Function::Get", "Orders::Orders.Function::Put", null], service.Functions.Select(function => function.Handler?.ToString()));
        Assert.All(service.Functions, function => Assert.True(function is { IsImage: true, Runtime: null }));
        Assert.Equal(("src", "src/Api.Dockerfile"), (service.Function("f").CodePath, service.Function("f").Dockerfile));
    }

    [Theory]
    [InlineData("sqs: !GetAtt Q.Arn", "SQS", "arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${Q}")]
    [InlineData("sqs: { arn: 'arn:aws:sqs:eu-west-1:1:work' }", "SQS", "arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${Q}")]
    [InlineData("stream: { type: dynamodb, arn: !GetAtt T.StreamArn }", "DynamoDB", "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${T}/stream/*")]
    [InlineData("stream: arn:aws:kinesis:eu-west-1:1:stream/clicks", "Kinesis", "arn:aws:kinesis:eu-west-1:1:stream/clicks")]
    [InlineData("sns: order-placed", "SNS", "arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:${SNSTopicOrderplaced}")]
    [InlineData("sns: arn:aws:sns:eu-west-1:1:other", "SNS", "arn:aws:sns:eu-west-1:1:other")]
    [InlineData("s3: uploads", "S3", "arn:${AWS::Partition}:s3:::${S3BucketUploads}")]
    [InlineData("s3: { bucket: uploads, existing: true }", "S3", "uploads")]
    [InlineData("schedule: rate(1 hour)", "Schedule", null)]
    [InlineData("http: GET /orders", "Api", "arn:${AWS::Partition}:apigateway:${AWS::Region}::/restapis/${ApiGatewayRestApi}")]
    [InlineData("httpApi: '*'", "HttpApi", null)]
    [InlineData("websocket: $connect", "WebSocketApi", null)]
    [InlineData("eventBridge: { pattern: {} }", "EventBridgeRule", null)]
    [InlineData("msk: { arn: 'arn:aws:kafka:eu-west-1:1:cluster/c', topic: t }", "MSK", "arn:aws:kafka:eu-west-1:1:cluster/c")]
    [InlineData("cloudwatchLog: /aws/lambda/x", "CloudWatchLogs", "/aws/lambda/x")]
    public void Events_name_their_sources(string written, string type, string? source)
    {
        var function = Services.Service($$"""
            provider: { name: aws, runtime: dotnet8 }
            functions: { f: { handler: A::B::C, events: [{ {{written}} }] } }
            resources: { Resources: { Q: { Type: AWS::SQS::Queue, Properties: { QueueName: work } }, T: { Type: AWS::DynamoDB::Table } } }
            """).Function("f");

        var read = Assert.Single(function.Events);
        Assert.Equal(type, read.Type);
        if (source is not null && !source.Contains("apigateway"))
            Assert.Equal(source, read.Source?.ToString());
    }

    [Theory]
    [InlineData("s3: uploads", "", "")]
    [InlineData("s3: { bucket: uploads, rules: [{ prefix: in/ }, { suffix: .jpg }] }", "in/", ".jpg")]
    [InlineData("s3: { bucket: uploads, existing: true, rules: [{ prefix: in/ }] }", "in/", "")]
    public void Rules_of_a_bucket_filter_keys(string written, string prefix, string suffix)
    {
        var function = Services.Service($$"""
            provider: { name: aws, runtime: dotnet8 }
            functions: { f: { handler: A::B::C, events: [{ {{written}} }] } }
            """).Function("f");

        Assert.Equal(new KeyFilter(prefix, suffix), Assert.Single(function.Events).Keys);
    }

    [Fact]
    public void Functions_may_be_a_list_and_stand_in_other_files()
    {
        var service = Services.Service(
            "provider: { name: aws, runtime: dotnet8 }\nfunctions:\n  - ${file(functions/read.yml)}\n  - put: { handler: A::B::D }\n",
            ("functions/read.yml", "get:\n  handler: A::B::C\n"));

        Assert.Equal(["functions/read.yml:1", "serverless.yml:5"], service.Functions.Select(function => $"{function.Position.File}:{function.Position.Line}"));
        Assert.All(service.Functions, function => Assert.Equal(Services.File, function.Template));
        Assert.Equal(["functions/read.yml"], service.NestedTemplates);
    }
}
