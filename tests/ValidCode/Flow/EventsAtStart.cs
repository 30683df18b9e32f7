using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    private readonly Bus _bus = new();

    public Function()
    {
        _bus.Sent += () => { };
    }

    public string Handle(Order order, ILambdaContext context)
    {
        _bus.Send();
        return order.Id;
    }

    private sealed class Bus
    {
        public event Action? Sent;

        public void Send() => Sent?.Invoke();
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
