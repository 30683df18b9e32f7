using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    private const string Prefix = "orders/";
    private static readonly string[] Regions = ["eu-west-1", "us-east-1"];

    public string Handle(Order order, ILambdaContext context)
    {
        return Prefix + Regions.Length + order.Id;
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
