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
