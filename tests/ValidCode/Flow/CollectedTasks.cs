using Amazon.Lambda.Core;
using Amazon.Lambda.SQSEvents;

namespace ValidCode;

public class Function
{
    private static readonly SemaphoreSlim Limit = new(4);

    public async Task Handle(SQSEvent sqs, ILambdaContext context)
    {
        var tasks = new List<Task>();
        foreach (var record in sqs.Records)
            tasks.Add(ProcessAsync(record.Body));
        await Task.WhenAll(tasks);
        var one = ProcessAsync("first");
        var (two, three) = (ProcessAsync("second"), ProcessAsync("third"));
        await one;
        await two;
        await three;
    }

    private static async Task ProcessAsync(string body)
    {
        await Limit.WaitAsync();
        try
        {
            await Task.Delay(body.Length);
        }
        finally
        {
            Limit.Release();
        }
    }
}
