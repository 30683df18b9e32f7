using Amazon.Lambda.Core;
using Amazon.Lambda.SQSEvents;

namespace ValidCode;

public class Function
{
    public SQSBatchResponse Handle(SQSEvent batch, ILambdaContext context)
    {
        var failures = new List<SQSBatchResponse.BatchItemFailure>();
        foreach (var record in batch.Records)
        {
            if (record.Body.Length == 0)
            {
                failures.Add(new SQSBatchResponse.BatchItemFailure { ItemIdentifier = record.MessageId });
            }
        }

        return new SQSBatchResponse { BatchItemFailures = failures };
    }
}
