using ServerlessGuard.PolicyLint.Checking;
using ServerlessGuard.PolicyLint.Tests.Commands;

namespace ServerlessGuard.PolicyLint.Tests.Checking;

/// <summary>The code rules over a whole checkout, unrestored: the package's analyzers, with reach from one project into another.</summary>
public sealed class CodeRulesTests
{
    private const string Library =
        """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net8.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
        </Project>
        """;

    private const string Store =
        """
        namespace Storage;

        public static class Store
        {
            private static string s_last = "";

            public static string Remember(string id)
            {
                var last = s_last;
                s_last = id;
                return last;
            }

            public static void NeverCalled(string id) => s_last = id;
        }
        """;

    [Fact]
    public void State_that_a_referenced_project_keeps_is_found_from_the_handler()
    {
        using var checkout = WithLibrary("Storage.Store.Remember(id);");

        var finding = Assert.Single(checkout.Check(CodeRules.Only).Findings);

        Assert.Equal(("SLG1001", Level.Warning), (finding.Rule, finding.Level));
        Assert.Equal("src/Storage/Store.cs:10:9", finding.Position.ToString());
        Assert.Equal("'s_last' keeps data of one invocation of 'Function.Get' for the next (via Remember)", finding.Message);
        Assert.Equal("src/Storage/Store.cs:5:27", Assert.Single(finding.Related).Position.ToString());
    }

    [Fact]
    public void Code_that_no_handler_reaches_is_silent()
    {
        using var checkout = WithLibrary("await Task.Yield();");

        Assert.Empty(checkout.Check(CodeRules.Only).Findings);
    }

    [Theory]
    [InlineData(CodeRules.Off, "SLG5001")]
    [InlineData(CodeRules.Only, "SLG4001")]
    [InlineData(CodeRules.Beside, "SLG5001 SLG4001")]
    public void Each_kind_of_rule_can_be_left_out(CodeRules rules, string expected)
    {
        using var checkout = Checkout.Of(Checkout.Allow("dynamodb:PutItem"), $"await new AmazonDynamoDBClient().PutItemAsync(new PutItemRequest {{ TableName = Environment.GetEnvironmentVariable(\"ORDERS\") }}); {Checkout.ReadsAnItem}");

        var found = checkout.Check(rules).Findings.Where(finding => finding.Level <= Level.Warning).Select(finding => finding.Rule);

        Assert.Equal(expected.Split(' ').Order(), found.Order());
    }

