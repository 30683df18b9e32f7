using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    private static readonly List<string> Regions = ["b", "a"];

    public string Handle(Order order, ILambdaContext context)
    {
        var sorted = Regions.Append(order.Tenant).Order().ToList();
        return string.Join(",", sorted);
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
