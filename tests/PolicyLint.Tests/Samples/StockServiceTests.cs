using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using ServerlessGuard.PolicyLint.Commands;

namespace ServerlessGuard.PolicyLint.Tests.Samples;

/// <summary>
/// One code base that is deployed in four ways: by a CDK app, by the Serverless Framework, with the Lambda tools for .NET, and by attributes alone. Its
/// planted faults are written out by hand here, never taken from the check's output.
/// </summary>
public sealed class StockServiceTests
{
    private const string Sample = "samples/StockService";
    private const string Functions = "cdk/cdk.out/assembly-Live/LiveFunctionsA34EB538.template.json";
    private const string Export = "cdk/cdk.out/assembly-Live/LiveFunctionsExport8333877C.nested.template.json";
    private const string Update = "dotnet run --project src/PolicyLint -- check samples/StockService";

    private static readonly string[] Findings =
    [
        // GrantReadData, where one item is read.
        $"{Functions}:44 SLG5002 GetC5CA2530 dynamodb:BatchGetItem",
        $"{Functions}:45 SLG5002 GetC5CA2530 dynamodb:GetRecords",
        $"{Functions}:46 SLG5002 GetC5CA2530 dynamodb:GetShardIterator",
        $"{Functions}:47 SLG5002 GetC5CA2530 dynamodb:Query",
        $"{Functions}:49 SLG5002 GetC5CA2530 dynamodb:Scan",
        $"{Functions}:50 SLG5002 GetC5CA2530 dynamodb:ConditionCheckItem",
        $"{Functions}:51 SLG5002 GetC5CA2530 dynamodb:DescribeTable",

        // ReceiveDelivery publishes to a topic of another stack, and nobody granted it.
        $"{Functions}:113 SLG5001 Receive14BEA84E sns:Publish",

        // The stack nested in the functions' one, whose function is an image.
        $"{Export}:55 SLG5004 Write20B66CD8 s3:*",

        // Shared role of the service, and the plugin's own role of one function, which deletes from another table.
        "serverless/serverless.yml:18 SLG5002 count dynamodb:PutItem",
        "serverless/serverless.yml:32 SLG5001 expire dynamodb:DeleteItem",
        "serverless/serverless.yml:37 SLG5002 expire dynamodb:DeleteItem",

        // The role that aws-lambda-tools-defaults.json names stands in a template. What it lacks, s3:PutObject, the bucket allows.
        "roles/template.yaml:19 SLG5002 stock-audit s3:DeleteObject",

        // [LambdaFunction(Policies = ...)], to read one kind of object.
        "src/StockLabels/Functions.cs:11 SLG5005 StockLabels.Functions.GetLabel s3-object-lambda:*,s3:*",
    ];

    [Fact]
    public void Every_planted_fault_is_found_where_it_is_and_nothing_else()
    {
        var report = JsonNode.Parse(Check("--format", "json"))!;

        var found = report["findings"]!.AsArray().Select(finding => $"{finding!["file"]}:{finding["line"]} {finding["rule"]} {finding["function"]} {string.Join(',', finding["actions"]!.AsArray())}");
        Assert.Equal(Findings.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        Assert.Empty(report["errors"]!.AsArray());
    }

    [Theory]
    [InlineData("GetC5CA2530", "cdk", "src/Stock/Stock.csproj", "template")]
    [InlineData("Write20B66CD8", "cdk", "src/Stock/Stock.csproj", "template")]
    [InlineData("expire", "serverless-framework", "src/Stock/Stock.csproj", "implicit")]
    [InlineData("stock-audit", "code", "src/StockAudit/StockAudit.csproj", "template")]
    [InlineData("StockLabels.Functions.GetLabel", "annotations", "src/StockLabels/StockLabels.csproj", "implicit")]
    public void Each_function_is_read_as_it_is_deployed(string id, string kind, string project, string role)
    {
        var function = JsonNode.Parse(Check("--format", "json"))!["functions"]!.AsArray().Single(function => (string?)function!["id"] == id)!;

        Assert.Equal((kind, project, role, "analyzed"), ((string?)function["kind"], (string?)function["project"], (string?)function["role"]!["kind"], (string?)function["status"]));
    }

    [Theory]
    [InlineData("expected.txt", "text")]
    [InlineData("expected.json", "json")]
    public void The_report_is_the_expected_one(string file, string format)
    {
        var (expected, actual) = (Repository.Read($"{Sample}/{file}"), Check("--format", format));
        if (expected != actual)
            Assert.Fail($"{Sample}/{file} (-) is not what the check prints (+):\n{LineDiff.Between(expected, actual)}\nIf the new report is right: {Update} --format {format} --output {Sample}/{file}\n");
    }

    /// <summary>What the check reads is what the app synthesises. The CDK runs on Node.js, which a machine with only the .NET SDK does not have.</summary>
    [Fact]
    public async Task The_assembly_is_what_the_app_synthesises()
    {
        Assert.SkipUnless(await Succeeds(".", "node", "--version"), "there is no Node.js here, on which the CDK runs: what is kept of the assembly is not compared with the app");
        using var copy = new TemporaryDirectory();
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf(Sample), "*", SearchOption.AllDirectories).Where(IsSource))
            copy.With(Path.GetRelativePath(Repository.PathOf(Sample), file), await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        var app = Path.Combine(copy.Path, "cdk");
        Assert.SkipUnless(await Succeeds(app, "dotnet", "restore"), "Amazon.CDK.Lib cannot be restored here: what is kept of the assembly is not compared with the app");

        Assert.True(await Succeeds(app, "dotnet", "run", "--no-restore"), "the app does not run");

        var kept = Repository.PathOf($"{Sample}/cdk/cdk.out/assembly-Live");
        Assert.All(Directory.EnumerateFiles(kept, "*.json"), file => Assert.Equal(
            JsonNode.Parse(File.ReadAllText(file))!.ToJsonString(),
            JsonNode.Parse(File.ReadAllText(Path.Combine(app, "cdk.out", "assembly-Live", Path.GetFileName(file))))!.ToJsonString()));
    }

    private static bool IsSource(string file) => !file.Replace('\\', '/').Split('/').Any(part => part is "bin" or "obj" or "cdk.out");

    /// <summary>As the CDK's command line would set it up.</summary>
    private static async Task<bool> Succeeds(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["CDK_OUTDIR"] = Path.Combine(folder, "cdk.out");
        start.Environment["CDK_CONTEXT_JSON"] = JsonSerializer.Serialize(new Dictionary<string, bool> { ["aws:cdk:enable-path-metadata"] = true, ["aws:cdk:enable-asset-metadata"] = true });
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            await Task.WhenAll(output, errors, process.WaitForExitAsync());
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static string Check(params string[] options)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter();
        var status = CommandLine.Run(["check", Repository.PathOf(Sample), .. options], new Terminal(output, error, Colours: false) { Patience = TimeSpan.MaxValue });
        Assert.Equal((1, ""), (status, error.ToString()));
        return output.ToString();
    }
}
