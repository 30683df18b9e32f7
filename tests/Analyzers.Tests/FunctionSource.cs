namespace ServerlessGuard.Analyzers.Tests;

/// <summary>Puts members into a handler's class, so that a test case is the lines it is about.</summary>
internal static class FunctionSource
{
    private const string Usings = """
        using Amazon.DynamoDBv2;
        using Amazon.DynamoDBv2.Model;
        using Amazon.Lambda;
        using Amazon.Lambda.Core;
        using Amazon.Lambda.DynamoDBEvents;
        using Amazon.Lambda.Model;
        using Amazon.Lambda.S3Events;
        using Amazon.Lambda.SNSEvents;
        using Amazon.Lambda.SQSEvents;
        using Amazon.S3;
        using Amazon.S3.Model;
        using Amazon.SimpleNotificationService;
        using Amazon.SimpleNotificationService.Model;
        using Amazon.SQS;
        using Amazon.SQS.Model;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        """;

    public static string With(string members, string types = "") => $$"""
        {{Usings}}
        public class Order { public string Id { get; set; } = ""; public string Tenant { get; set; } = ""; public List<string> Lines { get; } = new(); }
        {{types}}
        public class Function
        {
            {{members}}
        }
        """;

    /// <summary>As <see cref="With"/>, with <paramref name="statements"/> as the body of an asynchronous handler with the clients at hand.</summary>
    public static string Handling(string statements, string members = "") => With($$"""
            private static readonly IAmazonLambda s_lambda = new AmazonLambdaClient();
            private static readonly IAmazonSQS s_sqs = new AmazonSQSClient();
            private static readonly IAmazonS3 s_s3 = new AmazonS3Client();
            private static readonly IAmazonDynamoDB s_dynamoDb = new AmazonDynamoDBClient();
            private static readonly IAmazonSimpleNotificationService s_sns = new AmazonSimpleNotificationServiceClient();
            private static readonly HttpClient s_http = new();
            {{members}}
            public async Task Handle(Order order, ILambdaContext context) { await Task.Yield(); {{statements}} }
        """);
}
