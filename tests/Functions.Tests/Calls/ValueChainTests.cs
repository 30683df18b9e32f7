namespace ServerlessGuard.Functions.Tests.Calls;

/// <summary>Resources of calls whose names come a long way: from answers of AWS, containers, options, base classes.</summary>
public sealed class ValueChainTests
{
    [Theory]
    [InlineData("queue of a name", """var url = (await _sqs.GetQueueUrlAsync("orders")).QueueUrl; await _sqs.PurgeQueueAsync(url);""", "sqs.PurgeQueue QueueUrl=orders")]
    [InlineData("queue of a request", """var r = await _sqs.GetQueueUrlAsync(new GetQueueUrlRequest { QueueName = Environment.GetEnvironmentVariable("Q") }); await _sqs.PurgeQueueAsync(r.QueueUrl);""", "sqs.PurgeQueue QueueUrl=env(Q)")]
    [InlineData("queue that is made", """await _sqs.PurgeQueueAsync((await _sqs.CreateQueueAsync("orders")).QueueUrl);""", "sqs.PurgeQueue QueueUrl=orders")]
    [InlineData("request from elsewhere", """var r = await _sqs.GetQueueUrlAsync(input.Id); await _sqs.PurgeQueueAsync(r.QueueUrl);""", "sqs.PurgeQueue QueueUrl=?(invocation)")]
    [InlineData("other members are not known", """var r = await _sqs.GetQueueUrlAsync("orders"); await _sqs.PurgeQueueAsync(r.ToString());""", "sqs.PurgeQueue QueueUrl=?(returned by AmazonSQSClient.GetQueueUrlAsync)")]
    public void Answers_that_repeat_the_question(string shape, string code, string expected) =>
        Assert.Equal((shape, expected), (shape, CallsText.OfHandler(code).Split("; ").Single(call => call.Contains("Purge"))));

    [Fact]
    public void What_a_batch_left_undone_is_of_the_same_tables() => Assert.Equal("dynamodb.BatchWriteItem RequestItems=[env(T): []]", CallsText.OfHandler("""
        var writes = new Dictionary<string, List<WriteRequest>> { [Environment.GetEnvironmentVariable("T")!] = new() };
        while (writes.Count > 0)
        {
            var response = await _dynamo.BatchWriteItemAsync(writes);
            writes = response.UnprocessedItems;
        }
        """));

    [Fact]
    public void What_a_batch_left_undone_is_of_the_same_request() => Assert.Equal("dynamodb.BatchGetItem RequestItems=[t: {}]", CallsText.OfHandler("""
        var request = new BatchGetItemRequest { RequestItems = new() { ["t"] = new KeysAndAttributes() } };
        BatchGetItemResponse page;
        do
        {
            page = await _dynamo.BatchGetItemAsync(request);
            request.RequestItems = page.UnprocessedKeys;
        }
        while (page.UnprocessedKeys.Count > 0);
        """));

    [Theory]
    [InlineData("given argument", """ActivatorUtilities.CreateInstance<Store>(p, Environment.GetEnvironmentVariable("B")!)""", "env(B)")]
    [InlineData("by typeof", """(Store)ActivatorUtilities.CreateInstance(p, typeof(Store), "orders")""", "orders")]
    [InlineData("without a container", """(Store)Activator.CreateInstance(typeof(Store), new AmazonS3Client(), "orders")!""", "orders")]
    [InlineData("in another order", """ActivatorUtilities.CreateInstance<Store>(p, "orders", new AmazonS3Client())""", "orders")]
    [InlineData("by hand", """new Store(new AmazonS3Client(), "orders")""", "orders")]
    public void Objects_made_by_their_type(string shape, string making, string bucket) => Assert.Equal((shape, $"s3.DeleteObject BucketName={bucket} Key=?(invocation)"), (shape, CallsText.Of($$"""
        public class Store(IAmazonS3 s3, string bucket) { public Task Remove(string key) => s3.DeleteObjectAsync(bucket, key); }
        public class Function
        {
            readonly IServiceProvider _services = new ServiceCollection().AddSingleton<IAmazonS3>(new AmazonS3Client()).AddSingleton<Store>(p => {{making}}).BuildServiceProvider();
            public Task Handle(string key) => _services.GetRequiredService<Store>().Remove(key);
        }
        """)));

