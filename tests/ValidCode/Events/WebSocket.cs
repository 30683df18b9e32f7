using Amazon.Lambda.Core;
using Amazon.Lambda.APIGatewayEvents;

namespace ValidCode;

public class Function
{
    public APIGatewayProxyResponse Handle(APIGatewayProxyRequest request, ILambdaContext context)
    {
        var connection = request.RequestContext.ConnectionId;
        var endpoint = $"https://{request.RequestContext.DomainName}/{request.RequestContext.Stage}";
        return new APIGatewayProxyResponse { StatusCode = 200, Body = connection + endpoint };
    }
}
