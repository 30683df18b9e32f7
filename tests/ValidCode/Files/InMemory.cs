using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    public string Handle(Order order, ILambdaContext context)
    {
        using var stream = new MemoryStream();
        using var writer = new StreamWriter(stream);
        writer.Write(order.Id);
        writer.Flush();
        return Convert.ToBase64String(stream.ToArray());
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
