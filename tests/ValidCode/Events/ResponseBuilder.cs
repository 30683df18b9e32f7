using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    private static readonly Dictionary<string, string> Headers = new() { ["Access-Control-Allow-Origin"] = "*" };

    public string Handle(Order order, ILambdaContext context)
    {
        return Respond(200, order.Id);
    }

    private static string Respond(int status, string body) => status + body + Headers.Count;
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
