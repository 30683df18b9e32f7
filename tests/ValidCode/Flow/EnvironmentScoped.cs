using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    [EnvironmentScoped("the dashboard shows the last order")]
    private static string? s_last;

    public string Handle(Order order, ILambdaContext context)
    {
        Remember(order);
        return order.Id;
    }

    private static void Remember(Order order) => s_last = order.Id;

    [AttributeUsage(AttributeTargets.All)]
    private sealed class EnvironmentScopedAttribute(string reason) : Attribute
    {
        public string Reason { get; } = reason;
    }

    public static string? Last => s_last;
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
