using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.Functions.Tests.Calls;

public sealed class LibraryTests
{
    [Theory]
    [InlineData("""await new TransferUtility(_s3).UploadAsync("file", "b");""", "s3.AbortMultipartUpload BucketName=b via TransferUtility.UploadAsync when an upload in parts fails; s3.PutObject BucketName=b via TransferUtility.UploadAsync")]
    [InlineData("""await new TransferUtility(_s3).DownloadAsync("file", "b", "k");""", "s3.GetObject BucketName=b Key=k via TransferUtility.DownloadAsync")]
    [InlineData("""await new TransferUtility(_s3).DownloadAsync(new TransferUtilityDownloadRequest { BucketName = "b", Key = "k" });""", "s3.GetObject BucketName=b Key=k via TransferUtility.DownloadAsync")]
    [InlineData("""await new TransferUtility(_s3).OpenStreamAsync("b", "k");""", "s3.GetObject BucketName=b Key=k via TransferUtility.OpenStreamAsync")]
    [InlineData("""await new TransferUtility(_s3).DownloadDirectoryAsync("b", "prefix", "/tmp");""", "s3.GetObject BucketName=b via TransferUtility.DownloadDirectoryAsync; s3.ListObjectsV2 BucketName=b via TransferUtility.DownloadDirectoryAsync")]
    [InlineData("""await AmazonS3Util.DoesS3BucketExistV2Async(_s3, "b");""", "s3.GetBucketAcl BucketName=b via AmazonS3Util.DoesS3BucketExistV2Async when denied access counts as a bucket that exists")]
    [InlineData("""await _s3.DeletesAsync("b", ["k"], null);""", "s3.DeleteObjects BucketName=b via IAmazonS3.DeletesAsync")]
    [InlineData("""await _s3.UploadObjectFromStreamAsync("b", "k", Stream.Null, null);""", "s3.PutObject BucketName=b Key=k via IAmazonS3.UploadObjectFromStreamAsync")]
    [InlineData("""await _s3.GetObjectStreamAsync("b", "k", null);""", "s3.GetObject BucketName=b Key=k via IAmazonS3.GetObjectStreamAsync")]
    public void S3(string code, string expected) => Assert.Equal(expected, CallsText.OfHandler(code));

