// Declarations of Amazon.Lambda.SNSEvents, restated; source: github.com/aws/aws-lambda-dotnet, Apache-2.0.
// Namespaces: Amazon.Lambda.SNSEvents
// Needs: 
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon.Lambda.SNSEvents
{
    public class SNSEvent
    {
        public IList<Amazon.Lambda.SNSEvents.SNSEvent.SNSRecord> Records { get; set; }
        public class MessageAttribute
        {
            public string Type { get; set; }
            public string Value { get; set; }
        }
        public class SNSMessage
        {
            public string Message { get; set; }
            public IDictionary<string, Amazon.Lambda.SNSEvents.SNSEvent.MessageAttribute> MessageAttributes { get; set; }
            public string MessageId { get; set; }
            public string Signature { get; set; }
            public string SignatureVersion { get; set; }
            public string SigningCertUrl { get; set; }
            public string Subject { get; set; }
            public DateTime Timestamp { get; set; }
            public string TopicArn { get; set; }
            public string Type { get; set; }
            public string UnsubscribeUrl { get; set; }
        }
        public class SNSRecord
        {
            public string EventSource { get; set; }
            public string EventSubscriptionArn { get; set; }
            public string EventVersion { get; set; }
            public Amazon.Lambda.SNSEvents.SNSEvent.SNSMessage Sns { get; set; }
        }
    }
}
