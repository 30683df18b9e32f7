using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using ServerlessGuard.Analyzers.Coupling;
using ServerlessGuard.Analyzers.Initialization;
using ServerlessGuard.Analyzers.Lifetime;
using ServerlessGuard.Analyzers.State;
using ServerlessGuard.CodeFixes;

namespace ServerlessGuard.Analyzers.Tests.Fixes;

/// <summary>
/// In whatever shape code stands (regions, directives, nested and generic types, keywords as names, several findings), a fix leaves code that
/// compiles, with the comments it had. What ends in <c>no fix</c> is found and not offered one: it would not be the same program.
/// </summary>
public sealed class FixShapeTests
{
    private const string NoFix = "/* no fix */";

    private const string Load = "private static Task<string> LoadAsync(string id = \"\") => Task.FromResult(id);";

    [Theory]
    [InlineData("private string? _event; public void Handle(Order order, ILambdaContext context) { _event = order.Id; Console.WriteLine(_event); }")]
    [InlineData("""
        #region state
        private string? _id;
        #endregion
        public void Handle(Order order, ILambdaContext context) { _id = order.Id; /* kept */ Console.WriteLine(_id); }
        """)]
    [InlineData("""
        private string? _id, _other;
        public void Handle(Order order, ILambdaContext context) { _id = order.Id; Console.WriteLine(_id + nameof(_id)); } /* no fix */
        """)]
    [InlineData("""
        private string? _id;
        private string? _tenant;
        public void Handle(Order order, ILambdaContext context)
        {
            // first
            _id = order.Id;
            this._tenant = order.Tenant; // second
            Console.WriteLine(_id + this._tenant);
        }
        """)]
    [InlineData("""
        private List<string>? _lines;
        public void Handle(Order order, ILambdaContext context) { _lines = order.Lines; _lines.ForEach(line => Console.WriteLine(_lines.Count + line)); }
        """)]
    [InlineData("""
        private readonly struct Key(string id) { public string Id => id; }
        private Key _key;
        public void Handle(Order order, ILambdaContext context) { _key = new Key(order.Id); Console.WriteLine(_key.Id); }
        """)]
    [InlineData("""
        #if DEBUG
        private int _unused;
        #endif
        #pragma warning disable CS0169
        private string? _id;
        #pragma warning restore CS0169
        public void Handle(Order order, ILambdaContext context) { _id = order.Id; Console.WriteLine(_id); }
        """)]
    [InlineData("""
        private string? _id;
        public async Task Handle(Order order, ILambdaContext context) { _id = order.Id; await Task.Yield(); Console.WriteLine($"{_id}"); }
        """)]
    [InlineData("private string? _order; public void Handle(Order order, ILambdaContext context) { _order = order.Id; Console.WriteLine(_order); } /* no fix */")]
    public Task A_field_becomes_a_local(string members) => Compiles<StateAnalyzer, FieldToLocalFix>(FunctionSource.With(members));

    [Theory]
    [InlineData(
        "private static readonly Amazon.RegionEndpoint s_region = Amazon.RegionEndpoint.EUWest1;",
        "var s3 = new AmazonS3Client(s_region); Console.WriteLine(s3);")]
    [InlineData(
        "static readonly HttpClientHandler s_handler; static Function() { s_handler = new HttpClientHandler(); }",
        "Console.WriteLine(new HttpClient(s_handler)); /* no fix */")]
    [InlineData("", "/* why */ using var s3 = new AmazonS3Client(); Console.WriteLine(s3);")]
    [InlineData("", "\n#region client\nvar s3 = new AmazonS3Client();\n#endregion\nConsole.WriteLine(s3);")]
    [InlineData("", "Console.WriteLine(new AmazonS3Client()); Console.WriteLine(new AmazonSQSClient()); var s3 = new AmazonS3Client(); Console.WriteLine(s3);")]
    [InlineData(
        "private readonly HttpClient s_httpClient = new();",
        "HttpClient client = new(); Console.WriteLine(client); Console.WriteLine(new HttpClient());")]
    [InlineData("", "var @object = new HttpClient { Timeout = TimeSpan.FromSeconds(3) }; Console.WriteLine(@object);")]
    [InlineData("", "Func<IAmazonS3> make = () => new AmazonS3Client(); Console.WriteLine(make());")]
    [InlineData("", "IAmazonS3 s3; s3 = new AmazonS3Client(); Console.WriteLine(s3);")]
    [InlineData("private IAmazonS3 Client() => new AmazonS3Client();", "Console.WriteLine(Client());")]
    [InlineData("private IAmazonS3 Client { get { return new AmazonS3Client(); } }", "Console.WriteLine(Client);")]
    [InlineData(
        "private class Inner<T> { public object Make() { var made = new AmazonS3Client(); return made; } }",
        "Console.WriteLine(new Inner<int>().Make());")]
    public Task A_client_moves_to_a_field(string members, string statements) => Compiles<ClientPerInvocationAnalyzer, StaticClientFix>(
        FunctionSource.With($"{members}\npublic void Handle(Order order, ILambdaContext context) {{ {statements} }}"));

