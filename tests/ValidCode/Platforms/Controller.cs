using Microsoft.AspNetCore.Mvc;
using Amazon.Lambda.AspNetCoreServer;

namespace ValidCode;

public class LambdaEntryPoint : APIGatewayProxyFunction
{
}

[ApiController]
[Route("orders")]
public class OrdersController : ControllerBase
{
    private string? _id;

    [HttpGet("{id}")]
    public string Get(string id)
    {
        Keep(id);
        return _id!;
    }

    private void Keep(string id) => _id = id;
}
