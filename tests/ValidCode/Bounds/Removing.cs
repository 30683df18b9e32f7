using Amazon.Lambda.Core;
using System.Collections.Concurrent;

namespace ValidCode;

public class Function
{
    private static readonly ConcurrentDictionary<string, Order> Running = new();

    public string Handle(Order order, ILambdaContext context)
    {
        Running.TryAdd(order.Id, order);
        try
        {
            return order.Id;
        }
        finally
        {
            Running.TryRemove(order.Id, out _);
        }
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