    [Theory]
    [InlineData("LoadAsync(); /* go */")]
    [InlineData("_ = LoadAsync(order.Id); var later = LoadAsync(); Task.Run(() => 1);")]
    [InlineData("if (order.Id == \"\") LoadAsync(); else _ = LoadAsync();")]
    [InlineData("foreach (var line in order.Lines) LoadAsync(line);")]
    [InlineData("switch (order.Id) { case \"a\": LoadAsync(); break; default: var task = LoadAsync(); break; }")]
    [InlineData("order.Lines.ForEach(line => { LoadAsync(line); }); /* no fix */")]
    [InlineData("Func<Task> later = async () => { LoadAsync(); await Task.Yield(); }; await later();")]
    [InlineData("await Local(); async Task Local() { _ = LoadAsync(); await Task.Yield(); }")]
    [InlineData("\n#region work\nLoadAsync();\n#endregion\n")]
    [InlineData("lock (order) { LoadAsync(); } /* no fix */")]
    [InlineData("try { LoadAsync(); } catch (Exception) { LoadAsync(); } finally { LoadAsync(); }")]
    [InlineData("order?.Lines.Select(line => line).ToList(); LoadAsync().ContinueWith(done => done.Result);")]
    public Task Work_is_awaited(string statements) => Compiles<OutlivingWorkAnalyzer, AwaitFix>(FunctionSource.Handling(statements, Load));

    [Theory]
    [InlineData("var text = LoadAsync().Result; Console.WriteLine(LoadAsync().Result.Length);")]
    [InlineData("Console.WriteLine($\"{LoadAsync().GetAwaiter().GetResult()} {LoadAsync().Result}\");")]
    [InlineData("if (LoadAsync().Result == \"\") LoadAsync().Wait(); else Thread.Sleep(1);")]
    [InlineData("var texts = order.Lines.Select(line => LoadAsync(line).Result).ToList(); /* no fix */")]
    [InlineData("var query = from line in order.Lines where LoadAsync(line).Result == \"\" select line; /* no fix */")]
    [InlineData("var task = LoadAsync(); var text = task.Result; Task.WaitAll(task, LoadAsync());")]
    [InlineData("var text = LoadAsync().ConfigureAwait(false).GetAwaiter().GetResult();")]
    [InlineData("var tasks = new[] { LoadAsync() }; Task.WaitAll(tasks); var any = Task.WaitAny(tasks);")]
    [InlineData("object text = LoadAsync(LoadAsync().Result).Result; /* both */ _ = -LoadAsync().Result.Length;")]
    [InlineData("lock (order) { Thread.Sleep(1); } Thread.Sleep(TimeSpan.FromSeconds(1));")]
    [InlineData("var text = (LoadAsync().Result ?? \"\").Trim(); text += LoadAsync().Result; Span<char> none = default; Console.WriteLine(none.Length);")]
    [InlineData("var text = order.Id == \"\" ? LoadAsync().Result : LoadAsync().Result[..0]; Console.WriteLine(LoadAsync().Result![0]);")]
    public Task Blocking_becomes_awaiting(string statements) => Compiles<BlockingAnalyzer, AwaitInsteadOfBlockingFix>(FunctionSource.Handling(statements, Load));

