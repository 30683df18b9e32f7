using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    private static readonly Dictionary<string, string> Headers = new() { ["Content-Type"] = "application/json" };

    public string Handle(Order order, ILambdaContext context)
    {
        return Headers["Content-Type"] + order.Id;
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
