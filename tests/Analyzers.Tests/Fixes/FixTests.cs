using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using ServerlessGuard.Analyzers.Coupling;
using ServerlessGuard.Analyzers.Initialization;
using ServerlessGuard.Analyzers.Lifetime;
using ServerlessGuard.Analyzers.State;
using ServerlessGuard.CodeFixes;

namespace ServerlessGuard.Analyzers.Tests.Fixes;

/// <summary>Before and after of each fix, alone and for all at once; the comments in the cases must survive.</summary>
public sealed class FixTests
{
    private const string Async = "private static Task<string> LoadAsync() => Task.FromResult(\"\");";

    [Theory]
    [InlineData("{|SLG2001:LoadAsync()|}; /* fetch */", "await LoadAsync(); /* fetch */")]
    [InlineData("_ = {|SLG2001:LoadAsync()|};", "await LoadAsync();")]
    [InlineData("/* first */ var loading = {|SLG2001:LoadAsync()|};", "/* first */ await LoadAsync();")]
    [InlineData("_ = {|SLG2001:Task.Run(() => 1)|}; _ = {|SLG2001:LoadAsync()|};", "await Task.Run(() => 1); await LoadAsync();")]
    public Task Work_is_awaited(string before, string after) => Fixes<OutlivingWorkAnalyzer, AwaitFix>(before, after, Async);

    [Theory]
    [InlineData("var loading = {|SLG2001:LoadAsync()|}; if (order.Id == \"\") { return; } await loading;")]
    [InlineData("var loading = {|SLG2001:LoadAsync()|}; Console.WriteLine(loading.IsCompleted);")]
    [InlineData("Task<string> loading; loading = {|SLG2001:LoadAsync()|};")]
    public Task Work_in_a_local_that_is_mentioned_again_has_no_fix(string statements) => Fixes<OutlivingWorkAnalyzer, AwaitFix>(statements, statements, Async);

    [Fact]
    public Task Work_in_a_method_that_is_not_async_has_no_fix() => Verify.Fixes<OutlivingWorkAnalyzer, AwaitFix>(
        FunctionSource.With("public void Handle(Order order, ILambdaContext context) { {|SLG2001:Task.Run(() => 1)|}; }"),
        FunctionSource.With("public void Handle(Order order, ILambdaContext context) { {|SLG2001:Task.Run(() => 1)|}; }"));

    [Theory]
    [InlineData("var length = {|SLG2004:LoadAsync().Result|}.Length;", "var length = (await LoadAsync()).Length;")]
    [InlineData("{|SLG2004:LoadAsync().Wait()|}; /* until there */", "await LoadAsync(); /* until there */")]
    [InlineData("var text = {|SLG2004:LoadAsync().GetAwaiter().GetResult()|};", "var text = await LoadAsync();")]
    [InlineData("{|SLG2004:Task.WaitAll(LoadAsync(), LoadAsync())|};", "await Task.WhenAll(LoadAsync(), LoadAsync());")]
    [InlineData("{|SLG2004:Thread.Sleep(100)|};", "await Task.Delay(100);")]
    public Task Blocking_becomes_awaiting(string before, string after) => Fixes<BlockingAnalyzer, AwaitInsteadOfBlockingFix>(before, after, Async);

    [Theory]
    [InlineData("{|SLG2004:LoadAsync().Wait(100)|};")]
    [InlineData("lock (s_http) { {|SLG2004:LoadAsync().Wait()|}; }")]
    public Task Waiting_with_a_limit_or_in_a_lock_has_no_fix(string statements) =>
        Fixes<BlockingAnalyzer, AwaitInsteadOfBlockingFix>(statements, statements, Async);

    [Fact]
    public Task Async_void_becomes_async_Task() => Verify.Fixes<AsyncVoidAnalyzer, ReturnTaskFix>(
        FunctionSource.With("""
            public void Handle(Order order, ILambdaContext context) { Save(); }
            private async /* later */ void {|SLG2002:Save|}() { await Task.Yield(); }
            """),
        FunctionSource.With("""
            public void Handle(Order order, ILambdaContext context) { Save(); }
            private async /* later */ Task Save() { await Task.Yield(); }
            """));

