using ServerlessGuard.Iam.Permissions;

namespace ServerlessGuard.Templates.Tests.Terraform;

public class RoleTests
{
    private const string Table = "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${aws_dynamodb_table.orders}";

    private const string Statement = """{ Effect = "Allow", Action = ["dynamodb:GetItem"], Resource = aws_dynamodb_table.orders.arn }""";

    public static TheoryData<string> Ways => new()
    {
        $$"""
        resource "aws_iam_role_policy" "p" {
          role   = aws_iam_role.orders.id
          policy = jsonencode({ Version = "2012-10-17", Statement = [{{Statement}}] })
        }
        """,
        $$"""
        resource "aws_iam_role_policy" "p" {
          role   = aws_iam_role.orders.name
          policy = jsonencode({ Statement = {{Statement}} })
        }
        """,
        """
        resource "aws_iam_role_policy" "p" {
          role   = "orders"
          policy = <<-EOF
            {
              "Statement": [{
                "Effect": "Allow",
                "Action": ["dynamodb:GetItem"],
                "Resource": "${aws_dynamodb_table.orders.arn}"
              }]
            }
          EOF
        }
        """,
        """
        data "aws_iam_policy_document" "d" {
          statement {
            actions   = ["dynamodb:GetItem"]
            resources = [aws_dynamodb_table.orders.arn]
          }
        }
        resource "aws_iam_role_policy" "p" {
          role   = aws_iam_role.orders.id
          policy = data.aws_iam_policy_document.d.json
        }
        """,
        $$"""
        resource "aws_iam_policy" "p" {
          name   = "orders"
          policy = jsonencode({ Statement = [{{Statement}}] })
        }
        resource "aws_iam_role_policy_attachment" "a" {
          role       = aws_iam_role.orders.name
          policy_arn = aws_iam_policy.p.arn
        }
        """,
        $$"""
        resource "aws_iam_policy" "p" {
          name   = "orders"
          policy = jsonencode({ Statement = [{{Statement}}] })
        }
        resource "aws_iam_policy_attachment" "a" {
          name       = "a"
          roles      = ["other", aws_iam_role.orders.name]
          policy_arn = "arn:aws:iam::123456789012:policy/orders"
        }
        """,
        """
        resource "aws_iam_role_policy" "p" {
          role   = aws_iam_role.orders.id
          policy = templatefile("${path.module}/policy.json.tftpl", { table = aws_dynamodb_table.orders.arn, actions = ["dynamodb:GetItem"] })
        }
        """,
        """
        resource "aws_iam_role_policy" "p" {
          role   = aws_iam_role.orders.id
          policy = replace(file("policy.json"), "TABLE", aws_dynamodb_table.orders.arn)
        }
        """,
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_policy_is_read_however_it_is_written(string policy)
    {
        var deployment = Reading.Files(
            (Configurations.Main, Configurations.FunctionAndRole + """resource "aws_dynamodb_table" "orders" { name = "orders" }""" + "\n" + policy),
            ("policy.json.tftpl", """{ "Statement": { "Effect": "Allow", "Action": ${jsonencode(actions)}, "Resource": "${table}" } }"""),
            ("policy.json", """{ "Statement": { "Effect": "Allow", "Action": "dynamodb:GetItem", "Resource": "TABLE" } }"""));

        var function = Assert.Single(deployment.Functions);
        Assert.Equal([$"Allow dynamodb:GetItem on {Table}"], function.Granted());
        Assert.Null(function.Role.NotReadable);
        Assert.Equal(("aws_iam_role.orders", RoleKind.Template), (function.Role.Id, function.Role.Kind));
        Assert.Equal("aws_iam_policy.p", Assert.Single(function.Role.Grants).Origin.Replace("role_policy", "policy"));
    }

    [Fact]
    public void Policies_stand_in_the_role_too()
    {
        var function = Configurations.Function(
            """
            resource "aws_lambda_function" "f" {
              function_name = "f"
              role          = aws_iam_role.r.arn
            }
            resource "aws_iam_role" "r" {
              name                 = "r"
              permissions_boundary = aws_iam_policy.boundary.arn
              managed_policy_arns  = ["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"]
              inline_policy {
                name   = "one"
                policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sns:Publish", Resource = "*" }] })
              }
              inline_policy {
                name   = "two"
                policy = jsonencode({ Statement = [{ Effect = "Deny", Action = "sqs:*", Resource = "*" }] })
              }
            }
            resource "aws_iam_policy" "boundary" {
              policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "*" }] })
            }
            """);

        Assert.Equal(["AWSLambdaBasicExecutionRole", "one", "two"], function.Role.Grants.Select(grant => grant.Origin));
        Assert.Equal(["Allow sns:Publish on *", "Deny sqs:* on *"], function.Granted().TakeLast(2));
        Assert.Equal("s3:*", Assert.Single(function.Role.Boundary!.Statements).Actions[0].Text.ToString());
    }

    [Theory]
    [InlineData("\"arn:aws:iam::aws:policy/AmazonDynamoDBReadOnlyAccess\"")]
    [InlineData("\"arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonDynamoDBReadOnlyAccess\"")]
    [InlineData("data.aws_iam_policy.read.arn")]
    public void Policies_of_AWS_are_attached_by_ARN(string arn)
    {
        var function = Configurations.Function(
            Configurations.FunctionAndRole
            + $$"""
            data "aws_partition" "current" {}
            data "aws_iam_policy" "read" { name = "AmazonDynamoDBReadOnlyAccess" }
            resource "aws_iam_role_policy_attachment" "a" {
              role       = aws_iam_role.orders.name
              policy_arn = {{arn}}
            }
            """);

        var grant = Assert.Single(function.Role.Grants);
        Assert.Equal(("AmazonDynamoDBReadOnlyAccess", GrantKind.AwsManaged), (grant.Origin, grant.Kind));
        Assert.Contains(function.Granted(), line => line.StartsWith("Allow dynamodb:GetItem", StringComparison.Ordinal) || line.StartsWith("Allow dynamodb:Get", StringComparison.Ordinal));
        Assert.Equal(Configurations.Main, grant.Position.File);
    }

    [Theory]
    [InlineData("""policy_arn = var.policy""", "managed policy '${var.policy}' is outside the given templates: pass its document")]
    [InlineData("""policy_arn = "arn:aws:iam::123456789012:policy/elsewhere" """, "managed policy 'arn:aws:iam::123456789012:policy/elsewhere' is outside the given templates: pass its document")]
    [InlineData("""policy_arn = aws_iam_policy.unknown.arn""", "aws_iam_policy.unknown is known only after deployment: pass its document")]
    public void What_cannot_be_read_is_said(string policy, string reason)
    {
        var function = Configurations.Function(
            Configurations.FunctionAndRole
            + $$"""
            variable "policy" {}
            resource "aws_iam_policy" "unknown" { policy = var.policy }
            resource "aws_iam_role_policy_attachment" "a" {
              role       = aws_iam_role.orders.name
              {{policy}}
            }
            """);

        Assert.Equal(reason, function.Role.NotReadable);
    }

    [Fact]
    public void An_inline_policy_that_only_the_deployment_knows_is_said()
    {
        var function = Configurations.Function(
            Configurations.FunctionAndRole + """
            variable "policy" {}
            resource "aws_iam_role_policy" "p" {
              role   = aws_iam_role.orders.name
              policy = var.policy
            }
            """);

        Assert.Equal("aws_iam_role_policy.p is known only after deployment: pass its document", function.Role.NotReadable);
    }

    [Fact]
    public void A_role_of_elsewhere_is_not_readable()
    {
        var function = Configurations.Function(
            """
            resource "aws_lambda_function" "f" {
              function_name = "f"
              role          = "arn:aws:iam::123456789012:role/elsewhere"
            }
            """);

        Assert.Equal(RoleKind.Imported, function.Role.Kind);
        Assert.Contains("is outside the given templates", function.Role.NotReadable);
    }

    [Fact]
    public void A_role_asked_for_by_name_is_the_one_that_is_declared()
    {
        var function = Configurations.Function(
            """
            data "aws_iam_role" "asked" { name = "shared" }
            resource "aws_iam_role" "shared" { name = "shared" }
            resource "aws_lambda_function" "f" {
              function_name = "f"
              role          = data.aws_iam_role.asked.arn
            }
            """);

        Assert.Equal("aws_iam_role.shared", function.Role.Id);
        Assert.Null(function.Role.NotReadable);
    }

    [Fact]
    public void Statements_keep_their_places()
    {
        var function = Configurations.Function(
            Configurations.FunctionAndRole + """
            resource "aws_iam_role_policy" "p" {
              role   = aws_iam_role.orders.name
              policy = <<EOF
            {
              "Statement": [
                { "Effect": "Allow",
                  "Action": "sns:Publish", "Resource": "*" }
              ]
            }
            EOF
            }
            resource "aws_iam_role_policy" "q" {
              role   = aws_iam_role.orders.name
              policy = jsonencode({
                Statement = [
                  { Effect   = "Allow"
                    Action   = "sqs:SendMessage"
                    Resource = "*" }
                ]
              })
            }
            """);

        Assert.Equal(new int?[] { 15, 25 }, function.Role.Grants.Select(grant => grant.Statements[0].Position?.Line));
        Assert.Equal(new int?[] { 16, 26 }, function.Role.Grants.Select(grant => grant.Statements[0].Actions[0].Position?.Line));
    }
}