    [Theory]
    [InlineData("""private readonly SecretsManagerCache _cache = new(); public Task Handle() => _cache.GetSecretString("s");""", "secretsmanager.DescribeSecret SecretId=s via SecretsManagerCache.GetSecretString; secretsmanager.GetSecretValue SecretId=s via SecretsManagerCache.GetSecretString")]
    [InlineData("""public void Handle() => new ConfigurationBuilder().AddSystemsManager("/app");""", "ssm.GetParametersByPath Path=/app WithDecryption=true via ConfigurationBuilder.AddSystemsManager")]
    [InlineData("""public void Handle() => new ConfigurationBuilder().AddJsonFile("a.json").AddSystemsManager(o => o.Path = "/app");""", "ssm.GetParametersByPath Path=/app WithDecryption=true via IConfigurationBuilder.AddSystemsManager")]
    [InlineData("""public void Handle() => new ConfigurationBuilder().AddAppConfig("a", "e", "p");""", "appconfigdata.GetLatestConfiguration via ConfigurationBuilder.AddAppConfig; appconfigdata.StartConfigurationSession ApplicationIdentifier=a ConfigurationProfileIdentifier=p EnvironmentIdentifier=e via ConfigurationBuilder.AddAppConfig")]
    [InlineData("""private readonly IAmazonS3 _s3; public Task Handle() => new TransferUtility(_s3).DownloadAsync("file", "b", "k");""", "s3.GetObject BucketName=b Key=k via TransferUtility.DownloadAsync")]
    [InlineData("""private readonly IAmazonDynamoDB _d; public Task Handle() => Table.LoadTable(_d, "t").GetItemAsync("1");""", "dynamodb.DescribeTable TableName=t via Table.LoadTable; dynamodb.GetItem TableName=t via Table.GetItemAsync")]
    [InlineData("""private readonly IAmazonDynamoDBStreams _streams; public Task Handle() => _streams.ListStreamsAsync(new ListStreamsRequest { TableName = "t" });""", "dynamodbstreams.ListStreams TableName=t")]
    [InlineData("""private readonly ISsmProvider _ssm; public Task Handle() => _ssm.GetAsync("/p");""", "ssm.GetParameter Name=/p WithDecryption=?(library) via ISsmProvider.GetAsync")]
    [InlineData("""public void Handle() => new ConfigurationBuilder().AddSystemsManager("/aws/reference/secretsmanager/s");""", "ssm.GetParameter Name=/aws/reference/secretsmanager/s WithDecryption=true via ConfigurationBuilder.AddSystemsManager")]
    [InlineData("""public void Handle() => new ConfigurationBuilder().AddSystemsManager(o => { o.Path = "/app"; o.SingleParameter = true; });""", "ssm.GetParameter Name=/app WithDecryption=true via ConfigurationBuilder.AddSystemsManager")]
    [InlineData("""public void Handle() => LogManager.Configuration.AddTarget("aws", new AWSTarget { LogGroup = "g", Region = "eu-west-1" });""", "logs.CreateLogGroup LogGroupName=g via AWSTarget; logs.CreateLogStream LogGroupName=g via AWSTarget; logs.DescribeLogGroups via AWSTarget; logs.PutLogEvents LogGroupName=g via AWSTarget")]
    [InlineData("""public void Handle() => new AWSAppender { LogGroup = "g", DisableLogGroupCreation = true }.ActivateOptions();""", "logs.CreateLogStream LogGroupName=g via AWSAppender; logs.PutLogEvents LogGroupName=g via AWSAppender")]
    [InlineData("""private readonly IAmazonDynamoDB _dynamo = new ClusterDaxClient(new DaxClientConfig("host", 8111)); public Task Handle() => _dynamo.GetItemAsync("t", null);""", "dax.GetItem via IAmazonDynamoDB.GetItemAsync")]
    [InlineData("""private readonly IAmazonDynamoDB _dynamo = DateTime.Now.Year > 1 ? new ClusterDaxClient(null) : new AmazonDynamoDBClient(); public Task Handle() => _dynamo.GetItemAsync("t", null);""", "dax.GetItem via IAmazonDynamoDB.GetItemAsync; dynamodb.GetItem TableName=t")]
    public void Without_packages(string members, string expected) => Assert.Equal(expected, CallsText.OfUnrestored($"public class Function {{ {members} }}"));

    [Theory]
    [InlineData("""settings.AddSystemsManager("/app");""", "ssm.GetParametersByPath Path=/app WithDecryption=true via IConfigurationBuilder.AddSystemsManager")]
    [InlineData("""settings.AddJsonFile("a.json");""", "")]
    public void A_lambda_that_fits_no_overload_since_a_package_is_missing(string code, string expected) => Assert.Equal(expected, CallsText.OfPartlyRestored($$"""
        using Microsoft.AspNetCore.Hosting;
        public class Function { public void Handle(IWebHostBuilder host) => host.ConfigureAppConfiguration(settings => { {{code}} }).CaptureStartupErrors(true); }
        """));