    [Theory]
    [InlineData(
        "await {|SLG3001:s_lambda.InvokeAsync(new InvokeRequest { FunctionName = \"billing\" })|};",
        "await s_lambda.InvokeAsync(new InvokeRequest { FunctionName = \"billing\", InvocationType = InvocationType.Event });")]
    [InlineData(
        "await {|SLG3001:s_lambda.InvokeAsync(new InvokeRequest { FunctionName = \"billing\", InvocationType = InvocationType.RequestResponse /* wait */ })|};",
        "await s_lambda.InvokeAsync(new InvokeRequest { FunctionName = \"billing\", InvocationType = InvocationType.Event /* wait */ });")]
    [InlineData(
        "var request = new InvokeRequest { FunctionName = \"billing\" }; await {|SLG3001:s_lambda.InvokeAsync(request)|};",
        "var request = new InvokeRequest { FunctionName = \"billing\", InvocationType = InvocationType.Event }; await s_lambda.InvokeAsync(request);")]
    public Task A_call_whose_answer_is_unused_becomes_an_event(string before, string after) => Fixes<FunctionCallAnalyzer, EventInvocationFix>(before, after);

    [Fact]
    public Task A_call_whose_answer_is_read_has_no_fix()
    {
        const string Statements = """
            var answer = await {|SLG3001:s_lambda.InvokeAsync(new InvokeRequest { FunctionName = "billing" })|};
            Console.WriteLine(answer.FunctionError);
            """;
        return Fixes<FunctionCallAnalyzer, EventInvocationFix>(Statements, Statements);
    }

    [Theory]
    [InlineData(
        "await s_sqs.SendMessageAsync({|SLG3010:\"https://sqs.eu-west-1.amazonaws.com/123456789012/orders\"|} /* ours */, order.Id);",
        "await s_sqs.SendMessageAsync(Environment.GetEnvironmentVariable(\"QUEUE_URL\") /* ours */, order.Id);")]
    [InlineData(
        "await s_sqs.SendMessageAsync(new SendMessageRequest { QueueUrl = {|SLG3010:\"https://sqs.eu-west-1.amazonaws.com/123456789012/orders\"|} });",
        "await s_sqs.SendMessageAsync(new SendMessageRequest { QueueUrl = Environment.GetEnvironmentVariable(\"QUEUE_URL\") });")]
    public Task An_identity_is_read_from_the_environment(string before, string after) =>
        Fixes<HardCodedResourceAnalyzer, EnvironmentVariableFix>(before, after);

    [Fact]
    public Task Clients_move_to_fields_and_those_of_one_name_stay_apart() => Verify.Fixes<ClientPerInvocationAnalyzer, StaticClientFix>(
        FunctionSource.With("""
            public async Task Handle(Order order, ILambdaContext context)
                {
                    // Sends it.
                    using var client = {|SLG4001:new HttpClient()|};
                    await client.GetAsync(order.Id);
                    await Queue();
                }

                private static async Task Queue()
                {
                    var client = {|SLG4001:new AmazonSQSClient()|};
                    await client.SendMessageAsync("queue", "text");
                }
            """),
        FunctionSource.With("""
            private static readonly AmazonSQSClient s_client2 = new AmazonSQSClient();
                private static readonly HttpClient s_client = new HttpClient();

                public async Task Handle(Order order, ILambdaContext context)
                {
                    // Sends it.
                    await s_client.GetAsync(order.Id);
                    await Queue();
                }

                private static async Task Queue()
                {
                    await s_client2.SendMessageAsync("queue", "text");
                }
            """));

    [Theory]
    [InlineData("using ({|SLG4002:s_http|}) { await s_http.GetAsync(order.Id); }", "{ await s_http.GetAsync(order.Id); }")]
    [InlineData("using var client = {|SLG4002:s_http|}; await client.GetAsync(order.Id);", "var client = s_http; await client.GetAsync(order.Id);")]
    [InlineData("await s_http.GetAsync(order.Id); {|SLG4002:s_http|}.Dispose();", "await s_http.GetAsync(order.Id);")]
    public Task A_shared_client_is_kept(string before, string after) => Fixes<SharedClientDisposedAnalyzer, KeepSharedClientFix>(before, after);

