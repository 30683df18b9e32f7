using Amazon.Lambda.Annotations;
using Microsoft.Extensions.DependencyInjection;

namespace ValidCode;

[LambdaStartup]
public class Startup
{
    public void ConfigureServices(IServiceCollection services) => services.AddScoped<Store>();
}

public class Store
{
    private string? _last;

    public string Save(string id) => _last = id;
}

public class Function
{
    [LambdaFunction]
    public string Handle(string id, [FromServices] Store store) => store.Save(id);
}
