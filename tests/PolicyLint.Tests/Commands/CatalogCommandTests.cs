using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.PolicyLint.Tests.Commands;

public class CatalogCommandTests
{
    [Fact]
    public void An_operation_shows_what_it_always_needs_and_when_it_needs_more()
    {
        var lines = Run.Of("catalog", "s3", "CopyObject").Out.Split('\n');

        Assert.Contains("package     AWSSDK.S3", lines);
        Assert.Contains("client      Amazon.S3.AmazonS3Client, IAmazonS3", lines);
        Assert.Contains("IAM prefix  s3", lines);
        Assert.Contains("always      s3:GetObject", lines);
        Assert.Contains("always      s3:PutObject", lines);
        Assert.Contains("              on arn:${Partition}:s3:::${DestinationBucket}/${DestinationKey}", lines);
        Assert.Contains("only if     s3:GetObjectVersion  if SourceVersionId is set", lines);
        Assert.Contains(lines, line => line.TrimStart().StartsWith("source: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("AmazonSQSClient.SendMessageBatchAsync")]
    [InlineData("amazonsqsclient.sendmessagebatch")]
    [InlineData("Amazon.SQS.IAmazonSQS.SendMessageBatchAsync")]
    [InlineData("sqs", "SendMessageBatch")]
    [InlineData("AWSSDK.SQS", "SendMessageBatchAsync")]
    [InlineData("Amazon.SQS", "SendMessageBatchAsync")]
    public void An_operation_is_found_however_it_is_named(params string[] subject)
    {
        var run = Run.Of(["catalog", .. subject]);

        Assert.Equal(0, run.Status);
        Assert.Contains("always      sqs:SendMessage\n", run.Out);
    }

    [Fact]
    public void A_renamed_method_is_found_by_both_names()
    {
        Assert.Contains("method      GetObjectMetadataAsync", Run.Of("catalog", "s3", "HeadObject").Out);
        Assert.Contains("operation   HeadObject", Run.Of("catalog", "s3", "GetObjectMetadataAsync").Out);
    }

    [Fact]
    public void A_service_lists_its_operations()
    {
        var run = Run.Of("catalog", "sqs");

        Assert.Contains("  SendMessageAsync: sqs:SendMessage\n", run.Out);
    }

    [Fact]
    public void An_operation_without_permission_says_so() => Assert.Contains("needs       no permission", Run.Of("catalog", "sts", "GetCallerIdentity").Out);

    [Theory]
    [InlineData("the catalog has no service 'nothing'", "nothing")]
    [InlineData("AmazonS3Client has no operation 'Fly'", "s3", "Fly")]
    public void What_it_does_not_know_is_one_line_and_status_2(string message, params string[] subject)
    {
        var run = Run.Of(["catalog", .. subject]);

        Assert.Equal((2, ""), (run.Status, run.Out));
        Assert.StartsWith($"policy-lint: {message}", run.Error);
    }

    [Fact]
    public void Version_names_the_catalogs_date() => Assert.Equal($"policy-lint 0.1.0 (catalog {AwsCatalog.Default.Date})\n", Run.Of("--version").Out);
}
