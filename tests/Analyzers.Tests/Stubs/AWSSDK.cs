using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon.Runtime
{
    public interface IAmazonService : IDisposable
    {
    }

    public abstract class AmazonServiceClient : IAmazonService
    {
        public void Dispose() => throw null!;
    }
}

namespace Amazon
{
    public class RegionEndpoint
    {
        public static readonly RegionEndpoint EUWest1 = null!;
        public static RegionEndpoint GetBySystemName(string name) => throw null!;
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
        public Task<Amazon.Lambda.Model.InvokeResponse> InvokeAsync(Amazon.Lambda.Model.InvokeRequest request, CancellationToken cancellationToken = default) => throw null!;
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
        Task<Amazon.S3.Model.HeadObjectResponse> GetObjectMetadataAsync(string bucketName, string key, CancellationToken cancellationToken = default);
    }

    public class AmazonS3Client : Amazon.Runtime.AmazonServiceClient, IAmazonS3
    {
        public AmazonS3Client() => throw null!;
        public AmazonS3Client(Amazon.RegionEndpoint region) => throw null!;
        public Task<Amazon.S3.Model.PutObjectResponse> PutObjectAsync(Amazon.S3.Model.PutObjectRequest request, CancellationToken cancellationToken = default) => throw null!;
        public Task<Amazon.S3.Model.HeadObjectResponse> GetObjectMetadataAsync(string bucketName, string key, CancellationToken cancellationToken = default) => throw null!;
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
    }

    public class AmazonSQSClient : Amazon.Runtime.AmazonServiceClient, IAmazonSQS
    {
        public Task<Amazon.SQS.Model.SendMessageResponse> SendMessageAsync(string queueUrl, string messageBody, CancellationToken cancellationToken = default) => throw null!;
        public Task<Amazon.SQS.Model.SendMessageResponse> SendMessageAsync(Amazon.SQS.Model.SendMessageRequest request, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Amazon.SQS.Model
{
    public class SendMessageRequest
    {
        public string QueueUrl { get; set; } = null!;
        public string MessageBody { get; set; } = null!;
        public string MessageGroupId { get; set; } = null!;
    }

    public class SendMessageResponse
    {
    }
}
