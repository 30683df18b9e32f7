using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    public Order Handle(Order state, ILambdaContext context)
    {
        return new Order { Id = state.Id, Tenant = state.Tenant, Amount = state.Amount * 2 };
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
