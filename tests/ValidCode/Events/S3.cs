using Amazon.Lambda.Core;
using Amazon.Lambda.S3Events;

namespace ValidCode;

public class Function
{
    public string? Handle(S3Event change, ILambdaContext context)
    {
        var entity = change.Records?[0].S3;
        return entity?.Object.Key;
    }
}
