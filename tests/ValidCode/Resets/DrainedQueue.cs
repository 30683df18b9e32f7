using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    private static readonly Queue<string> Pending = new();

    public string Handle(Order order, ILambdaContext context)
    {
        Pending.Enqueue(order.Id);
        var sent = "";
        while (Pending.TryDequeue(out var next))
        {
            sent += next;
        }

        return sent;
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
