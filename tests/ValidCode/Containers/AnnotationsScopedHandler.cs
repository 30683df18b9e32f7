using Amazon.Lambda.Annotations;
using Microsoft.Extensions.DependencyInjection;

namespace ValidCode;

[LambdaStartup]
public class Startup
{
    public void ConfigureServices(IServiceCollection services) => services.AddScoped<Function>();
}

public class Function
{
    private string? _id;

    [LambdaFunction]
    public string Handle(string id)
    {
        Keep(id);
        return _id!;
    }

    private void Keep(string id) => _id = id;
}
