using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ServerlessGuard.PolicyLint.Loading;
using ServerlessGuard.PolicyLint.Loading.References;

namespace ServerlessGuard.PolicyLint.Tests.Loading;

public sealed class StandInTests : IDisposable
{
    private readonly Checkout _checkout = new();

    public static TheoryData<string> Embedded => [.. StandInText.All.Keys];

    public static TheoryData<string> Services =>
    [
        "AWSSDK.EventBridge", "AWSSDK.Kinesis", "AWSSDK.KeyManagementService", "AWSSDK.SecretsManager", "AWSSDK.SecurityToken", "AWSSDK.SimpleEmail",
        "AWSSDK.SimpleSystemsManagement", "AWSSDK.StepFunctions", "AWSSDK.CloudWatch", "AWSSDK.CognitoIdentityProvider", "AWSSDK.BedrockRuntime", "AWSSDK.EC2",
    ];

    public void Dispose() => _checkout.Dispose();

    [Theory]
    [MemberData(nameof(Embedded))]
    public void Every_embedded_declaration_compiles(string package) => Assert.Empty(Errors(package));

    [Theory]
    [MemberData(nameof(Embedded))]
    public void The_head_of_every_embedded_declaration_names_its_namespaces_and_its_source(string package)
    {
        var text = StandInText.All[package];
        var lines = text.Read().Lines.Select(line => line.ToString()).ToArray();

        Assert.Matches("^// Declarations of .+; source: .+", lines[0]);
        var declared = lines.Where(line => line.StartsWith("namespace ")).Select(line => line["namespace ".Length..].TrimEnd(';'));
        Assert.Equal(declared.Distinct().Order(StringComparer.Ordinal), text.Namespaces.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Services))]
    public void A_services_package_is_declared_from_the_catalog(string package)
    {
        var compilation = StandIns.Beside([]).Compilation(package);
        var client = Types(compilation.Assembly.GlobalNamespace).Single(type => type.BaseType?.Name == "AmazonServiceClient");

        // A nested event stream may name a shape the catalog leaves out: one or two unbound members of hundreds.
        Assert.InRange(Errors(package).Length, 0, 2);
        Assert.Equal(package, compilation.AssemblyName);
        Assert.Equal(12, client.InstanceConstructors.Length);
        Assert.Contains(client.GetMembers().OfType<IMethodSymbol>(), method => method.Name.EndsWith("Async") && method.IsVirtual);
    }

    [Theory]
    [InlineData("""<PackageReference Include="AWSSDK.S3" Version="3.7.1" />""")]
    [InlineData("""<PackageReference Include="awssdk.s3" />""")]
    [InlineData("""<PackageReference Include="Acme.Storage" Version="1.0.0" />""")]
    [InlineData("")]
    public void A_service_is_known_by_its_package_or_by_a_using_directive(string package)
    {
        _checkout["Fn.csproj"] = Project(package);
        _checkout["Fn.cs"] = """
            using Amazon.S3;
            using Amazon.S3.Model;
            public class Fn(IAmazonS3 s3)
            {
                public async Task<string> Get() => (await s3.GetObjectAsync(new GetObjectRequest { BucketName = "b", Key = "k" })).ETag;
            }
            """;

        Assert.Empty(_checkout.OnlyProject().CompileErrors());
    }

    [Fact]
    public void What_a_project_does_not_use_is_not_declared_for_it()
    {
        _checkout["Fn.csproj"] = Project("""<PackageReference Include="AWSSDK.SQS" Version="4.0.0" />""");
        _checkout["Fn.cs"] = "class Fn { }";

        var referenced = _checkout.OnlyProject().Compilation.ReferencedAssemblyNames.Select(name => name.Name).ToArray();
        Assert.Contains("AWSSDK.SQS", referenced);
        Assert.Contains("AWSSDK.Core", referenced);
        Assert.DoesNotContain("AWSSDK.S3", referenced);
        Assert.DoesNotContain("Amazon.Lambda.Core", referenced);
    }

    [Fact]
    public void Packages_of_referenced_projects_are_known_and_their_types_are_the_same()
    {
        _checkout["Fn/Fn.csproj"] = Project("""<ProjectReference Include="../Lib/Lib.csproj" />""");
        _checkout["Fn/Fn.cs"] = "class Fn(Lib.Store store) { Amazon.DynamoDBv2.IAmazonDynamoDB Client => store.Client; }";
        _checkout["Lib/Lib.csproj"] = Project("""<PackageReference Include="AWSSDK.DynamoDBv2" Version="4.0.0" />""");
        _checkout["Lib/Store.cs"] = "namespace Lib; public class Store(Amazon.DynamoDBv2.IAmazonDynamoDB client) { public Amazon.DynamoDBv2.IAmazonDynamoDB Client => client; }";

        var project = _checkout.Project("Fn/Fn.csproj");
        Assert.Empty(project.CompileErrors());
        var used = Assert.Single(project.References).Compilation.GetTypeByMetadataName("Amazon.DynamoDBv2.IAmazonDynamoDB");
        Assert.Equal(used, project.Compilation.GetTypeByMetadataName("Amazon.DynamoDBv2.IAmazonDynamoDB"), SymbolEqualityComparer.Default);
    }

    [Fact]
    public void A_project_of_the_checkout_takes_the_place_of_the_package_it_builds()
    {
        _checkout["Fn/Fn.csproj"] = Project("""<ProjectReference Include="../Core/Amazon.Lambda.Core.csproj" /><PackageReference Include="Amazon.Lambda.SQSEvents" Version="2.0.0" />""");
        _checkout["Fn/Fn.cs"] = "class Fn { Amazon.Lambda.Core.Ours Mine; }";
        _checkout["Core/Amazon.Lambda.Core.csproj"] = Project("");
        _checkout["Core/Ours.cs"] = "namespace Amazon.Lambda.Core; public class Ours;";

        Assert.Empty(_checkout.Project("Fn/Fn.csproj").CompileErrors());
    }

    [Theory]
    [InlineData("Amazon.Lambda.Core Amazon.Lambda.APIGatewayEvents Amazon.Lambda.Serialization.SystemTextJson", """
        using Amazon.Lambda.Core; using Amazon.Lambda.APIGatewayEvents;
        [assembly: LambdaSerializer(typeof(Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer))]
        public class Fn
        {
            public APIGatewayHttpApiV2ProxyResponse Handle(APIGatewayHttpApiV2ProxyRequest request, ILambdaContext context)
            {
                context.Logger.LogInformation(request.RequestContext.Http.Method + request.PathParameters["id"]);
                return new() { StatusCode = 200, Body = request.Body, Headers = new Dictionary<string, string> { ["a"] = "b" } };
            }
        }
        """)]
    [InlineData("Amazon.Lambda.Annotations Amazon.Lambda.APIGatewayEvents", """
        using Amazon.Lambda.Annotations; using Amazon.Lambda.Annotations.APIGateway; using Amazon.Lambda.Core;
        public class Fn
        {
            [LambdaFunction(MemorySize = 256, Timeout = 5)]
            [HttpApi(LambdaHttpMethod.Get, "/orders/{id}")]
            public IHttpResult Get(string id, [FromQuery] string q, [FromBody] string body, [FromServices] IServiceProvider services, ILambdaContext context) => HttpResults.Ok(id);
        }
        """)]
    [InlineData("Amazon.Lambda.RuntimeSupport Amazon.Lambda.SQSEvents Amazon.Lambda.Serialization.SystemTextJson", """
        using Amazon.Lambda.Core; using Amazon.Lambda.RuntimeSupport; using Amazon.Lambda.SQSEvents; using Amazon.Lambda.Serialization.SystemTextJson;
        using System.Text.Json.Serialization;
        var handler = async (SQSEvent e, ILambdaContext context) => { foreach (var record in e.Records) await Task.Delay(record.Body.Length); };
        await LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<Serialization>()).Build().RunAsync();
        [JsonSerializable(typeof(SQSEvent))]
        public partial class Serialization : JsonSerializerContext;
        """)]
    [InlineData("Amazon.Lambda.AspNetCoreServer.Hosting AWSSDK.Extensions.NETCore.Setup AWSSDK.S3", """
        using Microsoft.AspNetCore.Builder; using Microsoft.Extensions.Configuration; using Microsoft.Extensions.DependencyInjection;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAWSLambdaHosting(LambdaEventSource.HttpApi);
        builder.Services.AddDefaultAWSOptions(builder.Configuration.GetAWSOptions());
        builder.Services.AddAWSService<Amazon.S3.IAmazonS3>();
        builder.Build().Run();
        """)]
    [InlineData("AWS.Lambda.Powertools.Logging AWS.Lambda.Powertools.Metrics AWS.Lambda.Powertools.Tracing AWS.Lambda.Powertools.Parameters", """
        using AWS.Lambda.Powertools.Logging; using AWS.Lambda.Powertools.Metrics; using AWS.Lambda.Powertools.Tracing; using AWS.Lambda.Powertools.Parameters;
        public class Fn
        {
            [Logging(LogEvent = true)] [Metrics(CaptureColdStart = true)] [Tracing]
            public async Task<string> Handle(string input)
            {
                Logger.LogInformation("hello {Input}", input);
                Metrics.AddMetric("Orders", 1, MetricUnit.Count);
                return await ParametersManager.SsmProvider.GetAsync("/orders/table");
            }
        }
        """)]
    [InlineData("AWSSDK.DynamoDBv2", """
        using Amazon.DynamoDBv2; using Amazon.DynamoDBv2.DataModel; using Amazon.DynamoDBv2.DocumentModel; using Amazon.DynamoDBv2.Model;
        [DynamoDBTable("Orders")] public class Order { [DynamoDBHashKey] public string Id { get; set; } }
        public class Fn(IDynamoDBContext context, IAmazonDynamoDB client)
        {
            public async Task Run()
            {
                await context.SaveAsync(new Order());
                var found = await context.QueryAsync<Order>("1").GetRemainingAsync();
                var table = (Table)Table.LoadTable(client, "Orders");
                await table.PutItemAsync(new Document { ["Id"] = "1" });
                try { await client.PutItemAsync("Orders", new Dictionary<string, AttributeValue> { ["Id"] = new("1") }); }
                catch (ConditionalCheckFailedException fault) { throw new InvalidOperationException(fault.Message, fault); }
                await foreach (var page in client.Paginators.Query(new QueryRequest("Orders")).Responses) { }
            }
        }
        """)]
    [InlineData("AWSXRayRecorder.Core AWSXRayRecorder.Handlers.AwsSdk", """
        using Amazon.XRay.Recorder.Core; using Amazon.XRay.Recorder.Handlers.AwsSdk;
        AWSSDKHandler.RegisterXRayForAllServices();
        AWSXRayRecorder.Instance.BeginSubsegment("work");
        """)]
    [InlineData("AWSSDK.Lambda AWSSDK.SimpleNotificationService AWSSDK.EventBridge", """
        using Amazon.Lambda; using Amazon.Lambda.Model; using Amazon.SimpleNotificationService; using Amazon.EventBridge.Model;
        var lambda = new AmazonLambdaClient(Amazon.RegionEndpoint.EUWest1);
        await lambda.InvokeAsync(new InvokeRequest { FunctionName = "f", InvocationType = InvocationType.Event, Payload = "{}" });
        await new AmazonSimpleNotificationServiceClient().PublishAsync("arn", "message");
        await new Amazon.EventBridge.AmazonEventBridgeClient().PutEventsAsync(new PutEventsRequest { Entries = [new PutEventsRequestEntry { Detail = "{}" }] });
        """)]
    public void Typical_code_binds_without_its_packages(string packages, string code)
    {
        _checkout["Fn.csproj"] = Project(string.Concat(packages.Split(' ').Select(id => $"""<PackageReference Include="{id}" Version="1.0.0" />""")));
        _checkout["Fn.cs"] = code;

        Assert.Empty(_checkout.OnlyProject().CompileErrors());
    }

    /// <summary>The code as bound to the real packages of this machine and to their stand-ins.</summary>
    [Fact]
    public void Stand_ins_bind_to_the_same_members_as_the_packages()
    {
        const string Code = """
            using Amazon; using Amazon.DynamoDBv2; using Amazon.DynamoDBv2.DataModel; using Amazon.DynamoDBv2.DocumentModel; using Amazon.DynamoDBv2.Model;
            using Amazon.S3; using Amazon.S3.Model; using Amazon.S3.Transfer; using Amazon.S3.Util; using Amazon.SQS; using Amazon.SQS.Model; using Amazon.Runtime;
            using Microsoft.Extensions.DependencyInjection;
            public class Fn(IAmazonS3 s3, IAmazonDynamoDB dynamo, IAmazonSQS sqs, IDynamoDBContext context)
            {
                private readonly AmazonS3Client _own = new(new BasicAWSCredentials("a", "b"), new AmazonS3Config { RegionEndpoint = RegionEndpoint.EUWest1, ForcePathStyle = true });
                public async Task Run(IServiceCollection services)
                {
                    services.AddDefaultAWSOptions(new Amazon.Extensions.NETCore.Setup.AWSOptions { Region = RegionEndpoint.USEast1 });
                    services.AddAWSService<IAmazonS3>().AddAWSService<IAmazonSQS>(ServiceLifetime.Scoped);
                    await s3.GetObjectAsync("bucket", "key");
                    var put = new PutObjectRequest { BucketName = "bucket", Key = "key", ContentBody = "x", StorageClass = S3StorageClass.Standard };
                    put.Metadata.Add("a", "b");
                    await _own.PutObjectAsync(put);
                    await s3.DeleteObjectAsync("bucket", "key", default);
                    await s3.CopyObjectAsync("a", "b", "c", "d");
                    s3.GetPreSignedURL(new GetPreSignedUrlRequest { Verb = HttpVerb.GET, Expires = DateTime.UtcNow });
                    await AmazonS3Util.DoesS3BucketExistV2Async(s3, "bucket");
                    await new TransferUtility(s3).UploadAsync("file", "bucket");
                    await foreach (var item in s3.Paginators.ListObjectsV2(new ListObjectsV2Request { BucketName = "bucket" }).S3Objects) item.Key.ToString();
                    await dynamo.GetItemAsync("Orders", new Dictionary<string, AttributeValue> { ["Id"] = new AttributeValue { S = "1" } });
                    await dynamo.PutItemAsync(new PutItemRequest("Orders", new Dictionary<string, AttributeValue>()) { ConditionExpression = "x" });
                    await dynamo.QueryAsync(new QueryRequest { TableName = "Orders", Limit = 5 });
                    await dynamo.TransactWriteItemsAsync(new TransactWriteItemsRequest { TransactItems = [new TransactWriteItem { Put = new Put { TableName = "t" } }] });
                    await context.LoadAsync<Fn>("1");
                    await context.SaveAsync(this);
                    await context.ScanAsync<Fn>([new ScanCondition("A", ScanOperator.Equal, 1)]).GetNextSetAsync();
                    context.CreateBatchWrite<Fn>().AddPutItem(this);
                    var table = new TableBuilder(dynamo, "Orders").AddHashKey("Id", DynamoDBEntryType.String).Build();
                    await table.GetItemAsync("1");
                    await sqs.SendMessageAsync("url", "body");
                    await sqs.SendMessageAsync(new SendMessageRequest("url", "body") { DelaySeconds = 1 });
                    await sqs.SendMessageBatchAsync("url", [new SendMessageBatchRequestEntry("1", "body")]);
                    var received = await sqs.ReceiveMessageAsync(new ReceiveMessageRequest { QueueUrl = "url", MaxNumberOfMessages = 10 });
                    await sqs.DeleteMessageAsync("url", received.Messages[0].ReceiptHandle);
                    await sqs.GetQueueAttributesAsync("url", ["All"]);
                }
            }
            """;
        _checkout["Fn.csproj"] = Project(string.Concat(new[] { "AWSSDK.S3", "AWSSDK.DynamoDBv2", "AWSSDK.SQS", "AWSSDK.Extensions.NETCore.Setup" }.Select(id => $"""<PackageReference Include="{id}" />""")));
        _checkout["Fn.cs"] = Code;
        var standIns = _checkout.OnlyProject();
        Assert.Empty(standIns.CompileErrors());

        _checkout["obj/project.assets.json"] = TestAssets.OfThisTestProject();
        var restored = _checkout.OnlyProject();
        Assert.Empty(restored.CompileErrors());

        Assert.Contains(restored.Compilation.References, reference => reference is PortableExecutableReference { FilePath: { } path } && Path.GetFileName(path) == "AWSSDK.S3.dll");
        Assert.Equal(Bound(restored), Bound(standIns));
    }

    [Fact]
    public void A_package_that_the_restore_lists_and_no_folder_holds_is_stood_in_for_beside_the_real_ones()
    {
        _checkout["Fn.csproj"] = Project("""<PackageReference Include="AWSSDK.S3" /><PackageReference Include="AWSSDK.SecretsManager" />""");
        _checkout["Fn.cs"] = """
            class Fn(Amazon.SecretsManager.IAmazonSecretsManager secrets, Amazon.S3.IAmazonS3 s3)
            {
                Amazon.Runtime.IAmazonService[] All => [secrets, s3];
            }
            """;
        _checkout["obj/project.assets.json"] = TestAssets.OfThisTestProject();

        Assert.Empty(_checkout.OnlyProject().CompileErrors());
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("""{ "targets": { "net8.0": { "A/1.0.0": { "type": "package" } } }, "libraries": {} }""")]
    public void A_damaged_restore_counts_as_none(string assets)
    {
        _checkout["Fn.csproj"] = Project("""<PackageReference Include="AWSSDK.SQS" />""");
        _checkout["Fn.cs"] = "class Fn { Amazon.SQS.IAmazonSQS Queue; }";
        _checkout["obj/project.assets.json"] = assets;

        Assert.Empty(_checkout.OnlyProject().CompileErrors());
    }

    private static string Project(string items) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net8.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
          <ItemGroup>{items}</ItemGroup>
        </Project>
        """;

    private static string[] Errors(string package) =>
    [
        .. StandIns.Beside([]).Compilation(package).GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString()),
    ];

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol scope) => scope.GetTypeMembers().Concat(scope.GetNamespaceMembers().SelectMany(Types));

    /// <summary>Documentation ids of everything the code calls and sets, in source order.</summary>
    private static string?[] Bound(LoadedProject project)
    {
        var tree = project.Compilation.SyntaxTrees.First();
        var model = project.Compilation.GetSemanticModel(tree);
        return
        [
            .. tree.GetRoot().DescendantNodes()
                .Where(node => node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or AssignmentExpressionSyntax or MemberAccessExpressionSyntax)
                .Select(node => model.GetSymbolInfo(node is AssignmentExpressionSyntax assignment ? assignment.Left : node).Symbol?.OriginalDefinition.GetDocumentationCommentId()),
        ];
    }
}
