using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    public string Handle(Order order, ILambdaContext context)
    {
        var path = Path.Combine(Path.GetTempPath(), order.Id);
        try
        {
            File.WriteAllText(path, order.Tenant);
            return File.ReadAllText(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
