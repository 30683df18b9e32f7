using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    public string Handle(Order order, ILambdaContext context)
    {
        var total = 0m;
        Add(order.Amount);
        return total.ToString();

        void Add(decimal amount) => total += amount;
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
