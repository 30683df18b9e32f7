using Amazon.Lambda.Core;
using Microsoft.Extensions.DependencyInjection;

namespace ValidCode;

public class Function
{
    private static IServiceProvider? s_services;

    public string Handle(Order order, ILambdaContext context)
    {
        s_services ??= Build();
        using var scope = s_services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<Orders>().Describe(order);
    }

    private static ServiceProvider Build()
    {
        var services = new ServiceCollection();
        services.AddScoped<Orders>();
        return services.BuildServiceProvider();
    }
}

public sealed class Orders
{
    private string? _last;

    public string Describe(Order order)
    {
        _last = order.Id;
        return _last + order.Tenant;
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
}