    [Fact]
    public Task A_field_of_one_method_becomes_its_local() => Verify.Fixes<StateAnalyzer, FieldToLocalFix>(
        FunctionSource.With("""
            private string? _tenant;

                public void Handle(Order order, ILambdaContext context) => Save(order);

                private void Save(Order order)
                {
                    {|SLG1002:_tenant = order.Tenant|}; // for the log
                    Console.WriteLine(this._tenant);
                }
            """),
        FunctionSource.With("""
            public void Handle(Order order, ILambdaContext context) => Save(order);

                private void Save(Order order)
                {
                    string? tenant = order.Tenant; // for the log
                    Console.WriteLine(tenant);
                }
            """));

    [Fact]
    public Task A_field_that_another_method_reads_has_no_fix()
    {
        var source = FunctionSource.With("""
            private string? _tenant;
            public void Handle(Order order, ILambdaContext context) { Show(); Save(order); }
            private void Save(Order order) { {|SLG1002:_tenant = order.Tenant|}; }
            private void Show() => Console.WriteLine(_tenant);
            """);
        return Verify.Fixes<StateAnalyzer, FieldToLocalFix>(source, source);
    }

    [Fact]
    public Task An_annotation_asks_for_its_reason() => Verify.Fixes<StateAnalyzer, AnnotateFix>(
        FunctionSource.With("""
            // Last seen.
                private static string? s_last;
                public string? Handle(Order order, ILambdaContext context) { var last = s_last; {|SLG1001:s_last = order.Id|}; return last; }
            """, Attribute),
        FunctionSource.With("""
            // Last seen.
                [EnvironmentScoped("")]
                private static string? s_last;
                public string? Handle(Order order, ILambdaContext context) { var last = s_last; s_last = order.Id; return last; }
            """, Attribute));

    [Fact]
    public Task The_attribute_is_declared_where_the_project_has_none() => Verify.Fixes<StateAnalyzer, AnnotateFix>(
        FunctionSource.With("""
            /// <summary>Last seen.</summary>
                [Obsolete]
                public static string? Last { get; set; }
                public string? Handle(Order order, ILambdaContext context) { var last = Last; {|SLG1001:Last = order.Id|}; return last; }
            """),
        FunctionSource.With("""
            /// <summary>Last seen.</summary>
                [ServerlessGuard.EnvironmentScoped("")]
                [Obsolete]
                public static string? Last { get; set; }
                public string? Handle(Order order, ILambdaContext context) { var last = Last; Last = order.Id; return last; }
            """),
        added: ("EnvironmentScopedAttribute.cs", """
            using System;

            namespace ServerlessGuard
            {
                /// <summary>This member is meant to live as long as the execution environment, and to be seen by later invocations.</summary>
                [AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
                internal sealed class EnvironmentScopedAttribute : Attribute
                {
                    public EnvironmentScopedAttribute(string reason) => Reason = reason;

                    public string Reason { get; }
                }
            }

            """));

    [Theory]
    [InlineData("private string? _last;", "{|SLG1002:_last = order.Id|}", "_last = order.Id", "var last = _last;")]
    [InlineData("private int _count;", "{|SLG1003:_count++|}", "_count++", "")]
    [InlineData("private readonly Dictionary<string, Order> _cache = new();", "{|SLG1004:_cache[order.Id] = order|}", "_cache[order.Id] = order", "")]
    [InlineData("private string? _first;", "{|SLG1005:_first ??= order.Id|}", "_first ??= order.Id", "")]
    public Task Every_rule_of_kept_state_takes_the_annotation(string member, string flagged, string write, string read) =>
        Verify.Fixes<StateAnalyzer, AnnotateFix>(
            FunctionSource.With($"{member}\n    public void Handle(Order order, ILambdaContext context) {{ {read} {flagged}; }}", Attribute),
            FunctionSource.With(
                $"[EnvironmentScoped(\"\")]\n    {member}\n    public void Handle(Order order, ILambdaContext context) {{ {read} {write}; }}", Attribute));

    private const string Attribute = "public sealed class EnvironmentScopedAttribute : Attribute { public EnvironmentScopedAttribute(string reason) { } }";

    private static Task Fixes<TAnalyzer, TFix>(string before, string after, string members = "")
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new() =>
        Verify.Fixes<TAnalyzer, TFix>(FunctionSource.Handling(before, members), FunctionSource.Handling(after, members));
}
