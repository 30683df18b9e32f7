using ServerlessGuard.PolicyLint.Tests.Checking;
using ServerlessGuard.PolicyLint.Tests.Commands;
using static ServerlessGuard.PolicyLint.Tests.Checking.Checkout;

namespace ServerlessGuard.PolicyLint.Tests.Rewriting;

/// <summary>Policies that stand in files of their own: of roles that no template shows, and read by Terraform.</summary>
public class RoleFileFixTests
{
    private const string Wide =
        """
        {
            "Version": "2012-10-17",
            "Statement": [
                {
                    "Sid": "Orders",
                    "Effect": "Allow",
                    "Action": [
                        "dynamodb:GetItem",
                        "dynamodb:DeleteItem"
                    ],
                    "Resource": "arn:aws:dynamodb:eu-west-1:123456789012:table/orders-*"
                },
                { "Effect": "Allow", "Action": "sqs:*", "Resource": "*" }
            ]
        }

        """;

    [Fact]
    public void A_policy_file_keeps_what_is_needed()
    {
        using var checkout = Imported(Wide);

        Assert.Equal(
            """
            -                "dynamodb:GetItem",
            -                "dynamodb:DeleteItem"
            +                "dynamodb:GetItem"
            -            "Resource": "arn:aws:dynamodb:eu-west-1:123456789012:table/orders-*"
            -        },
            -        { "Effect": "Allow", "Action": "sqs:*", "Resource": "*" }
            +            "Resource": "arn:aws:dynamodb:eu-west-1:123456789012:table/orders-prod"
            +        }
            """,
            checkout.Changes("policies/get-order.json", "--role-policies", checkout.At("policies/get-order.json")));
    }