    [Theory]
    [InlineData("IConfigurationBuilder", """AddSecretsManager()""", "secretsmanager.GetSecretValue, secretsmanager.ListSecrets")]
    [InlineData("IConfigurationBuilder", """AddSecretsManager(configurator: options => options.AcceptedSecretArns.Add("s"))""", "secretsmanager.GetSecretValue SecretId=[s]")]
    [InlineData("IConfigurationBuilder", """AddSecretsManager(configurator: options => { options.UseBatchFetch = true; })""", "secretsmanager.BatchGetSecretValue, secretsmanager.GetSecretValue, secretsmanager.ListSecrets")]
    [InlineData("IConfigurationBuilder", """AddAppConfigUsingLambdaExtension("a", "e", "p")""", "appconfigdata.GetLatestConfiguration, appconfigdata.StartConfigurationSession ApplicationIdentifier=a ConfigurationProfileIdentifier=p EnvironmentIdentifier=e")]
    [InlineData("IServiceCollection", """AddAWSDynamoDBDistributedCache(o => { o.TableName = "t"; o.PartitionKeyName = "id"; o.TTLAttributeName = "ttl"; })""", "dynamodb.DeleteItem TableName=t, dynamodb.GetItem TableName=t, dynamodb.PutItem TableName=t, dynamodb.UpdateItem TableName=t")]
    [InlineData("IServiceCollection", """AddAWSDynamoDBDistributedCache(o => { o.TableName = "t"; o.CreateTableIfNotExists = true; })""", "dynamodb.CreateTable TableName=t, dynamodb.DeleteItem TableName=t, dynamodb.DescribeTable TableName=t, dynamodb.DescribeTimeToLive TableName=t, dynamodb.GetItem TableName=t, dynamodb.PutItem TableName=t, dynamodb.UpdateItem TableName=t, dynamodb.UpdateTimeToLive TableName=t")]
    [InlineData("IMessageBusBuilder", """AddSQSPoller("https://q")""", "sqs.ChangeMessageVisibilityBatch QueueUrl=https://q, sqs.DeleteMessageBatch QueueUrl=https://q, sqs.ReceiveMessage QueueUrl=https://q")]
    [InlineData("IMessageBusBuilder", """AddLambdaMessageProcessor(o => { o.MaxNumberOfConcurrentMessages = 4; })""", "")]
    [InlineData("IMessageBusBuilder", """AddLambdaMessageProcessor(o => { o.DeleteMessagesWhenCompleted = true; })""", "sqs.DeleteMessageBatch")]
    [InlineData("RDSAuthTokenGenerator", """GenerateAuthToken("host", 5432, dbUser: "app")""", "rds.GenerateAuthToken DbUser=app")]
    [InlineData("DSQLAuthTokenGenerator", """GenerateDbConnectAdminAuthToken(null, "host")""", "dsql.GenerateDbConnectAdminAuthToken")]
    [InlineData("IAmazonSQS", """AuthorizeS3ToSendMessageAsync("https://q", "b")""", "sqs.GetQueueAttributes QueueUrl=https://q, sqs.SetQueueAttributes QueueUrl=https://q")]
    [InlineData("IAmazonSimpleNotificationService", """SubscribeQueueAsync("arn:t", null, "https://q")""", "sns.Subscribe TopicArn=arn:t, sqs.GetQueueAttributes QueueUrl=https://q, sqs.SetQueueAttributes QueueUrl=https://q")]
    [InlineData("IAmazonSimpleNotificationService", """FindTopicAsync("t")""", "sns.ListTopics")]
    [InlineData("AmazonCloudFrontUrlSigner", """GetCannedSignedURL("https://x", null, "k", "p", DateTime.Now)""", "")]
    [InlineData("AmazonS3EncryptionClientV4", """PutObjectAsync(null)""", "kms.GenerateDataKey, s3.PutObject ...")]
    [InlineData("IDataProtectionBuilder", """PersistKeysToAWSSystemsManager("/keys")""", "ssm.GetParametersByPath Path=/keys WithDecryption=true, ssm.PutParameter")]
    [InlineData("IDataProtectionBuilder", """PersistKeysToAWSSystemsManager("/keys", o => o.KMSKeyId = "k")""", "ssm.GetParametersByPath Path=/keys WithDecryption=true, ssm.PutParameter KeyId=k")]
    [InlineData("IDataProtectionBuilder", """PersistKeysToAwsS3(null, new S3XmlRepositoryConfig("b"))""", "s3.GetObject, s3.ListObjectsV2, s3.PutObject")]
    [InlineData("IDataProtectionBuilder", """ProtectKeysWithAwsKms(null)""", "kms.Decrypt, kms.Encrypt")]
    [InlineData("CognitoUserPool", """FindByIdAsync("u")""", "cognito-idp.AdminGetUser")]
    [InlineData("CognitoUserPool", """AdminSignupAsync("u", null, null)""", "cognito-idp.AdminCreateUser")]
    [InlineData("CognitoUserPool", """GetPasswordPolicyTypeAsync()""", "cognito-idp.DescribeUserPool")]
    [InlineData("CognitoUserPool", """GetUserPoolClientConfiguration()""", "cognito-idp.DescribeUserPoolClient")]
    [InlineData("CognitoUser", """StartWithAdminNoSrpAuthAsync(null)""", "cognito-idp.AdminInitiateAuth")]
    [InlineData("CognitoUser", """StartWithSrpAuthAsync(null)""", "cognito-idp.InitiateAuth, cognito-idp.RespondToAuthChallenge")]
    [InlineData("ClusterDaxClient", """GetItemAsync("t", null)""", "dax.GetItem")]
    [InlineData("ClusterDaxClient", """TransactWriteItemsAsync(null)""", "dax.ConditionCheckItem, dax.DeleteItem, dax.PutItem, dax.UpdateItem")]
    [InlineData("ClusterDaxClient", """DescribeTableAsync("t")""", "")]
    [InlineData("ISecretsProvider", """GetAsync("s")""", "secretsmanager.GetSecretValue SecretId=s")]
    [InlineData("ISsmProvider", """GetMultipleAsync("/p")""", "ssm.GetParametersByPath Path=/p WithDecryption=?(library)")]
    [InlineData("IDynamoDBProvider", """GetAsync("k")""", "dynamodb.GetItem")]
    [InlineData("IAppConfigProvider", """GetAsync()""", "appconfigdata.GetLatestConfiguration, appconfigdata.StartConfigurationSession")]
    [InlineData("AmazonSQSExtendedClient", """ReceiveMessageAsync("https://q")""", "s3.GetObject, sqs.ReceiveMessage QueueUrl=https://q")]
    [InlineData("AmazonSimpleNotificationServiceExtendedClient", """PublishAsync("arn:t", "m")""", "s3.PutObject, sns.Publish Message=m TopicArn=arn:t")]
    [InlineData("AmazonS3EncryptionClientV2", """GetObjectAsync("b", "k")""", "kms.Decrypt, s3.GetObject BucketName=b Key=k")]
    [InlineData("AmazonS3EncryptionClientV2", """PutObjectAsync(null)""", "kms.GenerateDataKey, s3.PutObject ...")]
    [InlineData("ILoggingBuilder", """AddAWSProvider()""", "logs.CreateLogGroup, logs.CreateLogStream, logs.DescribeLogGroups, logs.PutLogEvents")]
    [InlineData("LoggerSinkConfiguration", """AmazonCloudWatch()""", "logs.CreateLogGroup, logs.CreateLogStream, logs.DescribeLogGroups, logs.PutLogEvents")]
    [InlineData("LoggerSinkConfiguration", """AmazonKinesis(streamName: "s")""", "kinesis.PutRecords StreamName=s")]
    [InlineData("LoggerSinkConfiguration", """AmazonKinesisFirehose(streamName: "s")""", "firehose.PutRecordBatch DeliveryStreamName=s")]
    [InlineData("IAmazonS3", """DoesS3BucketExistAsync("b")""", "s3.GetBucketAcl BucketName=b")]
    [InlineData("IAmazonS3", """EnsureBucketExistsAsync("b")""", "s3.CreateBucket BucketName=b")]
    [InlineData("ICoreAmazonS3", """GetAllObjectKeysAsync("b", "p", null)""", "s3.ListObjects BucketName=b Prefix=p")]
    [InlineData("ITransferUtility", """UploadDirectoryAsync("dir", "b")""", "s3.AbortMultipartUpload BucketName=b, s3.PutObject BucketName=b")]
    [InlineData("ITransferUtility", """AbortMultipartUploadsAsync("b", DateTime.Now)""", "s3.AbortMultipartUpload BucketName=b, s3.ListMultipartUploads BucketName=b")]
    [InlineData("AmazonS3Util", """DeleteS3BucketWithObjectsAsync(null, "b")""", "s3.DeleteBucket BucketName=b, s3.DeleteObjects BucketName=b, s3.ListObjectVersions BucketName=b")]
    public void Each_library_by_the_name_of_its_type(string type, string call, string expected)
    {
        var found = CallsText.OfUnrestored($"public class Function {{ public void Handle() => Made.{call}; private static {type} Made => null; }}");

        Assert.Equal(expected, string.Join(", ", found.Split("; ").Select(made => made.Split(" via ")[0])));
    }

