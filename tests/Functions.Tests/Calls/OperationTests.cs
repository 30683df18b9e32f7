namespace ServerlessGuard.Functions.Tests.Calls;

public sealed class OperationTests
{
    [Theory]
    [InlineData("""await _dynamo.GetItemAsync(new GetItemRequest { TableName = Environment.GetEnvironmentVariable("TABLE") });""", "dynamodb.GetItem TableName=env(TABLE)")]
    [InlineData("""await _dynamo.GetItemAsync("Orders", new());""", "dynamodb.GetItem Key=[] TableName=Orders")]
    [InlineData("""await _s3.GetObjectAsync("bucket", "key");""", "s3.GetObject BucketName=bucket Key=key")]
    [InlineData("""await _s3.GetObjectAsync("bucket", "key", "v1");""", "s3.GetObject BucketName=bucket Key=key VersionId=v1")]
    [InlineData("""await _s3.GetObjectAsync("bucket", input.Id);""", "s3.GetObject BucketName=bucket Key=?(invocation)")]
    [InlineData("""await _s3.GetObjectMetadataAsync("bucket", "key");""", "s3.HeadObject BucketName=bucket Key=key")]
    [InlineData("""await _s3.CopyObjectAsync("a", "k", "b", "l");""", "s3.CopyObject DestinationBucket=b DestinationKey=l SourceBucket=a SourceKey=k")]
    [InlineData("""await _sqs.SendMessageAsync("https://sqs.eu-west-1.amazonaws.com/1/q", "body");""", "sqs.SendMessage MessageBody=body QueueUrl=https://sqs.eu-west-1.amazonaws.com/1/q")]
    [InlineData("""await _s3.ListBucketsAsync();""", "s3.ListBuckets")]
    [InlineData("""await _s3.ListBucketsAsync(CancellationToken.None);""", "s3.ListBuckets")]
    [InlineData("""await foreach (var page in _dynamo.Paginators.Scan(new ScanRequest { TableName = "t" }).Responses) { }""", "dynamodb.Scan TableName=t")]
    [InlineData("""var r = new QueryRequest { TableName = "t" }; if (input.Id == "") r.IndexName = "i"; await _dynamo.QueryAsync(r);""", "dynamodb.Query IndexName=i | null TableName=t")]
    [InlineData("""await _dynamo.BatchWriteItemAsync(new BatchWriteItemRequest { RequestItems = new() { ["t"] = [new WriteRequest(new DeleteRequest())] } });""", "dynamodb.BatchWriteItem RequestItems=[t: [{DeleteRequest={}}]]")]
    [InlineData("""await _dynamo.BatchWriteItemAsync(new Dictionary<string, List<WriteRequest>> { [input.Name] = [] });""", "dynamodb.BatchWriteItem RequestItems=[?(invocation): []]")]
    [InlineData("""Func<GetItemRequest, CancellationToken, Task<GetItemResponse>> get = _dynamo.GetItemAsync; await get(new(), default);""", "dynamodb.GetItem ...")]
    [InlineData("""await new MyClient().ListBucketsAsync();""", "s3.ListBuckets")]
    [InlineData("""ICoreClient core = new MyClient(); await core.ListBucketsAsync();""", "s3.ListBuckets")]
    [InlineData("""await With(c => c.GetObjectAsync("b", "k")); async Task With(Func<IAmazonS3, Task> f) => await f(_s3);""", "s3.GetObject BucketName=b Key=k")]
    [InlineData("""await List(_s3); Task List<T>(T client) where T : IAmazonS3 => client.ListBucketsAsync();""", "s3.ListBuckets")]
    [InlineData("""dynamic client = _s3; await client.ListBucketsAsync();""", "s3.ListBuckets")]
    public void Operations_on_clients(string code, string expected) => Assert.Equal(expected, CallsText.OfHandler(code, Types));

    [Theory]
    [InlineData("""await new Store().GetObjectAsync("b", "k");""")]
    [InlineData("""System.Linq.Expressions.Expression<Func<IAmazonS3, Task>> setUp = c => c.GetObjectAsync("b", "k", default); _ = setUp;""")]
    [InlineData("""_ = nameof(_s3.GetObjectAsync);""")]
    [InlineData("""_s3.Dispose(); _ = _s3.Config;""")]
    public void What_only_looks_like_an_operation(string code) => Assert.Equal("", CallsText.OfHandler(code, Types));

