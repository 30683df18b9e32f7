using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.PolicyLint.Checking;

namespace ServerlessGuard.PolicyLint.Tests.Checking;

/// <summary>Functions of Lambda Annotations where the generated template does not have them, or not as the attributes ask.</summary>
public class AnnotationsTests
{
    private const string ReadOnly = "AWSLambdaBasicExecutionRole, AmazonDynamoDBReadOnlyAccess";

    [Fact]
    public void Without_a_template_the_attribute_says_what_the_role_is_granted()
    {
        using var checkout = Code($"[LambdaFunction(Policies = \"{ReadOnly}\", ResourceName = \"GetOrder\")]");

        var function = Assert.Single(checkout.Check().Functions);

        Assert.Equal((FunctionKind.Annotations, "Orders.Functions.Get", "GetOrderRole", RoleKind.Implicit), (function.Kind, function.Id, function.Role!.Id, function.Role.Kind));
        Assert.Equal(("src/Orders/Functions.cs", 11), (function.Role.Position.File, function.Role.Position.Line));
        Assert.Equal(["AWSLambdaBasicExecutionRole", "AmazonDynamoDBReadOnlyAccess"], function.Role.Grants.Select(grant => grant.Origin));
    }

    [Theory]
    [InlineData("AWSLambdaBasicExecutionRole", "SLG5001")]
    [InlineData(ReadOnly, "SLG5005")]
    public void The_role_of_the_attribute_is_compared_with_the_code(string policies, string rule)
    {
        using var checkout = Code($"[LambdaFunction(Policies = \"{policies}\")]");

        Assert.Equal(rule, Assert.Single(checkout.Check().Findings).Rule);
    }

    [Theory]
    [InlineData("[LambdaFunction]")]
    [InlineData("[LambdaFunction(MemorySize = 512)]")]
    public void An_attribute_that_leaves_the_role_to_the_template_says_nothing(string attribute)
    {
        using var checkout = Code(attribute);

        Assert.Null(Assert.Single(checkout.Check().Functions).Role);
    }

    [Theory]
    [InlineData("Role = \"arn:aws:iam::123456789012:role/orders\"", "arn:aws:iam::123456789012:role/orders")]
    [InlineData("Role = \"@Worker\"", "Worker")]
    public void A_role_outside_of_the_code_cannot_be_compared(string argument, string id)
    {
        using var checkout = Code($"[LambdaFunction({argument})]");

        var result = checkout.Check();
        Assert.Equal((id, RoleKind.Imported), (Assert.Single(result.Functions).Role!.Id, result.Functions[0].Role!.Kind));
        Assert.Equal("SLG5011", Assert.Single(result.Findings).Rule);
    }

    [Theory]
    [InlineData("Policies = \"AWSLambdaBasicExecutionRole, @Worker\"", "SLG5011: Orders.Functions.Get is not compared with its role: policy '@Worker' is outside the code: build, and pass the template that declares it")]
    [InlineData("Policies = \"arn:aws:iam::123456789012:policy/orders\"", "SLG5011: Orders.Functions.Get is not compared with its role: policy 'arn:aws:iam::123456789012:policy/orders' is outside the code: build, and pass the template that declares it")]
    [InlineData("Policies = \"NoSuchPolicy\"", "SLG5005: Orders.Functions.Get: NoSuchPolicy: AWS has no managed policy 'NoSuchPolicy': it was removed or never existed; remove it or name an existing one")]
    [InlineData("Policies = \", ,\"", "")]
    [InlineData("Policies = 5", "")]
    [InlineData("Role = \"\"", "")]
    public void What_an_attribute_cannot_mean_is_said_in_a_line(string argument, string findings)
    {
        using var checkout = Code($"[LambdaFunction({argument})]");

        Assert.Equal(findings, string.Join('\n', checkout.Check().Findings.Select(finding => $"{finding.Rule}: {finding.Message}")));
    }

    [Fact]
    public void Over_a_stale_template_the_attribute_speaks()
    {
        using var checkout = Code($"[LambdaFunction(Policies = \"{ReadOnly}\")]").With("src/Orders/serverless.template", Generated("\"AWSLambdaBasicExecutionRole\""));

        var function = Assert.Single(checkout.Check().Functions);
        Assert.Equal((FunctionKind.Sam, "src/Orders/Functions.cs"), (function.Kind, function.Role!.Position.File));
        Assert.Contains("AmazonDynamoDBReadOnlyAccess", function.Role.Grants.Select(grant => grant.Origin));
    }

