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

    [Theory]
    [InlineData("", "$\"thumbnails/{record.S3.Object.Key}\"", true)]
    [InlineData("prefix: in/", "$\"thumbnails/{record.S3.Object.Key}\"", false)]
    [InlineData("prefix: in/", "$\"in/done/{record.S3.Object.Key}\"", true)]
    [InlineData("prefix: in/raw/", "$\"in/{record.S3.Object.Key}\"", true)]
    [InlineData("prefix: in/", "record.S3.Object.Key + \".bak\"", true)]
    [InlineData("prefix: in/", "order", true)]
    [InlineData("suffix: .jpg", "record.S3.Object.Key + \".thumb\"", false)]
    [InlineData("suffix: .jpg", "$\"thumbnails/{record.S3.Object.Key}\"", true)]
    [InlineData("suffix: .jpg", "\"thumbnails/\" + Path.GetFileNameWithoutExtension(record.S3.Object.Key) + \".png\"", false)]
    [InlineData("suffix: .jpg", "\"thumbnails/\" + Path.GetFileNameWithoutExtension(record.S3.Object.Key) + \".jpg\"", true)]
    [InlineData("prefix: in/, suffix: .jpg", "$\"in/{order}.png\"", false)]
    [InlineData("prefix: in/", "Path.Combine(\"out\", record.S3.Object.Key)", false)]
    [InlineData("prefix: in/", "Path.Combine(\"in\", record.S3.Object.Key)", true)]
    [InlineData("prefix: in/", "string.Format(\"out/{0}.png\", order)", false)]
    [InlineData("prefix: in/", "string.Concat(\"out/\", order)", false)]
    [InlineData("prefix: in/", "Uri.UnescapeDataString(record.S3.Object.Key)", true)]
    [InlineData("prefix: in/", "Named(record.S3.Object.Key)", false)]
    [InlineData("prefix: in/", "order == \"\" ? \"out/a\" : \"out/b\"", true)] // FP: of a choice nothing is known
    [InlineData("prefix: !Ref Folder", "$\"thumbnails/{order}\"", false)]
    [InlineData("prefix: !Ref Folder", "order", true)]
    public Task A_template_says_which_keys_the_trigger_sees(string filter, string key, bool isLoop) => Verify.FlagsBeside<EventLoopAnalyzer>(
        Handling($$"""
            var order = Environment.GetEnvironmentVariable("ORDER")!;
            await {{Marked("s_s3.PutObjectAsync(new PutObjectRequest { BucketName = record.S3.Bucket.Name, Key = " + key + " })", isLoop)}};
            static string Named(string original) => $"out/{original}";
            """),
        ("/template.yaml", Template(filter)));

    [Theory]
    [InlineData("UPLOADS", true)]
    [InlineData("ARCHIVE", false)]
    public Task A_bucket_that_a_variable_names_is_looked_up_with_its_filter(string variable, bool isLoop) => Verify.FlagsBeside<EventLoopAnalyzer>(
        Handling($$"""
            var bucket = Environment.GetEnvironmentVariable("{{variable}}")!;
            await {{Marked("s_s3.PutObjectAsync(new PutObjectRequest { BucketName = bucket, Key = \"in/summary\" })", isLoop)}};
            await s_s3.PutObjectAsync(new PutObjectRequest { BucketName = bucket, Key = "out/summary" });
            """),
        ("/template.yaml", Template("prefix: in/")));

    [Theory]
    [InlineData("in/", true)]
    [InlineData("out/", false)]
    public Task A_bucket_that_tells_of_the_function_itself_counts(string prefix, bool isLoop) => Verify.FlagsBeside<EventLoopAnalyzer>(
        Handling($$"""
            await {{Marked("s_s3.PutObjectAsync(new PutObjectRequest { BucketName = record.S3.Bucket.Name, Key = \"" + prefix + "summary\" })", isLoop)}};
            """),
        ("/template.yaml", """
            Resources:
              Uploads:
                Type: AWS::S3::Bucket
                Properties:
                  NotificationConfiguration:
                    LambdaConfigurations:
                      - { Event: "s3:ObjectCreated:*", Function: !GetAtt Function.Arn, Filter: { S3Key: { Rules: [{ Name: prefix, Value: in/ }] } } }
              Function:
                Type: AWS::Lambda::Function
                Properties:
                  Runtime: dotnet8
                  Handler: TestProject::Function::Handle
                  Code: { S3Bucket: b, S3Key: k }
                  Role: arn:aws:iam::123456789012:role/r
            """));

    private static string Marked(string call, bool isLoop) => isLoop ? $"{{|SLG3004:{call}|}}" : call;

    private static string Template(string filter)
    {
        var rules = filter.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(rule => rule.Split(": "))
            .Select(rule => $"{{ Name: {rule[0]}, Value: {rule[1]} }}");
        return $$"""
            Transform: AWS::Serverless-2016-10-31
            Parameters: { Folder: { Type: String } }
            Resources:
              Uploads: { Type: "AWS::S3::Bucket" }
              Archive: { Type: "AWS::S3::Bucket" }
              Function:
                Type: AWS::Serverless::Function
                Properties:
                  Handler: TestProject::Function::Handle
                  Environment: { Variables: { UPLOADS: !Ref Uploads, ARCHIVE: !Ref Archive } }
                  Events:
                    Uploaded:
                      Type: S3
                      Properties:
                        Bucket: !Ref Uploads
                        Events: s3:ObjectCreated:*
                        Filter: { S3Key: { Rules: [{{string.Join(", ", rules)}}] } }
            """;
    }

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
