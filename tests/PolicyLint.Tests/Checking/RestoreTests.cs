using ServerlessGuard.PolicyLint.Tests.Commands;
using ServerlessGuard.PolicyLint.Tests.Loading;

namespace ServerlessGuard.PolicyLint.Tests.Checking;

/// <summary>The same checkout, with its packages and without them, gets the same report.</summary>
public sealed class RestoreTests
{
    [Theory]
    [InlineData("requests", """
        await _orders.GetItemAsync(new GetItemRequest { TableName = Environment.GetEnvironmentVariable("ORDERS") });
        await _orders.QueryAsync(new QueryRequest { TableName = Environment.GetEnvironmentVariable("ORDERS"), IndexName = "by-day" });
        await _photos.PutObjectAsync(new PutObjectRequest { BucketName = "photos", Key = $"in/{id}", CannedACL = S3CannedACL.PublicRead, TagSet = [new Tag { Key = "a", Value = "b" }] });
        await _queue.SendMessageAsync(new SendMessageRequest { QueueUrl = "https://sqs.eu-west-1.amazonaws.com/123456789012/orders", MessageBody = id });
        """)]
    [InlineData("short forms", """
        await _orders.GetItemAsync("Orders", new Dictionary<string, AttributeValue> { ["id"] = new(id) });
        await _photos.GetObjectAsync("photos", id);
        await _photos.GetObjectAsync("photos", id, "3");
        await _photos.CopyObjectAsync("photos", id, "archive", id);
        await _queue.SendMessageAsync("https://sqs.eu-west-1.amazonaws.com/123456789012/orders", id);
        await _queue.DeleteMessageAsync("https://sqs.eu-west-1.amazonaws.com/123456789012/orders", "receipt");
        """)]
    [InlineData("transactions and batches", """
        await _orders.TransactWriteItemsAsync(new TransactWriteItemsRequest { TransactItems = [new TransactWriteItem { Put = new Put { TableName = "Orders" } }, new TransactWriteItem { ConditionCheck = new ConditionCheck { TableName = "Stock" } }] });
        await _orders.BatchGetItemAsync(new BatchGetItemRequest { RequestItems = new() { ["Orders"] = new KeysAndAttributes() } });
        await _orders.ExecuteStatementAsync(new ExecuteStatementRequest { Statement = "SELECT * FROM Orders" });
        await _queue.SendMessageBatchAsync(new SendMessageBatchRequest("https://sqs.eu-west-1.amazonaws.com/123456789012/orders", []));
        """)]
    [InlineData("object persistence", """
        var context = new Amazon.DynamoDBv2.DataModel.DynamoDBContext(_orders, new Amazon.DynamoDBv2.DataModel.DynamoDBContextConfig { TableNamePrefix = "dev-" });
        await context.SaveAsync(new Order());
        await context.LoadAsync<Order>(id);
        await context.QueryAsync<Order>(id, new Amazon.DynamoDBv2.DataModel.QueryConfig { IndexName = "by-day" }).GetRemainingAsync();
        var built = new Amazon.DynamoDBv2.DataModel.DynamoDBContextBuilder().WithDynamoDBClient(() => _orders).Build();
        await built.DeleteAsync<Order>(id);
        var transaction = built.CreateTransactWrite<Order>();
        transaction.AddSaveItem(new Order());
        await transaction.ExecuteAsync();
        """)]
    [InlineData("documents", """
        var table = new Amazon.DynamoDBv2.DocumentModel.TableBuilder(_orders, "Orders").AddHashKey("id", Amazon.DynamoDBv2.DocumentModel.DynamoDBEntryType.String).Build();
        await table.PutItemAsync(new Amazon.DynamoDBv2.DocumentModel.Document { ["id"] = id });
        await table.GetItemAsync(id);
        var loaded = Amazon.DynamoDBv2.DocumentModel.Table.LoadTable(_orders, "Stock");
        await loaded.DeleteItemAsync(id);
        """)]
    [InlineData("above the operations", """
        await new Amazon.S3.Transfer.TransferUtility(_photos).UploadAsync("/tmp/x", "photos", id);
        await Amazon.S3.Util.AmazonS3Util.DoesS3BucketExistV2Async(_photos, "photos");
        var url = await _photos.GetPreSignedURLAsync(new GetPreSignedUrlRequest { BucketName = "photos", Key = id, Verb = HttpVerb.PUT, Expires = DateTime.UtcNow });
        await foreach (var page in _photos.Paginators.ListObjectsV2(new ListObjectsV2Request { BucketName = "photos" }).Responses) { }
        """)]
    [InlineData("parameters", """
        var ssm = new Amazon.SimpleSystemsManagement.AmazonSimpleSystemsManagementClient();
        await ssm.GetParameterAsync(new Amazon.SimpleSystemsManagement.Model.GetParameterRequest { Name = "/app/key", WithDecryption = true });
        await ssm.GetParametersAsync(new Amazon.SimpleSystemsManagement.Model.GetParametersRequest { Names = ["/app/a", "/aws/reference/secretsmanager/b"] });
        await ssm.GetParametersByPathAsync(new() { Path = "/app", Recursive = true, WithDecryption = true });
        await ssm.PutParameterAsync(new() { Name = "/app/key", Value = id, KeyId = "alias/app", Tier = Amazon.SimpleSystemsManagement.ParameterTier.Advanced });
        await foreach (var page in ssm.Paginators.DescribeParameters(new()).Responses) { }
        await ssm.SendCommandAsync("AWS-RunShellScript", ["i-1"]);
        """)]
    [InlineData("keys", """
        Amazon.KeyManagementService.IAmazonKeyManagementService kms = new Amazon.KeyManagementService.AmazonKeyManagementServiceClient();
        await kms.EncryptAsync(new Amazon.KeyManagementService.Model.EncryptRequest { KeyId = "alias/app", Plaintext = new MemoryStream() });
        await kms.DecryptAsync(new() { CiphertextBlob = new MemoryStream(), KeyId = "arn:aws:kms:eu-west-1:123456789012:key/1" });
        await kms.GenerateDataKeyAsync(new() { KeyId = id, KeySpec = Amazon.KeyManagementService.DataKeySpec.AES_256 });
        await kms.ReEncryptAsync(new() { SourceKeyId = "a", DestinationKeyId = "b" });
        await kms.DescribeKeyAsync("alias/app");
        await kms.CreateAliasAsync("alias/new", "1");
        await foreach (var page in kms.Paginators.ListKeys(new()).Responses) { }
        """)]
    [InlineData("identities", """
        using var sts = new Amazon.SecurityToken.AmazonSecurityTokenServiceClient();
        await sts.GetCallerIdentityAsync(new());
        var assumed = await sts.AssumeRoleAsync(new Amazon.SecurityToken.Model.AssumeRoleRequest { RoleArn = "arn:aws:iam::123456789012:role/other", RoleSessionName = id, SourceIdentity = "x" });
        await new AmazonS3Client(assumed.Credentials).GetObjectAsync("photos", id);
        await new AmazonS3Client(new Amazon.Runtime.AssumeRoleAWSCredentials(Amazon.Runtime.FallbackCredentialsFactory.GetCredentials(), "arn:aws:iam::123456789012:role/third", id)).PutObjectAsync(new PutObjectRequest { BucketName = "photos", Key = id });
        await sts.GetFederationTokenAsync(new() { Name = id });
        """)]
    [InlineData("instances", """
        Amazon.EC2.IAmazonEC2 ec2 = new Amazon.EC2.AmazonEC2Client(Amazon.RegionEndpoint.EUWest1);
        await ec2.DescribeInstancesAsync();
        await ec2.StartInstancesAsync(new Amazon.EC2.Model.StartInstancesRequest(["i-1"]));
        await ec2.StopInstancesAsync(new() { InstanceIds = [id] });
        await ec2.RunInstancesAsync(new() { ImageId = "ami-1", KeyName = "k", SecurityGroupIds = ["sg-1"], SubnetId = "subnet-1" });
        await ec2.CreateTagsAsync(new() { Resources = ["i-1"], Tags = [new Amazon.EC2.Model.Tag("a", "b")] });
        await foreach (var page in ec2.Paginators.DescribeSnapshots(new()).Responses) { }
        """)]
    public void A_checkout_gets_the_same_report_restored_and_not(string shape, string body)
    {
        using var checkout = Checkout.Of(Checkout.Allow("dynamodb:GetItem"), body)
            .With("src/Orders/Orders.csproj", Checkout.Project.Replace("net8.0", "net10.0").Replace("  </ItemGroup>", Others + "  </ItemGroup>"))
            .With("src/Orders/Order.cs", """[Amazon.DynamoDBv2.DataModel.DynamoDBTable("Orders")] public class Order { [Amazon.DynamoDBv2.DataModel.DynamoDBHashKey] public string Id { get; set; } = ""; }""");
        var unrestored = Report(checkout);
        checkout.With("src/Orders/obj/project.assets.json", TestAssets.OfThisTestProject());

        Assert.Equal(unrestored, Report(checkout));
        Assert.Contains("\"status\": \"analyzed\"", unrestored, StringComparison.Ordinal);
        Assert.True(unrestored.Split("\"operation\":").Length > 3, $"{shape} are not all found: {unrestored}");
    }

    private const string Others = """
            <PackageReference Include="AWSSDK.EC2" Version="4.0.0" />
            <PackageReference Include="AWSSDK.KeyManagementService" Version="4.0.0" />
            <PackageReference Include="AWSSDK.SecurityToken" Version="4.0.0" />
            <PackageReference Include="AWSSDK.SimpleSystemsManagement" Version="4.0.0" />

        """;

    private static string Report(Checkout checkout) => Run.Of("check", checkout.Path, "--format", "json").Out;
}