    [Fact]
    public void The_command_takes_the_option_with_and_without_its_value_and_refuses_others()
    {
        using var checkout = WithLibrary("Storage.Store.Remember(id);");

        Assert.Contains("SLG1001", Run.Of("check", checkout.Path, "--code-rules", "--format", "json").Out, StringComparison.Ordinal);
        Assert.Contains("SLG1001", Run.Of("check", checkout.Path, "--code-rules=only", "--format", "sarif").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("SLG1001", Run.Of("check", checkout.Path, "--format", "json").Out, StringComparison.Ordinal);
        Assert.Equal(2, Run.Of("check", checkout.Path, "--code-rules=all").Status);
    }

    [Fact]
    public void The_service_map_at_the_root_says_whose_table_it_is()
    {
        using var checkout = Checkout.Of(Checkout.Allow("dynamodb:GetItem"))
            .With(".serverlessguard.json", """{ "services": { "orders": { "projects": ["src/Orders"] }, "billing": { "tables": [{ "variable": "ORDERS" }], "queue": [] } } }""");

        var found = checkout.Check(CodeRules.Only).Findings;

        Assert.Equal(["SLG3006", "SLG9001"], found.Select(finding => finding.Rule).Order());
        Assert.Equal(".serverlessguard.json:1:110", found.Single(finding => finding.Rule == "SLG9001").Position.ToString());
    }

    [Theory]
    [InlineData(".editorconfig", "dotnet_diagnostic.SLG1001.severity = none", null)]
    [InlineData("src/.editorconfig", "dotnet_diagnostic.SLG1001.severity = error", Level.Error)]
    [InlineData("src/Orders/.editorconfig", "dotnet_diagnostic.SLG1001.severity = none", Level.Warning)]
    public void The_editors_configuration_sets_the_level_for_the_files_below_it(string file, string line, Level? expected)
    {
        using var checkout = WithLibrary("Storage.Store.Remember(id);").With(file, $"[*.cs]\n{line}\n");

        Assert.Equal(expected, checkout.Check(CodeRules.Only).Findings.Select(finding => (Level?)finding.Level).SingleOrDefault());
    }

    [Fact]
    public void The_editors_configuration_sets_options()
    {
        using var checkout = WithLibrary("Storage.Store.Remember(id);").With(".editorconfig", "[*.cs]\nserverlessguard.concurency = sequential\n");

        Assert.Equal(["SLG1001", "SLG9001"], checkout.Check(CodeRules.Only).Findings.Select(finding => finding.Rule).Order());
    }

    [Fact]
    public void A_singleton_of_a_container_that_another_project_builds_is_found()
    {
        using var checkout = WithLibrary("Storage.Startup.Services.GetRequiredService<Storage.ILog>().Begin(id);")
            .With("src/Orders/Usings.cs", "global using Microsoft.Extensions.DependencyInjection;")
            .With("src/Storage/Startup.cs", """
                using Microsoft.Extensions.DependencyInjection;

                namespace Storage;

                public interface ILog { void Begin(string trace); }

                internal class Log : ILog
                {
                    private string _trace = "";

                    public void Begin(string trace) => _trace = trace;
                }

                public static class Startup
                {
                    public static IServiceProvider Services { get; } = new ServiceCollection().AddSingleton<ILog, Log>().BuildServiceProvider();
                }
                """);

        var finding = Assert.Single(checkout.Check(CodeRules.Only).Findings);

        Assert.Equal(("SLG1011", "src/Storage/Startup.cs:11:40"), (finding.Rule, finding.Position.ToString()));
    }

    [Fact]
    public void A_handler_and_a_helper_with_types_of_missing_packages_are_followed_too()
    {
        using var checkout = WithLibrary("await Task.Yield();")
            .With("src/Orders/Digest.cs", """
                using Amazon.Lambda.Core;
                using Search.Client;

                namespace Orders;

                public class Digest
                {
                    private static string? s_last;

                    public void Handle(SearchEvent search, ILambdaContext context) => Keep(context.AwsRequestId);

                    private static SearchHit? Keep(string id)
                    {
                        s_last = id;
                        return null;
                    }
                }
                """);

        var finding = Assert.Single(checkout.Check(CodeRules.Only).Findings);

        Assert.Equal("'s_last' keeps data of one invocation of 'Digest.Handle' for the next (via Keep)", finding.Message);
    }

    [Fact]
    public void State_of_a_base_class_in_another_project_is_the_handlers()
    {
        using var checkout = WithLibrary("await Task.Yield();")
            .With("src/Storage/Traced.cs", """
                namespace Storage;

                public abstract class Traced<TRequest>
                {
                    public string Trace = "";

                    public abstract Func<TRequest, Task> Handler { get; }

                    public abstract Func<TRequest, bool> Propagator { get; }

                    public Task Run(TRequest request, Amazon.Lambda.Core.ILambdaContext context)
                    {
                        Propagator.Invoke(request);
                        return Handler(request);
                    }
                }
                """)
            .With("src/Orders/Traced.cs", """
                namespace Orders;

                public class TracedFunction : Storage.Traced<string>
                {
                    public override Func<string, Task> Handler => Put;

                    public override Func<string, bool> Propagator => Propagate;

                    private bool Propagate(string id)
                    {
                        Trace = id;
                        return true;
                    }

                    private Task Put(string id)
                    {
                        Storage.Store.Remember(Trace);
                        return Task.CompletedTask;
                    }
                }
                """);

        Assert.Equal(["SLG1002 src/Orders/Traced.cs:11:9", "SLG1001 src/Storage/Store.cs:10:9"], checkout.Check(CodeRules.Only).Findings.Select(finding => $"{finding.Rule} {finding.Position}"));
    }

    [Fact]
    public void A_checkout_of_azure_functions_alone_is_checked()
    {
        using var checkout = new TemporaryDirectory()
            .With("src/Orders/Orders.csproj", Library)
            .With("src/Orders/Function.cs", """
                using Microsoft.Azure.WebJobs;

                public static class Orders
                {
                    private static string s_last = "";

                    [FunctionName("orders")]
                    public static string Run([QueueTrigger("orders")] string order) => Keep(order);

                    private static string Keep(string order)
                    {
                        var last = s_last;
                        s_last = order;
                        return last;
                    }
                }
                """);

        var run = Run.Of("check", checkout.Path, "--code-rules=only", "--format", "json");

        Assert.Equal(1, run.Status);
        Assert.Contains("SLG1001", run.Out, StringComparison.Ordinal);
    }

    private static Checkout WithLibrary(string body) => Checkout.Of(Checkout.Allow("dynamodb:GetItem"), body)
        .With("src/Orders/Orders.csproj", Checkout.Project.Replace("</Project>", """<ItemGroup><ProjectReference Include="../Storage/Storage.csproj" /></ItemGroup></Project>""", StringComparison.Ordinal))
        .With("src/Storage/Storage.csproj", Library)
        .With("src/Storage/Store.cs", Store);
}
