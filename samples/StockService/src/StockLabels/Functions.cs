using Amazon.Lambda.Annotations;
using Amazon.S3;

namespace StockLabels;

/// <summary>The template that the generator writes of this is not kept in the repository.</summary>
public sealed class Functions
{
    private readonly IAmazonS3 _s3 = new AmazonS3Client();

    [LambdaFunction(ResourceName = "GetLabel", Policies = "AWSLambdaBasicExecutionRole, AmazonS3FullAccess")]
    public async Task<string> GetLabel(string sku)
    {
        using var label = await _s3.GetObjectAsync("stock-labels", $"labels/{sku}.zpl");
        using var reader = new StreamReader(label.ResponseStream);
        return await reader.ReadToEndAsync();
    }
}
