using ServerlessGuard.PolicyLint.Tests.Checking;
using static ServerlessGuard.PolicyLint.Tests.Checking.Checkout;

namespace ServerlessGuard.PolicyLint.Tests.Rewriting;

public class TerraformFixTests
{
    [Fact]
    public void A_policy_in_jsonencode_keeps_what_is_needed()
    {
        using var checkout = With(
            """
            resource "aws_iam_role_policy" "orders" {
              role = aws_iam_role.reader.id
              policy = jsonencode({
                Version = "2012-10-17"
                Statement = [
                  {
                    Effect = "Allow"
                    Action = [
                      "dynamodb:GetItem", # read
                      "dynamodb:DeleteItem"
                    ]
                    Resource = "*"
                  },
                  {
                    Effect   = "Allow"
                    Action   = "sqs:*"
                    Resource = "*"
                  }
                ]
              })
            }
            """);

        Assert.Equal(
            """
            -          "dynamodb:GetItem", # read
            -          "dynamodb:DeleteItem"
            +          "dynamodb:GetItem" # read
            -        Resource = "*"
            -      },
            -      {
            -        Effect   = "Allow"
            -        Action   = "sqs:*"
            -        Resource = "*"
            +        Resource = aws_dynamodb_table.orders.arn
            """,
            checkout.Changes("main.tf"));
        checkout.IsClean();
    }

    [Fact]
    public void A_policy_document_keeps_what_is_needed()
    {
        using var checkout = With(
            """
            data "aws_iam_policy_document" "orders" {
              statement {
                sid       = "Table"
                actions   = ["dynamodb:*"]
                resources = ["${aws_dynamodb_table.orders.arn}*"]
              }

              # messages
              statement {
                actions   = ["sqs:SendMessage"]
                resources = ["*"]
              }
            }

            resource "aws_iam_role_policy" "orders" {
              role   = aws_iam_role.reader.id
              policy = data.aws_iam_policy_document.orders.json
            }
            """);

        Assert.Equal(
            """
            -    actions   = ["dynamodb:*"]
            -    resources = ["${aws_dynamodb_table.orders.arn}*"]
            +    actions   = ["dynamodb:GetItem"]
            +    resources = [aws_dynamodb_table.orders.arn]
            -  statement {
            -    actions   = ["sqs:SendMessage"]
            -    resources = ["*"]
            -  }
            """,
            checkout.Changes("main.tf"));
        checkout.IsClean();
    }

    [Fact]
    public void A_policy_in_a_heredoc_keeps_what_is_needed()
    {
        using var checkout = With(
            """
            resource "aws_iam_role_policy" "orders" {
              role   = aws_iam_role.reader.id
              policy = <<EOF
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Action": ["dynamodb:GetItem", "dynamodb:PutItem"],
                  "Resource": "*"
                }
              ]
            }
            EOF
            }
            """);

        Assert.Equal(
            """
            -      "Action": ["dynamodb:GetItem", "dynamodb:PutItem"],
            -      "Resource": "*"
            +      "Action": ["dynamodb:GetItem"],
            +      "Resource": "${aws_dynamodb_table.orders.arn}"
            """,
            checkout.Changes("main.tf"));
        checkout.IsClean();
    }

    [Fact]
    public void An_attached_policy_becomes_a_policy_of_the_role()
    {
        using var checkout = With(
            """
            resource "aws_iam_role_policy_attachment" "all" {
              role       = aws_iam_role.reader.name
              policy_arn = "arn:aws:iam::aws:policy/AmazonDynamoDBFullAccess"
            }
            """);

        checkout.Changes("main.tf");
        var text = File.ReadAllText(Path.Combine(checkout.Path, "main.tf"));
        Assert.DoesNotContain("attachment", text);
        Assert.Contains(
            """

            resource "aws_iam_role_policy" "reader_permissions" {
              name   = "reader-permissions"
              role   = aws_iam_role.reader.id
              policy = jsonencode({
                Version   = "2012-10-17"
                Statement = [
                  {
                    Effect   = "Allow"
                    Action   = "dynamodb:GetItem"
                    Resource = aws_dynamodb_table.orders.arn
                  },
                ]
              })
            }

            """.ReplaceLineEndings("\n"),
            text);
        checkout.IsClean();
    }

