using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    public async Task<string> Handle(Order order, ILambdaContext context)
    {
        using var client = new HttpClient { BaseAddress = new Uri("https://" + order.Tenant + ".example") };
        return await client.GetStringAsync("/orders");
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