    [Theory]
    [InlineData("Hackney.Core.Sns", "ISnsGateway", """Publish(new Function(), "arn:t")""", "sns.Publish TopicArn=arn:t")]
    [InlineData("Company.Sns", "ISnsGateway", """Publish(new Function(), "arn:t")""", "")]
    [InlineData("Hackney.Core.DynamoDb.HealthCheck", "IHealthChecksBuilder", """AddDynamoDbHealthCheck<Function>()""", "dynamodb.DescribeTable TableName=Function")]
    [InlineData("Hackney.Core.DynamoDb", "IDynamoDBContext", """GetPagedQueryResultsAsync<Function>(null)""", "dynamodb.DescribeTable TableName=Function, dynamodb.Query TableName=Function")]
    public void Common_names_by_their_import(string use, string type, string call, string expected)
    {
        var found = CallsText.OfUnrestored($"using {use};", $"public class Function {{ public void Handle() => Made.{call}; private static {type} Made => null; }}");

        Assert.Equal(expected, string.Join(", ", found.Split("; ").Select(made => made.Split(" via ")[0])));
    }

    [Theory]
    [InlineData("IChatCompletionService", """GetChatMessageContentAsync("hi")""", """AddBedrockChatCompletionService("m")""", "bedrock-runtime.Converse ModelId=m")]
    [InlineData("IChatCompletionService", """GetStreamingChatMessageContentsAsync(null)""", """AddBedrockChatCompletionService("m")""", "bedrock-runtime.ConverseStream ModelId=m")]
    [InlineData("IChatCompletionService", """GetChatMessageContentAsync("hi")""", """AddOpenAIChatCompletion("m", "k")""", "")]
    [InlineData("ITextGenerationService", """GetTextContentsAsync("hi")""", """AddBedrockTextGenerationService("m")""", "bedrock-runtime.InvokeModel ModelId=m")]
    [InlineData("ITextEmbeddingGenerationService", """GenerateEmbeddingsAsync(null)""", """AddBedrockTextEmbeddingService("m")""", "bedrock-runtime.InvokeModel ModelId=m")]
    [InlineData("Kernel", """InvokePromptAsync("hi")""", """AddBedrockChatCompletionService("m")""", "bedrock-runtime.Converse ModelId=m")]
    [InlineData("UserManager<object>", """FindByEmailAsync("a@b")""", """AddCognitoIdentity()""", "cognito-idp.ListUsers")]
    [InlineData("UserManager<object>", """FindByEmailAsync("a@b")""", """AddIdentity<object, object>()""", "")]
    [InlineData("UserManager<object>", """AddToRoleAsync(null, "r")""", """AddCognitoIdentity()""", "cognito-idp.AdminAddUserToGroup")]
    [InlineData("RoleManager<object>", """CreateAsync(null)""", """AddCognitoIdentity()""", "cognito-idp.CreateGroup")]
    public void Services_do_what_is_registered(string type, string call, string registration, string expected)
    {
        var found = CallsText.OfUnrestored($$"""
            public class Function(IServiceCollection services)
            {
                public void Handle() { services.{{registration}}; Made.{{call}}; }
                private static {{type}} Made => null;
            }
            """);

        Assert.Equal(expected, found.Split(" via ")[0]);
    }

