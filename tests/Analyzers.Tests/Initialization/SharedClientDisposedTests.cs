using ServerlessGuard.Analyzers.Initialization;

namespace ServerlessGuard.Analyzers.Tests.Initialization;

public sealed class SharedClientDisposedTests
{
    [Theory]
    [InlineData("using ({|SLG4002:s_http|}) { await s_http.GetAsync(order.Id); }")]
    [InlineData("using var client = {|SLG4002:s_http|}; await client.GetAsync(order.Id);")]
    [InlineData("await s_http.GetAsync(order.Id); {|SLG4002:s_http|}.Dispose();")]
    [InlineData("{|SLG4002:_own|}.Dispose();")]
    [InlineData("{|SLG4002:Client|}.Dispose();")]
    [InlineData("using var client = {|SLG4002:Made()|};")]
    [InlineData("_late ??= new HttpClient(); using ({|SLG4002:_late|}) { await _late.GetAsync(order.Id); }")]
    public Task Ending_what_the_next_invocation_needs_is_flagged(string statements) => Verify.Flags<SharedClientDisposedAnalyzer>(Handling(statements));

    [Theory]
    [InlineData("using var answer = await s_http.GetAsync(order.Id);")]
    [InlineData("using var client = new HttpClient(); await client.GetAsync(order.Id);")]
    [InlineData("_own.Dispose(); _own = new HttpClient();")]
    [InlineData("using var client = Fresh;")]
    [InlineData("using var client = MadeAnew();")]
    public Task Own_objects_and_replaced_ones_stay_silent(string statements) => Verify.Silent<SharedClientDisposedAnalyzer>(Handling(statements));

    [Fact]
    public Task An_object_that_is_disposed_may_take_what_it_holds_with_it() => Verify.Silent<SharedClientDisposedAnalyzer>(
        FunctionSource.Handling("Dispose();", "private HttpClient _own = new(); void Dispose() => _own.Dispose();"));

    [Fact]
    public Task The_end_of_the_process_may_dispose_it() => Verify.Silent<SharedClientDisposedAnalyzer>(FunctionSource.With("""
        private static readonly HttpClient s_http = new();
        static Function() { AppDomain.CurrentDomain.ProcessExit += (_, _) => s_http.Dispose(); }
        public Task Handle(Order order, ILambdaContext context) => s_http.GetAsync(order.Id);
        """));

    private static string Handling(string statements) => FunctionSource.Handling(statements, """
        private HttpClient _own = new();
        private HttpClient? _late;
        private static HttpClient? s_client;
        private static HttpClient Client => s_client ??= new HttpClient();
        private static HttpClient Made() => s_client ?? (s_client = new HttpClient());
        private static HttpClient Fresh => new();
        private static HttpClient MadeAnew() { if (s_client == null) { return s_client = new HttpClient(); } return new HttpClient(); }
        """);
}
