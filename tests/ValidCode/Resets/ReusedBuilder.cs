using Amazon.Lambda.Core;
using System.Text;

namespace ValidCode;

public class Function
{
    private readonly StringBuilder _text = new();

    public string Handle(Order order, ILambdaContext context)
    {
        _text.Clear();
        _text.Append(order.Id).Append(order.Tenant);
        return _text.ToString();
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