    [Theory]
    [InlineData("bound by name", """routes.On("/{id}", (string id) => s3.DeleteObjectAsync("b", id));""", "?(parameter id)")]
    [InlineData("state that is handed on", """routes.With("k", (string id) => s3.DeleteObjectAsync("b", id));""", "k")]
    public void What_a_framework_gives_to_a_lambda(string shape, string code, string key) => Assert.Equal((shape, $"s3.DeleteObject BucketName=b Key={key}"), (shape, CallsText.Of(
        $$"""public class Function { public void Handle() { var s3 = new AmazonS3Client(); var routes = new Acme.Routes(); {{code}} } }""",
        "namespace Acme; public class Routes { public void On(string pattern, System.Delegate handler) { } public void With<T, TResult>(T state, System.Func<T, TResult> handler) { } }")));

    [Theory]
    [InlineData("property of a class between", "public class Middle : Base<string> { protected override string Table => \"orders\"; } public class Function : Middle { }", "orders")]
    [InlineData("property of the class", "public class Function : Base<string> { protected override string Table => Environment.GetEnvironmentVariable(\"T\")!; }", "env(T)")]
    [InlineData("set by the constructor", "public class Function : Base<int> { private readonly string _table; public Function() => _table = \"orders\"; protected override string Table => _table; }", "orders")]
    [InlineData("another class of the base", "public class Function : Base<int> { protected override string Table => \"a\"; } public class Other : Base<int> { protected override string Table => \"b\"; }", "a")]
    public void A_handler_that_the_base_class_has(string shape, string types, string table)
    {
        var compilation = $$"""
            public abstract class Base<TInput>
            {
                protected abstract string Table { get; }
                protected virtual string Suffix => "";
                public virtual Task Run(TInput input) => new AmazonDynamoDBClient().DeleteTableAsync(Table + Suffix);
            }
            {{types}}
            """;
        Assert.Equal((shape, $"dynamodb.DeleteTable TableName={table}"), (shape, CallsText.OfInherited(compilation, "Run")));
    }

    [Theory]
    [InlineData("config of the transaction", """new TransactWriteConfig { OverrideTableName = Environment.GetEnvironmentVariable("T") }""", "env(T)")]
    [InlineData("prefix of the transaction", """new TransactWriteConfig { TableNamePrefix = "dev-" }""", "dev-orders")]
    [InlineData("nothing said", "new TransactWriteConfig()", "orders")]
    public void Transactions_of_mapped_classes(string shape, string config, string table) => Assert.Equal(
        (shape, $"dynamodb.TransactWriteItems TransactItems=[{{Update={{TableName={table}}}}}] via ITransactWrite.AddSaveItem"),
        (shape, CallsText.OfHandler($"""
            var context = new DynamoDBContext(_dynamo, new DynamoDBContextConfig {"{"} DisableFetchingTableMetadata = true {"}"});
            var write = context.CreateTransactWrite<Order>({config});
            write.AddSaveItem(new Order());
            """, "[DynamoDBTable(\"orders\")] public class Order { }")));

    /// <summary>In version 3 of the SDK LoadTable returns Table, in version 4 an interface: code written for one does not bind to the other.</summary>
    [Theory]
    [InlineData("lazy of an inferred type", "readonly Lazy<Table> _table = new(() => Table.LoadTable(Client, \"t\"));", "_table.Value")]
    [InlineData("lazy of a written type", "readonly Lazy<Table> _table = new Lazy<Table>(() => Table.LoadTable(Client, \"t\"));", "_table.Value")]
    [InlineData("property of the type's name", "readonly Lazy<Table> _table = new(() => Table.LoadTable(Client, \"t\")); Table Table => _table.Value;", "Table")]
    [InlineData("field", "readonly Table _table = Table.LoadTable(Client, \"t\");", "_table")]
    public void Tables_of_an_older_version(string shape, string member, string table) => Assert.Equal(
        (shape, "dynamodb.DescribeTable TableName=t via Table.LoadTable; dynamodb.GetItem TableName=t via Table.GetItemAsync"),
        (shape, CallsText.OfUnrestored($$"""
            public class Function { static readonly AmazonDynamoDBClient Client = new(); {{member}} public Task Handle(string id) => {{table}}.GetItemAsync(id); }
            """)));
}
