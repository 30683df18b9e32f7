using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    private static readonly HttpClient[] s_clients = { new(), new() };
    private static int s_next;

    public Task<string> Handle(Order order, ILambdaContext context) =>
        s_clients[(uint)Interlocked.Increment(ref s_next) % s_clients.Length].GetStringAsync("https://rates.example/" + order.Id);
}

public sealed class Order
{
    public string Id { get; set; } = "";
}
