using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    private static string? s_region;

    public string Handle(Order order, ILambdaContext context)
    {
        s_region = Environment.GetEnvironmentVariable("AWS_REGION");
        return s_region + order.Id;
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
