using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Lambda.Core;
using Amazon.Lambda.SQSEvents;
using Amazon.SimpleNotificationService;

namespace Stock;

/// <summary>Books deliveries, and tells the buyers where even then little is left.</summary>
public sealed class ReceiveDelivery
{
    private const int Little = 10;

    private static readonly AmazonDynamoDBClient DynamoDb = new();
    private static readonly AmazonSimpleNotificationServiceClient Sns = new();
    private static readonly string Levels = Environment.GetEnvironmentVariable("LEVELS_TABLE")!;
    private static readonly string LowStock = Environment.GetEnvironmentVariable("LOW_STOCK_TOPIC")!;

    public async Task Handle(SQSEvent deliveries, ILambdaContext context)
    {
        foreach (var delivery in deliveries.Records)
        {
            var updated = await DynamoDb.UpdateItemAsync(new UpdateItemRequest
            {
                TableName = Levels,
                Key = new() { ["sku"] = new AttributeValue(delivery.Body) },
                UpdateExpression = "ADD #count :one",
                ExpressionAttributeNames = new() { ["#count"] = "count" },
                ExpressionAttributeValues = new() { [":one"] = new AttributeValue { N = "1" } },
                ReturnValues = ReturnValue.ALL_NEW,
            });
            if (int.Parse(updated.Attributes["count"].N) < Little)
                await Sns.PublishAsync(LowStock, delivery.Body);
        }
    }
}
