using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Lambda.Core;
using Amazon.SQS;

[assembly: LambdaSerializer(typeof(Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer))]

namespace TicketService.BuyTicket;

public sealed record Purchase(string EventId, string Seat, string Buyer);

public sealed class Function
{
    private static readonly AmazonDynamoDBClient DynamoDb = new();
    private static readonly AmazonSQSClient Sqs = new();

    private static readonly string Tickets = Environment.GetEnvironmentVariable("TICKETS_TABLE")!;
    private static readonly string Mailings = Environment.GetEnvironmentVariable("MAILINGS_QUEUE_URL")!;

    /// <summary>Sells a seat once.</summary>
    public async Task<bool> BuyAsync(Purchase purchase, ILambdaContext context)
    {
        try
        {
            await DynamoDb.PutItemAsync(new PutItemRequest
            {
                TableName = Tickets,
                ConditionExpression = "attribute_not_exists(Seat)",
                Item = new()
                {
                    ["EventId"] = new(purchase.EventId),
                    ["Seat"] = new(purchase.Seat),
                    ["Buyer"] = new(purchase.Buyer),
                },
            });
        }
        catch (ConditionalCheckFailedException)
        {
            context.Logger.LogInformation($"Seat {purchase.Seat} is taken");
            return false;
        }

        await Sqs.SendMessageAsync(Mailings, purchase.Buyer);
        return true;
    }

    /// <summary>Seats that are sold.</summary>
    public async Task<string[]> ListAsync(string eventId)
    {
        var sold = await DynamoDb.QueryAsync(new QueryRequest
        {
            TableName = Tickets,
            KeyConditionExpression = "EventId = :id",
            ExpressionAttributeValues = new() { [":id"] = new(eventId) },
        });
        return sold.Items.Select(item => item["Seat"].S).ToArray();
    }
}
