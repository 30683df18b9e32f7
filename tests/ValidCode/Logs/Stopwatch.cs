using Amazon.Lambda.Core;
using System.Diagnostics;

namespace ValidCode;

public class Function
{
    public string Handle(Order order, ILambdaContext context)
    {
        var watch = Stopwatch.StartNew();
        watch.Stop();
        return order.Id + watch.ElapsedMilliseconds;
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
