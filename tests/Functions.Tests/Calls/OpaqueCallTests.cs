using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ServerlessGuard.Functions.Calls;
using ServerlessGuard.Functions.Values;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.Functions.Tests.Calls;

/// <summary>What packages without source may call: by the SDK they refer to, by the client they are given, by their names.</summary>
public sealed class OpaqueCallTests
{
    private const string Put = "await new AmazonSQSClient().SendMessageAsync(\"u\", \"m\");";

    [Theory]
    [InlineData("a service in the type's name", "sns: ISnsGateway.Publish has no source, and by its name uses sns", "private readonly ISnsGateway _events;", "await _events.Publish(1);")]
    [InlineData("a service in the package's name", "secretsmanager: IVault.Open has no source, and by its name uses secretsmanager", "private readonly IVault _vault;", "await _vault.Open();", "using Company.SecretsManager;")]
    [InlineData("a service in the method's name", "s3: Exporter.WriteToS3 has no source, and by its name uses s3", "", "Exporter.WriteToS3(1);")]
    [InlineData("two words, abbreviated", "ssm: ParameterStoreReader.Get has no source, and by its name uses ssm", "private readonly ParameterStoreReader _reader;", "_reader.Get(\"x\");")]
    [InlineData("a conditional access", "sqs: SqsQueue.Send has no source, and by its name uses sqs", "private readonly SqsQueue _queue;", "await _queue?.Send(1);")]
    [InlineData("a task handed on", "any: IOrders.Place has no source", "private readonly IOrders _orders; Task Place() => _orders.Place();", "await Place();")]
    [InlineData("a task waited for", "any: IOrders.Place has no source", "private readonly IOrders _orders;", "_orders.Place().GetAwaiter().GetResult();")]
    [InlineData("each service of a type once", "any: IOrders.Place has no source", "private readonly IOrders _orders;", "await _orders.Place(); await _orders.Cancel();")]
    [InlineData("a client given to a constructor", "s3: a client of s3 is given to Exporter, which has no source", "", "new Exporter(new AmazonS3Client());")]
    [InlineData("a client given to a call", "dynamodb: a client of dynamodb is given to Exporter.Export, which has no source", "private readonly IDynamoDBContext _context;", "Exporter.Export(_context);")]
    [InlineData("an extension method on a client", "s3: a client of s3 is given to Drain, which has no source", "", "new AmazonS3Client().Drain();")]
    [InlineData("a client as a type argument", "s3: a client of s3 is given to Clients.Make, which has no source", "", "Clients.Make<IAmazonS3>();")]
    [InlineData("configuration that reads parameters", "ssm: AddParameterStore has no source, and by its name uses ssm", "", "new ConfigurationBuilder().AddParameterStore(\"/x\");")]
    [InlineData("a transport of a message bus", "sns: UsingAmazonSqs has no source, and by its name uses sns; sqs: UsingAmazonSqs has no source, and by its name uses sqs", "", "new ServiceCollection().UsingAmazonSqs();")]
    public void May_call(string shape, string expected, string members, string body, string imports = "using Company.Data;") =>
        Assert.Equal((shape, expected), (shape, Undecided(members, body, imports)));

    [Theory]
    [InlineData("""await _dynamo.StartAwsBackupJobAsync(null);""", "dynamodb.StartAwsBackupJob ...", "")]
    [InlineData("""await _dynamo.ForecastTableAsync(null);""", "", "dynamodb: ForecastTable is no operation of dynamodb that the catalog knows")]
    [InlineData("""_dynamo.ForecastTable(null);""", "", "")]
    [InlineData("""_dynamo.Dispose();""", "", "")]
    [InlineData("""Console.WriteLine(_dynamo.Config);""", "", "")]
    public void Operations_of_an_SDK_newer_than_the_catalog(string body, string calls, string undecided)
    {
        var source = $"using Amazon.DynamoDBv2; public class Function {{ private readonly IAmazonDynamoDB _dynamo; public async Task Handle() {{ {body} }} }}";

        Assert.Equal(calls, CallsText.OfPartlyRestored(source));
        Assert.Equal(undecided, CallsText.UndecidedOfPartlyRestored(source));
    }

