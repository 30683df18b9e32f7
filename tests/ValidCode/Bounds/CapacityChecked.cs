using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    private static readonly Queue<string> Recent = new();

    public string Handle(Order order, ILambdaContext context)
    {
        if (Recent.Count < 100)
        {
            Recent.Enqueue(order.Id);
        }

        return order.Id;
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
