using ServerlessGuard.Analyzers.Lifetime;

namespace ServerlessGuard.Analyzers.Tests.Lifetime;

public sealed class PollingTests
{
    [Theory]
    [InlineData("""
        while (true)
        {
            var status = await {|SLG2005:s_http.GetAsync("https://example.org/jobs/1")|};
            if (status.IsSuccessStatusCode) break;
            await Task.Delay(1000);
        }
        """)]
    [InlineData("""
        do { await Task.Delay(500); await {|SLG2005:s_s3.GetObjectMetadataAsync("exports", order.Id)|}; }
        while (context.RemainingTime > TimeSpan.Zero);
        """)]
    public Task Asking_again_and_again_is_flagged(string statements) => Verify.Flags<PollingAnalyzer>(FunctionSource.Handling(statements));

    [Theory]
    [InlineData("for (var attempt = 0; attempt < 3; attempt++) { await s_http.GetAsync(\"https://example.org\"); await Task.Delay(100); }")]
    [InlineData("while (true) { try { await s_http.GetAsync(\"https://example.org\"); break; } catch (HttpRequestException) { await Task.Delay(100); } }")]
    [InlineData("foreach (var line in order.Lines) { await s_http.GetAsync(line); await Task.Delay(10); }")]
    [InlineData("while (context.RemainingTime > TimeSpan.Zero) { await s_http.GetAsync(\"https://example.org/next\"); }")]
    [InlineData("while (true) { await s_sqs.SendMessageAsync(\"queue\", order.Id); await Task.Delay(100); }")]
    public Task Retries_pages_and_throttled_work_stay_silent(string statements) => Verify.Silent<PollingAnalyzer>(FunctionSource.Handling(statements));
}
