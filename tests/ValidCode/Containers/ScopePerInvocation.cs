using Amazon.Lambda.Core;
using Microsoft.Extensions.DependencyInjection;

namespace ValidCode;

public class Function
{
    private static readonly ServiceProvider Services = new ServiceCollection().AddScoped<Store>().BuildServiceProvider();

    public string Handle(Order order, ILambdaContext context)
    {
        using var scope = Services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<Store>().Save(order);
    }

    private sealed class Store
    {
        private readonly List<string> _ids = [];

        public string Save(Order order)
        {
            _ids.Add(order.Id);
            return _ids[0];
        }
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
