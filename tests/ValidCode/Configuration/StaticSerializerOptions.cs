using Amazon.Lambda.Core;
using System.Text.Json;

namespace ValidCode;

public class Function
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true };

    public string Handle(Order order, ILambdaContext context)
    {
        return JsonSerializer.Serialize(order, Options);
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
