namespace ServerlessGuard.Functions.Tests.Calls;

public sealed class DynamoDbLibraryTests
{
    [Theory]
    [InlineData("""await context.SaveAsync(new Order());""", "dynamodb.UpdateItem TableName=orders via DynamoDBContext.SaveAsync")]
    [InlineData("""await context.LoadAsync<Order>("1");""", "dynamodb.GetItem TableName=orders via DynamoDBContext.LoadAsync")]
    [InlineData("""await context.DeleteAsync<Order>("1");""", "dynamodb.DeleteItem TableName=orders via DynamoDBContext.DeleteAsync")]
    [InlineData("""await context.QueryAsync<Order>("1").GetRemainingAsync();""", "dynamodb.Query TableName=orders via DynamoDBContext.QueryAsync")]
    [InlineData("""await context.QueryAsync<Order>("1", new QueryConfig { IndexName = "i" }).GetRemainingAsync();""", "dynamodb.Query IndexName=i TableName=orders via DynamoDBContext.QueryAsync")]
    [InlineData("""await context.ScanAsync<Order>([]).GetRemainingAsync();""", "dynamodb.Scan TableName=orders via DynamoDBContext.ScanAsync")]
    [InlineData("""await context.FromQueryAsync<Order>(new QueryOperationConfig { IndexName = "i" }).GetRemainingAsync();""", "dynamodb.Query IndexName=i TableName=orders via DynamoDBContext.FromQueryAsync")]
    [InlineData("""await context.CreateBatchGet<Order>().ExecuteAsync();""", "dynamodb.BatchGetItem RequestItems=[orders: ?(items)] via DynamoDBContext.CreateBatchGet")]
    [InlineData("""await context.CreateBatchWrite<Order>().ExecuteAsync();""", "dynamodb.BatchWriteItem RequestItems=[orders: ?(items)] via DynamoDBContext.CreateBatchWrite")]
    [InlineData("""var t = new TableBuilder(_dynamo, "t").Build().CreateTransactWrite(); t.AddDocumentToPut(new Document()); await t.ExecuteAsync();""", "dynamodb.TransactWriteItems TransactItems=[{Put={TableName=t}}] via IDocumentTransactWrite.AddDocumentToPut")]
    [InlineData("""var t = new TableBuilder(_dynamo, "t").Build().CreateTransactWrite(); t.AddKeyToDelete("1"); await t.ExecuteAsync();""", "dynamodb.TransactWriteItems TransactItems=[{Delete={TableName=t}}] via IDocumentTransactWrite.AddKeyToDelete")]
    [InlineData("""context.ToDocument(new Order()); await Task.Yield();""", "")]
    [InlineData("""var t = context.CreateTransactWrite<Order>(); t.AddSaveItem(new Order()); await t.ExecuteAsync();""", "dynamodb.TransactWriteItems TransactItems=[{Update={TableName=orders}}] via ITransactWrite.AddSaveItem")]
    [InlineData("""var t = context.CreateTransactWrite<Order>(); t.AddDeleteKey("1"); await t.ExecuteAsync();""", "dynamodb.TransactWriteItems TransactItems=[{Delete={TableName=orders}}] via ITransactWrite.AddDeleteKey")]
    [InlineData("""await context.SaveAsync(new Customer());""", "dynamodb.UpdateItem TableName=Customer via DynamoDBContext.SaveAsync")]
    [InlineData("""await context.SaveAsync(new Special());""", "dynamodb.UpdateItem TableName=orders via DynamoDBContext.SaveAsync")]
    [InlineData("""await context.SaveAsync(new Customer(), new SaveConfig { OverrideTableName = Environment.GetEnvironmentVariable("T") });""", "dynamodb.UpdateItem TableName=env(T) via DynamoDBContext.SaveAsync")]
    [InlineData("""await context.LoadAsync<Order>("1", new LoadConfig { TableNamePrefix = "dev-" });""", "dynamodb.GetItem TableName=dev-orders via DynamoDBContext.LoadAsync")]
    [InlineData("""await new Repository<Order>(context).Get("1"); await new Repository<Customer>(context).Get("1");""", "dynamodb.GetItem TableName=Customer via IDynamoDBContext.LoadAsync; dynamodb.GetItem TableName=orders via IDynamoDBContext.LoadAsync")]
    public void Object_persistence(string code, string expected) => Assert.Equal(expected, CallsText.OfHandler($"""
        var context = new DynamoDBContext(_dynamo, new DynamoDBContextConfig {"{"} DisableFetchingTableMetadata = true {"}"});
        {code}
        """, Types));

    [Theory]
    [InlineData("new DynamoDBContext(_dynamo)", "dynamodb.DescribeTable TableName=orders via DynamoDBContext.LoadAsync; dynamodb.GetItem TableName=orders via DynamoDBContext.LoadAsync")]
    [InlineData("new DynamoDBContext(_dynamo, new DynamoDBContextConfig { DisableFetchingTableMetadata = false })", "dynamodb.DescribeTable TableName=orders via DynamoDBContext.LoadAsync; dynamodb.GetItem TableName=orders via DynamoDBContext.LoadAsync")]
    [InlineData("new DynamoDBContextBuilder().WithDynamoDBClient(() => _dynamo).Build()", "dynamodb.GetItem TableName=orders via DynamoDBContext.LoadAsync")]
    [InlineData("new DynamoDBContextBuilder().ConfigureContext(c => c.DisableFetchingTableMetadata = false).Build()", "dynamodb.DescribeTable TableName=orders via DynamoDBContext.LoadAsync; dynamodb.GetItem TableName=orders via DynamoDBContext.LoadAsync")]
    public void Schema_reading(string context, string expected) => Assert.Equal(expected, CallsText.OfHandler($"""await {context}.LoadAsync<Order>("1");""", Types));

