using Microsoft.CodeAnalysis;
using ServerlessGuard.Analyzers.Initialization;

namespace ServerlessGuard.Analyzers.Tests.Initialization;

public sealed class ClientPerInvocationTests
{
    [Theory]
    [InlineData("using var client = {|SLG4001:new HttpClient()|};")]
    [InlineData("var client = {|SLG4001:new AmazonS3Client(Amazon.RegionEndpoint.EUWest1)|};")]
    [InlineData("IAmazonSQS client = {|SLG4001:new AmazonSQSClient()|};")]
    [InlineData("{|SLG4004:new ServiceCollection().BuildServiceProvider()|};")]
    [InlineData("var host = {|SLG4004:Host.CreateDefaultBuilder()|};")]
    public Task What_is_made_anew_each_time_is_flagged(string statements) => Verify.Flags<ClientPerInvocationAnalyzer>(FunctionSource.Handling(statements));

    [Theory]
    [InlineData("var client = new AmazonS3Client(Amazon.RegionEndpoint.GetBySystemName(order.Tenant));")]
    [InlineData("var client = new HttpClient { BaseAddress = new Uri(order.Id) };")]
    [InlineData("s_late ??= new HttpClient();")]
    [InlineData("if (s_late == null) { s_late = new HttpClient(); }")]
    [InlineData("using var stream = new MemoryStream();")]
    [InlineData("""
        var endpoint = await s_http.GetStringAsync("https://registry.example/orders");
        using var client = new HttpClient { BaseAddress = new Uri(endpoint) };
        """)]
    public Task What_differs_by_invocation_or_is_made_once_stays_silent(string statements) =>
        Verify.Silent<ClientPerInvocationAnalyzer>(FunctionSource.Handling(statements, "private static HttpClient? s_late;"));

    [Theory]
    [InlineData("{|SLG4001:new Microsoft.Azure.Cosmos.CosmosClient()|}")]
    [InlineData("{|SLG4001:new Azure.Messaging.ServiceBus.ServiceBusClient()|}")]
    [InlineData("{|SLG4001:new Azure.Storage.Blobs.BlobServiceClient()|}")]
    [InlineData("{|SLG4001:new MongoDB.Driver.MongoClient()|}")]
    [InlineData("{|SLG4001:StackExchange.Redis.ConnectionMultiplexer.Connect(\"cache\")|}")]
    [InlineData("new Elsewhere.CosmosClient()")]
    public Task Clients_of_other_services_count(string creation) => Verify.Flags<ClientPerInvocationAnalyzer>(FunctionSource.Handling($"_ = {creation};") + """
        namespace Microsoft.Azure.Cosmos { public class CosmosClient { } }
        namespace Azure.Messaging.ServiceBus { public class ServiceBusClient { } }
        namespace Azure.Storage.Blobs { public class BlobServiceClient { } }
        namespace MongoDB.Driver { public class MongoClient { } }
        namespace Elsewhere { public class CosmosClient { } }
        namespace StackExchange.Redis
        {
            public class ConnectionMultiplexer { public static ConnectionMultiplexer Connect(string configuration) => throw new NotSupportedException(); }
        }
        """);

    [Theory]
    [InlineData(1, "using MongoDB.Driver;", "var client = new MongoClient(Environment.GetEnvironmentVariable(\"MONGO\"));")]
    [InlineData(1, "using Azure.Messaging.ServiceBus;", "await using ServiceBusClient client = new(\"bus\");")]
    [InlineData(0, "using MongoDB.Driver;", "var client = new MongoClient(order.Tenant);")]
    [InlineData(0, "using MongoDB.Driver;", "s_client ??= new MongoClient(\"mongo\");")]
    [InlineData(0, "using MongoDB.Driver;", "var client = new MongoClientSettings();")]
    public async Task Clients_of_packages_that_are_missing_are_known_by_name(int expected, string usings, string statements)
    {
        var source = $"{usings}\n{FunctionSource.Handling(statements, "private static object? s_client;")}";

        Assert.Equal(Enumerable.Repeat("SLG4001", expected), (await Diagnostics.Of<ClientPerInvocationAnalyzer>(source)).Select(found => found.Id));
    }

    [Fact]
    public Task A_client_of_the_factory_stays_silent() => Verify.Silent<ClientPerInvocationAnalyzer>(FunctionSource.With("""
        private readonly IHttpClientFactory _clients = null!;
        public async Task Handle(Order order, ILambdaContext context) { using var client = _clients.CreateClient(); await client.GetAsync(order.Id); }
        """));

    [Fact]
    public async Task In_the_function_of_a_custom_resource_it_is_a_hint() => Assert.Equal(
        DiagnosticSeverity.Info,
        Assert.Single(await Diagnostics.Of<ClientPerInvocationAnalyzer>(FunctionSource.With(
            """
            public async Task Handle(Request request, ILambdaContext context)
            {
                using var client = new HttpClient();
                await client.PutAsync(request.ResponseURL, null);
            }
            """,
            "public class Request { public string RequestType { get; set; } = \"\"; public string ResponseURL { get; set; } = \"\"; }"))).Severity);

    [Theory]
    [InlineData("var request = JsonSerializer.Deserialize<Request>(input.ToString()!)!; await Answer(request.ResponseURL);", DiagnosticSeverity.Info)]
    [InlineData("var request = (JsonElement)input; await Answer(request.GetProperty(\"ResponseURL\").GetString());", DiagnosticSeverity.Info)]
    [InlineData("var request = JsonSerializer.Deserialize<Request>(input.ToString()!)!; await Answer(request.RequestType);", DiagnosticSeverity.Warning)]
    public async Task A_custom_resource_may_be_known_only_inside(string statements, DiagnosticSeverity severity)
    {
        var found = await Diagnostics.Of<ClientPerInvocationAnalyzer>("using System.Text.Json;\n" + FunctionSource.With(
            $$"""
            public async Task Handle(object input, ILambdaContext context) { {{statements}} }
            static async Task Answer(string? url) { using var client = new HttpClient(); await client.PutAsync(url, null); }
            """,
            "public class Request { public string RequestType { get; set; } = \"\"; public string ResponseURL { get; set; } = \"\"; }"));

        Assert.Equal(severity, Assert.Single(found).Severity);
    }
}
