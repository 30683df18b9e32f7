using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    private static readonly HttpClient Client = new();

    public async Task<string> Handle(Order order, ILambdaContext context)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://rates.example/" + order.Id);
        request.Headers.Add("X-Tenant", order.Tenant);
        using var response = await Client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
