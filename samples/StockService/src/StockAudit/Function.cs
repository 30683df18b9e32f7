using Amazon.Lambda.Core;
using Amazon.S3;
using Amazon.S3.Model;

namespace StockAudit;

/// <summary>Seals a piece of evidence: what is written is read back and compared.</summary>
public sealed class Function
{
    private static readonly AmazonS3Client S3 = new();
    private static readonly string Evidence = Environment.GetEnvironmentVariable("EVIDENCE_BUCKET")!;

    public async Task<bool> Handle(string evidence, ILambdaContext context)
    {
        var key = $"evidence/{context.AwsRequestId}";
        await S3.PutObjectAsync(new PutObjectRequest { BucketName = Evidence, Key = key, ContentBody = evidence });
        using var written = await S3.GetObjectAsync(Evidence, key);
        using var reader = new StreamReader(written.ResponseStream);
        return await reader.ReadToEndAsync() == evidence;
    }
}
