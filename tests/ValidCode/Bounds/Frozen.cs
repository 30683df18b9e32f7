using Amazon.Lambda.Core;
using System.Collections.Frozen;

namespace ValidCode;

public class Function
{
    private static readonly FrozenDictionary<string, string> Currencies = new Dictionary<string, string> { ["EUR"] = "Euro" }.ToFrozenDictionary();

    public string Handle(Order order, ILambdaContext context)
    {
        return Currencies.GetValueOrDefault(order.Id, "");
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
