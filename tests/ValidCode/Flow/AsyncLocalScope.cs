using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    private static readonly AsyncLocal<string?> Tenant = new();

    public string Handle(Order order, ILambdaContext context)
    {
        Tenant.Value = order.Tenant;
        try
        {
            return order.Id;
        }
        finally
        {
            Tenant.Value = null;
        }
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
