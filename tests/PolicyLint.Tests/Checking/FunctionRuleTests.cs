using ServerlessGuard.PolicyLint.Checking;
using static ServerlessGuard.PolicyLint.Tests.Checking.Checkout;

namespace ServerlessGuard.PolicyLint.Tests.Checking;

/// <summary>What can be said of a function before its permissions are compared: handler, runtime, code, role, suppressions.</summary>
public class FunctionRuleTests
{
    [Fact]
    public void A_function_of_another_project_is_told_though_a_deployed_one_has_its_name()
    {
        using var checkout = Of(Allow("dynamodb:GetItem"))
            .With("src/Archive/Archive.csproj", Project)
            .With("src/Archive/Function.cs", Code(ReadsAnItem));

        Assert.Equal(
            [("Orders.Function.Get", "src/Archive/Archive.csproj"), ("GetOrder", "src/Orders/Orders.csproj")],
            checkout.Check().Functions.Select(function => (function.Id, function.Project!)));
    }

    [Fact]
    public void A_handler_the_code_does_not_have_is_reported_with_the_nearest_one()
    {
        using var checkout = Of(Allow("dynamodb:GetItem")).With("src/Orders/Function.cs", Code(ReadsAnItem, handler: "GetAsync"));

        var result = checkout.Check();

        Assert.Equal(FunctionStatus.HandlerNotFound, Assert.Single(result.Functions).Status);
        var finding = Assert.Single(result.Findings);
        Assert.Equal(("SLG5010", Level.Warning, "template.yaml"), (finding.Rule, finding.Level, finding.Position.File));
        Assert.Contains("GetAsync", finding.Message);
    }

    [Theory]
    [InlineData("nodejs22.x", "index.handler")]
    [InlineData("python3.13", "app.lambda_handler")]
    [InlineData("java21", "example.Handler::handleRequest")]
    public void Other_runtimes_are_skipped_without_a_finding(string runtime, string handler)
    {
        using var checkout = new Checkout().With("template.yaml", Template(Allow("s3:*", "\"*\"")).Replace("dotnet8", runtime).Replace("Orders::Orders.Function::Get", handler));

        var result = checkout.Check();

        Assert.Equal(FunctionStatus.NotDotnet, Assert.Single(result.Functions).Status);
        Assert.Empty(result.Findings);
    }

    [Fact]
    public void Code_that_is_not_in_the_checkout_is_said_to_be()
    {
        using var checkout = new Checkout().With("template.yaml", Template(Allow("dynamodb:GetItem")));

        var function = Assert.Single(checkout.Check().Functions);

        Assert.Equal(FunctionStatus.CodeNotFound, function.Status);
        Assert.NotNull(function.StatusReason);
    }

    [Fact]
    public void A_role_from_elsewhere_is_noted_and_not_accused()
    {
        using var checkout = Of("[]").With("template.yaml", Template("[]").Replace("Policies:\n        []", "Role: !ImportValue orders-role"));

        var result = checkout.Check();

        var finding = Assert.Single(result.Findings);
        Assert.Equal(("SLG5011", Level.Note, "GetOrder"), (finding.Rule, finding.Level, finding.Function));
        Assert.Contains(Assert.Single(result.Functions).Required, required => required.Action == "dynamodb:GetItem");
    }

    [Theory]
    [InlineData("infra/main.tf", "filename = \"../src/Orders/bin/orders.zip\"", "SLG5011")]
    [InlineData("serverless.yml", "handler: Orders::Orders.Function::Get", "SLG5011")]
    [InlineData("infra/main.tf", "filename = \"../src/Orders.Tests/bin/orders.zip\"", "SLG5001")]
    [InlineData("docs/notes.md", "src/Orders/bin", "SLG5001")]
    public void A_generated_entry_without_policies_says_nothing_where_something_else_deploys_the_project(string file, string text, string rule)
    {
        var generated = Template("- AWSLambdaBasicExecutionRole").Replace("    Properties:\n      CodeUri", "    Metadata:\n      Tool: Amazon.Lambda.Annotations\n    Properties:\n      CodeUri");
        using var checkout = Of("[]").With("template.yaml", generated).With(file, text);

        Assert.Equal(rule, Assert.Single(checkout.Check().Findings).Rule);
    }

    [Theory]
    [InlineData("new DotnetFunction(this, \"src/Orders\");", "SLG5011")]
    [InlineData("new DotnetFunction(this, \"src/Billing\");", "SLG5001")]
    public void A_stack_counts_whose_constructs_are_in_a_project_of_their_own(string stack, string rule)
    {
        var generated = Template("- AWSLambdaBasicExecutionRole").Replace("    Properties:\n      CodeUri", "    Metadata:\n      Tool: Amazon.Lambda.Annotations\n    Properties:\n      CodeUri");
        using var checkout = Of("[]").With("template.yaml", generated)
            .With("cdk/Constructs/Constructs.csproj", """<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><PackageReference Include="Amazon.CDK.Lib" Version="2.0.0" /></ItemGroup></Project>""")
            .With("cdk/Stack/Stack.csproj", """<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><ProjectReference Include="../Constructs/Constructs.csproj" /></ItemGroup></Project>""")
            .With("cdk/Stack/Stack.cs", stack);

        Assert.Equal(rule, Assert.Single(checkout.Check().Findings).Rule);
    }

