using System.Net;
using Amazon.DynamoDBv2;
using Amazon.Lambda.APIGatewayEvents;
using Amazon.Lambda.Core;
using Amazon.Lambda.Serialization.SystemTextJson;
using OrderService.Domain;

[assembly: LambdaSerializer(typeof(DefaultLambdaJsonSerializer))]

namespace OrderService.RefundOrder;

public class Function
{
    private readonly IOrderRepository _orders;

    public Function()
        : this(new DynamoDbOrderRepository(new AmazonDynamoDBClient()))
    {
    }

    public Function(IOrderRepository orders) => _orders = orders;

    public async Task<APIGatewayHttpApiV2ProxyResponse> RefundAsync(APIGatewayHttpApiV2ProxyRequest request, ILambdaContext context)
    {
        var id = request.PathParameters["id"];
        await _orders.SetStatusAsync(id, OrderStatus.Refunded);
        context.Logger.LogInformation($"Refunded {id}");

        return new APIGatewayHttpApiV2ProxyResponse { StatusCode = (int)HttpStatusCode.NoContent };
    }
}
