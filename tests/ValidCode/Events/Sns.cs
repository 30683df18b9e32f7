using Amazon.Lambda.Core;
using Amazon.Lambda.SNSEvents;

namespace ValidCode;

public class Function
{
    public void Handle(SNSEvent notice, ILambdaContext context)
    {
        foreach (var record in notice.Records)
        {
            context.Logger.LogLine(record.Sns.Message);
        }
    }
}
