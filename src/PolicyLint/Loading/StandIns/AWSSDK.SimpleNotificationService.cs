// Declarations of AWSSDK.SimpleNotificationService beyond its model, restated; source: the SDK's API reference for .NET, v4.
// Namespaces: Amazon.SimpleNotificationService
// Needs: AWSSDK.Core
#nullable disable
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Amazon.SimpleNotificationService
{
    public partial interface IAmazonSimpleNotificationService
    {
        Task<Amazon.SimpleNotificationService.Model.Topic> FindTopicAsync(string topicName);
        Task<string> SubscribeQueueAsync(string topicArn, Amazon.Runtime.SharedInterfaces.ICoreAmazonSQS sqsClient, string sqsQueueUrl);
        Task<IDictionary<string, string>> SubscribeQueueToTopicsAsync(IList<string> topicArns, Amazon.Runtime.SharedInterfaces.ICoreAmazonSQS sqsClient, string sqsQueueUrl);
        Task AuthorizeS3ToPublishAsync(string topicArn, string bucket);
    }
    public partial class AmazonSimpleNotificationServiceClient
    {
        public Task<Amazon.SimpleNotificationService.Model.Topic> FindTopicAsync(string topicName) => throw null;
        public Task<string> SubscribeQueueAsync(string topicArn, Amazon.Runtime.SharedInterfaces.ICoreAmazonSQS sqsClient, string sqsQueueUrl) => throw null;
        public Task<IDictionary<string, string>> SubscribeQueueToTopicsAsync(IList<string> topicArns, Amazon.Runtime.SharedInterfaces.ICoreAmazonSQS sqsClient, string sqsQueueUrl) => throw null;
        public Task AuthorizeS3ToPublishAsync(string topicArn, string bucket) => throw null;
    }
}
