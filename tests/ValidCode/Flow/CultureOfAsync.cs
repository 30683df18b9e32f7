using Amazon.Lambda.Core;
using System.Globalization;

namespace ValidCode;

public class Function
{
    public async Task<string> Handle(Order order, ILambdaContext context)
    {
        CultureInfo.CurrentCulture = new CultureInfo("de-DE");
        await Task.Yield();
        return order.Amount.ToString(CultureInfo.CurrentCulture);
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