    [Fact]
    public void Schema_reading_of_a_context_out_of_sight_is_conditional() => Assert.Equal(
        "dynamodb.DescribeTable TableName=orders via IDynamoDBContext.LoadAsync when the context reads the table's schema; dynamodb.GetItem TableName=orders via IDynamoDBContext.LoadAsync",
        CallsText.Of($$"""
            public class Function(IDynamoDBContext context) { public Task Handle() => context.LoadAsync<Order>("1"); }
            {{Types}}
            """));

    [Theory]
    [InlineData("""var t = (Table)Table.LoadTable(_dynamo, "t"); await t.PutItemAsync(new Document());""", "dynamodb.DescribeTable TableName=t via Table.LoadTable; dynamodb.PutItem TableName=t via Table.PutItemAsync")]
    [InlineData("""var t = new TableBuilder(_dynamo, "t").AddHashKey("k", DynamoDBEntryType.String).Build(); await t.GetItemAsync("1");""", "dynamodb.GetItem TableName=t via Table.GetItemAsync")]
    [InlineData("""var t = new TableBuilder(_dynamo, Environment.GetEnvironmentVariable("T")).Build(); await t.UpdateItemAsync(new Document()); await t.DeleteItemAsync("1");""", "dynamodb.UpdateItem TableName=env(T) via Table.UpdateItemAsync; dynamodb.DeleteItem TableName=env(T) via Table.DeleteItemAsync")]
    [InlineData("""var t = new TableBuilder(_dynamo, "t").Build(); await t.Query("1", new QueryFilter()).GetRemainingAsync(); await t.Scan(new ScanFilter()).GetRemainingAsync();""", "dynamodb.Query TableName=t via Table.Query; dynamodb.Scan TableName=t via Table.Scan")]
    [InlineData("""var t = new TableBuilder(_dynamo, "t").Build(); await t.Query(new QueryOperationConfig { IndexName = "i" }).GetRemainingAsync();""", "dynamodb.Query IndexName=i TableName=t via Table.Query")]
    [InlineData("""var t = new TableBuilder(_dynamo, "t").Build(); await t.CreateBatchWrite().ExecuteAsync();""", "dynamodb.BatchWriteItem RequestItems=[t: ?(items)] via Table.CreateBatchWrite")]
    public void Documents(string code, string expected) => Assert.Equal(expected, CallsText.OfHandler(code, Types));

    [Fact]
    public void A_type_mapping_names_the_table() => Assert.Equal("dynamodb.UpdateItem TableName=env(T) via DynamoDBContext.SaveAsync", CallsText.OfHandler("""
        AWSConfigsDynamoDB.Context.TypeMappings[typeof(Order)] = new Amazon.Util.TypeMapping(typeof(Order), Environment.GetEnvironmentVariable("T"));
        await new DynamoDBContext(_dynamo, new DynamoDBContextConfig { DisableFetchingTableMetadata = true }).SaveAsync(new Order());
        """, Types));

    [Fact]
    public void Without_packages() => Assert.Equal(
        "dynamodb.DescribeTable TableName=orders via IDynamoDBContext.SaveAsync when the context reads the table's schema; dynamodb.UpdateItem TableName=orders via IDynamoDBContext.SaveAsync",
        CallsText.OfUnrestored("""
            public class Function(IDynamoDBContext context) { public Task Handle() => context.SaveAsync(new Order()); }
            [DynamoDBTable("orders")] public class Order { }
            """));

    [Theory]
    [InlineData("""var table = Table.LoadTable(client, "t"); await table.GetItemAsync("1");""", "dynamodb.DescribeTable TableName=t via Table.LoadTable; dynamodb.GetItem TableName=t via Table.GetItemAsync")]
    [InlineData("""AWSConfigsDynamoDB.Context.AddMapping(new TypeMapping(typeof(Order), "t")); await new DynamoDBContextBuilder().Build().SaveAsync(new Order());""", "dynamodb.UpdateItem TableName=t via DynamoDBContext.SaveAsync")]
    [InlineData("""var context = new DynamoDBContext(client); await context.LoadAsync<Order>("1");""", "dynamodb.DescribeTable TableName=orders via DynamoDBContext.LoadAsync; dynamodb.GetItem TableName=orders via DynamoDBContext.LoadAsync")]
    public void Without_packages_factories_tell_the_type(string code, string expected) => Assert.Equal(expected, CallsText.OfUnrestored($$"""
        public class Function { public async Task Handle() { var client = new AmazonDynamoDBClient(); {{code}} } }
        [DynamoDBTable("orders")] public class Order { }
        """));

    private const string Types = """
        [DynamoDBTable("orders")] public class Order { [DynamoDBHashKey] public string Id { get; set; } = ""; }
        public class Special : Order { }
        public class Customer { [DynamoDBHashKey] public string Id { get; set; } = ""; }
        public class Repository<T>(IDynamoDBContext context) where T : class { public Task<T> Get(string id) => context.LoadAsync<T>(id); }
        """;

    [Fact]
    public void The_table_of_a_class_that_is_not_in_sight_is_not_guessed_from_its_name()
    {
        var calls = CallsText.OfUnrestored("""
            public class Function
            {
                private readonly IDynamoDBContext _context = new DynamoDBContext(new AmazonDynamoDBClient());
                public Task Handle(string id) => _context.LoadAsync<OrderRow>(id);
            }
            """);

        Assert.Contains("GetItem", calls, StringComparison.Ordinal);
        Assert.DoesNotContain("TableName=OrderRow", calls, StringComparison.Ordinal);
    }
}
