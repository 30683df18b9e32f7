using Amazon.Lambda.Core;
using Amazon.Lambda.APIGatewayEvents;

namespace ValidCode;

public class Function
{
    public APIGatewayProxyResponse Handle(APIGatewayProxyRequest request, ILambdaContext context)
    {
        return new APIGatewayProxyResponse
        {
            StatusCode = 200,
            Body = request.Body,
            Headers = new Dictionary<string, string> { ["Content-Type"] = "application/json" },
        };
    }
}
