using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    private static readonly Dictionary<DayOfWeek, string> Names = [];

    public string Handle(Order order, ILambdaContext context)
    {
        var day = (DayOfWeek)(order.Id.Length % 7);
        Names[day] = day.ToString();
        return Names[day];
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
