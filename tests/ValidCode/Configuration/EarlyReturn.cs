using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    private static string? s_table;

    public string Handle(Order order, ILambdaContext context)
    {
        Initialize();
        return s_table + order.Id;
    }

    private static void Initialize()
    {
        if (s_table != null)
        {
            return;
        }

        s_table = Environment.GetEnvironmentVariable("TABLE_NAME");
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