    [Fact]
    public void Another_entry_points_calls_are_not_its_own() => Assert.Equal("s3.ListBuckets", CallsText.Of("""
        public class Function
        {
            private readonly IAmazonS3 _s3 = new AmazonS3Client();
            public Task Handle() => _s3.ListBucketsAsync();
            public Task Other() => _s3.DeleteBucketAsync("b");
        }
        """));

    [Theory]
    [InlineData("""new AmazonS3Client("AKIA", "secret")""", " as ?(explicit credentials)")]
    [InlineData("""new AmazonS3Client(new BasicAWSCredentials("AKIA", "secret"))""", " as ?(explicit credentials)")]
    [InlineData("""new AmazonS3Client(new AssumeRoleAWSCredentials(new BasicAWSCredentials("a", "b"), "arn:aws:iam::1:role/r", "s"))""", " as arn:aws:iam::1:role/r")]
    [InlineData("""new AmazonS3Client(Environment.GetEnvironmentVariable("AWS_ACCESS_KEY_ID"), "secret")""", "")]
    [InlineData("""new AmazonS3Client(RegionEndpoint.EUWest1)""", "")]
    [InlineData("""new AmazonS3Client()""", "")]
    public void A_clients_credentials(string client, string expected) => Assert.Equal($"s3.ListBuckets{expected}", CallsText.Of($$"""
        public class Function
        {
            private readonly IAmazonS3 _s3 = {{client}};
            public Task Handle() => _s3.ListBucketsAsync();
        }
        """).Split("; ").Last());

    [Theory]
    [InlineData("new GetItemRequest { TableName = Table }")]
    [InlineData("new() { TableName = Table }")]
    public void Without_packages_names_suffice(string request) => Assert.Equal("dynamodb.GetItem TableName=env(TABLE)", CallsText.OfUnrestored($$"""
        public class Function
        {
            private readonly IAmazonDynamoDB _dynamo;
            private static readonly string Table = Environment.GetEnvironmentVariable("TABLE");
            public Function(IAmazonDynamoDB dynamo) => _dynamo = dynamo;
            public async Task Handle() => await _dynamo.GetItemAsync({{request}});
        }
        """));

    [Theory]
    [InlineData("""new StartInstancesRequest(["i-1"])""", "ec2.StartInstances InstanceIds=[i-1]")]
    [InlineData("""new StartInstancesRequest(new[] { "i-1" })""", "ec2.StartInstances InstanceIds=[i-1]")]
    [InlineData("""new StartInstancesRequest(new List<string> { "i-1" })""", "ec2.StartInstances InstanceIds=[i-1]")]
    [InlineData("""new StartInstancesRequest(3)""", "ec2.StartInstances")]
    public void Without_packages_a_list_given_to_a_request_is_of_what_it_names(string request, string expected) =>
        Assert.Equal(expected, CallsText.OfUnrestored("using Amazon.EC2; using Amazon.EC2.Model;", $"public class Function {{ public Task Handle() => new AmazonEC2Client().StartInstancesAsync({request}); }}"));

    [Fact]
    public void Without_packages_requests_keep_later_members() => Assert.Equal("dynamodb.Query IndexName=i KeyConditionExpression=k TableName=t; sqs.SendMessage MessageBody=m QueueUrl=config(Queue)", CallsText.OfUnrestored("""
        public class Function(IConfiguration configuration)
        {
            public async Task Handle()
            {
                var client = new AmazonDynamoDBClient();
                var request = new QueryRequest { TableName = "t" };
                request.IndexName = "i";
                request.KeyConditionExpression = "k";
                var response = await client.QueryAsync(request);
                using var sqs = new AmazonSQSClient();
                await sqs.SendMessageAsync(new SendMessageRequest { QueueUrl = configuration["Queue"], MessageBody = "m" });
            }
        }
        """));

    [Theory]
    [InlineData("""await new AmazonDynamoDBClient().GetItemAsync(new GetItemRequest("t", new Dictionary<string, AttributeValue>()));""", "dynamodb.GetItem Key=[] TableName=t")]
    [InlineData("""await new AmazonDynamoDBClient().QueryAsync(new QueryRequest("t") { IndexName = "i" });""", "dynamodb.Query IndexName=i TableName=t")]
    [InlineData("""await new AmazonSQSClient().SendMessageAsync(new SendMessageRequest("https://q", "m"));""", "sqs.SendMessage MessageBody=m QueueUrl=https://q")]
    [InlineData("""await new AmazonS3Client().PutObjectAsync(new PutObjectRequest { BucketName = "b", ServerSideEncryptionMethod = ServerSideEncryptionMethod.AWSKMS });""", "s3.PutObject BucketName=b ServerSideEncryptionMethod=aws:kms")]
    [InlineData("""new AmazonS3Client().GetPreSignedURL(new GetPreSignedUrlRequest { BucketName = "b", Verb = HttpVerb.PUT });""", "s3.GetPreSignedURL BucketName=b Verb=PUT")]
    [InlineData("""await new AmazonSQSClient().SendMessageAsync("https://q", "m");""", "sqs.SendMessage MessageBody=m QueueUrl=https://q")]
    public void Without_packages_arguments_go_by_place(string code, string expected) =>
        Assert.Equal(expected, CallsText.OfUnrestored($"public class Function {{ public async Task Handle() {{ {code} }} }}"));

