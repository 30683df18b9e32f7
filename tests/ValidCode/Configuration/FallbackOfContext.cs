using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    private static string? s_name;

    public string Handle(Order order, ILambdaContext context)
    {
        s_name ??= context.FunctionName;
        return s_name + order.Id;
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
