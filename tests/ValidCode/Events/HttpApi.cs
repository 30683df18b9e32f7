using Amazon.Lambda.Core;
using Amazon.Lambda.APIGatewayEvents;

namespace ValidCode;

public class Function
{
    public APIGatewayHttpApiV2ProxyResponse Handle(APIGatewayHttpApiV2ProxyRequest request, ILambdaContext context)
    {
        return request.PathParameters.TryGetValue("id", out var id)
            ? new APIGatewayHttpApiV2ProxyResponse { StatusCode = 200, Body = id }
            : new APIGatewayHttpApiV2ProxyResponse { StatusCode = 404 };
    }
}