    [Theory]
    [InlineData("public async void Handle(Order order, ILambdaContext context) => await Task.Yield();")]
    [InlineData(
        "public async Task Handle(Order order, ILambdaContext context) { Send(); await Task.Yield(); } /* x */ private async " +
            "void Send() { await Task.Yield(); }")]
    [InlineData("public async Task Handle(Order order, ILambdaContext context) { await Task.Yield(); Local(); async void Local() => await Task.Yield(); }")]
    [InlineData(
        "public void Handle(Order order, ILambdaContext context) { Send<int>(); this.Send<string>(); } async void Send<T>() " +
            "{ await Task.Yield(); return; }")]
    [InlineData("public void Handle(Order order, ILambdaContext context) => Send(); async void Send() { await Task.Yield(); }")]
    [InlineData("public void Handle(Order order, ILambdaContext context) { Action send = Send; send(); } async void Send() { await Task.Yield(); } /* no fix */")]
    [InlineData(
        "public void Handle(Order order, ILambdaContext context) { if (order.Id == \"\") Send(); else Send(); } static async " +
            "void Send() => await Task.Yield();")]
    [InlineData(
        "public async Task Handle(Order order, ILambdaContext context) { order.Lines.ForEach(line => Send(line)); await Task.Yield(); " +
            "} async void Send(string s) { await Task.Yield(); }")]
    public Task Async_void_returns_a_task(string members) => Compiles<AsyncVoidAnalyzer, ReturnTaskFix>(FunctionSource.With(members));

    [Theory]
    [InlineData("private static int s_count; public void Handle(Order order, ILambdaContext context) { s_count++; --s_count; /* end */ }")]
    [InlineData("private long _count; public void Handle(Order order, ILambdaContext context) { this._count++; for (var i = 0; i < 3; i++) _count--; }")]
    [InlineData("private static int Count { get; set; } public void Handle(Order order, ILambdaContext context) { Count++; } /* no fix */")]
    [InlineData("private static int s_count; public int Handle(Order order, ILambdaContext context) => s_count++; /* no fix */")]
    [InlineData("private static int s_count; public void Handle(Order order, ILambdaContext context) => s_count++; /* no fix */")]
    [InlineData("private static int s_count; public void Handle(Order order, ILambdaContext context) { Action add = () => s_count++; add(); } /* no fix */")]
    [InlineData("private static class Of<T> { public static int Count; } public void Handle(Order order, ILambdaContext context) { Of<int>.Count++; }")]
    [InlineData("private static readonly int[] s_counts = new int[2]; public void Handle(Order order, ILambdaContext context) { s_counts[0]++; } /* no fix */")]
    [InlineData("private static volatile int s_count; public void Handle(Order order, ILambdaContext context) { s_count++; } /* no fix */")]
    [InlineData("private static uint s_count; public void Handle(Order order, ILambdaContext context) { s_count++; } /* no fix */")]
    [InlineData("private static int s_count; public void Handle(Order order, ILambdaContext context) { for (var i = 0; i < 2; s_count++, i++) { } } /* no fix */")]
    public Task Counting_is_interlocked(string members) => Compiles<ConcurrencyAnalyzer, InterlockedFix>(FunctionSource.With(members));

    [Theory]
    [InlineData("s_hub.Ready += Done; Console.WriteLine(order.Id); /* end */")]
    [InlineData("s_hub.Ready += () => Console.WriteLine(order.Id); s_hub.Ready += Done; Console.WriteLine(order.Id);")]
    [InlineData("s_hub.Ready += delegate { Console.WriteLine(order.Id); }; using var stream = new MemoryStream(); stream.Flush();")]
    [InlineData("if (order.Id == \"\") { s_hub.Ready += Done; Console.WriteLine(); }")]
    [InlineData("s_hub.Ready += Done; var handler = order.Id; Console.WriteLine(handler); return;")]
    [InlineData("s_hub.Ready += async () => await Task.Yield(); Console.WriteLine(order.Id);")]
    [InlineData("s_hub.Ready += Done; if (order.Id == \"\") { return; } var after = 1; Console.WriteLine(after);")]
    [InlineData("\n#region subscribe\ns_hub.Ready += Done;\n#endregion\nConsole.WriteLine(order.Id);")]
    [InlineData("\n#if !NONE\ns_hub.Ready += Done;\nConsole.WriteLine(order.Id);\n#endif\n")]
    [InlineData("s_hub.Ready += Done; Local(); void Local() { } /* no fix */")]
    public Task A_handler_is_removed(string statements) => Compiles<EventSubscriptionAnalyzer, UnsubscribeFix>(FunctionSource.With(
        $"private static readonly Hub s_hub = new(); void Done() {{ }} public void Handle(Order order, ILambdaContext context) {{ {statements} }}",
        "public class Hub { public event Action? Ready; public void Raise() => Ready?.Invoke(); }"));

