using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    private string? _tenant;

    public string Handle(Order order, ILambdaContext context)
    {
        _tenant = order.Tenant;
        return Prefix() + order.Id;
    }

    private string Prefix() => _tenant + "/";
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