    [Theory]
    [InlineData("""AddSQSPublisher<Order>("https://q")""", "sqs.SendMessage QueueUrl=https://q")]
    [InlineData("""AddSNSPublisher<Order>("arn:t")""", "sns.Publish TopicArn=arn:t")]
    [InlineData("""AddEventBridgePublisher<Order>("arn:b")""", "events.PutEvents EventBusName=arn:b")]
    public void Messages_go_where_the_publisher_is_registered(string registration, string expected)
    {
        var found = CallsText.OfUnrestored($$"""
            public class Function(IMessagePublisher publisher, IServiceCollection services)
            {
                public void Handle() { services.AddAWSMessageBus(builder => builder.{{registration}}); publisher.PublishAsync(new Order()); }
            }
            public class Order;
            """);

        Assert.Equal($"{expected} via IMessagePublisher.PublishAsync", found);
    }

    [Theory]
    [InlineData("""Amazon.SecretsManager.Extensions.Caching""", """var cache = new SecretsManagerCache(); await cache.GetSecretString("s");""", "secretsmanager.DescribeSecret SecretId=s via SecretsManagerCache.GetSecretString; secretsmanager.GetSecretValue SecretId=s via SecretsManagerCache.GetSecretString")]
    [InlineData("""AWS.Messaging""", """IMessagePublisher publisher = null!; new ServiceCollection().AddAWSMessageBus(b => b.AddSQSPublisher<Order>("https://q")); await publisher.PublishAsync(new Order());""", "sqs.SendMessage QueueUrl=https://q via IMessagePublisher.PublishAsync")]
    [InlineData("""AWS.Messaging""", """IMessagePublisher publisher = null!; await publisher.PublishAsync(new Order());""", "")]
    [InlineData("""AWS.Lambda.Powertools.Parameters.SimpleSystemsManagement""", """await new SsmProvider().WithMaxAge(TimeSpan.Zero).GetAsync("/p");""", "ssm.GetParameter Name=/p WithDecryption=?(library) via ParameterProviderConfigurationBuilder.GetAsync")]
    [InlineData("""AWS.Lambda.Powertools.Parameters.SimpleSystemsManagement""", """IParameterProvider provider = ParametersManager.SsmProvider; await provider.GetAsync("/p");""", "ssm.GetParameter Name=/p WithDecryption=?(library) via IParameterProvider.GetAsync")]
    [InlineData("""AWS.Lambda.Powertools.Parameters.SimpleSystemsManagement""", """IParameterProvider provider = new SsmProvider(); await provider.GetAsync("/p");""", "ssm.GetParameter Name=/p WithDecryption=?(library) via IParameterProvider.GetAsync")]
    [InlineData("""AWS.Lambda.Powertools.Idempotency""", """Idempotency.Configure(b => b.UseDynamoDb("t"));""", "")]
    [InlineData("""Amazon.Lambda.DurableExecution""", """IDurableContext context = null!; await context.InvokeAsync<int, string>("arn:aws:lambda:eu-west-1:1:function:f", 1);""", "lambda.Invoke FunctionName=arn:aws:lambda:eu-west-1:1:function:f via IDurableContext.InvokeAsync")]
    [InlineData("""Amazon.SQS.ExtendedClient""", """IAmazonSQS sqs = new AmazonSQSExtendedClient(); await sqs.SendMessageAsync("https://q", "m");""", "s3.PutObject via IAmazonSQS.SendMessageAsync when a message is over the size limit; sqs.SendMessage MessageBody=m QueueUrl=https://q")]
    public void With_packages(string use, string code, string expected) => Assert.Equal(expected, CallsText.Of($$"""
        using {{use}};
        public class Function { public async Task Handle() { {{code}} await Task.Yield(); } }
        public class Order { }
        """, Packages));

