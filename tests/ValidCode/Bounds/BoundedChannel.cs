using Amazon.Lambda.Core;
using System.Threading.Channels;

namespace ValidCode;

public class Function
{
    private static readonly Channel<string> Audit = Channel.CreateBounded<string>(100);

    public async Task<string> Handle(Order order, ILambdaContext context)
    {
        await Audit.Writer.WriteAsync(order.Id);
        return await Audit.Reader.ReadAsync();
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
