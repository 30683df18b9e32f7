using Amazon.Lambda.Core;
using System.Diagnostics.Metrics;

namespace ValidCode;

public class Function
{
    private static readonly Meter Orders = new("orders");
    private static readonly Counter<long> Count = Orders.CreateCounter<long>("count");

    public string Handle(Order order, ILambdaContext context)
    {
        Count.Add(1);
        return order.Id;
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
