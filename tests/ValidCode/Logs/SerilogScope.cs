using Amazon.Lambda.Core;
using Serilog.Context;

namespace ValidCode;

public class Function
{
    public string Handle(Order order, ILambdaContext context)
    {
        using (LogContext.PushProperty("tenant", order.Tenant))
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
