using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    private static readonly HttpClient Client = new();

    public async Task<string> Handle(Order order, ILambdaContext context)
    {
        using var content = new StringContent(order.Id);
        using var response = await Client.PostAsync("https://rates.example/", content);
        return response.StatusCode.ToString();
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
