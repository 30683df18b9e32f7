namespace ServerlessGuard.Templates.Tests.Terraform;

public class CompanionTests
{
    [Theory]
    [InlineData("aws_s3_bucket.photos.id")]
    [InlineData("aws_s3_bucket.photos.bucket")]
    [InlineData("\"photos\"")]
    public void A_bucket_is_encrypted_by_another_resource(string bucket)
    {
        var deployment = Configurations.Configuration(
            $$"""
            resource "aws_kms_key" "k" {}
            resource "aws_s3_bucket" "photos" { bucket = "photos" }
            resource "aws_s3_bucket" "other" { bucket = "other" }
            resource "aws_s3_bucket_server_side_encryption_configuration" "photos" {
              bucket = {{bucket}}
              rule {
                apply_server_side_encryption_by_default {
                  sse_algorithm     = "aws:kms"
                  kms_master_key_id = aws_kms_key.k.arn
                }
              }
            }
            """);

        Assert.Equal("arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${aws_kms_key.k}", deployment.Resources["aws_s3_bucket.photos"].CustomerKey?.ToString());
        Assert.Null(deployment.Resources["aws_s3_bucket.other"].CustomerKey);
    }

    [Theory]
    [InlineData("aws_lambda_function.orders.function_name")]
    [InlineData("aws_lambda_function.orders.arn")]
    [InlineData("\"orders\"")]
    public void Results_are_sent_where_another_resource_says(string function)
    {
        var orders = Configurations.Function(Configurations.FunctionAndRole +
            $$"""
            resource "aws_sqs_queue" "failed" {}
            resource "aws_lambda_function_event_invoke_config" "c" {
              function_name = {{function}}
              destination_config {
                on_failure { destination = aws_sqs_queue.failed.arn }
              }
            }
            """);

        Assert.Contains(orders.PlatformNeeds, need => need.Actions.Contains("sqs:SendMessage") && need.Resources[0].ToString().EndsWith(":${aws_sqs_queue.failed}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("aws_kms_key.k.id")]
    [InlineData("aws_kms_key.k.key_id")]
    [InlineData("aws_kms_key.k.arn")]
    public void A_key_has_its_policy_from_another_resource(string key)
    {
        var orders = Configurations.Function(Configurations.FunctionAndRole +
            $$"""
            resource "aws_kms_key" "k" {}
            resource "aws_kms_key_policy" "p" {
              key_id = {{key}}
              policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::123456789012:role/Keys" }, Action = "kms:*", Resource = "*" }] })
            }
            """);

        var kept = Assert.Single(orders.Role.KeptByKeys);
        Assert.Equal("Deny kms:* arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${aws_kms_key.k}", $"{kept.Effect} {kept.Actions[0]} {kept.Resources[0]}");
    }

    [Fact]
    public void Policies_of_a_list_are_attached_each()
    {
        var orders = Configurations.Function(Configurations.FunctionAndRole +
            """
            resource "aws_iam_role_policy_attachments_exclusive" "all" {
              role_name   = aws_iam_role.orders.name
              policy_arns = ["arn:aws:iam::aws:policy/AmazonSQSFullAccess", "arn:aws:iam::aws:policy/AmazonSNSReadOnlyAccess"]
            }
            """);

        Assert.Equal(["AmazonSQSFullAccess", "AmazonSNSReadOnlyAccess"], orders.Role.Grants.Select(grant => grant.Origin));
    }

    [Theory]
    [InlineData("""["keep"]""", "keep")]
    [InlineData("""[aws_iam_role_policy.keep.name]""", "keep")]
    [InlineData("""[aws_iam_role_policy.keep.name, aws_iam_role_policy.nameless.name]""", "keep nameless")]
    [InlineData("""["keep", "drop", "inside"]""", "inside keep drop")]
    [InlineData("[]", "")]
    [InlineData("""[var.unknown]""", "inside keep drop nameless")]
    [InlineData("""[for name in ["keep"] : name]""", "keep")]
    public void Policies_that_an_exclusive_list_does_not_name_are_taken_away(string names, string expected)
    {
        var orders = Configurations.Function(Configurations.FunctionAndRole.Replace("""resource "aws_iam_role" "orders" {""", """
            resource "aws_iam_role" "orders" {
              inline_policy {
                name   = "inside"
                policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }] })
              }
            """, StringComparison.Ordinal) +
            $$"""
            variable "unknown" {}
            resource "aws_iam_role_policies_exclusive" "all" {
              role_name    = aws_iam_role.orders.name
              policy_names = {{names}}
            }
            resource "aws_iam_role_policy" "keep" {
              name   = "keep"
              role   = aws_iam_role.orders.id
              policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sqs:SendMessage", Resource = "*" }] })
            }
            resource "aws_iam_role_policy" "drop" {
              name   = "drop"
              role   = aws_iam_role.orders.name
              policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sns:Publish", Resource = "*" }] })
            }
            resource "aws_iam_role_policy" "nameless" {
              role   = "orders"
              policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "kms:Decrypt", Resource = "*" }] })
            }
            """);

        Assert.Equal(expected, string.Join(' ', orders.Role.Grants.Select(grant => grant.Origin.Split('.')[^1])));
    }

    [Theory]
    [InlineData("""["arn:aws:iam::aws:policy/AmazonSQSFullAccess"]""", "AmazonSQSFullAccess")]
    [InlineData("[aws_iam_policy.own.arn]", "aws_iam_policy.own")]
    [InlineData("""[aws_iam_policy.own.arn, "arn:aws:iam::aws:policy/AmazonSQSFullAccess"]""", "AmazonSQSFullAccess aws_iam_policy.own")]
    [InlineData("[]", "")]
    public void Attachments_that_an_exclusive_list_does_not_name_are_taken_away(string arns, string expected)
    {
        var orders = Configurations.Function(Configurations.FunctionAndRole +
            $$"""
            resource "aws_iam_role_policy_attachments_exclusive" "all" {
              role_name   = aws_iam_role.orders.name
              policy_arns = {{arns}}
            }
            resource "aws_iam_policy" "own" {
              policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "kms:Decrypt", Resource = "*" }] })
            }
            resource "aws_iam_role_policy_attachment" "own" {
              role       = aws_iam_role.orders.id
              policy_arn = aws_iam_policy.own.arn
            }
            resource "aws_iam_role_policy_attachment" "sqs" {
              role       = aws_iam_role.orders.name
              policy_arn = "arn:aws:iam::aws:policy/AmazonSQSFullAccess"
            }
            """);

        Assert.Equal(expected, string.Join(' ', orders.Role.Grants.Select(grant => grant.Origin).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("arn:aws:iam::${data.aws_caller_identity.me.account_id}:role/svc/orders", true)]
    [InlineData("arn:aws:iam::${data.aws_caller_identity.me.account_id}:role/other/orders", false)]
    public void A_role_with_a_path_is_found_by_its_arn(string arn, bool isFound)
    {
        var orders = Configurations.Function(Configurations.FunctionAndRole
            .Replace("role          = aws_iam_role.orders.arn", $"role = \"{arn}\"", StringComparison.Ordinal)
            .Replace("""resource "aws_iam_role" "orders" {""", "resource \"aws_iam_role\" \"orders\" {\n  path = \"/svc/\"", StringComparison.Ordinal) + "data \"aws_caller_identity\" \"me\" {}\n");

        Assert.Equal(isFound, orders.Role.Id == "aws_iam_role.orders");
    }

    [Fact]
    public void A_queue_may_let_the_role_in_by_a_policy_of_its_own()
    {
        var orders = Configurations.Function(Configurations.FunctionAndRole +
            """
            resource "aws_sqs_queue" "q" {}
            resource "aws_sqs_queue_policy" "q" {
              queue_url = aws_sqs_queue.q.id
              policy    = jsonencode({ Statement = [{ Effect = "Allow", Principal = { AWS = aws_iam_role.orders.arn }, Action = "sqs:SendMessage", Resource = "*" }] })
            }
            """);

        var statement = Assert.Single(orders.Role.ByResources);
        Assert.Equal(("sqs:SendMessage", true), (statement.Actions[0].ToString(), statement.Resources[0].ToString().EndsWith(":${aws_sqs_queue.q}", StringComparison.Ordinal)));
    }
}
