using Amazon.Lambda.Core;
using Microsoft.Extensions.Caching.Memory;

namespace ValidCode;

public class Function
{
    private static readonly MemoryCache Cache = new(new MemoryCacheOptions { SizeLimit = 1000 });

    public string Handle(Order order, ILambdaContext context)
    {
        Cache.Set(order.Id, order, new MemoryCacheEntryOptions { Size = 1 });
        return order.Id;
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
