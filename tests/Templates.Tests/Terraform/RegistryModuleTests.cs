namespace ServerlessGuard.Templates.Tests.Terraform;

/// <summary>Modules of the public registry, whose files are not in the tree.</summary>
public class RegistryModuleTests
{
    [Theory]
    [InlineData("terraform-aws-modules/iam/aws//modules/iam-role")]
    [InlineData("git::https://github.com/terraform-aws-modules/terraform-aws-iam.git//modules/iam-role?ref=v6.5.0")]
    public void A_role_has_the_policies_it_is_given(string source)
    {
        var function = Configurations.Function(
            $$"""
            module "role" {
              source = "{{source}}"
              name   = "orders"
              policies = {
                logs  = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"
                items = module.items.arn
              }
              create_inline_policy = true
              inline_policy_permissions = {
                Send = { effect = "Allow", actions = ["sqs:SendMessage"], resources = ["arn:aws:sqs:*:*:orders"] }
              }
            }
            module "items" {
              source = "terraform-aws-modules/iam/aws//modules/iam-policy"
              name   = "items"
              policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "dynamodb:GetItem", Resource = "*" }] })
            }
            resource "aws_lambda_function" "orders" {
              function_name = "orders"
              handler       = "Orders::Orders.Function::Handle"
              runtime       = "dotnet8"
              role          = module.role.arn
            }
            """);

        Assert.Null(function.Role.NotReadable);
        Assert.Equal("module.role.aws_iam_role.this[0]", function.Role.Id);
        Assert.Equal(
            ["Allow dynamodb:GetItem on *", "Allow sqs:SendMessage on arn:aws:sqs:*:*:orders"],
            function.Granted().Where(granted => !granted.Contains("logs:", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_assumable_role_has_what_is_attached_and_written_in_it()
    {
        var function = Configurations.Function(
            """
            module "role" {
              source                   = "terraform-aws-modules/iam/aws//modules/iam-assumable-role"
              create_role              = true
              role_name                = "orders"
              attach_readonly_policy   = true
              custom_role_policy_arns  = ["arn:aws:iam::aws:policy/AmazonSQSFullAccess"]
              inline_policy_statements = [{ sid = "Items", actions = ["dynamodb:GetItem"], resources = ["*"] }]
            }
            resource "aws_lambda_function" "orders" {
              function_name = "orders"
              handler       = "Orders::Orders.Function::Handle"
              runtime       = "dotnet8"
              role          = module.role.iam_role_arn
            }
            """);

        Assert.Null(function.Role.NotReadable);
        Assert.Contains("Allow dynamodb:GetItem on *", function.Granted());
        Assert.Equal(["AmazonSQSFullAccess", "ReadOnlyAccess"], function.Role.Grants.Where(grant => grant.Kind == ServerlessGuard.Iam.Permissions.GrantKind.AwsManaged).Select(grant => grant.Origin));
    }

    [Fact]
    public void A_state_machine_is_a_resource_with_its_name_and_arn()
    {
        var deployment = Configurations.Configuration(Configurations.FunctionAndRole +
            """
            module "flow" {
              source     = "terraform-aws-modules/step-functions/aws"
              version    = "~> 5.0"
              name       = "flow"
              definition = "{}"
              service_integrations = { lambda = { lambda = [aws_lambda_function.orders.arn] } }
            }
            resource "aws_iam_role_policy" "start" {
              role   = aws_iam_role.orders.id
              policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "states:StartExecution", Resource = module.flow.state_machine_arn }] })
            }
            """);

        var machine = deployment.Resources["module.flow.aws_sfn_state_machine.this[0]"];
        Assert.Equal(("AWS::StepFunctions::StateMachine", "flow"), (machine.Type, machine.Name?.ToString()));
        Assert.Equal(
            ["Allow states:StartExecution on arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${module.flow.aws_sfn_state_machine.this[0]}"],
            Assert.Single(deployment.Functions).Granted());
    }

    [Theory]
    [InlineData("terraform-aws-modules/iam/aws")]
    [InlineData("terraform-aws-modules/iam/aws//modules/iam-user")]
    [InlineData("terraform-aws-modules/step-functions/aws//modules/other")]
    [InlineData("github.com/terraform-aws-modules/terraform-aws-vpc")]
    public void Of_other_modules_nothing_is_known(string source)
    {
        var function = Configurations.Function(
            $$"""
            module "role" { source = "{{source}}" }
            resource "aws_lambda_function" "orders" {
              function_name = "orders"
              role          = module.role.arn
            }
            """);

        Assert.NotNull(function.Role.NotReadable);
    }
}