    [Theory]
    [InlineData("""Environment.GetEnvironmentVariable("T") ?? "" """, "env(T)")]
    [InlineData("""Pick(1)""", "a")]
    [InlineData("""Environment.GetEnvironmentVariable("T") ?? "t" """, "env(T ?? t)")]
    public void Empty_start_values_are_not_names(string table, string expected) => Assert.Equal($"dynamodb.Scan TableName={expected}", CallsText.OfHandler($$"""
        string Pick(int n) { var t = ""; if (n == 1) t = "a"; return t; }
        await _dynamo.ScanAsync(new ScanRequest { TableName = {{table}} });
        """));

    [Theory]
    [InlineData("""var s3 = new AmazonS3Client((await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:r" })).Credentials);""", "sts.AssumeRole RoleArn=arn:r; s3.ListBuckets as arn:r")]
    [InlineData("""var c = (await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = Environment.GetEnvironmentVariable("ROLE") })).Credentials; var s3 = new AmazonS3Client(new SessionAWSCredentials(c.AccessKeyId, c.SecretAccessKey, c.SessionToken));""", "sts.AssumeRole RoleArn=env(ROLE); s3.ListBuckets as env(ROLE)")]
    [InlineData("""var s3 = new AmazonS3Client(new AssumeRoleAWSCredentials(null, "arn:r", "s"));""", "sts.AssumeRole RoleArn=arn:r via AssumeRoleAWSCredentials; s3.ListBuckets as arn:r")]
    [InlineData("""var s3 = new AmazonS3Client("AKIA", "secret");""", "s3.ListBuckets as ?(explicit credentials)")]
    [InlineData("""var s3 = new AmazonS3Client(new CognitoAWSCredentials("pool", RegionEndpoint.EUWest1));""", "s3.ListBuckets as ?(Cognito identity)")]
    [InlineData("""CognitoUser user = null; var s3 = new AmazonS3Client(user.GetCognitoAWSCredentials("pool", RegionEndpoint.EUWest1));""", "s3.ListBuckets as ?(Cognito identity)")]
    [InlineData("""var s3 = new AmazonS3Client(RegionEndpoint.EUWest1);""", "s3.ListBuckets")]
    [InlineData("""var s3 = new AmazonS3Client(FallbackCredentialsFactory.GetCredentials(), RegionEndpoint.EUWest1);""", "s3.ListBuckets")]
    public void Without_packages_assumed_roles_are_seen(string client, string expected) => Assert.Equal(expected, CallsText.OfUnrestored($$"""
        using Amazon.SecurityToken;
        using Amazon.SecurityToken.Model;
        public class Function { public async Task Handle() { var sts = new AmazonSecurityTokenServiceClient(); {{client}} await s3.ListBucketsAsync(); } }
        """));

    private const string Types = """
        public class MyClient : AmazonS3Client, ICoreClient { }
        public interface ICoreClient : IAmazonS3 { }
        public class Store { public Task GetObjectAsync(string bucket, string key) => Task.CompletedTask; }
        """;

    [Theory]
    [InlineData("_orders.Place();", "any: IOrders is code of this product that is not among the sources")]
    [InlineData("_orders.Place(); _s3.ListBucketsAsync();", "")]
    [InlineData("_s3.ListBucketsAsync();", "")]
    [InlineData("", "")]
    public void Calls_are_behind_code_without_source_where_there_are_none_before_it(string body, string expected) =>
        Assert.Equal(expected, CallsText.UndecidedOfPartlyRestored($$"""
            using Amazon.S3;
            using Shop.Orders;
            namespace Shop { class Marker; }
            public class Function { private readonly IAmazonS3 _s3 = new AmazonS3Client(); private readonly IOrders _orders; public void Handle() { {{body}} } }
            """));
}
