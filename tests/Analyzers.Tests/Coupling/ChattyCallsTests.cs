using ServerlessGuard.Analyzers.Coupling;

namespace ServerlessGuard.Analyzers.Tests.Coupling;

public sealed class ChattyCallsTests
{
    [Theory]
    [InlineData("foreach (var line in order.Lines) { await {|SLG3005:s_sqs.SendMessageAsync(\"queue\", line)|}; }")]
    [InlineData("""
        foreach (var line in order.Lines)
        {
            await {|SLG3005:s_sqs.SendMessageAsync(new SendMessageRequest { MessageBody = line })|}.ConfigureAwait(false);
        }
        """)]
    [InlineData("foreach (var line in order.Lines) { await {|SLG3005:s_dynamoDb.PutItemAsync(line, new())|}; }")]
    [InlineData("""
        System.Data.Common.DbCommand command = null!;
        foreach (var line in order.Lines) { command.CommandText = line; await {|SLG3005:command.ExecuteNonQueryAsync()|}; }
        """)]
    [InlineData("for (var i = 0; i < order.Lines.Count; i++) { await {|SLG3005:s_sqs.SendMessageAsync(\"queue\", order.Lines[i])|}; }")]
    [InlineData("""
        foreach (var line in order.Lines) { await Send(line); }
        static async Task Send(string line) => await s_sqs.SendMessageAsync("queue", line);
        """)] // FN: a local function
    public Task One_round_trip_for_each_item_is_flagged(string statements) => Verify.Flags<ChattyCallsAnalyzer>(FunctionSource.Handling(statements));

    [Theory]
    [InlineData("await s_sqs.SendMessageAsync(\"queue\", order.Id);")]
    [InlineData("foreach (var name in new[] { \"one\", \"two\" }) { await s_sqs.SendMessageAsync(name, \"ping\"); }")]
    [InlineData("await Task.WhenAll(order.Lines.Select(line => s_sqs.SendMessageAsync(\"queue\", line)));")]
    [InlineData("""
        foreach (var line in order.Lines)
        {
            await s_sqs.SendMessageAsync(new SendMessageRequest { MessageBody = line, MessageGroupId = order.Id });
        }
        """)]
    [InlineData("foreach (var line in order.Lines) { while (true) { await s_sqs.SendMessageAsync(\"queue\", line); } }")]
    [InlineData("foreach (var line in order.Lines) { await s_sqs.SendMessageAsync(\"queue\", line); break; }")]
    [InlineData("""
        foreach (var line in order.Lines)
        {
            await s_dynamoDb.PutItemAsync(new PutItemRequest { ConditionExpression = "attribute_not_exists(id)" });
        }
        """)]
    [InlineData("foreach (var line in order.Lines) { await s_s3.PutObjectAsync(new PutObjectRequest { Key = line }); }")]
    public Task What_no_batch_can_do_stays_silent(string statements) => Verify.Silent<ChattyCallsAnalyzer>(FunctionSource.Handling(statements));

    [Theory]
    [InlineData("foreach (var line in order.Lines) { await Send(line); }")]
    [InlineData("foreach (var line in order.Lines) { await Send(line).ConfigureAwait(false); }")]
    [InlineData("for (var i = 0; i < order.Lines.Count; i++) { await Send(order.Lines[i]); }")]
    public Task A_method_that_is_awaited_for_each_item_is_flagged(string statements) => Verify.Flags<ChattyCallsAnalyzer>(FunctionSource.Handling(
        statements, "private static async Task Send(string line) { await {|SLG3005:s_sqs.SendMessageAsync(\"queue\", line)|}; }"));

    [Theory]
    [InlineData("await Send(order.Id);")]
    [InlineData("await Task.WhenAll(order.Lines.Select(Send));")]
    [InlineData("foreach (var name in new[] { \"one\", \"two\" }) { await Send(name); }")]
    [InlineData("foreach (var line in order.Lines) { try { await Send(line); } catch (InvalidOperationException) { Console.WriteLine(line); } }")]
    [InlineData("foreach (var line in order.Lines) { await Send(line); break; }")]
    [InlineData("for (var page = 0; page < 10; page++) { await Send(order.Id); }")]
    public Task A_method_that_is_called_once_or_handles_each_item_alone_stays_silent(string statements) => Verify.Silent<ChattyCallsAnalyzer>(
        FunctionSource.Handling(statements, "private static async Task Send(string line) { await s_sqs.SendMessageAsync(\"queue\", line); }"));

    [Theory]
    [InlineData("await s_http.GetAsync(\"a\"); await s_http.GetAsync(\"b\"); await {|SLG3005:s_http.GetAsync(\"c\")|}; await s_http.GetAsync(\"d\");")]
    [InlineData("""
        await s_http.GetAsync("a");
        if (order.Id == "") { await s_lambda.InvokeAsync(new InvokeRequest()); await {|SLG3005:s_http.GetAsync("c")|}; }
        """)]
    [InlineData("""
        await Price(order);
        await Price(order);
        await {|SLG3005:s_http.GetAsync("c")|};
        static async Task Price(Order of) => await s_http.GetAsync(of.Id);
        """)]
    public Task The_third_service_waited_for_is_flagged(string statements) => Verify.Flags<ChattyCallsAnalyzer>(FunctionSource.Handling(statements));

    [Theory]
    [InlineData("await s_http.GetAsync(\"a\"); await s_http.GetAsync(\"b\");")]
    [InlineData("await Task.WhenAll(s_http.GetAsync(\"a\"), s_http.GetAsync(\"b\"), s_http.GetAsync(\"c\"));")]
    [InlineData("""
        if (order.Id == "a") { await s_http.GetAsync("a"); }
        else if (order.Id == "b") { await s_http.GetAsync("b"); }
        else { await s_http.GetAsync("c"); }
        """)]
    [InlineData("for (var page = 0; page < 9; page++) { await s_http.GetAsync(\"a\"); await s_http.GetAsync(\"b\"); await s_http.GetAsync(\"c\"); }")]
    [InlineData("await s_http.GetAsync(\"a\"); try { await s_http.GetAsync(\"b\"); } catch (HttpRequestException) { await s_http.GetAsync(\"c\"); }")]
    public Task Two_services_or_several_at_once_stay_silent(string statements) => Verify.Silent<ChattyCallsAnalyzer>(FunctionSource.Handling(statements));
}
