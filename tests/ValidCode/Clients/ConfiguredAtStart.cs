using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    private readonly HttpClient _client = new();

    public Function()
    {
        _client.BaseAddress = new Uri(Environment.GetEnvironmentVariable("ENDPOINT") ?? "https://rates.example");
        _client.Timeout = TimeSpan.FromSeconds(3);
    }

    public async Task<string> Handle(Order order, ILambdaContext context)
    {
        return await _client.GetStringAsync(order.Id);
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
