using Amazon.Lambda.Annotations;
using Amazon.Lambda.Annotations.APIGateway;
using Amazon.Lambda.Core;
using OrderService.Domain;

[assembly: LambdaSerializer(typeof(Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer))]

namespace OrderService.GetOrder;

public class Functions
{
    private readonly IOrderRepository _orders;

    public Functions(IOrderRepository orders) => _orders = orders;

    [LambdaFunction(ResourceName = "GetOrderFunction")]
    [HttpApi(LambdaHttpMethod.Get, "/orders/{id}")]
    public async Task<IHttpResult> Get(string id, ILambdaContext context)
    {
        var order = await _orders.FindAsync(id);
        if (order is null)
        {
            context.Logger.LogInformation($"No order {id}");
            return HttpResults.NotFound();
        }

        return HttpResults.Ok(order);
    }
}
