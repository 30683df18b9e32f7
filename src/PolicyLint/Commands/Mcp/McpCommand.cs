using System.CommandLine;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using ServerlessGuard.PolicyLint.Reports;

namespace ServerlessGuard.PolicyLint.Commands.Mcp;

/// <summary><c>policy-lint mcp</c>: a server of the Model Context Protocol on standard input and output, for coding assistants.</summary>
public static class McpCommand
{
    public const string Name = "mcp";

    public const string Examples =
        """
          { "mcpServers": { "policy-lint": { "command": "policy-lint", "args": ["mcp"] } } }

        """;

    private const string Instructions =
        "Checks C# Lambda functions against their IAM roles, offline and without building: which permissions the code needs, which the role lacks, never uses or has too wide. " +
        "Check before and after a change of code or of a template. The tools only read.";

    public static Command Create()
    {
        var command = new Command(Name, "Serves the checks to coding assistants over standard input and output (Model Context Protocol).");
        command.SetAction((_, cancellation) => ServeAsync(cancellation));
        return command;
    }

    private static async Task<int> ServeAsync(CancellationToken cancellation)
    {
        var options = new McpServerOptions
        {
            ServerInfo = new Implementation { Name = ToolVersion.Name, Version = ToolVersion.OfAssembly },
            ServerInstructions = Instructions,
            ToolCollection = [.. McpTools.All()],
        };
        await using var transport = new StdioServerTransport(options);
        await using var server = McpServer.Create(transport, options);
        await server.RunAsync(cancellation);
        return ExitStatus.Good;
    }
}