    [Theory]
    [InlineData("using (s_http) { await s_http.GetAsync(order.Id); } /* end */")]
    [InlineData("using var client = s_http; await client.GetAsync(order.Id);")]
    [InlineData("using HttpClient a = s_http, b = s_http; await a.GetAsync(order.Id); await b.GetAsync(order.Id); /* no fix */")]
    [InlineData("/* why */ s_http.Dispose();")]
    [InlineData("\n#region end\ns_http.Dispose();\n#endregion\n")]
    [InlineData("if (order.Id == \"\") s_http.Dispose(); else s_http?.Dispose(); /* no fix */")]
    [InlineData("using (var client = s_http) await client.GetAsync(order.Id);")]
    [InlineData("using (var one = s_http) using (var two = s_http) { await one.GetAsync(\"\"); await two.GetAsync(\"\"); }")]
    [InlineData("try { await s_http.GetAsync(\"\"); } finally { s_http.Dispose(); }")]
    [InlineData("using (s_http) using (s_sqs) { await s_http.GetAsync(order.Id); } var client = 1; Console.WriteLine(client);")]
    public Task The_shared_client_lives_on(string statements) =>
        Compiles<SharedClientDisposedAnalyzer, KeepSharedClientFix>(FunctionSource.Handling(statements));

    [Theory]
    [InlineData("await s_lambda.InvokeAsync(new InvokeRequest()); /* end */")]
    [InlineData(
        "await s_lambda.InvokeAsync(new InvokeRequest { FunctionName = \"a\" }).ConfigureAwait(false); await s_lambda.InvokeAsync(new() " +
            "{ FunctionName = \"b\", });")]
    [InlineData("var request = new InvokeRequest { FunctionName = \"a\" }; await s_lambda.InvokeAsync(request);")]
    [InlineData("_ = await s_lambda.InvokeAsync(new InvokeRequest { InvocationType = InvocationType.RequestResponse /* waits */ });")]
    [InlineData("var request = new InvokeRequest(); request.FunctionName = \"a\"; await s_lambda.InvokeAsync(request); await s_lambda.InvokeAsync(request);")]
    [InlineData("var InvocationType = \"x\"; await s_lambda.InvokeAsync(new InvokeRequest { FunctionName = InvocationType });")]
    [InlineData(
        "if (order.Id == \"\") await s_lambda.InvokeAsync(new InvokeRequest\n{\n    FunctionName = \"a\", // first\n    // second\n " +
            "   Payload = order.Id,\n});")]
    public Task A_call_becomes_an_event(string statements) => Compiles<FunctionCallAnalyzer, EventInvocationFix>(FunctionSource.Handling(statements));

    [Theory]
    [InlineData("await s_sqs.SendMessageAsync(\"https://sqs.eu-west-1.amazonaws.com/123456789012/orders\", order.Id);")]
    [InlineData("await s_sns.PublishAsync(message: order.Id, topicArn: \"arn:aws:sns:eu-west-1:123456789012:orders\");")]
    [InlineData(
        "await s_sns.PublishAsync(new PublishRequest { TopicArn = \"arn:aws:sns:eu-west-1:123456789012:a\", /* x */ Message " +
            "= \"m\" }); Console.WriteLine(new AmazonS3Client(Amazon.RegionEndpoint.EUWest1));")]
    [InlineData("string? Environment = null; await s_sns.PublishAsync(\"arn:aws:sns:eu-west-1:123456789012:a\", Environment ?? \"\");")]
    [InlineData("await s_sqs.SendMessageAsync(@\"https://sqs.eu-west-1.amazonaws.com/123456789012/orders\", order.Id);")]
    public Task An_identity_is_read_from_the_environment(string statements) =>
        Compiles<HardCodedResourceAnalyzer, EnvironmentVariableFix>(FunctionSource.Handling(statements));

