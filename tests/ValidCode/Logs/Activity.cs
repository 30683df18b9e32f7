using Amazon.Lambda.Core;
using System.Diagnostics;

namespace ValidCode;

public class Function
{
    private static readonly ActivitySource Source = new("orders");

    public string Handle(Order order, ILambdaContext context)
    {
        using var activity = Source.StartActivity("handle");
        activity?.SetTag("order", order.Id);
        return order.Id;
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
