using System.Collections.Generic;

namespace Amazon.Lambda.APIGatewayEvents
{
    public class APIGatewayProxyRequest
    {
        public string Body { get; set; } = null!;
        public string HttpMethod { get; set; } = null!;
        public string Path { get; set; } = null!;
        public IDictionary<string, string> Headers { get; set; } = null!;
        public IDictionary<string, string> PathParameters { get; set; } = null!;
        public IDictionary<string, string> QueryStringParameters { get; set; } = null!;
        public ProxyRequestContext RequestContext { get; set; } = null!;

        public class ProxyRequestContext
        {
            public string ConnectionId { get; set; } = null!;
            public string DomainName { get; set; } = null!;
            public string Stage { get; set; } = null!;
        }
    }

    public class APIGatewayProxyResponse
    {
        public int StatusCode { get; set; }
        public string Body { get; set; } = null!;
        public IDictionary<string, string> Headers { get; set; } = null!;
    }

    public class APIGatewayHttpApiV2ProxyRequest
    {
        public string Body { get; set; } = null!;
        public string RouteKey { get; set; } = null!;
        public IDictionary<string, string> Headers { get; set; } = null!;
        public IDictionary<string, string> PathParameters { get; set; } = null!;
        public IDictionary<string, string> QueryStringParameters { get; set; } = null!;
    }

    public class APIGatewayHttpApiV2ProxyResponse
    {
        public int StatusCode { get; set; }
        public string Body { get; set; } = null!;
        public IDictionary<string, string> Headers { get; set; } = null!;
    }
}

namespace Amazon.Lambda.ApplicationLoadBalancerEvents
{
    public class ApplicationLoadBalancerRequest
    {
        public string Body { get; set; } = null!;
    }

    public class ApplicationLoadBalancerResponse
    {
        public int StatusCode { get; set; }
    }
}

namespace Amazon.Lambda.SQSEvents
{
    public class SQSEvent
    {
        public List<SQSMessage> Records { get; set; } = null!;

        public class SQSMessage
        {
            public string MessageId { get; set; } = null!;
            public string Body { get; set; } = null!;
            public string ReceiptHandle { get; set; } = null!;
            public string EventSourceArn { get; set; } = null!;
        }
    }

    public class SQSBatchResponse
    {
        public List<BatchItemFailure> BatchItemFailures { get; set; } = null!;

        public class BatchItemFailure
        {
            public string ItemIdentifier { get; set; } = null!;
        }
    }
}

namespace Amazon.Lambda.SNSEvents
{
    public class SNSEvent
    {
        public IList<SNSRecord> Records { get; set; } = null!;

        public class SNSRecord
        {
            public SNSMessage Sns { get; set; } = null!;
        }

        public class SNSMessage
        {
            public string Message { get; set; } = null!;
            public string TopicArn { get; set; } = null!;
        }
    }
}

namespace Amazon.Lambda.S3Events
{
    public class S3Event
    {
        public List<S3EventNotificationRecord> Records { get; set; } = null!;

        public class S3EventNotificationRecord
        {
            public S3Entity S3 { get; set; } = null!;
        }

        public class S3Entity
        {
            public S3BucketEntity Bucket { get; set; } = null!;
            public S3ObjectEntity Object { get; set; } = null!;
        }

        public class S3BucketEntity
        {
            public string Name { get; set; } = null!;
        }

        public class S3ObjectEntity
        {
            public string Key { get; set; } = null!;
        }
    }
}

namespace Amazon.Lambda.DynamoDBEvents
{
    public class DynamoDBEvent
    {
        public IList<DynamodbStreamRecord> Records { get; set; } = null!;

        public class DynamodbStreamRecord
        {
            public string EventName { get; set; } = null!;
            public string EventSourceArn { get; set; } = null!;
            public StreamRecord Dynamodb { get; set; } = null!;
        }

        public class StreamRecord
        {
            public Dictionary<string, AttributeValue> NewImage { get; set; } = null!;
        }

        public class AttributeValue
        {
            public string S { get; set; } = null!;
        }
    }
}
