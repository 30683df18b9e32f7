using ServerlessGuard.PolicyLint.Tests.Checking;
using static ServerlessGuard.PolicyLint.Tests.Checking.Checkout;

namespace ServerlessGuard.PolicyLint.Tests.Rewriting;

public class ServerlessFixTests
{
    [Fact]
    public void Statements_of_the_service_keep_what_is_needed()
    {
        using var checkout = With(
            """
              iam:
                role:
                  statements:
                    - Effect: Allow
                      Action:
                        - dynamodb:GetItem
                        - dynamodb:DeleteItem
                      Resource: "*"
                    - Effect: Allow
                      Action: sqs:SendMessage
                      Resource: "*"
            """);

        Assert.Equal(
            """
            -            - dynamodb:DeleteItem
            -          Resource: "*"
            -        - Effect: Allow
            -          Action: sqs:SendMessage
            -          Resource: "*"
            +          Resource: !GetAtt Orders.Arn
            """,
            checkout.Changes("serverless.yml"));
        checkout.IsClean();
    }

    [Fact]
    public void What_is_missing_gets_a_place()
    {
        using var checkout = With("  region: eu-west-1");

        Assert.Equal(
            """
            +  iam:
            +    role:
            +      statements:
            +        - Effect: Allow
            +          Action: dynamodb:GetItem
            +          Resource: !GetAtt Orders.Arn
            """,
            checkout.Changes("serverless.yml"));
        checkout.IsClean();
    }

    [Fact]
    public void A_managed_policy_becomes_statements()
    {
        using var checkout = With("  iam:\n    role:\n      managedPolicies:\n        - arn:aws:iam::aws:policy/AmazonDynamoDBFullAccess");

        Assert.Equal(
            """
            -      managedPolicies:
            -        - arn:aws:iam::aws:policy/AmazonDynamoDBFullAccess
            +      statements:
            +        - Effect: Allow
            +          Action: dynamodb:GetItem
            +          Resource: !GetAtt Orders.Arn
            """,
            checkout.Changes("serverless.yml"));
        checkout.IsClean();
    }

    [Theory]
    [InlineData("iamRoleStatements:\n      - Effect: Allow\n        Action: sqs:SendMessage\n        Resource: '*'", "iamRoleStatements: []")]
    [InlineData("iam:\n      role:\n        statements:\n          - Effect: Allow\n            Action: sqs:SendMessage\n            Resource: '*'", "    statements: []")]
    public void A_function_without_needs_keeps_a_role_of_its_own(string written, string expected)
    {
        using var checkout = With("  stage: dev\n  iam:\n    role:\n      statements:\n        - Effect: Allow\n          Action: dynamodb:GetItem\n          Resource: !GetAtt Orders.Arn");
        var service = File.ReadAllText(Path.Combine(checkout.Path, "serverless.yml"))
            .Replace("functions:\n", $"functions:\n  idle:\n    handler: Orders::Orders.Idle::Run\n    {written}\n", StringComparison.Ordinal);
        checkout.With("serverless.yml", service)
            .With("src/Orders/Idle.cs", "namespace Orders;\n\npublic class Idle\n{\n    public string Run(string text, Amazon.Lambda.Core.ILambdaContext context) => text;\n}\n");

        Assert.Contains("+    " + expected, checkout.Changes("serverless.yml"), StringComparison.Ordinal);
        checkout.IsClean();
    }

    private static Checkout With(string provider) => new Checkout()
        .With("src/Orders/Orders.csproj", Project)
        .With("src/Orders/Function.cs", Code(ReadsAnItem))
        .With(
            "serverless.yml",
            $$"""
            service: orders
            provider:
              name: aws
              runtime: dotnet8
            {{provider}}
            functions:
              getOrder:
                handler: Orders::Orders.Function::Get
                package: { artifact: src/Orders/bin/orders.zip }
                environment:
                  ORDERS: !Ref Orders
            resources:
              Resources:
                Orders:
                  Type: AWS::DynamoDB::Table
                  Properties:
                    BillingMode: PAY_PER_REQUEST

            """.ReplaceLineEndings("\n"));
}
