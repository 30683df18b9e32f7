using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    private static readonly string? Table = Environment.GetEnvironmentVariable("TABLE_NAME");

    public string Handle(Order order, ILambdaContext context)
    {
        return Table + order.Id;
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
