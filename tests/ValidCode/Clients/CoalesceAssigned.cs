using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    private static HttpClient? s_client;

    public async Task<string> Handle(Order order, ILambdaContext context)
    {
        s_client ??= new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        return await s_client.GetStringAsync("https://rates.example/" + order.Id);
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
