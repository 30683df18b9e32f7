using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ServerlessGuard.PolicyLint.Commands;
using ServerlessGuard.PolicyLint.Tests.Checking;
using static ServerlessGuard.PolicyLint.Tests.Checking.Checkout;

namespace ServerlessGuard.PolicyLint.Tests.Commands;

/// <summary>A real client that talks to a process of the tool over its standard streams.</summary>
public sealed class McpTests : IAsyncLifetime, IDisposable
{
    private readonly Checkout _checkout = Of(Allow("[dynamodb:GetItem, dynamodb:DeleteItem]"));
    private McpClient? _client;

    private McpClient Client => _client!;

    public async ValueTask InitializeAsync()
    {
        var tool = typeof(CommandLine).Assembly.Location;
        var transport = new StdioClientTransport(new StdioClientTransportOptions { Name = "policy-lint", Command = "dotnet", Arguments = [tool, "mcp"] });
        _client = await McpClient.CreateAsync(transport, cancellationToken: TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_client is not null) await _client.DisposeAsync();
        Dispose();
    }

    public void Dispose() => _checkout.Dispose();

    [Fact]
    public async Task An_assistant_checks_asks_the_catalog_and_learns_of_its_mistakes()
    {
        var tools = await Client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);
        var check = await Call("check", ("directory", _checkout.Path));
        var json = await Call("check", ("directory", _checkout.Path), ("format", "json"));
        var catalog = await Call("catalog", ("service", "s3"), ("operation", "CopyObject"));
        var reason = await Call("explain", ("directory", _checkout.Path), ("function", "GetOrder"), ("action", "dynamodb:GetItem"));
        var nowhere = await Call("check", ("directory", Path.Combine(_checkout.Path, "nowhere")));

        Assert.Equal("policy-lint", Client.ServerInfo?.Name);
        Assert.Subset(tools.Select(tool => tool.Name).ToHashSet(), new HashSet<string> { "catalog", "check", "explain", "validate" });
        Assert.All(tools, tool => Assert.True(tool.ProtocolTool.Annotations?.ReadOnlyHint));
        Assert.All(tools, tool => Assert.NotEmpty(tool.Description));
        Assert.Contains("warning SLG5002 template.yaml:", Text(check), StringComparison.Ordinal);
        Assert.NotEqual(true, check.IsError);
        Assert.StartsWith("{\n  \"schemaVersion\": \"1\"", Text(json), StringComparison.Ordinal);
        Assert.Contains("s3:GetObject", Text(catalog), StringComparison.Ordinal);
        Assert.Contains("s3:PutObject", Text(catalog), StringComparison.Ordinal);
        Assert.Contains("src/Orders/Function.cs:", Text(reason), StringComparison.Ordinal);
        Assert.Contains("Orders.Function.Get", Text(reason), StringComparison.Ordinal);
        Assert.True(nowhere.IsError);
        Assert.Contains("no such directory", Text(nowhere), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_done_is_an_error_of_the_tool_and_the_server_goes_on()
    {
        var broken = Path.Combine(_checkout.With("broken.json", """{ "Version": "2012-10-17", "Statement": [ """).Path, "broken.json");
        (string Says, CallToolResult Answer)[] errors =
        [
            ("no such directory", await Call("generate", ("directory", "/nowhere/at/all"))),
            ("no such directory", await Call("explain", ("directory", "/nowhere/at/all"), ("function", "GetOrder"))),
            ("no such file", await Call("check", ("directory", _checkout.Path), ("templates", new[] { "absent.yaml" }))),
            ("xml", await Call("check", ("directory", _checkout.Path), ("format", "xml"))),
            ("there is no such function", await Call("generate", ("directory", _checkout.Path), ("functions", new[] { "Absent" }))),
            ("nosuchservice", await Call("catalog", ("service", "nosuchservice"))),
            ("absent.json", await Call("validate", ("files", new[] { "/nowhere/absent.json" }))),
            ("--output", await Call("check", ("directory", "--output=report.txt"))),
            ("no such file", await Call("check", ("directory", _checkout.Path), ("templates", new[] { "--output=report.txt" }))),
        ];
        var invalid = await Call("validate", ("files", new[] { broken }));
        var unknown = await Assert.ThrowsAnyAsync<McpException>(() => Call("deploy"));

        Assert.All(errors, error => Assert.Equal((true, true), (error.Answer.IsError == true, Text(error.Answer).Contains(error.Says, StringComparison.Ordinal))));
        Assert.NotEqual(true, invalid.IsError);
        Assert.Contains("SLG6", Text(invalid), StringComparison.Ordinal);
        Assert.Contains("deploy", unknown.Message, StringComparison.Ordinal);
        Assert.Contains("s3:GetObject", Text(await Call("catalog", ("service", "s3"), ("operation", "GetObject"))), StringComparison.Ordinal);
    }

    private async Task<CallToolResult> Call(string tool, params (string Name, object? Value)[] arguments) =>
        await Client.CallToolAsync(tool, arguments.ToDictionary(argument => argument.Name, argument => argument.Value), cancellationToken: TestContext.Current.CancellationToken);

    private static string Text(CallToolResult result) => string.Concat(result.Content.OfType<TextContentBlock>().Select(block => block.Text));
}
