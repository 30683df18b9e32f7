using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    static Function()
    {
        Environment.SetEnvironmentVariable("ORDERS_MODE", "strict");
        ThreadPool.SetMinThreads(16, 16);
    }

    public string Handle(Order order, ILambdaContext context)
    {
        return order.Id;
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
