using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    private readonly List<string> _ids = [];

    public string Handle(Order order, ILambdaContext context)
    {
        try
        {
            _ids.Add(order.Id);
            return string.Join(",", _ids);
        }
        finally
        {
            _ids.Clear();
        }
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