    [Fact]
    public void What_is_missing_is_added()
    {
        using var checkout = With(
            """
            data "aws_iam_policy_document" "orders" {
              statement {
                actions   = ["dynamodb:PutItem"]
                resources = [aws_dynamodb_table.orders.arn]
              }
            }

            resource "aws_iam_role_policy" "orders" {
              role   = aws_iam_role.reader.id
              policy = data.aws_iam_policy_document.orders.json
            }
            """,
            ReadsAnItem + """await _orders.PutItemAsync(new PutItemRequest { TableName = Environment.GetEnvironmentVariable("ORDERS") });""");

        Assert.Equal("-    actions   = [\"dynamodb:PutItem\"]\n+    actions   = [\"dynamodb:PutItem\", \"dynamodb:GetItem\"]", checkout.Changes("main.tf"));
        checkout.IsClean();
    }

    [Fact]
    public void A_policy_that_a_role_needs_nothing_of_is_detached()
    {
        using var checkout = With(
            """
            data "aws_iam_policy_document" "metrics" {
              statement {
                actions   = ["cloudwatch:PutMetricData"]
                resources = ["*"]
              }
            }

            resource "aws_iam_policy" "metrics" {
              name   = "metrics"
              policy = data.aws_iam_policy_document.metrics.json
            }

            output "metrics" {
              value = aws_iam_policy.metrics.arn
            }

            resource "aws_iam_role_policy_attachment" "metrics" {
              role       = aws_iam_role.reader.id
              policy_arn = aws_iam_policy.metrics.arn
            }

            resource "aws_iam_role_policy" "orders" {
              role   = aws_iam_role.reader.id
              policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "dynamodb:GetItem", Resource = aws_dynamodb_table.orders.arn }] })
            }
            """);

        Assert.Equal(
            """
            -resource "aws_iam_role_policy_attachment" "metrics" {
            -  role       = aws_iam_role.reader.id
            -  policy_arn = aws_iam_policy.metrics.arn
            -}
            -
            """,
            checkout.Changes("main.tf"));
        checkout.IsClean();
    }

    [Fact]
    public void Of_a_module_used_by_two_functions_each_loses_the_attachment_it_does_not_need()
    {
        using var checkout = With(
            """
            module "policies" {
              source = "./policies"
            }

            resource "aws_iam_role_policy_attachment" "queues" {
              role       = aws_iam_role.reader.id
              policy_arn = module.policies.queues
            }

            resource "aws_iam_role_policy_attachment" "tables" {
              role       = aws_iam_role.reader.id
              policy_arn = module.policies.tables
            }
            """)
            .With("policies/main.tf", """
            resource "aws_iam_policy" "queues" {
              policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sqs:SendMessage", Resource = "*" }] })
            }

            resource "aws_iam_policy" "tables" {
              policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "dynamodb:GetItem", Resource = "arn:aws:dynamodb:*:*:table/orders" }] })
            }

            output "queues" {
              value = aws_iam_policy.queues.arn
            }

            output "tables" {
              value = aws_iam_policy.tables.arn
            }
            """);

        Assert.Equal(
            """
            -resource "aws_iam_role_policy_attachment" "queues" {
            -  role       = aws_iam_role.reader.id
            -  policy_arn = module.policies.queues
            -}
            -
            """,
            checkout.Changes("main.tf"));
        checkout.IsClean();
    }

