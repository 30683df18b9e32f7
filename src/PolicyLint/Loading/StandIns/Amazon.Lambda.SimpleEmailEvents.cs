// Declarations of Amazon.Lambda.SimpleEmailEvents, restated; source: github.com/aws/aws-lambda-dotnet, Apache-2.0.
// Namespaces: Amazon.Lambda.SimpleEmailEvents, Amazon.Lambda.SimpleEmailEvents.Actions
// Needs: 
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon.Lambda.SimpleEmailEvents
{
    public class SimpleEmailCommonHeaders
    {
        public IList<string> From { get; set; }
        public IList<string> To { get; set; }
        public string ReturnPath { get; set; }
        public string MessageId { get; set; }
        public string Date { get; set; }
        public string Subject { get; set; }
    }
    public class SimpleEmailEvent : SimpleEmailEvent<Amazon.Lambda.SimpleEmailEvents.Actions.LambdaReceiptAction>
    {
    }
    public class SimpleEmailEvent<TReceiptAction> where TReceiptAction : Amazon.Lambda.SimpleEmailEvents.Actions.IReceiptAction
    {
        public IList<SimpleEmailEvent<TReceiptAction>.SimpleEmailRecord<TReceiptAction>> Records { get; set; }
        public class SimpleEmailHeader
        {
            public string Name { get; set; }
            public string Value { get; set; }
        }
        public class SimpleEmailMessage
        {
            public SimpleEmailCommonHeaders CommonHeaders { get; set; }
            public string Source { get; set; }
            public DateTime Timestamp { get; set; }
            public IList<string> Destination { get; set; }
            public IList<SimpleEmailEvent<TReceiptAction>.SimpleEmailHeader> Headers { get; set; }
            public bool HeadersTruncated { get; set; }
            public string MessageId { get; set; }
        }
        public class SimpleEmailReceipt<TChild> where TChild : Amazon.Lambda.SimpleEmailEvents.Actions.IReceiptAction
        {
            public IList<string> Recipients { get; set; }
            public DateTime Timestamp { get; set; }
            public SimpleEmailVerdict SpamVerdict { get; set; }
            public SimpleEmailVerdict DKIMVerdict { get; set; }
            public SimpleEmailVerdict SPFVerdict { get; set; }
            public SimpleEmailVerdict VirusVerdict { get; set; }
            public SimpleEmailVerdict DMARCVerdict { get; set; }
            public TChild Action { get; set; }
            public long ProcessingTimeMillis { get; set; }
        }
        public class SimpleEmailRecord : SimpleEmailEvent<TReceiptAction>.SimpleEmailRecord<Amazon.Lambda.SimpleEmailEvents.Actions.LambdaReceiptAction>
        {
        }
        public class SimpleEmailRecord<TChild> where TChild : Amazon.Lambda.SimpleEmailEvents.Actions.IReceiptAction
        {
            public string EventVersion { get; set; }
            public string EventSource { get; set; }
            public SimpleEmailEvent<TReceiptAction>.SimpleEmailService<TChild> Ses { get; set; }
        }
        public class SimpleEmailService<TChild> where TChild : Amazon.Lambda.SimpleEmailEvents.Actions.IReceiptAction
        {
            public SimpleEmailEvent<TReceiptAction>.SimpleEmailMessage Mail { get; set; }
            public SimpleEmailEvent<TReceiptAction>.SimpleEmailReceipt<TChild> Receipt { get; set; }
        }
    }
    public class SimpleEmailVerdict
    {
        public string Status { get; set; }
    }
}

namespace Amazon.Lambda.SimpleEmailEvents.Actions
{
    public interface IReceiptAction
    {
        string Type { get; set; }
    }
    public class LambdaReceiptAction : IReceiptAction
    {
        public string Type { get; set; }
        public string InvocationType { get; set; }
        public string FunctionArn { get; set; }
    }
    public class S3ReceiptAction : IReceiptAction
    {
        public string Type { get; set; }
        public string TopicArn { get; set; }
        public string BucketName { get; set; }
        public string ObjectKeyPrefix { get; set; }
        public string ObjectKey { get; set; }
    }
}