    [Fact]
    public void What_is_needed_for_an_operation_newer_than_the_catalog_is_the_action_of_its_name()
    {
        var service = AwsCatalog.Default.FindService("dynamodb")!;
        var compilation = Sources.PartlyRestored("using Amazon.DynamoDBv2; public class Function { IAmazonDynamoDB _dynamo; object Handle() => _dynamo.StartAwsBackupJobAsync(null); }");
        var tree = compilation.SyntaxTrees.Last();
        var call = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<InvocationExpressionSyntax>().Single();
        var operation = new UnlistedOperations(AwsCatalog.Default).Of(service, CallShape.Of(compilation.GetSemanticModel(tree).GetOperation(call, TestContext.Current.CancellationToken)!)!)!;

        var need = Assert.Single(operation.Requirements);
        Assert.Equal(("dynamodb:StartAwsBackupJob", null, "*"), (need.Action, need.When, need.Resources.Single()));
    }

    [Theory]
    [InlineData("a mapping", "", "_ = new object().ToDynamoDbEntity();")]
    [InlineData("a registration", "", "new ServiceCollection().AddSnsGateway();")]
    [InlineData("a health check", "", "new ServiceCollection().AddDynamoDbHealthCheck();")]
    [InlineData("data", "private readonly Order _order;", "await _order.Validate(); _ = _order.Total;")]
    [InlineData("nothing awaited", "private readonly IOrders _orders;", "_orders.Check();")]
    [InlineData("an HTTP gateway", "private readonly IApiGateway _api;", "await _api.GetById(1);")]
    [InlineData("a database", "private readonly IPostgresStore _store;", "await _store.Load(1);")]
    [InlineData("logging", "private readonly ILogGateway _log;", "await _log.Write(\"x\");")]
    [InlineData("a known package", "private readonly IRestClient _rest;", "await _rest.ExecuteAsync(1);", "using RestSharp;")]
    [InlineData("known or unknown: the known one is likelier", "private readonly IRestClient _rest;", "await _rest.ExecuteAsync(1);", "using RestSharp; using Company.Data;")]
    [InlineData("generated code has no import", "private readonly OrdersClient _orders;", "await _orders.PlaceAsync(1);", "")]
    [InlineData("a class of the program is what runs", "private readonly IOrders _orders = new Orders();", "await _orders.Place();", "using Company.Data;", "public class Orders : IOrders { public Task Place() => Task.CompletedTask; }")]
    [InlineData("a call that does not bind for its arguments", "private readonly List<int> _list = new();", "_list.Add(new Order());")]
    public void Does_not_call(string shape, string members, string body, string imports = "using Company.Data;", string types = "") =>
        Assert.Equal((shape, ""), (shape, Undecided(members, body, imports, types)));

    [Fact]
    public void Arguments_of_missing_types_keep_no_call_of_a_library_from_being_seen()
    {
        var calls = CallsText.OfPartlyRestored("""
            using Company.Data;
            public class Function { private readonly IDynamoDBContext _context; public async Task Handle(Order order) { await _context.SaveAsync(order.ToEntity()).ConfigureAwait(false); } }
            """);

        Assert.Contains("dynamodb.UpdateItem", calls, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("named by the assembly", "s3: Documents.Keep has no source, and its package uses s3", "await Documents.Keep(\"x\");")]
    [InlineData("a call that is not awaited", "", "Documents.Describe();")]
    [InlineData("a package that does not refer to the SDK", "", "await Clock.SqsTime();")]
    public void Built_packages_use_what_they_refer_to(string shape, string expected, string body)
    {
        var documents = Built("public static class Documents { public static Task Keep(string name) => new Amazon.S3.AmazonS3Client().DeleteObjectAsync(\"b\", name); public static string Describe() => \"\"; }", "Company.Documents");
        var clock = Built("public static class Clock { public static Task SqsTime() => Task.CompletedTask; }", "Company.Clock");
        var compilation = Sources.Library($$"""
            public class Function { public async Task Handle() { await new Amazon.SQS.AmazonSQSClient().SendMessageAsync("u", "m"); {{body}} } }
            """, "App", [], [documents, clock]);

        Assert.Equal((shape, expected), (shape, CallsText.UndecidedOf(compilation)));
    }

    private static PortableExecutableReference Built(string source, string assembly)
    {
        using var image = new MemoryStream();
        Assert.True(Sources.Library(source, assembly).Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static string Undecided(string members, string body, string imports, string types = "") => CallsText.UndecidedOfPartlyRestored($$"""
        using Amazon.DynamoDBv2.DataModel;
        using Amazon.S3;
        using Amazon.SQS;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        {{imports}}
        public class Function { {{members}} public async Task Handle() { {{Put}} {{body}} } }
        {{types}}
        """);
}
