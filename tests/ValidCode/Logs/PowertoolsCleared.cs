using Amazon.Lambda.Core;
using AWS.Lambda.Powertools.Logging;

namespace ValidCode;

public class Function
{
    [Logging(ClearState = true)]
    public string Handle(Order order, ILambdaContext context)
    {
        Logger.AppendKey("tenant", order.Tenant);
        return order.Id;
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
