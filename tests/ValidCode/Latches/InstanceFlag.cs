using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    private bool _warm;

    public string Handle(Order order, ILambdaContext context)
    {
        var warm = _warm;
        _warm = true;
        return warm ? order.Id : "";
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
