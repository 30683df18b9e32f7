using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Lambda.Core;

namespace Stock;

public sealed class ExpireCounts
{
    private static readonly AmazonDynamoDBClient DynamoDb = new();
    private static readonly string Counts = Environment.GetEnvironmentVariable("COUNTS_TABLE")!;

    public Task Handle(string warehouse, ILambdaContext context) =>
        DynamoDb.DeleteItemAsync(Counts, new() { ["warehouse"] = new AttributeValue(warehouse) });
}
