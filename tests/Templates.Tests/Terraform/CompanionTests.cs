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
