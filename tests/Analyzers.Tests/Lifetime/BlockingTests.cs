using ServerlessGuard.Analyzers.Lifetime;

namespace ServerlessGuard.Analyzers.Tests.Lifetime;

public sealed class BlockingTests
{
    [Theory]
    [InlineData("var text = {|SLG2004:LoadAsync().Result|};")]
    [InlineData("{|SLG2004:LoadAsync().Wait()|};")]
    [InlineData("var text = {|SLG2004:LoadAsync().GetAwaiter().GetResult()|};")]
    [InlineData("{|SLG2004:Task.WaitAll(LoadAsync())|};")]
    [InlineData("{|SLG2004:Thread.Sleep(100)|};")]
    [InlineData("var all = order.Lines.Select(line => LoadAsync()).ToArray(); var texts = all.Select(task => {|SLG2004:task.Result|}).ToList();")]
    [InlineData("var all = order.Lines.Select(_ => LoadAsync()).ToArray(); {|SLG2004:Task.WaitAll(all)|}; var texts = all.Select(one => one.Result).ToList();")]
    [InlineData("var all = order.Lines.Select(line => LoadAsync()).ToList(); foreach (var task in all) { Console.WriteLine({|SLG2004:task.Result|}); }")]
    public Task A_blocked_thread_is_flagged(string statements) => Verify.Flags<BlockingAnalyzer>(Handling(statements));

    [Theory]
    [InlineData("var text = await LoadAsync();")]
    [InlineData("var one = LoadAsync(); var two = LoadAsync(); await Task.WhenAll(one, two); var text = one.Result + two.Result;")]
    [InlineData("var loading = LoadAsync(); if (loading.IsCompletedSuccessfully) { Console.WriteLine(loading.Result); }")]
    [InlineData("var all = order.Lines.Select(line => LoadAsync()).ToList(); await Task.WhenAll(all); var texts = all.Select(task => task.Result).ToList();")]
    [InlineData("""
        var all = order.Lines.Select(line => LoadAsync()).ToList();
        await Task.WhenAll(all).ConfigureAwait(false);
        foreach (var task in all) { Console.WriteLine(task.Result); }
        """)]
    public Task Reading_a_completed_task_stays_silent(string statements) => Verify.Silent<BlockingAnalyzer>(Handling(statements));

    [Fact]
    public Task Blocking_while_the_environment_starts_stays_silent() => Verify.Silent<BlockingAnalyzer>(FunctionSource.With("""
        private readonly string _settings;
        public Function() { _settings = LoadAsync().GetAwaiter().GetResult(); }
        public string Handle(Order order, ILambdaContext context) => _settings;
        private static Task<string> LoadAsync() => Task.FromResult("");
        """));

    [Theory]
    [InlineData("", Microsoft.CodeAnalysis.DiagnosticSeverity.Info)]
    [InlineData("serverlessguard.concurrency = concurrent", Microsoft.CodeAnalysis.DiagnosticSeverity.Warning)]
    public async Task Where_invocations_share_a_process_it_is_a_warning(string option, Microsoft.CodeAnalysis.DiagnosticSeverity severity)
    {
        var compilation = Verify.Compile(Handling("Thread.Sleep(100);"));
        var found = await Diagnostics.Of(compilation, [new BlockingAnalyzer()], ("/.editorconfig", $"root = true\n[*.cs]\n{option}\n"));
        Assert.Equal(severity, Assert.Single(found).Severity);
    }

    private static string Handling(string statements) =>
        FunctionSource.Handling(statements, "private static Task<string> LoadAsync() => Task.FromResult(\"\");");
}