    [Theory]
    [InlineData("- AWSLambda_FullAccess", "", "SLG5011")]
    [InlineData("- arn:aws:iam::aws:policy/AWSLambda_FullAccess\n- AWSLambdaBasicExecutionRole", "", "SLG5011")]
    [InlineData("- AWSLambda_FullAccess\n- AmazonSQSFullAccess", "", "SLG5001")]
    [InlineData("- AmazonSQSFullAccess", "", "SLG5001")]
    [InlineData("- AWSLambda_FullAccess", "ORDERS: orders", "SLG5001")]
    public void A_template_left_as_the_project_template_made_it_says_nothing_where_something_else_deploys_the_project(string policies, string variable, string rule)
    {
        var template = Template(policies).Replace("ORDERS: !Ref Orders", variable).Replace("      Environment:\n        Variables:\n          \n", "");
        using var checkout = Of("[]").With("template.yaml", template).With("infra/cdk.json", "{}").With("infra/lib/stack.ts", "handler: 'Orders::Orders.Function::Get'");

        var rules = checkout.Check().Findings.Select(finding => finding.Rule).ToList();
        Assert.Contains(rule, rules);
        if (rule == "SLG5011") Assert.Single(rules);
    }

    [Fact]
    public void A_template_left_as_the_project_template_made_it_counts_where_nothing_else_deploys_the_project()
    {
        using var checkout = Of("[]").With("template.yaml", Template("- AWSLambda_FullAccess").Replace("      Environment:\n        Variables:\n          ORDERS: !Ref Orders\n", ""));

        Assert.Contains("SLG5001", checkout.Check().Findings.Select(finding => finding.Rule));
    }

    [Fact]
    public void Code_without_a_template_is_listed_with_what_it_needs()
    {
        using var checkout = new Checkout()
            .With("src/Orders/Orders.csproj", Project.Replace("Amazon.Lambda.Core", "Amazon.Lambda.Annotations"))
            .With("src/Orders/Function.cs", Code(ReadsAnItem).Replace("    public async", "    [Amazon.Lambda.Annotations.LambdaFunction]\n    public async"));

        var result = checkout.Check();

        var function = Assert.Single(result.Functions);
        Assert.Equal((FunctionKind.Annotations, (string?)null), (function.Kind, function.Template));
        Assert.Contains(function.Required, required => required.Action == "dynamodb:GetItem");
        Assert.Empty(result.Findings);
    }

    [Fact]
    public void Templates_that_use_the_same_id_are_checked_by_themselves()
    {
        using var checkout = Of(Allow("dynamodb:GetItem")).With("other.yaml", Template(Allow("dynamodb:PutItem")));

        var result = checkout.Check();

        Assert.Equal(["other.yaml#GetOrder", "template.yaml#GetOrder"], result.Functions.Select(function => function.DisplayName));
        Assert.All(result.Findings, finding => Assert.Equal("other.yaml", finding.Template));
        Assert.Contains("other.yaml#GetOrder", result.Findings[0].Message);
    }

    [Theory]
    [InlineData("Rule: SLG5002, Action: dynamodb:DeleteItem, Reason: the console tool uses it", true, 0)]
    [InlineData("Rule: SLG5002, Reason: the console tool uses it", true, 0)]
    [InlineData("Rule: SLG5002, Action: dynamodb:PutItem, Reason: another action", false, 0)]
    [InlineData("Rule: SLG5003, Reason: another rule", false, 0)]
    [InlineData("Rule: SLG5002", true, 1)]
    public void A_suppression_silences_its_rule_and_needs_a_reason(string suppression, bool suppressed, int notes)
    {
        var template = Template(Allow("[dynamodb:GetItem, dynamodb:DeleteItem]"));
        using var checkout = Of(Allow("dynamodb:GetItem")).With(
            "template.yaml",
            template.Replace("    Properties:\n      CodeUri", $"    Metadata:\n      ServerlessGuard:\n        Suppress:\n          - {{ {suppression} }}\n    Properties:\n      CodeUri"));

        var findings = checkout.Check().Findings;

        Assert.Equal(suppressed, Assert.Single(findings, finding => finding.Rule == "SLG5002").Suppressed);
        Assert.Equal(notes, findings.Count(finding => finding.Rule == "SLG9002"));
    }
}
