using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    private string? _version;

    public string Handle(Order order, ILambdaContext context)
    {
        Note(context);
        return _version + order.Id;
    }

    private void Note(ILambdaContext context) => _version = context.FunctionVersion;
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
