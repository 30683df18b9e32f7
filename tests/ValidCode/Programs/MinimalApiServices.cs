using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAWSLambdaHosting(LambdaEventSource.RestApi);
builder.Services.AddScoped<Store>();
var app = builder.Build();
app.MapPost("/orders/{id}", (string id, Store store) => store.Save(id));
app.Run();

public class Store
{
    private string? _last;

    public string Save(string id)
    {
        var before = _last;
        _last = id;
        return before + id;
    }
}
