using System.Diagnostics;
using System.Text.Json;
using ServerlessGuard.PolicyLint.Tests.Checking;
using static ServerlessGuard.PolicyLint.Tests.Checking.Checkout;

namespace ServerlessGuard.PolicyLint.Tests.Commands;

/// <summary>Two functions of one template, of which a change concerns one, both or none.</summary>
public sealed class ChangedTemplateTests : IDisposable
{
    private const string Template =
        """
        AWSTemplateFormatVersion: "2010-09-09"
        Transform: AWS::Serverless-2016-10-31
        Parameters:
          PricesName:
            Type: String
            Default: prices
        Globals:
          Function:
            Runtime: dotnet8
            Handler: Orders::Orders.Function::Get
            CodeUri: src/Orders
        Resources:
          GetOrder:
            Type: AWS::Serverless::Function
            Properties:
              Environment:
                Variables:
                  ORDERS: !Ref Orders
              Policies:
                - Statement:
                    - Effect: Allow
                      Action: dynamodb:GetItem
                      Resource: !GetAtt Orders.Arn
          GetPrice:
            Type: AWS::Serverless::Function
            Properties:
              Environment:
                Variables:
                  ORDERS: !Ref PricesName
              Policies:
                - DynamoDBReadPolicy:
                    TableName: !Ref PricesName
          Orders:
            Type: AWS::DynamoDB::Table
            Properties:
              BillingMode: PAY_PER_REQUEST
        """;

    private readonly Checkout _checkout = Of("").With("template.yaml", Template);

    public ChangedTemplateTests()
    {
        Git("init", "--quiet", "--initial-branch=main");
        Git("add", "--all");
        Git("-c", "user.name=test", "-c", "user.email=test@example.com", "commit", "--quiet", "--message", "change");
    }

    public void Dispose() => _checkout.Dispose();

    [Theory]
    [InlineData("Action: dynamodb:GetItem", "Action: dynamodb:*", "GetOrder")]
    [InlineData("DynamoDBReadPolicy", "DynamoDBCrudPolicy", "GetPrice")]
    [InlineData("Default: prices", "Default: tariffs", "GetPrice")]
    [InlineData("BillingMode: PAY_PER_REQUEST", "TableName: orders", "GetOrder")]
    [InlineData("Runtime: dotnet8", "Runtime: dotnet10", "GetOrder GetPrice")]
    [InlineData("Runtime: dotnet8", "Runtime: dotnet8\n    Environment:\n      Variables:\n        STAGE: prod", "GetOrder GetPrice")]
    [InlineData("        - DynamoDBReadPolicy:", "        # read only\n        - DynamoDBReadPolicy:", "")]
    [InlineData("BillingMode: PAY_PER_REQUEST", "BillingMode: PROVISIONED", "")]
    [InlineData("Resources:\n", "Resources:\n  Queue:\n    Type: AWS::SQS::Queue\n", "")]
    [InlineData("  GetPrice:\n", "  GetTariff:\n", "GetTariff")]
    public void Those_functions_are_judged_of_which_the_template_says_something_else(string before, string after, string judged)
    {
        Assert.Contains(before, Template, StringComparison.Ordinal);

        _checkout.With("template.yaml", Template.Replace(before, after, StringComparison.Ordinal));

        Assert.Equal(judged, string.Join(' ', Judged()));
    }

    [Fact]
    public void A_policy_of_a_key_that_refers_to_the_role_concerns_the_function() =>
        AssertJudged("GetOrder", Template + Key("{ Effect: Allow, Principal: { AWS: !Sub 'arn:aws:iam::${AWS::AccountId}:root' }, Action: 'kms:*', Resource: '*' }", DeniedToGetOrder));

    [Fact]
    public void A_key_that_leaves_nothing_to_the_account_concerns_whoever_may_need_keys() =>
        AssertJudged("GetOrder GetPrice", Template + Key(DeniedToGetOrder));

    [Fact]
    public void Of_a_template_that_was_broken_every_function_is_judged()
    {
        _checkout.With("template.yaml", "Resources: [");
        Git("-c", "user.name=test", "-c", "user.email=test@example.com", "commit", "--quiet", "--all", "--message", "break");

        AssertJudged("GetOrder GetPrice", Template);
    }

    [Fact]
    public void A_new_template_has_its_functions_judged()
    {
        _checkout.With("prices/template.yaml", Template.Replace("src/Orders", "../src/Orders", StringComparison.Ordinal));

        Assert.Equal(["GetOrder", "GetPrice"], Judged());
    }

    [Fact]
    public void The_module_of_a_function_is_compared_by_what_it_says()
    {
        _checkout.With("infra/main.tf", Terraform("dynamodb:GetItem")).With("infra/tables.tf", "resource \"aws_dynamodb_table\" \"orders\" {\n  name = \"orders\"\n}\n");
        Git("add", "--all");
        Git("-c", "user.name=test", "-c", "user.email=test@example.com", "commit", "--quiet", "--message", "terraform");

        _checkout.With("infra/tables.tf", "# the orders\nresource \"aws_dynamodb_table\" \"orders\" {\n  name = \"orders\"\n}\n");
        Assert.Empty(Judged());

        _checkout.With("infra/main.tf", Terraform("dynamodb:*"));
        Assert.Equal(["aws_lambda_function.get_order"], Judged());
    }

    private const string DeniedToGetOrder = "{ Effect: Deny, Principal: { AWS: !GetAtt GetOrderRole.Arn }, Action: 'kms:*', Resource: '*' }";

    private static string Key(params string[] statements) =>
        "\n  Key:\n    Type: AWS::KMS::Key\n    Properties:\n      KeyPolicy:\n        Statement:\n" + string.Concat(statements.Select(statement => $"          - {statement}\n"));

    private static string Terraform(string action) =>
        $$"""
        resource "aws_lambda_function" "get_order" {
          function_name = "get-order"
          runtime       = "dotnet8"
          handler       = "Orders::Orders.Function::Get"
          filename      = "../src/Orders/bin/package.zip"
          role          = aws_iam_role.get_order.arn
          environment {
            variables = { ORDERS = aws_dynamodb_table.orders.name }
          }
        }

        resource "aws_iam_role" "get_order" {
          assume_role_policy = "{}"
          inline_policy {
            name   = "orders"
            policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "{{action}}", Resource = aws_dynamodb_table.orders.arn }] })
          }
        }
        """;

    private void AssertJudged(string functions, string template)
    {
        _checkout.With("template.yaml", template);

        Assert.Equal(functions, string.Join(' ', Judged()));
    }

    private string[] Judged() =>
    [
        .. JsonDocument.Parse(Run.Of("check", _checkout.Path, "--changed-since", "HEAD", "--format", "json").Out).RootElement.GetProperty("functions").EnumerateArray().Select(function => function.GetProperty("id").GetString()!),
    ];

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _checkout.Path })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
