using System.Net;
using System.Text.Json;
using Amazon.DynamoDBv2;
using Amazon.Lambda.APIGatewayEvents;
using Amazon.Lambda.Core;
using Amazon.Lambda.Serialization.SystemTextJson;
using Amazon.S3;
using OrderService.Domain;

[assembly: LambdaSerializer(typeof(DefaultLambdaJsonSerializer))]

namespace OrderService.PlaceOrder;

public class Function
{
    private static readonly IOrderRepository Orders = new DynamoDbOrderRepository(new AmazonDynamoDBClient());
    private static readonly PriceList Prices = new(new AmazonS3Client(), Environment.GetEnvironmentVariable("CATALOG_BUCKET")!);

    public async Task<APIGatewayHttpApiV2ProxyResponse> FunctionHandler(APIGatewayHttpApiV2ProxyRequest request, ILambdaContext context)
    {
        var placed = JsonSerializer.Deserialize<PlaceOrderRequest>(request.Body);
        if (placed is not { Lines.Count: > 0 })
        {
            return Respond(HttpStatusCode.BadRequest, new { Message = "An order needs at least one line." });
        }

        var lines = new List<OrderLine>();
        foreach (var line in placed.Lines)
        {
            lines.Add(new OrderLine(line.ProductId, line.Quantity, await Prices.PriceOfAsync(line.ProductId)));
        }

        var order = new Order(context.AwsRequestId, placed.CustomerId, OrderStatus.Placed, lines.Sum(line => line.Quantity * line.UnitPrice), lines);
        await Orders.AddAsync(order);
        await PaymentQueue.SendAsync(order);

        return Respond(HttpStatusCode.Accepted, order);
    }

    private static APIGatewayHttpApiV2ProxyResponse Respond(HttpStatusCode status, object body) => new()
    {
        StatusCode = (int)status,
        Headers = new Dictionary<string, string> { ["Content-Type"] = "application/json" },
        Body = JsonSerializer.Serialize(body),
    };
}
