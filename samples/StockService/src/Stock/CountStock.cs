using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Lambda.Core;

namespace Stock;

public sealed class CountStock
{
    private static readonly AmazonDynamoDBClient DynamoDb = new();
    private static readonly string Counts = Environment.GetEnvironmentVariable("COUNTS_TABLE")!;

    public async Task<int> Handle(string warehouse, ILambdaContext context)
    {
        var found = await DynamoDb.QueryAsync(new QueryRequest
        {
            TableName = Counts,
            KeyConditionExpression = "warehouse = :warehouse",
            ExpressionAttributeValues = new() { [":warehouse"] = new AttributeValue(warehouse) },
            Select = Select.COUNT,
        });
        return found.Count ?? 0;
    }
}
