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

    private static Checkout WithLibrary(string body) => Checkout.Of(Checkout.Allow("dynamodb:GetItem"), body)
        .With("src/Orders/Orders.csproj", Checkout.Project.Replace("</Project>", """<ItemGroup><ProjectReference Include="../Storage/Storage.csproj" /></ItemGroup></Project>""", StringComparison.Ordinal))
        .With("src/Storage/Storage.csproj", Library)
        .With("src/Storage/Store.cs", Store);
}
