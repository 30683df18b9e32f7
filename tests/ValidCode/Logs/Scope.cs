using Amazon.Lambda.Core;
using Microsoft.Extensions.Logging;

namespace ValidCode;

public class Function
{
    private static readonly ILogger Log = LoggerFactory.Create(builder => { }).CreateLogger<Function>();

    public string Handle(Order order, ILambdaContext context)
    {
        using (Log.BeginScope(order.Id))
        {
            return order.Id;
        }
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