    [Fact]
    public void An_attachment_for_each_of_a_list_stays_where_others_of_it_are_needed()
    {
        using var checkout = With(
            """
            resource "aws_iam_role_policy_attachment" "all" {
              for_each   = toset(["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole", "arn:aws:iam::aws:policy/AmazonSQSFullAccess"])
              role       = aws_iam_role.reader.name
              policy_arn = each.value
            }

            resource "aws_iam_role_policy" "orders" {
              role   = aws_iam_role.reader.id
              policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "dynamodb:GetItem", Resource = aws_dynamodb_table.orders.arn }] })
            }
            """);

        Assert.EndsWith("AWSLambdaBasicExecutionRole is attached at the same place, which is repeated; take AmazonSQSFullAccess out of the list by hand", checkout.Refusal());
    }

    [Fact]
    public void An_attachment_for_each_of_a_list_goes_where_none_of_it_is_needed()
    {
        using var checkout = With(
            """
            resource "aws_iam_role_policy_attachment" "all" {
              for_each   = toset(["arn:aws:iam::aws:policy/AmazonSNSFullAccess", "arn:aws:iam::aws:policy/AmazonSQSFullAccess"])
              role       = aws_iam_role.reader.name
              policy_arn = each.value
            }

            resource "aws_iam_role_policy" "orders" {
              role   = aws_iam_role.reader.id
              policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "dynamodb:GetItem", Resource = aws_dynamodb_table.orders.arn }] })
            }
            """);

        Assert.Equal(
            """
            -resource "aws_iam_role_policy_attachment" "all" {
            -  for_each   = toset(["arn:aws:iam::aws:policy/AmazonSNSFullAccess", "arn:aws:iam::aws:policy/AmazonSQSFullAccess"])
            -  role       = aws_iam_role.reader.name
            -  policy_arn = each.value
            -}
            -
            """,
            checkout.Changes("main.tf"));
        checkout.IsClean();
    }

    [Fact]
    public void A_heredoc_that_directives_make_does_not_keep_the_rest_of_its_file_from_being_edited()
    {
        using var checkout = With(
            """
            resource "aws_iam_role_policy" "made" {
              role   = aws_iam_role.reader.id
              policy = <<-EOT
              {
                "Statement": [
                  %{ for name in ["a", "b"] ~}
                  { "Effect": "Allow", "Action": "dynamodb:GetItem", "Resource": "arn:aws:dynamodb:*:*:table/orders" }%{ if name == "a" },%{ endif }
                  %{ endfor ~}
                ]
              }
              EOT
            }

            data "aws_iam_policy_document" "orders" {
              statement {
                actions = [
                  "dynamodb:GetItem", // read
                  /* write */ "dynamodb:PutItem",
                ]
                resources = [aws_dynamodb_table.orders.arn]
              }
            }

            resource "aws_iam_role_policy" "orders" {
              role   = aws_iam_role.reader.id
              policy = data.aws_iam_policy_document.orders.json
            }
            """);

        Assert.StartsWith("-      /* write */ \"dynamodb:PutItem\",", checkout.Changes("main.tf"), StringComparison.Ordinal);
        checkout.IsClean();
    }

    [Fact]
    public void A_configuration_in_json_is_said_not_to_be_edited()
    {
        using var checkout = With("").With(
            "main.tf.json",
            """
            { "resource": { "aws_iam_role_policy": { "orders": {
              "role": "${aws_iam_role.reader.id}",
              "policy": "${jsonencode({ Statement = [{ Effect = \"Allow\", Action = [\"dynamodb:GetItem\", \"dynamodb:PutItem\"], Resource = aws_dynamodb_table.orders.arn }] })}" } } } }
            """);

        Assert.EndsWith("it stands in main.tf.json, which is not edited; change it by hand", checkout.Refusal(), StringComparison.Ordinal);
    }

    private static Checkout With(string policies, string body = ReadsAnItem) => new Checkout()
        .With("src/Orders/Orders.csproj", Project)
        .With("src/Orders/Function.cs", Code(body))
        .With(
            "main.tf",
            """
            resource "aws_dynamodb_table" "orders" {
              name     = "orders"
              hash_key = "id"
            }

            resource "aws_iam_role" "reader" {
              name               = "reader"
              assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })
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


            """.ReplaceLineEndings("\n") + policies.ReplaceLineEndings("\n") + "\n");
}
