using ServerlessGuard.Analyzers.Coupling;

namespace ServerlessGuard.Analyzers.Tests.Coupling;

public sealed class HardCodedResourceTests
{
    [Theory]
    [InlineData("await s_sqs.SendMessageAsync({|SLG3010:\"https://sqs.eu-west-1.amazonaws.com/123456789012/orders\"|}, order.Id);")]
    [InlineData("await s_sqs.SendMessageAsync(new SendMessageRequest { QueueUrl = {|SLG3010:\"https://sqs.eu-west-1.amazonaws.com/123456789012/orders\"|} });")]
    [InlineData("await s_lambda.InvokeAsync(new InvokeRequest { FunctionName = {|SLG3010:\"arn:aws:lambda:eu-west-1:123456789012:function:billing\"|} });")]
    [InlineData("const string queue = \"https://sqs.eu-west-1.amazonaws.com/123456789012/orders\"; await s_sqs.SendMessageAsync({|SLG3010:queue|}, order.Id);")]
    public Task An_account_in_the_code_is_flagged(string statements) => Verify.Flags<HardCodedResourceAnalyzer>(FunctionSource.Handling(statements));

    [Theory]
    [InlineData("new AmazonS3Client({|SLG3010:Amazon.RegionEndpoint.EUWest1|})")]
    [InlineData("new AmazonS3Client(new AmazonS3Config { RegionEndpoint = {|SLG3010:Amazon.RegionEndpoint.EUWest1|} })")]
    [InlineData("new AmazonS3Client(Amazon.RegionEndpoint.GetBySystemName({|SLG3010:\"eu-west-1\"|}))")]
    [InlineData("new AmazonS3Client(new AmazonS3Config { AuthenticationRegion = {|SLG3010:\"eu-west-1\"|} })")]
    [InlineData("new AmazonS3Client(new AmazonS3Config { ServiceURL = \"http://localhost:4566\" })")]
    [InlineData("new AmazonS3Client(Amazon.RegionEndpoint.GetBySystemName(Environment.GetEnvironmentVariable(\"REGION\")!))")]
    public Task A_region_in_a_clients_configuration_is_flagged(string client) => Verify.Flags<HardCodedResourceAnalyzer>(FunctionSource.With(
        $$"""
        private static readonly IAmazonS3 s_s3 = {{client}};
        public Task Handle(Order order, ILambdaContext context) => s_s3.GetObjectMetadataAsync("orders", order.Id);
        """));

    [Fact]
    public Task A_read_only_field_that_holds_it_counts() => Verify.Flags<HardCodedResourceAnalyzer>(FunctionSource.Handling(
        "await s_sqs.SendMessageAsync({|SLG3010:Queue|}, order.Id);",
        "private static readonly string Queue = \"https://sqs.eu-west-1.amazonaws.com/123456789012/orders\";"));

    [Fact]
    public Task Test_projects_stay_silent() => Verify.FlagsBeside<HardCodedResourceAnalyzer>(
        FunctionSource.Handling("await s_sqs.SendMessageAsync(\"https://sqs.eu-west-1.amazonaws.com/123456789012/orders\", order.Id);"),
        ("/.globalconfig", Verify.TestProject));

    [Theory]
    [InlineData("await s_sqs.SendMessageAsync(\"http://localhost:4566/000000000000/orders\", order.Id);")]
    [InlineData("await s_sqs.SendMessageAsync(Environment.GetEnvironmentVariable(\"QUEUE_URL\")!, order.Id);")]
    [InlineData("await s_lambda.InvokeAsync(new InvokeRequest { FunctionName = \"billing\" });")]
    [InlineData("Console.WriteLine(\"arn:aws:lambda:eu-west-1:123456789012:function:billing\");")]
    public Task Names_local_endpoints_and_other_texts_stay_silent(string statements) =>
        Verify.Silent<HardCodedResourceAnalyzer>(FunctionSource.Handling(statements));
}
