namespace ServerlessGuard.Templates.Tests.Terraform;

public class JsonSyntaxTests
{
    private const string Table = "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${aws_dynamodb_table.orders}";

    private const string Stack =
        """
        {
          "//": { "metadata": { "stackName": "orders" } },
          "provider": { "aws": [{ "region": "eu-west-1" }] },
          "variable": { "stage": { "type": "string", "default": "prod" } },
          "locals": { "name": "orders-${var.stage}" },
          "data": { "aws_iam_policy_document": { "d": {
            "statement": [
              { "actions": ["dynamodb:GetItem"], "resources": ["${aws_dynamodb_table.orders.arn}"] }
            ],
            "dynamic": { "statement": { "for_each": ["sns:Publish"], "iterator": "it", "content": { "actions": ["${it.value}"], "resources": ["*"] } } }
          } } },
          "resource": {
            "aws_dynamodb_table": { "orders": { "name": "${local.name}" } },
            "aws_iam_role": { "r": { "//": { "metadata": {} }, "name": "r", "inline_policy": [{ "name": "i", "policy": "{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"sqs:SendMessage\",\"Resource\":\"${aws_dynamodb_table.orders.arn}\"}]}" }] } },
            "aws_iam_role_policy": { "p": { "role": "${aws_iam_role.r.name}", "policy": "${data.aws_iam_policy_document.d.json}" } },
            "aws_lambda_function": { "f": {
              "function_name": "${local.name}-f", "handler": "A::B::C", "runtime": "dotnet8", "role": "${aws_iam_role.r.arn}",
              "environment": { "variables": { "TABLE": "${aws_dynamodb_table.orders.name}", "STAGE": "${var.stage}" } }
            } }
          },
          "output": { "name": { "value": "${local.name}" } }
        }
        """;

    [Fact]
    public void A_configuration_in_JSON_is_read_as_one_in_native_syntax()
    {
        var deployment = Reading.Files(("cdk.tf.json", Stack));

        Assert.Empty(deployment.Errors);
        var function = Assert.Single(deployment.Functions);
        Assert.Equal(("aws_lambda_function.f", "cdk.tf.json", 16), (function.Id, function.Template, function.Position.Line));
        Assert.Equal([$"Allow sqs:SendMessage on {Table}", $"Allow dynamodb:GetItem on {Table}", "Allow sns:Publish on *"], function.Granted());
        Assert.Equal(("${aws_dynamodb_table.orders}", "prod"), (deployment.Variable("TABLE"), deployment.Variable("STAGE")));
        Assert.Equal("orders-prod-f", deployment.Resources["aws_lambda_function.f"].Name?.ToString());
    }

    [Fact]
    public void Both_syntaxes_make_one_module()
    {
        var deployment = Reading.Files(
            ("main.tf", """resource "aws_lambda_function" "f" { role = aws_iam_role.r.arn }"""),
            ("roles.tf.json", """{ "resource": { "aws_iam_role": { "r": {} } } }"""));

        Assert.Equal("aws_iam_role.r", Assert.Single(deployment.Functions).Role.Id);
    }

    [Theory]
    [InlineData("{ \"resource\": {", "not valid JSON")]
    [InlineData("{ \"resource\": { \"aws_lambda_function\": { \"f\": { \"role\": \"${aws_iam_role.r.\" } } } }", "")]
    public void What_is_broken_is_an_error_with_its_place(string text, string expected)
    {
        var error = Assert.Single(Reading.Files(("main.tf.json", text)).Errors);

        Assert.Equal(("main.tf.json", 1), (error.Position.File, error.Position.Line));
        Assert.Contains(expected, error.Message);
    }
}
