using ServerlessGuard.PolicyLint.Checking;

namespace ServerlessGuard.PolicyLint.Tests.Checking;

public class ServerlessFrameworkTests
{
    [Fact]
    public void A_service_that_grants_what_its_code_needs_is_clean()
    {
        using var checkout = Service("[{ Effect: Allow, Action: 'dynamodb:GetItem', Resource: !GetAtt Orders.Arn }]");

        var result = checkout.Check();

        var function = Assert.Single(result.Functions);
        Assert.Equal(("get", FunctionKind.ServerlessFramework, FunctionStatus.Analyzed), (function.Id, function.Kind, function.Status));
        Assert.Equal("src/Orders/Orders.csproj", function.Project);
        Assert.Empty(result.Findings);
        Assert.Empty(result.Errors);
    }

    [Fact]
    public void A_missing_and_an_unused_permission_are_found()
    {
        using var checkout = Service("[{ Effect: Allow, Action: 'dynamodb:PutItem', Resource: 'arn:aws:dynamodb:*:*:table/orders-dev' }]");

        Assert.Equal(
            ["SLG5001 dynamodb:GetItem", "SLG5002 dynamodb:PutItem"],
            checkout.Check().Findings.Select(finding => $"{finding.Rule} {string.Join(" ", finding.Actions)}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_another_function_of_the_service_needs_is_not_unused()
    {
        using var checkout = Service(
            "[{ Effect: Allow, Action: ['dynamodb:GetItem', 'dynamodb:DeleteItem'], Resource: !GetAtt Orders.Arn }]",
            "  remove: { handler: 'Removal::Orders.Function::Remove' }\n")
            .With("src/Removal/Removal.csproj", Checkout.Project)
            .With("src/Removal/Function.cs", Checkout.Code("""await _orders.DeleteItemAsync(Environment.GetEnvironmentVariable("ORDERS"), new() { ["id"] = new AttributeValue(id) });""", "Remove"));

        var findings = checkout.Check().Findings;

        Assert.All(findings, finding => Assert.Equal("SLG5006", finding.Rule));
        Assert.Equal(["get", "remove"], findings.Select(finding => finding.Function).Order(StringComparer.Ordinal));
    }

    private static Checkout Service(string statements, string functions = "") => new Checkout()
        .With("src/Orders/Orders.csproj", Checkout.Project)
        .With("src/Orders/Function.cs", Checkout.Code(Checkout.ReadsAnItem))
        .With("serverless.yml", $$"""
            service: orders
            provider:
              name: aws
              runtime: dotnet8
              stage: ${opt:stage, 'dev'}
              environment: { ORDERS: '${self:custom.table}' }
              iamRoleStatements: {{statements}}
            custom: { table: 'orders-${self:provider.stage}' }
            package: { artifact: src/Orders/bin/release/orders.zip }
            functions:
              get: { handler: 'Orders::Orders.Function::Get', events: [{ http: GET /orders }] }
            {{functions}}
            resources:
              Resources:
                Orders: { Type: AWS::DynamoDB::Table, Properties: { TableName: '${self:custom.table}' } }
            """);
}
