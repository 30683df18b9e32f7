using Google.Cloud.Functions.Framework;
using Microsoft.AspNetCore.Http;

namespace ValidCode;

public class Orders : IHttpFunction
{
    private string? _trace;

    public Task HandleAsync(HttpContext context)
    {
        _trace = context.TraceIdentifier;
        return context.Response.WriteAsync(_trace);
    }
}
