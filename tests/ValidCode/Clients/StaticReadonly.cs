using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    private static readonly HttpClient Client = new();

    public async Task<string> Handle(Order order, ILambdaContext context)
    {
        return await Client.GetStringAsync("https://rates.example/" + order.Id);
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
