using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon.Runtime
{
    public interface IAmazonService : IDisposable
    {
    }

    public abstract class ClientConfig
    {
        public Amazon.RegionEndpoint RegionEndpoint { get; set; } = null!;
        public string AuthenticationRegion { get; set; } = null!;
        public string ServiceURL { get; set; } = null!;
    }

    public abstract class AmazonServiceClient : IAmazonService
    {
        public void Dispose() => throw null!;
    }
}

namespace Amazon
{
    public static class AWSConfigs
    {
        public static string AWSRegion { get; set; } = null!;
    }

    public class RegionEndpoint
    {
        public static readonly RegionEndpoint EUWest1 = null!;
        public static readonly RegionEndpoint USEast1 = null!;
        public static RegionEndpoint GetBySystemName(string systemName) => throw null!;
    }
}

namespace Amazon.Lambda
{
    public class InvocationType
    {
        public static readonly InvocationType Event = null!;
        public static readonly InvocationType RequestResponse = null!;
        public static readonly InvocationType DryRun = null!;
    }

    public interface IAmazonLambda : Amazon.Runtime.IAmazonService
    {
        Task<Amazon.Lambda.Model.InvokeResponse> InvokeAsync(Amazon.Lambda.Model.InvokeRequest request, CancellationToken cancellationToken = default);
    }

    public class AmazonLambdaClient : Amazon.Runtime.AmazonServiceClient, IAmazonLambda
    {
        public Task<Amazon.Lambda.Model.InvokeResponse> InvokeAsync(Amazon.Lambda.Model.InvokeRequest request, CancellationToken cancellationToken = default) =>
            throw null!;
    }
}

namespace Amazon.Lambda.Model
{
    public class InvokeRequest
    {
        public string FunctionName { get; set; } = null!;
        public InvocationType InvocationType { get; set; } = null!;
        public string Payload { get; set; } = null!;
    }

    public class InvokeResponse
    {
        public System.IO.MemoryStream Payload { get; set; } = null!;
        public string FunctionError { get; set; } = null!;
    }
}

namespace Amazon.S3
{
    public interface IAmazonS3 : Amazon.Runtime.IAmazonService
    {
        Task<Amazon.S3.Model.PutObjectResponse> PutObjectAsync(Amazon.S3.Model.PutObjectRequest request, CancellationToken cancellationToken = default);
        Task<Amazon.S3.Model.PutObjectResponse> CopyObjectAsync(Amazon.S3.Model.CopyObjectRequest request, CancellationToken cancellationToken = default);
        Task<Amazon.S3.Model.PutObjectResponse> CopyObjectAsync(
            string sourceBucket, string sourceKey, string destinationBucket, string destinationKey, CancellationToken cancellationToken = default);
        Task<Amazon.S3.Model.HeadObjectResponse> GetObjectMetadataAsync(string bucketName, string key, CancellationToken cancellationToken = default);
    }

    public class AmazonS3Config : Amazon.Runtime.ClientConfig
    {
    }

    public class AmazonS3Client : Amazon.Runtime.AmazonServiceClient, IAmazonS3
    {
        public AmazonS3Client() => throw null!;
        public AmazonS3Client(Amazon.RegionEndpoint region) => throw null!;
        public AmazonS3Client(AmazonS3Config config) => throw null!;
        public Task<Amazon.S3.Model.PutObjectResponse> CopyObjectAsync(
            Amazon.S3.Model.CopyObjectRequest request, CancellationToken cancellationToken = default) => throw null!;
        public Task<Amazon.S3.Model.PutObjectResponse> CopyObjectAsync(
            string sourceBucket,
            string sourceKey,
            string destinationBucket,
            string destinationKey,
            CancellationToken cancellationToken = default) => throw null!;
        public Task<Amazon.S3.Model.PutObjectResponse> PutObjectAsync(
            Amazon.S3.Model.PutObjectRequest request, CancellationToken cancellationToken = default) => throw null!;
        public Task<Amazon.S3.Model.HeadObjectResponse> GetObjectMetadataAsync(string bucketName, string key, CancellationToken cancellationToken = default) =>
            throw null!;
    }
}

namespace Amazon.S3.Model
{
    public class PutObjectRequest
    {
        public string BucketName { get; set; } = null!;
        public string Key { get; set; } = null!;
        public string ContentBody { get; set; } = null!;
    }

    public class CopyObjectRequest
    {
        public string SourceBucket { get; set; } = null!;
        public string SourceKey { get; set; } = null!;
        public string DestinationBucket { get; set; } = null!;
        public string DestinationKey { get; set; } = null!;
    }

    public class PutObjectResponse
    {
    }

    public class HeadObjectResponse
    {
    }
}

namespace Amazon.SQS
{
    public interface IAmazonSQS : Amazon.Runtime.IAmazonService
    {
        Task<Amazon.SQS.Model.SendMessageResponse> SendMessageAsync(string queueUrl, string messageBody, CancellationToken cancellationToken = default);
        Task<Amazon.SQS.Model.SendMessageResponse> SendMessageAsync(Amazon.SQS.Model.SendMessageRequest request, CancellationToken cancellationToken = default);
        Task<Amazon.SQS.Model.SendMessageBatchResponse> SendMessageBatchAsync(
            string queueUrl, List<Amazon.SQS.Model.SendMessageBatchRequestEntry> entries, CancellationToken cancellationToken = default);
        Task<Amazon.SQS.Model.GetQueueUrlResponse> GetQueueUrlAsync(string queueName, CancellationToken cancellationToken = default);
    }

