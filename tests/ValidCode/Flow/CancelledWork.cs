using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    public async Task<bool> Handle(Order order, ILambdaContext context)
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        var timedOut = false;
        await using var registration = stop.Token.Register(() => timedOut = true);
        await Task.Delay(10, stop.Token);
        return !timedOut && order.Id.Length > 0;
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
}
