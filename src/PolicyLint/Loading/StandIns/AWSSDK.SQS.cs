// Declarations of AWSSDK.SQS, restated; source: AWSSDK.SQS 4.0.100.25, Apache-2.0.
// Namespaces: Amazon.SQS, Amazon.SQS.Model, Amazon.SQS.Util
// Needs: 
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon.SQS.Model
{
    public class ChangeMessageVisibilityBatchRequestEntry
    {
        public ChangeMessageVisibilityBatchRequestEntry() => throw null;
        public ChangeMessageVisibilityBatchRequestEntry(string id, string receiptHandle) => throw null;
        public string Id { get; set; }
        public string ReceiptHandle { get; set; }
        public int? VisibilityTimeout { get; set; }
    }
    public class DeleteMessageBatchRequestEntry
    {
        public DeleteMessageBatchRequestEntry() => throw null;
        public DeleteMessageBatchRequestEntry(string id, string receiptHandle) => throw null;
        public string Id { get; set; }
        public string ReceiptHandle { get; set; }
    }
    public class GetQueueAttributesResponse : Amazon.Runtime.AmazonWebServiceResponse
    {
        public int VisibilityTimeout => throw null;
        public int DelaySeconds => throw null;
        public int MaximumMessageSize => throw null;
        public int MessageRetentionPeriod => throw null;
        public int ApproximateNumberOfMessages => throw null;
        public int ApproximateNumberOfMessagesNotVisible => throw null;
        public int ApproximateNumberOfMessagesDelayed => throw null;
        public DateTime CreatedTimestamp => throw null;
        public DateTime LastModifiedTimestamp => throw null;
        public string QueueARN => throw null;
        public string Policy => throw null;
        public bool FifoQueue => throw null;
        public bool? ContentBasedDeduplication => throw null;
        public Dictionary<string, string> Attributes { get; set; }
    }
    public class SendMessageBatchRequestEntry
    {
        public SendMessageBatchRequestEntry() => throw null;
        public SendMessageBatchRequestEntry(string id, string messageBody) => throw null;
        public int? DelaySeconds { get; set; }
        public string Id { get; set; }
        public Dictionary<string, MessageAttributeValue> MessageAttributes { get; set; }
        public string MessageBody { get; set; }
        public string MessageDeduplicationId { get; set; }
        public string MessageGroupId { get; set; }
        public Dictionary<string, MessageSystemAttributeValue> MessageSystemAttributes { get; set; }
    }
}

namespace Amazon.SQS.Util
{
    public static class SQSConstants
    {
        public const string ATTRIBUTE_ALL = "All";
        public const string ATTRIBUTE_VISIBILITY_TIMEOUT = "VisibilityTimeout";
        public const string ATTRIBUTE_APPROXIMATE_NUMBER_OF_MESSAGES = "ApproximateNumberOfMessages";
        public const string ATTRIBUTE_APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE = "ApproximateNumberOfMessagesNotVisible";
        public const string ATTRIBUTE_APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED = "ApproximateNumberOfMessagesDelayed";
        public const string ATTRIBUTE_CREATED_TIMESTAMP = "CreatedTimestamp";
        public const string ATTRIBUTE_LAST_MODIFIED_TIMESTAMP = "LastModifiedTimestamp";
        public const string ATTRIBUTE_QUEUE_ARN = "QueueArn";
        public const string ATTRIBUTE_MAXIMUM_MESSAGE_SIZE = "MaximumMessageSize";
        public const string ATTRIBUTE_MESSAGE_RETENTION_PERIOD = "MessageRetentionPeriod";
        public const string ATTRIBUTE_POLICY = "Policy";
        public const string ATTRIBUTE_DELAY_SECONDS = "DelaySeconds";
        public const string ATTRIBUTE_OLDEST_MESSAGE_AGE = "OldestMessageAge";
        public const string ATTRIBUTE_RECEIEVE_MESSAGE_WAIT_TIME_SECONDS = "ReceiveMessageWaitTimeSeconds";
        public const string ATTRIBUTE_REDRIVE_POLICY = "RedrivePolicy";
        public const string ATTRIBUTE_CONTENT_BASED_DEDUPLICATION = "ContentBasedDeduplication";
        public const string ATTRIBUTE_FIFO_QUEUE = "FifoQueue";
    }
}

namespace Amazon.SQS
{
    public partial interface IAmazonSQS : Amazon.Runtime.SharedInterfaces.ICoreAmazonSQS
    {
        Task<string> AuthorizeS3ToSendMessageAsync(string queueUrl, string bucket);
    }
    public partial class AmazonSQSClient
    {
        public Task<string> AuthorizeS3ToSendMessageAsync(string queueUrl, string bucket) => throw null;
        Task<Dictionary<string, string>> Amazon.Runtime.SharedInterfaces.ICoreAmazonSQS.GetAttributesAsync(string queueUrl) => throw null;
        Task Amazon.Runtime.SharedInterfaces.ICoreAmazonSQS.SetAttributesAsync(string queueUrl, Dictionary<string, string> attributes) => throw null;
    }
}
