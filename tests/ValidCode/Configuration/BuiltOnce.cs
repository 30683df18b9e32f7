using Amazon.Lambda.Core;
using Microsoft.Extensions.Configuration;

namespace ValidCode;

public class Function
{
    private static IConfiguration? s_configuration;

    public string Handle(Order order, ILambdaContext context)
    {
        s_configuration ??= new ConfigurationBuilder().Build();
        return s_configuration["Table"] + order.Id;
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public string Tenant { get; set; } = "";
    public decimal Amount { get; set; }
}
