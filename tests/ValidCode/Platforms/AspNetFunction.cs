using Amazon.Lambda.AspNetCoreServer;
using Microsoft.AspNetCore.Hosting;

namespace ValidCode;

public class LambdaEntryPoint : APIGatewayHttpApiV2ProxyFunction
{
    private string? Table { get; set; }

    protected override void Init(IWebHostBuilder builder)
    {
        Table = Environment.GetEnvironmentVariable("TABLE_NAME");
        builder.UseSetting("table", Table);
    }
}
