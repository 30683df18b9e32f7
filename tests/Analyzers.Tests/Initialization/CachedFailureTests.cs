using ServerlessGuard.Analyzers.Initialization;

namespace ServerlessGuard.Analyzers.Tests.Initialization;

public sealed class CachedFailureTests
{
    [Theory]
    [InlineData("private static readonly Lazy<Task<string>> {|SLG4003:s_settings|} = new(() => LoadAsync());", "await s_settings.Value;")]
    [InlineData("private static readonly Task<string> {|SLG4003:s_settings|} = LoadAsync();", "await s_settings;")]
    [InlineData("private static Task<string>? s_settings;", "await ({|SLG4003:s_settings ??= LoadAsync()|});")]
    [InlineData("""
        private static readonly Lazy<string> {|SLG4003:s_settings|} = new(() => s_http.GetStringAsync("https://example.org").Result);
        """, "Console.WriteLine(s_settings.Value);")]
    public Task A_kept_failure_is_flagged(string field, string statements) => Verify.Flags<CachedFailureAnalyzer>(Handling(field, statements));

    [Theory]
    [InlineData("private static readonly Task<string> s_settings = Task.FromResult(\"\");", "await s_settings;")]
    [InlineData("private static Task<string>? s_settings;", "try { await (s_settings ??= LoadAsync()); } catch { s_settings = null; throw; }")]
    [InlineData("private static readonly Lazy<string> s_settings = new(() => \"\");", "Console.WriteLine(s_settings.Value);")]
    [InlineData("private static readonly Task<string> s_settings = LoadAsync();", "")]
    [InlineData("""
        private static readonly Lazy<string> s_settings =
            new(() => s_http.GetStringAsync("https://example.org").Result, LazyThreadSafetyMode.PublicationOnly);
        """, "Console.WriteLine(s_settings.Value);")]
    public Task Completed_replaced_and_unused_tasks_stay_silent(string field, string statements) =>
        Verify.Silent<CachedFailureAnalyzer>(Handling(field, statements));

    private static string Handling(string field, string statements) =>
        FunctionSource.Handling(statements, $"{field} private static Task<string> LoadAsync() => Task.Run(() => \"\");");
}