    [Theory]
    [InlineData("arn:aws:sqs:eu-west-1:123456789012:other", "arn:aws:dynamodb:eu-west-1:123456789012:table/orders-prod")]
    [InlineData("arn:aws-cn:sqs:*:123456789012:other", "arn:aws-cn:dynamodb:*:123456789012:table/orders-prod")]
    [InlineData("arn:aws:s3:::other", "arn:aws:dynamodb:*:*:table/orders-prod")]
    public void What_is_missing_is_written_as_the_other_arns_of_the_file(string written, string expected)
    {
        using var checkout = Imported($$"""{ "Version": "2012-10-17", "Statement": [{ "Effect": "Deny", "Action": "sqs:SendMessage", "Resource": "{{written}}" }, { "Effect": "Allow", "Action": "rds-db:connect", "Resource": "*" }] }""");

        var changes = checkout.Changes("policies/get-order.json", "--only", "SLG5001", "--role-policies", "GetOrder=" + checkout.At("policies/get-order.json"));

        Assert.EndsWith($$""", { "Effect": "Allow", "Action": "dynamodb:GetItem", "Resource": "{{expected}}" }] }""", changes, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_arn_tells_the_partition_nothing_is_written()
    {
        using var checkout = Imported("""{ "Statement": [{ "Effect": "Allow", "Action": "rds-db:connect", "Resource": "*" }] }""");

        Assert.EndsWith("this place has no name for a resource that has to be named; write the statement by hand", Refusal(checkout), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "sqs:*", "Resource": "*" }] }""")]
    [InlineData("""{ "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": ["sqs:SendMessage"], "Resource": "*" } }""")]
    public void A_policy_of_which_nothing_is_needed_is_left_to_people(string policy)
    {
        using var checkout = Imported(policy);

        Assert.Contains("nothing of it is needed, and a policy cannot be empty; detach it and remove policies/get-order.json by hand", Refusal(checkout, "--only", "SLG5002"), StringComparison.Ordinal);
        Assert.Equal(policy, File.ReadAllText(checkout.At("policies/get-order.json")));
    }

    [Theory]
    [InlineData("""{ "RoleName": "r", "PolicyName": "p", "PolicyDocument": { "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": ["dynamodb:GetItem", "sqs:*"], "Resource": "*" }] } }""")]
    [InlineData("""%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%7B%22Effect%22%3A%22Allow%22%2C%22Action%22%3A%5B%22dynamodb%3AGetItem%22%2C%22sqs%3A*%22%5D%2C%22Resource%22%3A%22*%22%7D%5D%7D""")]
    public void An_answer_of_the_aws_cli_is_not_edited(string text)
    {
        using var checkout = Imported(text);

        Assert.EndsWith("holds the policy inside of something else, as the AWS CLI prints it; change it where it is", Refusal(checkout, "--only", "SLG5002"), StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(checkout.At("policies/get-order.json")));
    }

    [Fact]
    public void Nothing_outside_of_the_directory_is_changed()
    {
        using var checkout = Imported(Wide);
        using var other = new TemporaryDirectory().With("wide.json", Wide);

        var run = Run.Of("fix", checkout.Path, "--role-policies", other.PathOf("wide.json"));

        Assert.Equal((2, ""), (run.Status, run.Out));
        Assert.Contains("where nothing is changed; give a file of that directory", run.Error, StringComparison.Ordinal);
        Assert.Equal(Wide, File.ReadAllText(other.PathOf("wide.json")));
    }

    [Theory]
    [InlineData("file(\"${path.module}/policy.json\")")]
    [InlineData("templatefile(\"policy.json\", { table = aws_dynamodb_table.orders.arn })")]
    public void A_policy_that_terraform_reads_from_a_file_is_edited_there(string read)
    {
        using var checkout = Terraform(read);

        Assert.Equal("-{ \"Statement\": [{ \"Effect\": \"Allow\", \"Action\": [\"dynamodb:GetItem\", \"sqs:SendMessage\"], \"Resource\": \"arn:aws:dynamodb:*:*:table/orders\" }] }"
            + "\n+{ \"Statement\": [{ \"Effect\": \"Allow\", \"Action\": [\"dynamodb:GetItem\"], \"Resource\": \"arn:aws:dynamodb:*:*:table/orders\" }] }",
            checkout.Changes("policy.json", "--only", "SLG5002"));
        checkout.IsClean();
    }

    [Fact]
    public void A_policy_that_is_read_twice_is_left_to_people()
    {
        using var checkout = Terraform("file(\"policy.json\")", """
            resource "aws_iam_role_policy" "other" {
              role   = "other"
              policy = file("policy.json")
            }
            """);

        Assert.EndsWith("policy.json is read at several places; change it by hand", checkout.Refusal("--only", "SLG5002"), StringComparison.Ordinal);
    }

    private static string Refusal(Checkout checkout, params string[] options) => checkout.Refusal(["--role-policies", checkout.At("policies/get-order.json"), .. options]);

    private static Checkout Imported(string policy) => Of("").With(
        "template.yaml",
        """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          GetOrder:
            Type: AWS::Serverless::Function
            Properties:
              CodeUri: src/Orders
              Handler: Orders::Orders.Function::Get
              Runtime: dotnet8
              Role: !ImportValue orders-role
              Environment: { Variables: { ORDERS: !Ref Orders } }
          Orders:
            Type: AWS::DynamoDB::Table
            Properties: { TableName: orders-prod }
        """).With("policies/get-order.json", policy.ReplaceLineEndings("\n"));

    private static Checkout Terraform(string read, string more = "") => new Checkout()
        .With("src/Orders/Orders.csproj", Project)
        .With("src/Orders/Function.cs", Code(ReadsAnItem))
        .With("policy.json", """{ "Statement": [{ "Effect": "Allow", "Action": ["dynamodb:GetItem", "sqs:SendMessage"], "Resource": "arn:aws:dynamodb:*:*:table/orders" }] }""")
        .With(
            "main.tf",
            $$"""
            resource "aws_dynamodb_table" "orders" {
              name = "orders"
            }
            resource "aws_iam_role" "reader" {
              name = "reader"
            }
            resource "aws_iam_role_policy" "orders" {
              role   = aws_iam_role.reader.id
              policy = {{read}}
            }
            resource "aws_lambda_function" "get_order" {
              function_name = "get-order"
              filename      = "src/Orders/bin/orders.zip"
              handler       = "Orders::Orders.Function::Get"
              runtime       = "dotnet8"
              role          = aws_iam_role.reader.arn
              environment {
                variables = { ORDERS = aws_dynamodb_table.orders.name }
              }
            }
            {{more}}
            """);
}
