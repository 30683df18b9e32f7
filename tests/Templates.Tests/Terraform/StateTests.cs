using ServerlessGuard.Iam.Permissions;

namespace ServerlessGuard.Templates.Tests.Terraform;

public class StateTests
{
    private const string Stored =
        """
        {
          "version": 4,
          "terraform_version": "1.9.8",
          "serial": 12,
          "lineage": "2f6e",
          "outputs": {},
          "resources": [
            {
              "mode": "managed", "type": "aws_iam_role", "name": "orders", "provider": "provider[\"registry.terraform.io/hashicorp/aws\"]",
              "instances": [{ "schema_version": 0, "attributes": { "name": "orders", "id": "orders", "arn": "arn:aws:iam::123456789012:role/orders",
                "managed_policy_arns": ["arn:aws:iam::123456789012:policy/read"],
                "inline_policy": [{ "name": "write", "policy": "{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":[\"dynamodb:PutItem\"],\"Resource\":\"arn:aws:dynamodb:eu-west-1:123456789012:table/orders\"}]}" }],
                "permissions_boundary": "" } }]
            },
            {
              "mode": "managed", "type": "aws_iam_policy", "name": "read",
              "instances": [{ "attributes": { "name": "read", "arn": "arn:aws:iam::123456789012:policy/read", "policy": "{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"dynamodb:GetItem\",\"Resource\":\"arn:aws:dynamodb:eu-west-1:123456789012:table/${aws:username}\"}]}" } }]
            },
            {
              "module": "module.api[\"eu\"]", "mode": "managed", "type": "aws_lambda_function", "name": "get",
              "instances": [{ "index_key": "a", "attributes": { "function_name": "get-a", "role": "arn:aws:iam::123456789012:role/orders", "handler": "A::B::C", "runtime": "dotnet8",
                "arn": "arn:aws:lambda:eu-west-1:123456789012:function:get-a", "environment": [{ "variables": { "TABLE": "orders" } }], "filename": null } },
                { "index_key": "b", "deposed": "0ab1", "attributes": { "function_name": "old" } }]
            },
            {
              "mode": "managed", "type": "aws_dynamodb_table", "name": "orders",
              "instances": [{ "attributes": { "name": "orders", "arn": "arn:aws:dynamodb:eu-west-1:123456789012:table/orders" } }]
            }
          ]
        }
        """;

    private const string Shown =
        """
        {"format_version":"1.0","terraform_version":"1.9.8","values":{"root_module":{"resources":[
          {"address":"aws_iam_role.r","mode":"managed","type":"aws_iam_role","name":"r","values":{"name":"r","arn":"arn:aws:iam::1:role/r","inline_policy":[],"managed_policy_arns":["arn:aws:iam::aws:policy/AmazonSQSFullAccess"]}}],
          "child_modules":[{"address":"module.m","resources":[
            {"address":"module.m.aws_lambda_function.f[0]","mode":"managed","type":"aws_lambda_function","name":"f","index":0,"values":{"function_name":"f","role":"arn:aws:iam::1:role/r","runtime":"dotnet8","handler":"A::B::C"}}]}]}}}
        """;

    [Fact]
    public void A_stored_state_is_read()
    {
        var deployment = Reading.Files(("terraform.tfstate", Stored));

        Assert.Empty(deployment.Errors);
        var function = Assert.Single(deployment.Functions);
        Assert.Equal(("module.api[\"eu\"].aws_lambda_function.get[\"a\"]", "terraform.tfstate", 19), (function.Id, function.Template, function.Position.Line));
        Assert.Equal(("aws_iam_role.orders", RoleKind.Template), (function.Role.Id, function.Role.Kind));
        Assert.Equal(
            ["Allow dynamodb:PutItem on arn:aws:dynamodb:eu-west-1:123456789012:table/orders", "Allow dynamodb:GetItem on arn:aws:dynamodb:eu-west-1:123456789012:table/${aws:username}"],
            function.Granted());
        Assert.Null(function.Role.NotReadable);
        Assert.Equal("aws_dynamodb_table.orders", deployment.Identify(function.Environment["TABLE"], "AWS::DynamoDB::Table")?.Id);
    }

    [Fact]
    public void A_state_that_is_shown_is_read()
    {
        var function = Assert.Single(Reading.Files(("state.json", Shown)).Functions);

        Assert.Equal(("module.m.aws_lambda_function.f[0]", "aws_iam_role.r"), (function.Id, function.Role.Id));
        Assert.Equal("AmazonSQSFullAccess", Assert.Single(function.Role.Grants).Origin);
    }

    [Theory]
    [InlineData("PK\u0003\u0004 tfplan", "saved plan in Terraform's own form")]
    [InlineData("""{"@level":"info","@message":"Terraform 1.9","@module":"terraform.ui"}""", "progress of 'terraform plan -json'")]
    [InlineData("""{"format_version":"2.0","terraform_version":"2.0.0","planned_values":{}}""", "format version 2.0 is not read")]
    [InlineData("""{"format_version":"1.0"}""", "neither a plan nor a state")]
    [InlineData("""{"version":4,"terraform_version":"1.9.0","serial":1,"lineage":"x","resources":[{""", "not valid JSON: The file ends too early")]
    [InlineData("""{"version":3,"terraform_version":"0.11.1","serial":1,"modules":[]}""", "state version 3 is not read")]
    [InlineData("""{"version":4,"serial":1,"lineage":"","encrypted_data":"abc"}""", "the state is encrypted")]
    [InlineData("""{"format_version":"1.0","terraform_version":"1.9.0","planned_values":{""", "not valid JSON")]
    public void What_cannot_be_read_is_said_in_one_line_with_what_to_do(string text, string expected)
    {
        var deployment = Reading.Files(("infra/plan.json", text));

        var error = Assert.Single(deployment.Errors);
        Assert.Contains(expected, error.Message);
        Assert.DoesNotContain('\n', error.Message);
        Assert.Equal("infra/plan.json", error.Position.File);
        Assert.Empty(deployment.Functions);
    }

    [Fact]
    public void Nothing_of_a_plan_in_pieces_is_an_exception()
    {
        var whole = Plans.Created(Plans.Resource("aws_iam_role_policy", "p", """{ "role": "orders", "policy": "{}" }"""));
        for (var length = 0; length < whole.Length; length += 37)
            Assert.NotNull(Reading.Files(("plan.json", whole[..length])));
        foreach (var member in new[] { "\"resources\"", "\"values\"", "\"change\"", "\"after_unknown\"", "\"references\"", "\"expressions\"", "\"address\"", "\"mode\"", "\"name\"" })
        {
            Assert.NotNull(Reading.Files(("plan.json", whole.Replace(member, "\"x\""))));
            Assert.NotNull(Reading.Files(("plan.json", whole.Replace(member + ": ", member + ": 1, \"y\": "))));
        }
    }
}
