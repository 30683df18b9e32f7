using Amazon.Lambda.Core;

namespace ValidCode;

public class Function
{
    public string Handle(ILambdaContext context)
    {
        return context.FunctionName;
    }
}
