using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    public string Handle(Order order, ILambdaContext context)
    {
        try
        {
            return order.Id[..3];
        }
        catch (ArgumentOutOfRangeException e)
        {
            context.Logger.LogLine(e.Message);
            throw;
        }
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
