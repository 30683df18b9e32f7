using System.Text.Json;
using Amazon.S3;

namespace OrderService.PlaceOrder;

public sealed class PriceList
{
    private readonly IAmazonS3 _s3;
    private readonly string _bucket;
    private Dictionary<string, decimal>? _prices;

    public PriceList(IAmazonS3 s3, string bucket)
    {
        _s3 = s3;
        _bucket = bucket;
    }

    public async Task<decimal> PriceOfAsync(string productId)
    {
        _prices ??= await LoadAsync();
        return _prices[productId];
    }

    private async Task<Dictionary<string, decimal>> LoadAsync()
    {
        using var response = await _s3.GetObjectAsync(_bucket, "prices.json");
        return await JsonSerializer.DeserializeAsync<Dictionary<string, decimal>>(response.ResponseStream) ?? [];
    }
}
