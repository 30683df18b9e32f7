using ServerlessGuard.Analyzers.Coupling;

namespace ServerlessGuard.Analyzers.Tests.Coupling;

public sealed class HardCodedResourceTests
{
    [Theory]
    [InlineData("await s_sqs.SendMessageAsync({|SLG3010:\"https://sqs.eu-west-1.amazonaws.com/123456789012/orders\"|}, order.Id);")]
    [InlineData("await s_sqs.SendMessageAsync(new SendMessageRequest { QueueUrl = {|SLG3010:\"https://sqs.eu-west-1.amazonaws.com/123456789012/orders\"|} });")]
    [InlineData("await s_lambda.InvokeAsync(new InvokeRequest { FunctionName = {|SLG3010:\"arn:aws:lambda:eu-west-1:123456789012:function:billing\"|} });")]
    public Task An_account_in_the_code_is_flagged(string statements) => Verify.Flags<HardCodedResourceAnalyzer>(FunctionSource.Handling(statements));

    [Theory]
    [InlineData("await s_sqs.SendMessageAsync(\"http://localhost:4566/000000000000/orders\", order.Id);")]
    [InlineData("await s_sqs.SendMessageAsync(Environment.GetEnvironmentVariable(\"QUEUE_URL\")!, order.Id);")]
    [InlineData("await s_lambda.InvokeAsync(new InvokeRequest { FunctionName = \"billing\" });")]
    [InlineData("Console.WriteLine(\"arn:aws:lambda:eu-west-1:123456789012:function:billing\");")]
    public Task Names_local_endpoints_and_other_texts_stay_silent(string statements) => Verify.Silent<HardCodedResourceAnalyzer>(FunctionSource.Handling(statements));
}
