using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    public string Handle(Order order, ILambdaContext context)
    {
        return new Pricing(order).Total();
    }

    private sealed class Pricing(Order order)
    {
        private decimal _total;

        public string Total()
        {
            _total += order.Amount;
            return _total.ToString();
        }
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
