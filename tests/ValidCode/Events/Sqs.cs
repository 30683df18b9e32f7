using Amazon.Lambda.Core;
using Amazon.Lambda.SQSEvents;

namespace ValidCode;

public class Function
{
    public async Task Handle(SQSEvent batch, ILambdaContext context)
    {
        foreach (var record in batch.Records)
        {
            await ProcessAsync(record);
        }
    }

    private static async Task ProcessAsync(SQSEvent.SQSMessage message)
    {
        Console.WriteLine(message.Body);
        await Task.CompletedTask;
    }
}
