// Declarations of Amazon.Lambda.SQSEvents, restated; source: github.com/aws/aws-lambda-dotnet, Apache-2.0.
// Namespaces: Amazon.Lambda.SQSEvents
// Needs: 
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon.Lambda.SQSEvents
{
    public class SQSBatchResponse
    {
        public SQSBatchResponse() => throw null;
        public SQSBatchResponse(List<Amazon.Lambda.SQSEvents.SQSBatchResponse.BatchItemFailure> batchItemFailures) => throw null;
        public List<Amazon.Lambda.SQSEvents.SQSBatchResponse.BatchItemFailure> BatchItemFailures { get; set; }
        public class BatchItemFailure
        {
            public string ItemIdentifier { get; set; }
        }
    }
    public class SQSEvent
    {
        public List<Amazon.Lambda.SQSEvents.SQSEvent.SQSMessage> Records { get; set; }
        public class MessageAttribute
        {
            public string StringValue { get; set; }
            public MemoryStream BinaryValue { get; set; }
            public List<string> StringListValues { get; set; }
            public List<MemoryStream> BinaryListValues { get; set; }
            public string DataType { get; set; }
        }
        public class SQSMessage
        {
            public string MessageId { get; set; }
            public string ReceiptHandle { get; set; }
            public string Body { get; set; }
            public string Md5OfBody { get; set; }
            public string Md5OfMessageAttributes { get; set; }
            public string EventSourceArn { get; set; }
            public string EventSource { get; set; }
            public string AwsRegion { get; set; }
            public Dictionary<string, string> Attributes { get; set; }
            public Dictionary<string, Amazon.Lambda.SQSEvents.SQSEvent.MessageAttribute> MessageAttributes { get; set; }
        }
    }
}
