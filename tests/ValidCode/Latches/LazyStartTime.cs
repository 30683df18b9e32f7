using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    private static DateTime? s_started;

    public string Handle(Order order, ILambdaContext context)
    {
        s_started ??= DateTime.UtcNow;
        return s_started + order.Id;
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
