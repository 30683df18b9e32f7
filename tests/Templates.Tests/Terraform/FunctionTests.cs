namespace ServerlessGuard.Templates.Tests.Terraform;

public class FunctionTests
{
    [Fact]
    public void A_function_is_read_with_all_that_Lambda_does_for_it()
    {
        var function = Configurations.Function(
            """
            resource "aws_lambda_function" "orders" {
              function_name = "orders"
              handler       = "Orders::Orders.Function::Handle"
              runtime       = "dotnet8"
              role          = aws_iam_role.orders.arn
              filename      = "${path.module}/src/Orders/bin/Release/net8.0/publish.zip"
              kms_key_arn   = aws_kms_key.key.arn
              layers        = ["arn:aws:lambda:eu-west-1:580247275435:layer:LambdaInsightsExtension:38"]
              environment {
                variables = {
                  TABLE = aws_dynamodb_table.orders.name
                }
              }
              dead_letter_config {
                target_arn = aws_sqs_queue.dead.arn
              }
              tracing_config {
                mode = "Active"
              }
              vpc_config {
                subnet_ids         = ["subnet-1"]
                security_group_ids = []
              }
              file_system_config {
                arn              = aws_efs_access_point.files.arn
                local_mount_path = "/mnt/files"
              }
            }
            resource "aws_iam_role" "orders" {}
            resource "aws_dynamodb_table" "orders" { name = "orders" }
            resource "aws_sqs_queue" "dead" {}
            resource "aws_kms_key" "key" {}
            resource "aws_efs_access_point" "files" {}
            """);

        Assert.Equal("aws_lambda_function.orders", function.Id);
        Assert.Equal((Configurations.Main, 1), (function.Template, function.Position.Line));
        Assert.Equal(TemplateKind.Terraform, function.Kind);
        Assert.Equal("Orders::Orders.Function::Handle", function.Handler?.ToString());
        Assert.Equal(3, function.HandlerPosition?.Line);
        Assert.Equal("dotnet8", function.Runtime);
        Assert.Equal("src/Orders", function.CodePath);
        Assert.Equal("${aws_dynamodb_table.orders}", function.Environment["TABLE"].ToString());
        Assert.Equal(
            ["logs", "tracing", "network interfaces", "file system", "encrypted environment variables", "dead-letter queue", "Lambda Insights extension"],
            function.PlatformNeeds.Select(need => need.Why));
        Assert.Contains(
            function.PlatformNeeds,
            need => need.Actions is ["sqs:SendMessage"] && need.Resources[0].ToString() == "arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${aws_sqs_queue.dead}");
    }

    [Fact]
    public void A_plain_function_asks_the_platform_only_for_logs()
    {
        var function = Configurations.Function(Configurations.FunctionAndRole);

        Assert.Equal(["logs"], function.PlatformNeeds.Select(need => need.Why));
        Assert.Null(function.CodePath);
        Assert.False(function.IsImage);
    }

    [Theory]
    [InlineData("""image_config { command = ["Orders::Orders.Function::Handle"] }""", "Orders::Orders.Function::Handle")]
    [InlineData("""image_config { entry_point = ["dotnet", "/app/Orders.dll"] }""", "Orders")]
    [InlineData("", null)]
    public void An_image_is_started_by_its_command(string config, string? handler)
    {
        var function = Configurations.Function(
            $$"""
            resource "aws_lambda_function" "orders" {
              function_name = "orders"
              role          = "arn:aws:iam::123456789012:role/orders"
              package_type  = "Image"
              image_uri     = "${aws_ecr_repository.orders.repository_url}:latest"
              {{config}}
            }
            resource "aws_ecr_repository" "orders" { name = "orders" }
            """);

        Assert.True(function.IsImage);
        Assert.Equal(handler, function.Handler?.ToString());
        Assert.Null(function.Runtime);
        Assert.Null(function.CodePath);
    }

    [Theory]
    [InlineData("""filename = data.archive_file.zip.output_path""", """source_dir = "${path.module}/src/Orders/bin/Release/net8.0/linux-x64/publish" """, "src/Orders")]
    [InlineData("""filename = data.archive_file.zip.output_path""", """source_file = "src/Orders/bootstrap" """, "src/Orders/bootstrap")]
    [InlineData("""filename = "function.zip" """, """source_dir = "./src/Orders" """, "src/Orders")]
    [InlineData("""s3_key = aws_s3_object.zip.key""", """source_dir = "src/Orders" """, "src/Orders")]
    [InlineData("""filename = "src/Orders/Orders.zip" """, """source_dir = "src/Other" """, "src/Orders/Orders.zip")]
    [InlineData("""filename = "../outside.zip" """, """source_dir = "src/Other" """, null)]
    [InlineData("""filename = var.package""", """source_dir = "src/Other" """, null)]
    public void Code_lies_where_the_archive_is_made_from(string package, string source, string? expected)
    {
        var function = Configurations.Function(
            $$"""
            variable "package" {}
            data "archive_file" "zip" {
              type        = "zip"
              {{source}}
              output_path = "function.zip"
            }
            resource "aws_s3_object" "zip" {
              key    = "orders.zip"
              source = data.archive_file.zip.output_path
            }
            resource "aws_lambda_function" "orders" {
              function_name = "orders"
              role          = "r"
              {{package}}
            }
            """);

        Assert.Equal(expected, function.CodePath);
    }

    [Theory]
    [InlineData("aws_sqs_queue.orders.arn", "SQS", "arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${aws_sqs_queue.orders}", "sqs:ReceiveMessage")]
    [InlineData("aws_dynamodb_table.orders.stream_arn", "DynamoDB", "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${aws_dynamodb_table.orders}/stream/*", "dynamodb:GetRecords")]
    [InlineData("aws_kinesis_stream.orders.arn", "Kinesis", "arn:${AWS::Partition}:kinesis:${AWS::Region}:${AWS::AccountId}:stream/${aws_kinesis_stream.orders}", "kinesis:GetRecords")]
    public void Event_sources_are_polled(string source, string type, string arn, string action)
    {
        var function = Configurations.Function(
            Configurations.FunctionAndRole
            + $$"""
            resource "aws_lambda_event_source_mapping" "orders" {
              function_name    = aws_lambda_function.orders.function_name
              event_source_arn = {{source}}
            }
            resource "aws_sqs_queue" "orders" { name = "orders" }
            resource "aws_dynamodb_table" "orders" { name = "orders" }
            resource "aws_kinesis_stream" "orders" { name = "orders" }
            """);

        Assert.Equal((type, arn), (Assert.Single(function.Events).Type, function.Events[0].Source?.ToString()));
        Assert.Contains(function.PlatformNeeds, need => need.Actions.Contains(action));
    }

    [Fact]
    public void A_mapping_of_another_function_polls_nothing_here()
    {
        var function = Configurations.Function(
            Configurations.FunctionAndRole
            + """
            resource "aws_lambda_event_source_mapping" "other" {
              function_name    = "other"
              event_source_arn = "arn:aws:sqs:eu-west-1:123456789012:other"
            }
            """);

        Assert.Empty(function.Events);
    }
}
