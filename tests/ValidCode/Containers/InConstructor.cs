using Amazon.Lambda.Core;
using Microsoft.Extensions.DependencyInjection;

namespace ValidCode;

public class Function
{
    private readonly IServiceProvider _services;

    public Function()
    {
        var services = new ServiceCollection();
        services.AddTransient<Store>();
        _services = services.BuildServiceProvider();
    }

    public string Handle(Order order, ILambdaContext context)
    {
        return _services.GetRequiredService<Store>().Save(order);
    }

    private sealed class Store
    {
        private string? _last;

        public string Save(Order order)
        {
            _last = order.Id;
            return _last;
        }
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
