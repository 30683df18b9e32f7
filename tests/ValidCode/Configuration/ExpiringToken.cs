using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    private static readonly HttpClient Client = new();
    private static string? s_token;
    private static DateTime s_expiry;

    public async Task<string> Handle(Order order, ILambdaContext context)
    {
        if (s_token == null || s_expiry < DateTime.UtcNow)
        {
            s_token = await Client.GetStringAsync("https://login.example/token");
            s_expiry = DateTime.UtcNow.AddMinutes(5);
        }

        return s_token + order.Id;
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
