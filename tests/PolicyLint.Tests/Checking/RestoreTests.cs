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
    public void A_checkout_gets_the_same_report_restored_and_not(string shape, string body)
    {
        using var checkout = Checkout.Of(Checkout.Allow("dynamodb:GetItem"), body)
            .With("src/Orders/Orders.csproj", Checkout.Project.Replace("net8.0", "net10.0"))
            .With("src/Orders/Order.cs", """[Amazon.DynamoDBv2.DataModel.DynamoDBTable("Orders")] public class Order { [Amazon.DynamoDBv2.DataModel.DynamoDBHashKey] public string Id { get; set; } = ""; }""");
        var unrestored = Report(checkout);
        checkout.With("src/Orders/obj/project.assets.json", TestAssets.OfThisTestProject());

        Assert.Equal(unrestored, Report(checkout));
        Assert.Contains("\"status\": \"analyzed\"", unrestored, StringComparison.Ordinal);
        Assert.True(unrestored.Split("\"operation\":").Length > 3, $"{shape} are not all found: {unrestored}");
    }

    private static string Report(Checkout checkout) => Run.Of("check", checkout.Path, "--format", "json").Out;
}