    [Theory]
    [InlineData("[Idempotent] public string Handle(string order) => Later(order); private string Later(string order) => order;")]
    [InlineData("public string Handle(string order) => Later(order); [Idempotent] private string Later([IdempotencyKey] string order) => order;")]
    [InlineData("public string Handle(string order) { return Later(order); [Idempotent] static string Later(string order) => order; }")]
    public void Idempotent_methods_keep_their_answers_in_the_table(string code) => BothWays(code, """
        dynamodb.DeleteItem TableName=t via IdempotencyBuilder.UseDynamoDb; dynamodb.GetItem TableName=t via IdempotencyBuilder.UseDynamoDb; dynamodb.PutItem TableName=t via IdempotencyBuilder.UseDynamoDb; dynamodb.UpdateItem TableName=t via IdempotencyBuilder.UseDynamoDb
        """);

    [Theory]
    [InlineData("public string Handle(string order) => order;")]
    [InlineData("public string Handle(string order) => order; [Idempotent] public string Other(string order) => order;")]
    [InlineData("public string Handle([IdempotencyKey] string order) => order;")]
    public void A_table_for_answers_is_not_touched_where_no_idempotent_method_is_reached(string code) => BothWays(code, "");

    [Theory]
    [InlineData("""b => b.UseDynamoDb(s => s.WithTableName("t"))""", "DynamoDBPersistenceStoreBuilder.WithTableName")]
    [InlineData("""builder => builder.WithOptions(o => o.WithUseLocalCache(true)).UseDynamoDb(storeBuilder => storeBuilder.WithTableName("t"))""", "DynamoDBPersistenceStoreBuilder.WithTableName")]
    [InlineData("""builder => builder.WithOptions(o => o.WithUseLocalCache(true)).UseDynamoDb("t")""", "IdempotencyBuilder.UseDynamoDb")]
    public void The_table_is_named_to_either_builder(string configure, string via) =>
        BothWays("[Idempotent] public string Handle(string order) => order;", $"dynamodb.DeleteItem TableName=t via {via}; dynamodb.GetItem TableName=t via {via}; dynamodb.PutItem TableName=t via {via}; dynamodb.UpdateItem TableName=t via {via}", configure);