    [Theory]
    [InlineData("await using var stream = new FileStream(\"/tmp/\" + order.Id, FileMode.Create); stream.Flush();")]
    [InlineData("using (FileStream stream = new(\"/tmp/\" + order.Id, FileMode.Append)) stream.Flush();")]
    [InlineData(
        "using var stream = new FileStream($\"/tmp/{order.Id}\", FileMode.CreateNew, FileAccess.Write, FileShare.None, 1024, " +
            "useAsync: true); stream.Flush(); /* no fix */")]
    [InlineData("using var stream = new FileStream(\"/tmp/\" + order.Id, FileMode.Create, FileAccess.Write, FileShare.None, 1024, true); stream.Flush();")]
    [InlineData(
        "using var stream = new FileStream(\"/tmp/\" + order.Id, FileMode.Create, FileAccess.Write, FileShare.None, 1024, FileOptions.WriteThrough); " +
            "stream.Flush();")]
    [InlineData(
        "using var one = new FileStream(\"/tmp/\" + order.Id, FileMode.Create); /* two */ using var two = new FileStream(\"/tmp/\" " +
            "+ order.Tenant, FileMode.Create); one.CopyTo(two);")]
    public Task A_file_goes_with_its_stream(string statements) => Compiles<TemporaryFileAnalyzer, DeleteOnCloseFix>(FunctionSource.Handling(statements));

    [Theory]
    [InlineData("Logger.AppendKey(\"id\", order.Id); Console.WriteLine(order.Id); /* end */")]
    [InlineData("Logger.AppendKey(\"id\", order.Id); Logger.AppendKey(\"tenant\", order.Tenant); Console.WriteLine(order.Id);")]
    [InlineData("if (order.Id == \"\") { Logger.AppendKey(\"id\", order.Id); Console.WriteLine(); }")]
    [InlineData("\n#region keys\nLogger.AppendKey(\"id\", order.Id);\n#endregion\nawait Task.Yield(); return;")]
    [InlineData("Logger.AppendKey(\"id\", order.Id); /* no fix */")]
    [InlineData("var key = \"id\"; Logger.AppendKey(key, order.Id); var done = key; Console.WriteLine(done);")]
    [InlineData("Logger.AppendKeys(new Dictionary<string, object> { [\"id\"] = order.Id }); Console.WriteLine(order.Id); /* no fix */")]
    public Task A_key_is_removed(string statements) => Compiles<AmbientKeysAnalyzer, LogKeyFix>(
        "using AWS.Lambda.Powertools.Logging;\n" + FunctionSource.Handling(statements));

    [Theory]
    [InlineData("LogContext.PushProperty(\"id\", order.Id); Console.WriteLine(order.Id); /* end */")]
    [InlineData("_ = LogContext.PushProperty(\"id\", order.Id); LogContext.PushProperty(\"t\", order.Tenant);")]
    [InlineData("var scope = LogContext.PushProperty(\"id\", order.Id); Console.WriteLine(order.Id);")]
    [InlineData("if (order.Id == \"\") LogContext.PushProperty(\"id\", order.Id); /* no fix */")]
    [InlineData("switch (order.Id) { case \"a\": LogContext.PushProperty(\"id\", order.Id); break; } /* no fix */")]
    [InlineData("\n#region keys\nLogContext.PushProperty(\"id\", order.Id);\n#endregion\n")]
    public Task A_scope_is_disposed(string statements) => Compiles<AmbientKeysAnalyzer, LogScopeFix>(
        "using Serilog.Context;\n" + FunctionSource.Handling(statements));

