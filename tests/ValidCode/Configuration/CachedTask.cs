using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    private static readonly HttpClient Client = new();
    private static string? s_rates;

    public async Task<string> Handle(Order order, ILambdaContext context)
    {
        if (s_rates is null)
        {
            s_rates = await LoadAsync();
        }

        return s_rates + order.Id;
    }

    private static async Task<string> LoadAsync() => await Client.GetStringAsync("https://rates.example/today");
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
