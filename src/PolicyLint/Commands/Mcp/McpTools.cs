using System.ComponentModel;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace ServerlessGuard.PolicyLint.Commands.Mcp;

/// <summary>The tool's commands as tools of an assistant: what a command prints is the answer.</summary>
internal static class McpTools
{
    /// <summary>Behind it nothing is an option.</summary>
    private const string Values = "--";

    public static IEnumerable<McpServerTool> All()
    {
        yield return Reading(Check, "check", "Compare functions with their roles", "Checks every C# function below a directory against its IAM role: missing, unused and too wide permissions, each with the call chain that proves it.");
        yield return Reading(Generate, "generate", "Smallest sufficient policies", "Writes the smallest IAM policy that is enough for each C# function below a directory, by reference to the template's own resources.");
        yield return Reading(Explain, "explain", "Why a function needs an action", "Shows the chain of calls from a function's handler to each AWS call that needs an action, why each step is taken, and which statements grant it.");
        yield return Reading(Catalog, "catalog", "Permissions of an SDK operation", "Tells which IAM actions an operation of the AWS SDK for .NET needs, always and only if, on which resources, and where that is known from.");
        yield return Reading(Validate, "validate", "Check policy documents", "Checks IAM policy documents by themselves: grammar, unknown actions, malformed ARNs, redundant entries.");
    }

    private static CallToolResult Check(
        [Description("Absolute path of the directory with the templates and the code.")] string directory,
        [Description("Templates to read, relative to the directory; all of them by default.")] string[]? templates = null,
        [Description("Also run the rules about state, lifetime, coupling and initialisation.")] bool codeRules = false,
        [Description("'text' for a summary, 'json' for everything.")] string format = "text")
    {
        List<string> options = [$"--format={format}", "--no-color", .. Each("--template", templates)];
        if (codeRules) options.Add("--code-rules");
        return Answer([CheckCommand.Name, .. options, Values, directory]);
    }

    private static CallToolResult Generate(
        [Description("Absolute path of the directory with the templates and the code.")] string directory,
        [Description("Functions by id; all of them by default.")] string[]? functions = null,
        [Description("'policy', 'sam', 'cloudformation', 'cdk', 'terraform' or 'serverless'; by default the language of each function's template.")] string? format = null)
    {
        IEnumerable<string> options = format is null ? Each("--function", functions) : Each("--function", functions).Append($"--format={format}");
        return Answer([GenerateCommand.Name, .. options, Values, directory]);
    }

    private static CallToolResult Explain(
        [Description("Absolute path of the directory with the templates and the code.")] string directory,
        [Description("A function's id; TEMPLATE#ID where two have the same.")] string function,
        [Description("An IAM action (dynamodb:GetItem), with * and ? as wildcards; everything the function needs by default.")] string? action = null) =>
        Answer([ExplainCommand.Name, $"--dir={directory}", Values, function, .. action is null ? [] : new[] { action }]);

    private static CallToolResult Catalog(
        [Description("A service's id (dynamodb), client (AmazonDynamoDBClient) or package (AWSSDK.DynamoDBv2).")] string service,
        [Description("An operation or .NET method (GetItemAsync); all of the service's by default.")] string? operation = null) =>
        Answer([CatalogCommand.Name, Values, service, .. operation is null ? [] : new[] { operation }]);

    private static CallToolResult Validate([Description("Absolute paths of JSON files with policy documents.")] string[] files) =>
        Answer([ValidateCommand.Name, Values, .. files]);

    /// <summary>An option with each of several values: what an assistant says is never an option itself.</summary>
    private static IEnumerable<string> Each(string option, string[]? values) => (values ?? []).Select(value => $"{option}={value}");

    private static McpServerTool Reading(Delegate tool, string name, string title, string description) => McpServerTool.Create(tool, new McpServerToolCreateOptions
    {
        Name = name,
        Title = title,
        Description = description,
        ReadOnly = true,
        Idempotent = true,
        Destructive = false,
        OpenWorld = false,
    });

    /// <summary>Findings are an answer; only what could not be done at all is an error.</summary>
    private static CallToolResult Answer(IReadOnlyList<string> arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var status = CommandLine.Run(arguments, new Terminal(output, error, Colours: false) { Patience = TimeSpan.MaxValue });
        return new CallToolResult
        {
            Content = [new TextContentBlock { Text = $"{output}{error}" }],
            IsError = status is ExitStatus.InternalFault or ExitStatus.BadInput && output.GetStringBuilder().Length == 0,
        };
    }
}