    [Theory]
    [InlineData("s_id.Value = order.Id; Console.WriteLine(s_id.Value); /* end */")]
    [InlineData("s_id.Value = order.Id; s_tenant.Value = order.Tenant; Console.WriteLine(s_id.Value + s_tenant.Value);")]
    [InlineData("var previous = 1; s_id.Value = order.Id; Console.WriteLine(previous);")]
    [InlineData("if (order.Id == \"\") { s_id.Value = order.Id; Console.WriteLine(); }")]
    [InlineData("\n#region flow\ns_id.Value = order.Id;\n#endregion\nConsole.WriteLine(order.Id); return;")]
    public Task An_ambient_value_is_set_back(string statements) => Compiles<FlowingStateAnalyzer, RestoreAmbientFix>(FunctionSource.With(
        $"private static readonly AsyncLocal<string?> s_id = new(), s_tenant = new(); public void Handle(Order order, ILambdaContext context) {{ {statements} }}"));

    [Theory]
    [InlineData(
        "private static readonly Guid s_id = Guid.NewGuid(); /* x */ public void Handle(Order order, ILambdaContext context) " +
            "=> Console.WriteLine(s_id);")]
    [InlineData(
        "private static Guid s_id = Guid.NewGuid(), s_other = Guid.NewGuid(); public void Handle(Order order, ILambdaContext " +
            "context) => Console.WriteLine($\"{s_id}{s_other}\"); /* no fix */")]
    [InlineData(
        "private static DateTime s_at = DateTime.UtcNow; static Function() { Console.WriteLine(); } public void Handle(Order " +
            "order, ILambdaContext context) => Console.WriteLine(s_at);")]
    [InlineData("private readonly Guid _id = Guid.NewGuid(); public void Handle(Order order, ILambdaContext context) => Console.WriteLine(_id);")]
    [InlineData("public static Guid Id { get; } = Guid.NewGuid(); public void Handle(Order order, ILambdaContext context) => Console.WriteLine(Id); /* no fix */")]
    [InlineData(
        "private Guid _id; public Function() => _id = Guid.NewGuid(); public void Handle(Order order, ILambdaContext context) " +
            "=> Console.WriteLine(_id); /* no fix */")]
    public Task A_unique_value_is_made_again_after_a_restore(string members) =>
        Compiles<SnapStartAnalyzer, AfterRestoreFix>(FunctionSource.With(members));

    [Theory]
    [InlineData(
        "s_http.DefaultRequestHeaders.Add(\"x\", order.Id); var message = new HttpRequestMessage(HttpMethod.Get, \"a\"); await " +
            "s_http.SendAsync(message);")]
    [InlineData(
        "s_http.DefaultRequestHeaders.Authorization = new(\"Bearer\", order.Id); using var message = new HttpRequestMessage(); " +
            "await s_http.SendAsync(message); /* end */")]
    [InlineData(
        "\n#region headers\ns_http.DefaultRequestHeaders.Add(\"x\", order.Id);\n#endregion\nusing var message = new HttpRequestMessage(); " +
            "await s_http.SendAsync(message); /* no fix */")]
    [InlineData(
        "s_http.DefaultRequestHeaders.Add(\"x\", order.Id); s_http.DefaultRequestHeaders.Add(\"y\", order.Id); var message = " +
            "new HttpRequestMessage(); await s_http.SendAsync(message);")]
    [InlineData("s_http.DefaultRequestHeaders.Add(\"x\", order.Id); await s_http.GetAsync(\"a\"); /* no fix */")]
    public Task A_header_moves_to_the_request(string statements) =>
        Compiles<SharedClientAnalyzer, RequestHeaderFix>(FunctionSource.Handling(statements));

    private static async Task Compiles<TAnalyzer, TFix>(string source)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        Document?[] documents = [.. await Fixed.EachAlone<TAnalyzer, TFix>(source), await Fixed.All<TAnalyzer, TFix>(source)];
        var isOffered = !source.Contains(NoFix, StringComparison.Ordinal);
        Assert.All(documents, document => Assert.Equal(isOffered, document is not null));
        foreach (var document in documents.OfType<Document>())
        {
            var text = (await document.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
            Assert.NotEqual(source, text);
            Assert.Empty(await Fixed.ErrorsOf(document));
            Assert.All(CommentsOf(source), comment => Assert.Contains(comment, text, StringComparison.Ordinal));
        }
    }

    private static IEnumerable<string> CommentsOf(string source) =>
        Regex.Matches(source, @"/\*.*?\*/|(?<!:)//[^\n]*|#(end)?region[^\n]*", RegexOptions.CultureInvariant).Select(match => match.Value.Trim());
}
