using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    private int _count;

    public string Handle(Order order, ILambdaContext context)
    {
        _count = 0;
        foreach (var letter in order.Id)
        {
            _count++;
        }

        return _count.ToString();
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
