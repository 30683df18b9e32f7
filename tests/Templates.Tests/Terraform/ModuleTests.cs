namespace ServerlessGuard.Templates.Tests.Terraform;

public class ModuleTests
{
    private const string Role =
        """
        variable "name" {}
        variable "table_arn" {}
        variable "environment" { default = {} }
        resource "aws_lambda_function" "f" {
          function_name = var.name
          role          = aws_iam_role.r.arn
          filename      = "${path.module}/../src/${var.name}/bin/Release/publish.zip"
          environment {
            variables = var.environment
          }
        }
        resource "aws_iam_role" "r" { name = "${var.name}-role" }
        resource "aws_iam_role_policy" "p" {
          role   = aws_iam_role.r.id
          policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "dynamodb:GetItem", Resource = var.table_arn }] })
        }
        output "role_name" { value = aws_iam_role.r.name }
        output "function" { value = aws_lambda_function.f }
        """;

    private const string Tables =
        """
        resource "aws_dynamodb_table" "orders" { name = "orders" }
        output "arn" { value = aws_dynamodb_table.orders.arn }
        output "table" { value = aws_dynamodb_table.orders }
        """;

    private static Deployment Read(string main) =>
        Reading.Files(("infra/main.tf", main), ("modules/function/main.tf", Role), ("infra/tables/tables.tf", Tables), ("modules/both/main.tf", Both));

    private const string Both =
        """
        variable "table_arn" {}
        module "inner" {
          source    = "../function"
          name      = "Inner"
          table_arn = var.table_arn
        }
        """;

    [Fact]
    public void Values_flow_from_outputs_to_inputs()
    {
        var deployment = Read(
            """
            module "tables" {
              source = "./tables"
            }
            module "get" {
              source      = "../modules/function"
              name        = "Get"
              table_arn   = module.tables.arn
              environment = { TABLE = module.tables.table.name }
            }
            """);

        Assert.Empty(deployment.Errors);
        var function = Assert.Single(deployment.Functions);
        Assert.Equal(("module.get.aws_lambda_function.f", "infra/main.tf", 4), (function.Id, function.Template, function.Position.Line));
        Assert.Equal("module.get.aws_iam_role.r", function.Role.Id);
        Assert.Equal(
            ["Allow dynamodb:GetItem on arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${module.tables.aws_dynamodb_table.orders}"],
            function.Granted());
        Assert.Equal("module.tables.aws_dynamodb_table.orders", deployment.Identify(function.Environment["TABLE"])?.Id);
        Assert.Equal("modules/src/Get", function.CodePath);
        Assert.Equal(["infra/tables/tables.tf", "modules/function/main.tf"], deployment.NestedTemplates);
    }

    [Fact]
    public void Nested_modules_have_nested_addresses()
    {
        var deployment = Read(
            """
            module "one" {
              source    = "../modules/both"
              table_arn = "arn:aws:dynamodb:eu-west-1:123456789012:table/orders"
            }
            module "two" {
              source    = "../modules/both"
              table_arn = "*"
            }
            """);

        Assert.Equal(["module.one.module.inner.aws_lambda_function.f", "module.two.module.inner.aws_lambda_function.f"], deployment.Functions.Select(function => function.Id));
        Assert.Equal([1, 5], deployment.Functions.Select(function => function.Position.Line));
        Assert.Equal(["Allow dynamodb:GetItem on *"], deployment.Functions[1].Granted());
    }

    [Theory]
    [InlineData("count = 2", "module.f[0].", "module.f[1].")]
    [InlineData("""for_each = toset(["b", "a"])""", "module.f[\"a\"].", "module.f[\"b\"].")]
    [InlineData("""for_each = { x = 1 }""", "module.f[\"x\"].")]
    [InlineData("count = 0")]
    [InlineData("count = var.unknown ? 1 : 0", "module.f[0].")]
    public void Modules_may_be_called_several_times(string repetition, params string[] prefixes)
    {
        var deployment = Read(
            $$"""
            variable "unknown" {}
            module "f" {
              source = "../modules/function"
              {{repetition}}
              name      = "F"
              table_arn = "*"
            }
            """);

        Assert.Equal(prefixes.Select(prefix => prefix + "aws_lambda_function.f"), deployment.Functions.Select(function => function.Id));
    }

    [Fact]
    public void A_policy_is_attached_from_outside()
    {
        var deployment = Read(
            """
            module "f" {
              source    = "../modules/function"
              name      = "F"
              table_arn = "*"
            }
            resource "aws_iam_policy" "send" {
              policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sqs:SendMessage", Resource = "*" }] })
            }
            resource "aws_iam_role_policy_attachment" "send" {
              role       = module.f.role_name
              policy_arn = aws_iam_policy.send.arn
            }
            resource "aws_iam_role_policy_attachment" "again" {
              role       = element(split("/", module.f.function.role), 1)
              policy_arn = aws_iam_policy.send.arn
            }
            """);

        Assert.Equal(["Allow dynamodb:GetItem on *", "Allow sqs:SendMessage on *"], Assert.Single(deployment.Functions).Granted().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_outputs_of_a_module_of_elsewhere_are_not_known()
    {
        var deployment = Read(
            """
            module "vpc" {
              source = "terraform-aws-modules/vpc/aws"
            }
            module "f" {
              source    = "../modules/function"
              name      = "F"
              table_arn = module.vpc.something
            }
            """);

        Assert.Empty(deployment.Errors);
        Assert.Equal(["Allow dynamodb:GetItem on ${module.vpc.something}"], Assert.Single(deployment.Functions).Granted());
    }

    [Fact]
    public void A_module_that_is_missing_is_an_error_and_the_rest_is_read()
    {
        var deployment = Read(
            """
            module "gone" {
              source = "./gone"
            }
            module "f" {
              source    = "../modules/function"
              name      = "F"
              table_arn = module.gone.arn
            }
            """);

        var error = Assert.Single(deployment.Errors);
        Assert.Equal("infra/main.tf:1:1 module './gone' is not in the tree: mend the source", $"{error.Position} {error.Message}");
        Assert.Single(deployment.Functions);
    }

    [Fact]
    public void Modules_that_call_one_another_end()
    {
        var deployment = Reading.Files(
            ("main.tf", """module "a" { source = "./a" }"""),
            ("a/main.tf", """module "b" { source = "../b" }"""),
            ("b/main.tf", """module "a" { source = "../a" }""" + "\n" + """resource "aws_lambda_function" "f" { function_name = "f" }"""));

        Assert.InRange(deployment.Functions.Length, 1, 10);
    }

    [Fact]
    public void Variables_take_given_values_before_those_of_files_and_defaults()
    {
        var files = new (string, string)[]
        {
            ("main.tf",
            """
            variable "a" { default = "default" }
            variable "b" { default = "default" }
            variable "c" { default = "default" }
            variable "d" {}
            variable "e" { default = "default" }
            variable "g" { default = "default" }
            resource "aws_lambda_function" "f" {
              function_name = "f"
              environment {
                variables = { VALUE = "${var.a} ${var.b} ${var.c} ${var.d} ${var.e} ${var.g}" }
              }
            }
            """),
            ("terraform.tfvars", "b = \"file\"\nc = \"file\"\ng = \"file\"\n"),
            ("prod.auto.tfvars", "c = \"auto\"\ng = \"auto\"\n"),
            ("z.auto.tfvars.json", """{ "e": "json" }"""),
            ("other.tfvars", "a = \"not read\""),
        };

        Assert.Equal("default file auto ${var.d} json given", Reading.Files([("g", "given")], files).Variable("VALUE"));
    }
}