    [Theory]
    [InlineData("AWS.Lambda.Powertools.Tracing", "[Tracing] public void Handle() { }")]
    [InlineData("AWS.Lambda.Powertools.Tracing", "public void Handle() => Later(); [TracingAttribute(SegmentName = \"x\")] private void Later() { }")]
    [InlineData("AWS.Lambda.Powertools.Tracing", "public void Handle() => Tracing.AddAnnotation(\"order\", 1);")]
    [InlineData("AWS.Lambda.Powertools.Tracing", "static Function() => Tracing.RegisterForAllServices(); public void Handle() { }")]
    [InlineData("Amazon.XRay.Recorder.Handlers.AwsSdk", "static Function() => AWSSDKHandler.RegisterXRayForAllServices(); public void Handle() { }")]
    public void Traced_code_sends_traces_where_tracing_is_on(string use, string code)
    {
        var source = $"using {use}; public class Function {{ {code} }}";
        string[] operations = ["GetSamplingRules", "GetSamplingStatisticSummaries", "GetSamplingTargets", "PutTelemetryRecords", "PutTraceSegments"];
        var expected = operations.Select(operation => $"xray.{operation}");
        Assert.Equal(expected, Bare(CallsText.Of(source, Packages)));
        Assert.Equal(expected, Bare(CallsText.OfUnrestored(source)));
    }

    [Fact]
    public void A_recorder_that_is_called_by_itself_sends_traces() =>
        Assert.Contains("xray.PutTraceSegments", Bare(CallsText.Of("using Amazon.XRay.Recorder.Core; public class Function { public void Handle() => AWSXRayRecorder.Instance.BeginSubsegment(\"x\"); }", Packages)));

    private static IEnumerable<string> Bare(string calls) => calls.Split("; ").Select(call => call.Split(' ')[0]);

    [Theory]
    [InlineData("", "[Tracing] public void Handle() { }")]
    [InlineData("using Acme.Diagnostics;", "[Tracing] public void Handle() { }")]
    [InlineData("using AWS.Lambda.Powertools.Tracing;", "public void Handle() { } [Tracing] public void Other() { }")]
    public void Code_without_traces_sends_none(string use, string code) => Assert.Equal("", CallsText.OfUnrestored(use, $"public class Function {{ {code} }}"));

    private static void BothWays(string code, string expected, string configure = """b => b.UseDynamoDb("t")""")
    {
        var source = $$"""
            using AWS.Lambda.Powertools.Idempotency;
            public class Function { public Function() => Idempotency.Configure({{configure}}); {{code}} }
            """;
        Assert.Equal(expected.Trim(), CallsText.Of(source, Packages));
        Assert.Equal(expected.Trim(), CallsText.OfUnrestored(source));
    }

    [Theory]
    [InlineData("""await chat.GetResponseAsync("hello");""", "bedrock-runtime.Converse ModelId=model via IChatClient.GetResponseAsync")]
    [InlineData("""await foreach (var part in chat.GetStreamingResponseAsync("hello")) { }""", "bedrock-runtime.ConverseStream ModelId=model via IChatClient.GetStreamingResponseAsync")]
    public void Chats_go_to_the_model_they_are_made_for(string code, string expected) => Assert.Equal(expected, CallsText.OfUnrestored($$"""
        public class Function
        {
            public async Task Handle() { IChatClient chat = new AmazonBedrockRuntimeClient().AsIChatClient("model"); {{code}} }
        }
        """));

    [Fact]
    public void Without_a_model_of_Bedrock_a_chat_is_somebody_elses() =>
        Assert.Equal("", CallsText.OfUnrestored("""public class Function(IChatClient chat) { public Task Handle() => chat.GetResponseAsync("hello"); }"""));

    [Fact]
    public void Data_is_encrypted_with_the_key_of_the_keyring() => Assert.Equal("kms.GenerateDataKey KeyId=arn:key via ESDK.Encrypt", CallsText.OfUnrestored("""
        public class Function
        {
            public void Handle()
            {
                var materials = new MaterialProviders(new MaterialProvidersConfig());
                var keyring = materials.CreateAwsKmsKeyring(new CreateAwsKmsKeyringInput { KmsClient = new AmazonKeyManagementServiceClient(), KmsKeyId = "arn:key" });
                ESDK sdk = new(new AwsEncryptionSdkConfig());
                sdk.Encrypt(new EncryptInput { Keyring = keyring });
            }
        }
        """));

