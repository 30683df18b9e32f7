using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    private static readonly DateTime Started = DateTime.UtcNow;

    public string Handle(Order order, ILambdaContext context)
    {
        return (DateTime.UtcNow - Started) + order.Id;
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
