using Amazon.Lambda.Annotations;
using Microsoft.Extensions.DependencyInjection;

namespace ValidCode;

[LambdaStartup]
public class Startup
{
    public void ConfigureServices(IServiceCollection services)
    {
        services.AddTransient<IStore, Store>();
    }
}

public interface IStore
{
    string Save(Order order);
}

public class Store : IStore
{
    private string? _last;

    public string Save(Order order)
    {
        var before = _last;
        _last = order.Id;
        return before + order.Id;
    }
}

public class Function(IStore store)
{
    [LambdaFunction]
    public string Handle(Order order) => store.Save(order);
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
