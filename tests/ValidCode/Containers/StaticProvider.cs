using Amazon.Lambda.Core;
using Microsoft.Extensions.DependencyInjection;

namespace ValidCode;

public class Function
{
    private static readonly IServiceProvider Services = Configure();

    public string Handle(Order order, ILambdaContext context)
    {
        return Services.GetRequiredService<Store>().Save(order);
    }

    private static IServiceProvider Configure()
    {
        var services = new ServiceCollection();
        services.AddSingleton<Store>();
        return services.BuildServiceProvider();
    }

    private sealed class Store
    {
        public string Save(Order order) => order.Id;
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
