using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    public Order Handle(Order state, ILambdaContext context)
    {
        state.Tenant = state.Id;
        state.Amount += 1;
        return state;
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
