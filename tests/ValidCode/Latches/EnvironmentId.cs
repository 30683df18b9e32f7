using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    private static readonly string EnvironmentId = Guid.NewGuid().ToString();

    public string Handle(Order order, ILambdaContext context)
    {
        return EnvironmentId + order.Id;
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
