using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    public string Handle(Order order, ILambdaContext context)
    {
        return Depth(order.Id, 0).ToString();
    }

    private static int Depth(string text, int depth) => text.Length == 0 ? depth : Depth(text[1..], depth + 1);
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
