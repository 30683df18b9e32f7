using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    public string Handle(Order order, ILambdaContext context)
    {
        var count = 0;
        var ids = new List<string>();
        foreach (var part in order.Id.Split('-'))
        {
            count++;
            ids.Add(part);
        }

        return count + string.Join(",", ids);
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
