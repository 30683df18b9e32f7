using ServerlessGuard.Analyzers.Coupling;

namespace ServerlessGuard.Analyzers.Tests.Coupling;

public sealed class ChattyCallsTests
{
    [Theory]
    [InlineData("foreach (var line in order.Lines) { await {|SLG3005:s_sqs.SendMessageAsync(\"queue\", line)|}; }")]
    [InlineData("foreach (var line in order.Lines) { await {|SLG3005:s_sqs.SendMessageAsync(new SendMessageRequest { MessageBody = line })|}.ConfigureAwait(false); }")]
    public Task One_round_trip_for_each_item_is_flagged(string statements) => Verify.Flags<ChattyCallsAnalyzer>(FunctionSource.Handling(statements));

    [Theory]
    [InlineData("await s_sqs.SendMessageAsync(\"queue\", order.Id);")]
    [InlineData("foreach (var name in new[] { \"one\", \"two\" }) { await s_sqs.SendMessageAsync(name, \"ping\"); }")]
    [InlineData("await Task.WhenAll(order.Lines.Select(line => s_sqs.SendMessageAsync(\"queue\", line)));")]
    [InlineData("foreach (var line in order.Lines) { await s_sqs.SendMessageAsync(new SendMessageRequest { MessageBody = line, MessageGroupId = order.Id }); }")]
    [InlineData("foreach (var line in order.Lines) { while (true) { await s_sqs.SendMessageAsync(\"queue\", line); } }")]
    [InlineData("foreach (var line in order.Lines) { await s_sqs.SendMessageAsync(\"queue\", line); break; }")]
    [InlineData("foreach (var line in order.Lines) { await s_s3.PutObjectAsync(new PutObjectRequest { Key = line }); }")]
    public Task What_no_batch_can_do_stays_silent(string statements) => Verify.Silent<ChattyCallsAnalyzer>(FunctionSource.Handling(statements));
}
