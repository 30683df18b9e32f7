using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    private static readonly Dictionary<string, Order> Cache = [];

    public string Handle(Order order, ILambdaContext context)
    {
        if (Cache.Count > 1000)
        {
            Cache.Clear();
        }

        Cache[order.Id] = order;
        return order.Id;
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
