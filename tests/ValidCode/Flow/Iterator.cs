using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    public string Handle(Order order, ILambdaContext context)
    {
        return string.Concat(Parts(order));
    }

    private static IEnumerable<string> Parts(Order order)
    {
        yield return order.Id;
        yield return order.Tenant;
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
