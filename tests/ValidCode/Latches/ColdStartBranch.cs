using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    private static bool s_coldStart = true;

    public string Handle(Order order, ILambdaContext context)
    {
        if (s_coldStart)
        {
            context.Logger.LogLine("cold start");
            s_coldStart = false;
        }

        return order.Id;
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