    public class AmazonSQSClient : Amazon.Runtime.AmazonServiceClient, IAmazonSQS
    {
        public Task<Amazon.SQS.Model.SendMessageBatchResponse> SendMessageBatchAsync(
            string queueUrl, List<Amazon.SQS.Model.SendMessageBatchRequestEntry> entries, CancellationToken cancellationToken = default) => throw null!;
        public Task<Amazon.SQS.Model.SendMessageResponse> SendMessageAsync(
            string queueUrl, string messageBody, CancellationToken cancellationToken = default) => throw null!;
        public Task<Amazon.SQS.Model.SendMessageResponse> SendMessageAsync(
            Amazon.SQS.Model.SendMessageRequest request, CancellationToken cancellationToken = default) => throw null!;
        public Task<Amazon.SQS.Model.GetQueueUrlResponse> GetQueueUrlAsync(string queueName, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Amazon.SQS.Model
{
    public class SendMessageBatchRequestEntry(string id, string messageBody)
    {
        public string Id { get; set; } = id;
        public string MessageBody { get; set; } = messageBody;
    }

    public class SendMessageBatchResponse { }

    public class SendMessageRequest
    {
        public string QueueUrl { get; set; } = null!;
        public string MessageBody { get; set; } = null!;
        public string MessageGroupId { get; set; } = null!;
    }

    public class SendMessageResponse
    {
    }

    public class GetQueueUrlResponse
    {
        public string QueueUrl { get; set; } = null!;
    }
}

namespace Amazon.SimpleNotificationService
{
    public interface IAmazonSimpleNotificationService : Amazon.Runtime.IAmazonService
    {
        Task<Amazon.SimpleNotificationService.Model.PublishResponse> PublishAsync(
            string topicArn, string message, CancellationToken cancellationToken = default);
        Task<Amazon.SimpleNotificationService.Model.PublishResponse> PublishAsync(
            Amazon.SimpleNotificationService.Model.PublishRequest request, CancellationToken cancellationToken = default);
    }

    public class AmazonSimpleNotificationServiceClient : Amazon.Runtime.AmazonServiceClient, IAmazonSimpleNotificationService
    {
        public Task<Amazon.SimpleNotificationService.Model.PublishResponse> PublishAsync(
            string topicArn, string message, CancellationToken cancellationToken = default) => throw null!;
        public Task<Amazon.SimpleNotificationService.Model.PublishResponse> PublishAsync(
            Amazon.SimpleNotificationService.Model.PublishRequest request, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Amazon.SimpleNotificationService.Model
{
    public class PublishRequest
    {
        public string TopicArn { get; set; } = null!;
        public string Message { get; set; } = null!;
    }

    public class PublishResponse
    {
    }
}

namespace Amazon.DynamoDBv2
{
    public interface IAmazonDynamoDB : Amazon.Runtime.IAmazonService
    {
        Task<Amazon.DynamoDBv2.Model.GetItemResponse> GetItemAsync(
            Amazon.DynamoDBv2.Model.GetItemRequest request, CancellationToken cancellationToken = default);
        Task<Amazon.DynamoDBv2.Model.PutItemResponse> PutItemAsync(
            Amazon.DynamoDBv2.Model.PutItemRequest request, CancellationToken cancellationToken = default);
        Task<Amazon.DynamoDBv2.Model.PutItemResponse> PutItemAsync(
            string tableName, Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue> item, CancellationToken cancellationToken = default);
    }

    public class AmazonDynamoDBClient : Amazon.Runtime.AmazonServiceClient, IAmazonDynamoDB
    {
        public Task<Amazon.DynamoDBv2.Model.GetItemResponse> GetItemAsync(
            Amazon.DynamoDBv2.Model.GetItemRequest request, CancellationToken cancellationToken = default) => throw null!;
        public Task<Amazon.DynamoDBv2.Model.PutItemResponse> PutItemAsync(
            Amazon.DynamoDBv2.Model.PutItemRequest request, CancellationToken cancellationToken = default) => throw null!;
        public Task<Amazon.DynamoDBv2.Model.PutItemResponse> PutItemAsync(
            string tableName, Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue> item, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Amazon.DynamoDBv2.Model
{
    public class AttributeValue
    {
        public AttributeValue(string s) => throw null!;
    }

    public class GetItemRequest
    {
        public string TableName { get; set; } = null!;
        public Dictionary<string, AttributeValue> Key { get; set; } = null!;
    }

    public class GetItemResponse
    {
        public Dictionary<string, AttributeValue> Item { get; set; } = null!;
    }

    public class PutItemRequest
    {
        public string TableName { get; set; } = null!;
        public string ConditionExpression { get; set; } = null!;
        public Dictionary<string, AttributeValue> Item { get; set; } = null!;
    }

    public class PutItemResponse
    {
    }
}
