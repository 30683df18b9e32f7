using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    [ThreadStatic]
    private static char[]? t_buffer;

    public string Handle(Order order, ILambdaContext context)
    {
        t_buffer ??= new char[256];
        order.Id.CopyTo(0, t_buffer, 0, Math.Min(order.Id.Length, 256));
        return new string(t_buffer);
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
