using ServerlessGuard.Analyzers.Coupling;

namespace ServerlessGuard.Analyzers.Tests.Coupling;

public sealed class ForeignStoreTests
{
    private const string Map = """
        {
          // Who owns what.
          "services": {
            "billing": {
              "tables": ["invoices", { "name": "Prices", "variable": "PRICE_TABLE", "access": "shared-read" }],
              "buckets": ["billing-*"],
              "queues": ["bills"],
              "topics": [{ "variable": "BILLED_TOPIC" }]
            },
            "orders": { "projects": ["Test*"], "tables": ["orders", "shared"] },
            "shipping": { "tables": ["shared"] }
          }
        }
        """;

    [Theory]
    [InlineData("await {|SLG3006:s_dynamoDb.PutItemAsync(new PutItemRequest { TableName = \"invoices\" })|};")]
    [InlineData("await {|SLG3006:s_dynamoDb.GetItemAsync(new GetItemRequest { TableName = \"invoices\" })|};")]
    [InlineData("await {|SLG3006:s_dynamoDb.PutItemAsync(Environment.GetEnvironmentVariable(\"PRICE_TABLE\")!, new())|};")]
    [InlineData("await {|SLG3006:s_dynamoDb.PutItemAsync(\"arn:aws:dynamodb:eu-west-1:123456789012:table/invoices\", new())|};")]
    [InlineData("await {|SLG3006:s_s3.PutObjectAsync(new PutObjectRequest { BucketName = \"billing-archive\", Key = order.Id })|};")]
    [InlineData("await {|SLG3006:s_sqs.SendMessageAsync(\"https://sqs.eu-west-1.amazonaws.com/123456789012/bills\", order.Id)|};")]
    [InlineData("await {|SLG3006:s_sns.PublishAsync(Environment.GetEnvironmentVariable(\"BILLED_TOPIC\"), order.Id)|};")]
    [InlineData("""
        await Save(order);
        static Task Save(Order saved)
        {
            var table = "invoices";
            return {|SLG3006:s_dynamoDb.PutItemAsync(new PutItemRequest { TableName = table })|};
        }
        """)]
    public Task A_store_of_another_service_is_flagged(string statements) => Flags(FunctionSource.Handling(statements));

    [Theory]
    [InlineData("await s_dynamoDb.PutItemAsync(new PutItemRequest { TableName = \"orders\" });")]
    [InlineData("await s_dynamoDb.PutItemAsync(new PutItemRequest { TableName = \"shared\" });")]
    [InlineData("await s_dynamoDb.PutItemAsync(new PutItemRequest { TableName = \"nobodys\" });")]
    [InlineData("await s_dynamoDb.PutItemAsync(new PutItemRequest { TableName = order.Id });")]
    [InlineData("await s_dynamoDb.GetItemAsync(new GetItemRequest { TableName = Environment.GetEnvironmentVariable(\"PRICE_TABLE\") });")]
    [InlineData("await s_s3.PutObjectAsync(new PutObjectRequest { BucketName = \"invoices\", Key = order.Id });")]
    public Task Own_shared_and_unmapped_stores_stay_silent(string statements) => Flags(FunctionSource.Handling(statements));

    [Fact]
    public Task A_variable_is_what_the_template_gives_it() => Verify.FlagsBeside<ForeignStoreAnalyzer>(
        FunctionSource.Handling("""
            await {|SLG3006:s_dynamoDb.PutItemAsync(new PutItemRequest { TableName = Environment.GetEnvironmentVariable("A") })|};
            await {|SLG3006:s_dynamoDb.PutItemAsync(new PutItemRequest { TableName = Environment.GetEnvironmentVariable("B") })|};
            await s_dynamoDb.PutItemAsync(new PutItemRequest { TableName = Environment.GetEnvironmentVariable("C") });
            """),
        ("/.serverlessguard.json", Map),
        ("/template.yaml", """
            Transform: AWS::Serverless-2016-10-31
            Resources:
              Prices: { Type: "AWS::DynamoDB::Table" }
              Orders:
                Type: AWS::Serverless::Function
                Properties:
                  Handler: TestProject::Function::Handle
                  Environment: { Variables: { A: !Ref Prices, B: invoices, C: orders } }
            """));

    [Fact]
    public Task The_option_says_of_which_service_a_file_is() => Verify.FlagsBeside<ForeignStoreAnalyzer>(
        FunctionSource.Handling("""
            await s_dynamoDb.PutItemAsync(new PutItemRequest { TableName = "invoices" });
            await {|SLG3006:s_dynamoDb.PutItemAsync(new PutItemRequest { TableName = "orders" })|};
            """),
        ("/.serverlessguard.json", Map),
        ("/.editorconfig", "root = true\n[*.cs]\nserverlessguard.service = billing\n"));

    [Theory]
    [InlineData("{ \"services\": { \"billing\": { \"tables\": [\"invoices\"] } } }")]
    [InlineData("{ }")]
    [InlineData("{ \"services\": ")]
    public Task Code_of_no_mapped_service_stays_silent(string map) => Verify.FlagsBeside<ForeignStoreAnalyzer>(
        FunctionSource.Handling("await s_dynamoDb.PutItemAsync(new PutItemRequest { TableName = \"invoices\" });"), ("/.serverlessguard.json", map));

    [Fact]
    public async Task The_message_names_store_services_and_path()
    {
        var source = FunctionSource.With("""
            private static readonly IAmazonDynamoDB s_dynamoDb = new AmazonDynamoDBClient();
            public Task Handle(Order order, ILambdaContext context) => Save(order);
            private static Task Save(Order order) => s_dynamoDb.PutItemAsync(new PutItemRequest { TableName = "invoices" });
            """);
        var found = Assert.Single(
            await Diagnostics.Of(Verify.Compile(source), [new ForeignStoreAnalyzer()], (".serverlessguard.json", Map.Replace("Test*", "Source"))));

        Assert.Equal(
            "'invoices' is a table of the service 'billing', and 'Function.Handle' of 'orders' writes to it; "
            + "go through the service, or agree on shared-read (via Save)",
            found.GetMessage());
        Assert.Single(found.AdditionalLocations);
    }

    private static Task Flags(string source) => Verify.FlagsBeside<ForeignStoreAnalyzer>(source, ("/.serverlessguard.json", Map));
}