    [Theory]
    [InlineData($"[LambdaFunction(Policies = \"{ReadOnly}\")]", "\"AmazonDynamoDBReadOnlyAccess\", \"AWSLambdaBasicExecutionRole\"")]
    [InlineData("[LambdaFunction]", "\"AmazonDynamoDBReadOnlyAccess\"")]
    public void A_template_that_has_what_the_attribute_asks_for_speaks_itself(string attribute, string policies)
    {
        using var checkout = Code(attribute).With("src/Orders/serverless.template", Generated(policies));

        Assert.Equal("src/Orders/serverless.template", Assert.Single(checkout.Check().Functions).Role!.Position.File);
    }

    [Fact]
    public void A_method_that_the_generated_template_does_not_have_yet_is_a_function_of_its_own()
    {
        using var checkout = Code("[LambdaFunction]", "[LambdaFunction(Policies = \"AWSLambdaBasicExecutionRole\")] public Task Later() => Task.CompletedTask;")
            .With("src/Orders/serverless.template", Generated("\"AWSLambdaBasicExecutionRole\""));

        Assert.Equal([("Orders.Functions.Later", FunctionKind.Annotations), ("OrdersFunctionsGetGenerated", FunctionKind.Sam)], checkout.Check().Functions.Select(function => (function.Id, function.Kind)));
    }

    [Theory]
    [InlineData("infra/stack.py", "code=lambda_.Code.from_asset('../src/Orders/bin')", "SLG5011")]
    [InlineData("infra/stack.py", "handler='Orders::Orders.Functions::Get'", "SLG5011")]
    [InlineData("infra/stack.py", "Function(self, 'Orders', runtime=Runtime.DOTNET_8)", "SLG5011")]
    [InlineData("infra/stack.py", "apigateway.RequestAuthorizer(self, 'Orders')", "SLG5001")]
    [InlineData("infra/stack.py", "code=lambda_.Code.from_asset('../src/Orders.Tests/bin')", "SLG5001")]
    [InlineData("infra/main.tf", "handler = \"Orders::Orders.Functions::Get\"", "SLG5011")]
    public void A_program_that_deploys_the_project_says_what_the_role_is(string file, string text, string rule)
    {
        using var checkout = Code("[LambdaFunction]").With("src/Orders/serverless.template", Generated("\"AWSLambdaBasicExecutionRole\"")).With("infra/cdk.json", "{}").With(file, text);

        Assert.Equal(rule, Assert.Single(checkout.Check().Findings).Rule);
    }

    private static Checkout Code(string attribute, string others = "") => new Checkout()
        .With("src/Orders/Orders.csproj", Checkout.Project.Replace("<PackageReference Include=\"Amazon.Lambda.Core\"", "<PackageReference Include=\"Amazon.Lambda.Annotations\" Version=\"1.7.0\" />\n    <PackageReference Include=\"Amazon.Lambda.Core\"", StringComparison.Ordinal))
        .With(
            "src/Orders/Functions.cs",
            $$"""
            using Amazon.DynamoDBv2;
            using Amazon.Lambda.Annotations;

            namespace Orders;

            public class Functions
            {
                private readonly IAmazonDynamoDB _orders = new AmazonDynamoDBClient();

                // Reads one item.
                {{attribute}}
                public async Task<string> Get(string id)
                {
                    await _orders.GetItemAsync("orders", new());
                    return id;
                }

                {{others}}
            }
            """);

    private static string Generated(string policies) =>
        $$"""
        { "AWSTemplateFormatVersion": "2010-09-09", "Transform": "AWS::Serverless-2016-10-31",
          "Description": "This template is partially managed by Amazon.Lambda.Annotations (v1.7.0.0).",
          "Resources": { "OrdersFunctionsGetGenerated": {
            "Type": "AWS::Serverless::Function", "Metadata": { "Tool": "Amazon.Lambda.Annotations" },
            "Properties": { "Runtime": "dotnet8", "CodeUri": ".", "Policies": [{{policies}}], "PackageType": "Zip", "Handler": "Orders::Orders.Functions_Get_Generated::Get" } } } }
        """;
}
