using Amazon.Lambda.Core;
using Amazon.Lambda.ApplicationLoadBalancerEvents;

namespace ValidCode;

public class Function
{
    public ApplicationLoadBalancerResponse Handle(ApplicationLoadBalancerRequest request, ILambdaContext context)
    {
        return new ApplicationLoadBalancerResponse { StatusCode = request.Body.Length > 0 ? 200 : 400 };
    }
}
