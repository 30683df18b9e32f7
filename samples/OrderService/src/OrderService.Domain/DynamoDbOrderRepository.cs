using System.Runtime.CompilerServices;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;

namespace OrderService.Domain;

public sealed class DynamoDbOrderRepository : IOrderRepository
{
    private static readonly string TableName =
        Environment.GetEnvironmentVariable("ORDERS_TABLE") ?? throw new InvalidOperationException("ORDERS_TABLE is not set.");

    private readonly IAmazonDynamoDB _dynamoDb;

    public DynamoDbOrderRepository(IAmazonDynamoDB dynamoDb) => _dynamoDb = dynamoDb;

    public async Task<Order?> FindAsync(string id, CancellationToken cancellationToken = default)
    {
        var response = await _dynamoDb.GetItemAsync(
            new GetItemRequest { TableName = TableName, Key = OrderItem.Key(id), ConsistentRead = true },
            cancellationToken);

        return response.Item is { Count: > 0 } item ? OrderItem.Read(item) : null;
    }

    public async Task AddAsync(Order order, CancellationToken cancellationToken = default)
    {
        var request = new PutItemRequest
        {
            TableName = TableName,
            Item = OrderItem.Write(order),
            ConditionExpression = "attribute_not_exists(Id)",
        };

        await _dynamoDb.PutItemAsync(request, cancellationToken);
    }

    public async Task SetStatusAsync(string id, OrderStatus status, CancellationToken cancellationToken = default)
    {
        await _dynamoDb.UpdateItemAsync(
            new UpdateItemRequest
            {
                TableName = TableName,
                Key = OrderItem.Key(id),
                UpdateExpression = "SET #status = :status",
                ExpressionAttributeNames = new Dictionary<string, string> { ["#status"] = "Status" },
                ExpressionAttributeValues = new Dictionary<string, AttributeValue> { [":status"] = new(status.ToString()) },
            },
            cancellationToken);
    }

    public async IAsyncEnumerable<Order> ListAsync(OrderStatus status, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var query = _dynamoDb.Paginators.Query(new QueryRequest
        {
            TableName = TableName,
            IndexName = "by-status",
            KeyConditionExpression = "#status = :status",
            ExpressionAttributeNames = new Dictionary<string, string> { ["#status"] = "Status" },
            ExpressionAttributeValues = new Dictionary<string, AttributeValue> { [":status"] = new(status.ToString()) },
        });

        await foreach (var page in query.Responses.WithCancellation(cancellationToken))
        {
            foreach (var item in page.Items)
            {
                yield return OrderItem.Read(item);
            }
        }
    }
}
