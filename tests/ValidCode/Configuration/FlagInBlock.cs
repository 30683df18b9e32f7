using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    private bool _initialized;
    private string? _table;

    public string Handle(Order order, ILambdaContext context)
    {
        if (!_initialized)
        {
            _table = Environment.GetEnvironmentVariable("TABLE_NAME");
            _initialized = true;
        }

        return _table + order.Id;
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
