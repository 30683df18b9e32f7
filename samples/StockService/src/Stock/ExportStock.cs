using System.Text.Json;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Lambda.Core;
using Amazon.S3;
using Amazon.S3.Model;

namespace Stock;

public sealed class ExportStock
{
    private static readonly AmazonDynamoDBClient DynamoDb = new();
    private static readonly AmazonS3Client S3 = new();
    private static readonly string Levels = Environment.GetEnvironmentVariable("LEVELS_TABLE")!;
    private static readonly string Exports = Environment.GetEnvironmentVariable("EXPORT_BUCKET")!;

    public async Task Handle(Stream input, ILambdaContext context)
    {
        var levels = await DynamoDb.ScanAsync(new ScanRequest { TableName = Levels });
        await S3.PutObjectAsync(new PutObjectRequest
        {
            BucketName = Exports,
            Key = $"levels/{DateTime.UtcNow:yyyy-MM-dd}.json",
            ContentBody = JsonSerializer.Serialize(levels.Items.ToDictionary(item => item["sku"].S, item => item["count"].N)),
        });
    }
}
