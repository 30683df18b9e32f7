using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    private static readonly Dictionary<string, string?> Settings = [];

    public string Handle(Order order, ILambdaContext context)
    {
        Settings["table"] = Environment.GetEnvironmentVariable("TABLE_NAME");
        return Settings["table"] + order.Id;
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
