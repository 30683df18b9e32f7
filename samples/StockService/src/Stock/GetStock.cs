using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Lambda.Core;

namespace Stock;

public sealed class GetStock
{
    private static readonly AmazonDynamoDBClient DynamoDb = new();
    private static readonly string Levels = Environment.GetEnvironmentVariable("LEVELS_TABLE")!;

    public async Task<int> Handle(string sku, ILambdaContext context)
    {
        var found = await DynamoDb.GetItemAsync(Levels, new() { ["sku"] = new AttributeValue(sku) });
        return found.Item is { Count: > 0 } item ? int.Parse(item["count"].N) : 0;
    }
}
