using ServerlessGuard.Templates.Terraform.Evaluation;
using ServerlessGuard.Templates.Terraform.Hcl;

namespace ServerlessGuard.Templates.Tests.Terraform;

/// <summary>Reads configurations that a test writes out.</summary>
internal static class Configurations
{
    public const string Main = "main.tf";

    /// <summary>A function and its role, in front of what a test is about.</summary>
    public const string FunctionAndRole =
        """
        resource "aws_iam_role" "orders" {
          name = "orders"
        }
        resource "aws_lambda_function" "orders" {
          function_name = "orders"
          handler       = "Orders::Orders.Function::Handle"
          runtime       = "dotnet8"
          role          = aws_iam_role.orders.arn
        }

        """;

    public static Deployment Configuration(string text) => Reading.Files((Main, text));

    public static DeployedFunction Function(string text) => Assert.Single(Configuration(text).Functions);

    /// <summary>With a policy of one statement on the given resource expression.</summary>
    public static string[] GrantedOn(string resource, string rest) => Function(
        FunctionAndRole
        + $$"""
        resource "aws_iam_role_policy" "orders" {
          role   = aws_iam_role.orders.id
          policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "any:Thing", Resource = {{resource}} }] })
        }

        """ + rest).Granted();

    /// <summary>An expression's value, as an environment variable shows it.</summary>
    public static string? Value(string expression, string rest = "")
    {
        var deployment = Configuration(
            $$"""
            resource "aws_lambda_function" "f" {
              function_name = "f"
              role          = "r"
              environment {
                variables = { VALUE = {{expression}} }
              }
            }

            """ + rest);
        Assert.Empty(deployment.Errors);
        return deployment.Variable("VALUE");
    }

    public static HclFile Parse(string text) => HclParser.Read(text, Main);
}
