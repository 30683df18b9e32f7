using ServerlessGuard.Analyzers.Coupling;

namespace ServerlessGuard.Analyzers.Tests.Coupling;

public sealed class EventLoopTests
{
    [Theory]
    [InlineData("await {|SLG3004:s_s3.PutObjectAsync(new PutObjectRequest { BucketName = record.S3.Bucket.Name, Key = record.S3.Object.Key + \".thumb\" })|};")]
    [InlineData("""
        var bucket = record.S3.Bucket.Name;
        await {|SLG3004:s_s3.PutObjectAsync(new PutObjectRequest { BucketName = bucket, Key = record.S3.Object.Key })|};
        """)]
    [InlineData("""
        await Save(record.S3.Bucket.Name, record.S3.Object.Key);
        static Task Save(string bucket, string key) =>
            {|SLG3004:s_s3.PutObjectAsync(new PutObjectRequest { BucketName = bucket, Key = key })|};
        """)]
    [InlineData("await {|SLG3004:s_s3.CopyObjectAsync(record.S3.Bucket.Name, record.S3.Object.Key, record.S3.Bucket.Name, record.S3.Object.Key + \".bak\")|};")]
    [InlineData("""
        var bucket = record.S3.Bucket.Name;
        await {|SLG3004:s_s3.CopyObjectAsync(new CopyObjectRequest { DestinationBucket = bucket, DestinationKey = $"{record.S3.Object.Key}.bak" })|};
        """)]
    [InlineData("""
        await {|SLG3004:s_s3.PutObjectAsync(new PutObjectRequest { BucketName = Of(record), Key = record.S3.Object.Key })|};
        static string Of(S3Event.S3EventNotificationRecord of) => of.S3.Bucket.Name;
        """)]
    public Task Writing_to_the_bucket_of_the_event_is_flagged(string statements) => Verify.Flags<EventLoopAnalyzer>(Handling(statements));

    [Theory]
    [InlineData("""
        await s_s3.PutObjectAsync(new PutObjectRequest { BucketName = Environment.GetEnvironmentVariable("THUMBNAILS")!, Key = record.S3.Object.Key });
        """)]
    [InlineData("await s_s3.PutObjectAsync(new PutObjectRequest { BucketName = record.S3.Bucket.Name, Key = $\"thumbnails/{record.S3.Object.Key}\" });")]
    [InlineData("""
        var key = "thumbnails/" + record.S3.Object.Key;
        await s_s3.PutObjectAsync(new PutObjectRequest { BucketName = record.S3.Bucket.Name, Key = key });
        """)]
    [InlineData("await s_s3.PutObjectAsync(new PutObjectRequest { BucketName = record.S3.Bucket.Name + \"-resized\", Key = record.S3.Object.Key });")]
    [InlineData("await s_s3.PutObjectAsync(new PutObjectRequest { BucketName = $\"{record.S3.Bucket.Name}-resized\", Key = record.S3.Object.Key });")]
    [InlineData("await s_s3.PutObjectAsync(new PutObjectRequest { BucketName = record.S3.Bucket.Name.Replace(\"in\", \"out\"), Key = record.S3.Object.Key });")]
    [InlineData("""
        var routes = new Dictionary<string, string>();
        await s_s3.PutObjectAsync(new PutObjectRequest { BucketName = routes[record.S3.Bucket.Name], Key = record.S3.Object.Key });
        """)]
    [InlineData("await s_s3.CopyObjectAsync(record.S3.Bucket.Name, record.S3.Object.Key, \"archive\", record.S3.Object.Key);")]
    [InlineData("await s_s3.GetObjectMetadataAsync(record.S3.Bucket.Name, record.S3.Object.Key);")]
    public Task Another_bucket_or_prefix_and_reading_stay_silent(string statements) => Verify.Silent<EventLoopAnalyzer>(Handling(statements));