    [Fact]
    public void A_class_of_the_same_name_in_the_users_namespace_is_not_the_library() => Assert.Equal("", CallsText.Of("""
        public class Function { public Task Handle() => new Mine.SecretsManagerCache().GetSecretString("s"); }
        namespace Mine { public class SecretsManagerCache { public Task GetSecretString(string id) => Task.CompletedTask; } }
        """));

    public static TheoryData<string, string> Operations => [.. SdkLibraries.All
        .SelectMany(library => library.Members.Values.SelectMany(calls => calls).Where(call => call.Action is null).Select(call => (call.Service, call.Operation))).Distinct()];

    [Theory]
    [MemberData(nameof(Operations))]
    public void Every_operation_of_the_table_is_in_the_catalog(string service, string operation) =>
        Assert.Contains(AwsCatalog.Default.FindService(service)?.Operations ?? [], candidate => candidate.Name == operation);

    [Fact]
    public void Every_action_without_an_operation_is_in_the_catalog() => Assert.All(
        SdkLibraries.All.SelectMany(library => library.Members.Values.SelectMany(calls => calls)).Where(call => call.Action is not null),
        call => Assert.NotNull(AwsCatalog.Default.FindAction(call.Action!)));

    [Fact]
    public void Every_library_names_its_source() => Assert.All(SdkLibraries.All, library => Assert.NotEmpty(library.Source));

    private const string Packages = """
        using Amazon.SQS;
        namespace Amazon.SecretsManager.Extensions.Caching { public class SecretsManagerCache { public Task<string> GetSecretString(string secretId) => null!; } }
        namespace AWS.Messaging
        {
            public interface IMessagePublisher { Task PublishAsync<T>(T message); }
            public interface IMessageBusBuilder { IMessageBusBuilder AddSQSPublisher<T>(string queueUrl); }
            public static class Extensions { public static void AddAWSMessageBus(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, Action<IMessageBusBuilder> build) { } }
        }
        namespace AWS.Lambda.Powertools.Parameters.SimpleSystemsManagement
        {
            public class ParameterProviderConfigurationBuilder { public Task<string> GetAsync(string key) => null!; }
            public interface IParameterProvider { Task<string> GetAsync(string key); }
            public interface ISsmProvider : IParameterProvider { }
            public static class ParametersManager { public static ISsmProvider SsmProvider => null!; }
            public class SsmProvider : ISsmProvider { public Task<string> GetAsync(string key) => null!; public ParameterProviderConfigurationBuilder WithMaxAge(TimeSpan age) => null!; }
        }
        namespace AWS.Lambda.Powertools.Idempotency
        {
            public class IdempotencyBuilder
            {
                public IdempotencyBuilder UseDynamoDb(string tableName) => this;
                public IdempotencyBuilder UseDynamoDb(Action<Persistence.DynamoDBPersistenceStoreBuilder> builderAction) => this;
                public IdempotencyBuilder WithOptions(Action<IdempotencyOptionsBuilder> builderAction) => this;
            }
            public class IdempotencyOptionsBuilder { public IdempotencyOptionsBuilder WithUseLocalCache(bool use) => this; }
            public class IdempotentAttribute : Attribute { }
            public class IdempotencyKeyAttribute : Attribute { }
            public class Idempotency { public static void Configure(Action<IdempotencyBuilder> build) { } }
        }
        namespace AWS.Lambda.Powertools.Idempotency.Persistence { public class DynamoDBPersistenceStoreBuilder { public DynamoDBPersistenceStoreBuilder WithTableName(string tableName) => this; } }
        namespace AWS.Lambda.Powertools.Tracing
        {
            [AttributeUsage(AttributeTargets.Method)] public class TracingAttribute : Attribute { public string SegmentName { get; set; } = ""; }
            public static class Tracing { public static void AddAnnotation(string key, object value) { } public static void RegisterForAllServices() { } }
        }
        namespace Amazon.XRay.Recorder.Handlers.AwsSdk { public static class AWSSDKHandler { public static void RegisterXRayForAllServices() { } } }
        namespace Amazon.XRay.Recorder.Core { public class AWSXRayRecorder { public static AWSXRayRecorder Instance => null!; public void BeginSubsegment(string name) { } } }
        namespace Amazon.Lambda.DurableExecution { public interface IDurableContext { Task<TResult> InvokeAsync<TPayload, TResult>(string functionName, TPayload payload); } }
        namespace Amazon.SQS.ExtendedClient { public class AmazonSQSExtendedClient : AmazonSQSClient { } }
        """;
}
