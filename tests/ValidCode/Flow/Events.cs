using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    public string Handle(Order order, ILambdaContext context)
    {
        var watch = new Watch();
        watch.Elapsed += () => { };
        watch.Raise();
        return order.Id;
    }

    private sealed class Watch
    {
        public event Action? Elapsed;

        public void Raise() => Elapsed?.Invoke();
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