    [Theory]
    [InlineData("SQSEvent", """
        await {|SLG3004:s_sqs.SendMessageAsync((await s_sqs.GetQueueUrlAsync(record.EventSourceArn.Split(':').Last())).QueueUrl, record.Body)|};
        """)]
    [InlineData("SQSEvent", """
        var name = record.EventSourceArn.Split(':')[5];
        var queue = await s_sqs.GetQueueUrlAsync(name);
        await {|SLG3004:s_sqs.SendMessageAsync(new SendMessageRequest { QueueUrl = queue.QueueUrl })|};
        """)]
    [InlineData("SQSEvent", """
        var parts = record.EventSourceArn.Split(':');
        await {|SLG3004:s_sqs.SendMessageAsync($"https://sqs.{parts[3]}.amazonaws.com/{parts[4]}/{parts[5]}", record.Body)|};
        """)]
    [InlineData("SNSEvent", "await {|SLG3004:s_sns.PublishAsync(record.Sns.TopicArn, record.Sns.Message)|};")]
    [InlineData("DynamoDBEvent", "await {|SLG3004:s_dynamoDb.PutItemAsync(record.EventSourceArn.Split('/')[1], new())|};")]
    public Task Writing_back_to_the_queue_topic_or_table_is_flagged(string source, string statements) =>
        Verify.Flags<EventLoopAnalyzer>(Reading(source, statements));

    [Theory]
    [InlineData("SQSEvent", "await s_sqs.SendMessageAsync(record.EventSourceArn.Split(':').Last() + \"-done\", record.Body);")]
    [InlineData("SQSEvent", "await s_sqs.SendMessageAsync(Environment.GetEnvironmentVariable(\"NEXT\")!, record.Body);")]
    [InlineData("SNSEvent", "await s_sns.PublishAsync(Environment.GetEnvironmentVariable(\"NEXT\")!, record.Sns.Message);")]
    [InlineData("DynamoDBEvent", "await s_dynamoDb.PutItemAsync(\"copies\", new());")]
    public Task Another_queue_topic_or_table_stays_silent(string source, string statements) => Verify.Silent<EventLoopAnalyzer>(Reading(source, statements));

    [Theory]
    [InlineData("!Ref Orders", true)]
    [InlineData("!Ref Done", false)]
    [InlineData("elsewhere", false)]
    public Task A_template_says_that_the_target_is_the_source(string target, bool isLoop) => Verify.FlagsBeside<EventLoopAnalyzer>(
        Reading(
            "SQSEvent",
            $"await {(isLoop ? "{|SLG3004:" : "")}s_sqs.SendMessageAsync(Environment.GetEnvironmentVariable(\"QUEUE\")!, record.Body){(isLoop ? "|}" : "")};"),
        ("/template.yaml", $$"""
            Transform: AWS::Serverless-2016-10-31
            Resources:
              Orders: { Type: "AWS::SQS::Queue" }
              Done: { Type: "AWS::SQS::Queue" }
              Function:
                Type: AWS::Serverless::Function
                Properties:
                  Handler: TestProject::Function::Handle
                  Environment: { Variables: { QUEUE: {{target}} } }
                  Events:
                    Placed: { Type: SQS, Properties: { Queue: !GetAtt Orders.Arn } }
            """));

    private static string Reading(string source, string statements) => FunctionSource.With($$"""
        private static readonly IAmazonSQS s_sqs = new AmazonSQSClient();
        private static readonly IAmazonDynamoDB s_dynamoDb = new AmazonDynamoDBClient();
        private static readonly IAmazonSimpleNotificationService s_sns = new AmazonSimpleNotificationServiceClient();
        public async Task Handle({{source}} batch, ILambdaContext context) { foreach (var record in batch.Records) { {{statements}} } }
        """);

    private static string Handling(string statements) => FunctionSource.With($$"""
        private static readonly IAmazonS3 s_s3 = new AmazonS3Client();
        public async Task Handle(S3Event images, ILambdaContext context)
        {
            foreach (var record in images.Records)
            {
                {{statements}}
            }
        }
        """);
}
