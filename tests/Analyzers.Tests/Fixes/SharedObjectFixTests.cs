using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using ServerlessGuard.Analyzers.Coupling;
using ServerlessGuard.Analyzers.State;
using ServerlessGuard.CodeFixes;

namespace ServerlessGuard.Analyzers.Tests.Fixes;

/// <summary>Fixes of what several invocations share: clients, counters, scoped services, frozen values, files.</summary>
public sealed class SharedObjectFixTests
{
    private const string Client = "private static readonly HttpClient s_http = new();\n    ";

    [Fact]
    public Task A_header_goes_with_the_request_that_it_is_for() => Fixes<SharedClientAnalyzer, RequestHeaderFix>(
        Client + """
        public async Task Handle(Order order, ILambdaContext context)
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, "https://example.org");
                {|SLG1010:s_http.DefaultRequestHeaders.Authorization = new("Bearer", order.Tenant)|}; // theirs
                {|SLG1010:s_http.DefaultRequestHeaders.Add("X-Tenant", order.Tenant)|};
                await s_http.SendAsync(request);
            }
        """,
        Client + """
        public async Task Handle(Order order, ILambdaContext context)
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, "https://example.org");
                request.Headers.Authorization = new("Bearer", order.Tenant); // theirs
                request.Headers.Add("X-Tenant", order.Tenant);
                await s_http.SendAsync(request);
            }
        """);

    [Fact]
    public Task A_header_that_is_set_too_early_moves_behind_the_request() => Fixes<SharedClientAnalyzer, RequestHeaderFix>(
        Client + """
        public async Task Handle(Order order, ILambdaContext context)
            {
                {|SLG1010:s_http.DefaultRequestHeaders.Add("X-Tenant", order.Tenant)|}; // theirs
                var request = new HttpRequestMessage(HttpMethod.Get, "https://example.org");
                await s_http.SendAsync(request);
            }
        """,
        Client + """
        public async Task Handle(Order order, ILambdaContext context)
            {
                var request = new HttpRequestMessage(HttpMethod.Get, "https://example.org");
                request.Headers.Add("X-Tenant", order.Tenant); // theirs
                await s_http.SendAsync(request);
            }
        """);

    [Theory]
    [InlineData("{|SLG1010:s_http.DefaultRequestHeaders.Add(\"X-Tenant\", order.Tenant)|}; await s_http.GetAsync(order.Id);")]
    [InlineData("""
        var request = new HttpRequestMessage();
        {|SLG1010:s_http.DefaultRequestHeaders.Add("X-Tenant", order.Tenant)|};
        await s_http.SendAsync(request);
        await s_http.GetAsync(order.Id);
        """)]
    [InlineData("{|SLG1010:s_http.Timeout = TimeSpan.FromSeconds(order.Id.Length)|}; var request = new HttpRequestMessage(); await s_http.SendAsync(request);")]
    public Task Any_other_shape_has_no_fix(string statements)
    {
        var source = Client + $"public async Task Handle(Order order, ILambdaContext context) {{ {statements} }}";
        return Fixes<SharedClientAnalyzer, RequestHeaderFix>(source, source);
    }

    [Theory]
    [InlineData("{|SLG1013:s_count++|}; /* seen */", "Interlocked.Increment(ref s_count); /* seen */")]
    [InlineData("{|SLG1013:--s_count|};", "Interlocked.Decrement(ref s_count);")]
    [InlineData("{|SLG1013:s_count++|}; {|SLG1013:s_total++|};", "Interlocked.Increment(ref s_count); Interlocked.Increment(ref s_total);")]
    public Task A_counter_loses_no_update(string before, string after) => Counts(before, after);

    [Theory]
    [InlineData("var seen = {|SLG1013:s_count++|}; Console.WriteLine(seen);")]
    [InlineData("{|SLG1013:s_count += 2|};")]
    [InlineData("{|SLG1013:s_share++|};")]
    public Task Other_arithmetic_has_no_fix(string statements) => Counts(statements, statements);

    [Fact]
    public Task A_scoped_service_is_asked_for_in_each_invocation() => Fixes<ScopedCaptureAnalyzer, FromServicesFix>(
        """
        private readonly Store _store;
            private readonly HttpClient _http;

            // Made by the container.
            public Function(Store {|SLG1012:store|}, HttpClient http)
            {
                _store = store;
                _http = http;
            }

            [Amazon.Lambda.Annotations.LambdaFunction]
            public Task<string> Get(string id) => _http.GetStringAsync(_store.Find(id) + this._store.Find(id));

            [Amazon.Lambda.Annotations.LambdaFunction]
            public Task<string> Ping() => _http.GetStringAsync("https://example.org");
        """,
        """
        private readonly HttpClient _http;

            // Made by the container.
            public Function(HttpClient http)
            {
                _http = http;
            }

            [Amazon.Lambda.Annotations.LambdaFunction]
            public Task<string> Get(string id, [Amazon.Lambda.Annotations.FromServices] Store store) => _http.GetStringAsync(store.Find(id) + store.Find(id));

            [Amazon.Lambda.Annotations.LambdaFunction]
            public Task<string> Ping() => _http.GetStringAsync("https://example.org");
        """,
        Store);

    [Theory]
    [InlineData("""
        private readonly Store _store;
        public Function(Store {|SLG1012:store|}) { _store = store; }
        [Amazon.Lambda.Annotations.LambdaFunction] public string Get(string id) => Find(id);
        private string Find(string id) => _store.Find(id);
        """)]
    [InlineData("""
        private readonly Store _store;
        public Function(Store {|SLG1012:store|}) { _store = store; Console.WriteLine(store); }
        [Amazon.Lambda.Annotations.LambdaFunction] public string Get(string id) => _store.Find(id);
        """)]
    [InlineData("""
        private readonly Store _store;
        public Function(Store {|SLG1012:store|}) { _store = store; }
        [Amazon.Lambda.Annotations.LambdaFunction] public string Get(string store) => _store.Find(store);
        """)]
    public Task A_service_that_helpers_use_has_no_fix(string members) => Fixes<ScopedCaptureAnalyzer, FromServicesFix>(members, members, Store);

    [Fact]
    public Task A_frozen_value_is_made_again_after_the_restore() => Fixes<SnapStartAnalyzer, AfterRestoreFix>(
        """
        // Names this environment.
            private static readonly string s_id = {|SLG1015:Guid.NewGuid().ToString()|};

            public string Handle(Order order, ILambdaContext context) => s_id + order.Id;
        """,
        """
        // Names this environment.
            private static string s_id = Guid.NewGuid().ToString();

            static Function()
            {
                SnapshotRestore.RegisterAfterRestore(() => { s_id = Guid.NewGuid().ToString(); return ValueTask.CompletedTask; });
            }

            public string Handle(Order order, ILambdaContext context) => s_id + order.Id;
        """,
        editorConfig: "[*.cs]\nserverlessguard.snapstart = true\n");

    [Fact]
    public Task A_constructor_that_is_there_registers_the_hook() => Fixes<SnapStartAnalyzer, AfterRestoreFix>(
        """
        private readonly Guid _id = {|SLG1015:Guid.NewGuid()|};

            public Function()
            {
                Console.WriteLine("started"); // once
            }

            public string Handle(Order order, ILambdaContext context) => _id + order.Id;
        """,
        """
        private Guid _id = Guid.NewGuid();

            public Function()
            {
                Console.WriteLine("started"); // once
                SnapshotRestore.RegisterAfterRestore(() => { _id = Guid.NewGuid(); return ValueTask.CompletedTask; });
            }

            public string Handle(Order order, ILambdaContext context) => _id + order.Id;
        """,
        editorConfig: "[*.cs]\nserverlessguard.snapstart = true\n");

    [Theory]
    [InlineData(
        "new FileStream(path, FileMode.Create)",
        "new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.Read, 4096, FileOptions.DeleteOnClose)")]
    [InlineData(
        "new FileStream(path, FileMode.Append)",
        "new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read, 4096, FileOptions.DeleteOnClose)")]
    [InlineData(
        "new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 8192, FileOptions.Asynchronous)",
        "new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 8192, FileOptions.Asynchronous | FileOptions.DeleteOnClose)")]
    [InlineData(
        "new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 8192, true)",
        "new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 8192, FileOptions.Asynchronous | FileOptions.DeleteOnClose)")]
    public Task A_temporary_file_goes_with_its_stream(string before, string after) =>
        Fixes<TemporaryFileAnalyzer, DeleteOnCloseFix>(Writing($"{{|SLG1016:{before}|}}"), Writing(after));

    [Theory]
    [InlineData("using var file = {|SLG1016:new FileStream(path, FileMode.Create)|}; Console.WriteLine(File.ReadAllText(path));")]
    [InlineData("using var file = {|SLG1016:File.Create(path)|};")]
    public Task A_file_that_is_read_again_or_made_otherwise_has_no_fix(string statements)
    {
        var source = $"public void Handle(Order order, ILambdaContext context) {{ var path = Path.Combine(Path.GetTempPath(), order.Id); {statements} }}";
        return Fixes<TemporaryFileAnalyzer, DeleteOnCloseFix>(source, source);
    }

    [Theory]
    [InlineData(
        "new AmazonS3Client({|SLG3010:Amazon.RegionEndpoint.EUWest1|})",
        "new AmazonS3Client(Amazon.RegionEndpoint.GetBySystemName(Environment.GetEnvironmentVariable(\"AWS_REGION\")))")]
    [InlineData(
        "new AmazonS3Client(new AmazonS3Config { AuthenticationRegion = {|SLG3010:\"eu-west-1\"|} })",
        "new AmazonS3Client(new AmazonS3Config { AuthenticationRegion = Environment.GetEnvironmentVariable(\"AWS_REGION\") })")]
    public Task A_region_is_the_functions_own(string before, string after)
    {
        const string Rest = "; public Task Handle(Order order, ILambdaContext context) => s_s3.GetObjectMetadataAsync(\"orders\", order.Id);";
        return Fixes<HardCodedResourceAnalyzer, EnvironmentVariableFix>(
            $"private static readonly IAmazonS3 s_s3 = {before}{Rest}", $"private static readonly IAmazonS3 s_s3 = {after}{Rest}");
    }

    private const string Store = """
        public class Store { public string Find(string id) => id; }
        [Amazon.Lambda.Annotations.LambdaStartup]
        public class Startup { public void ConfigureServices(IServiceCollection services) { services.AddScoped<Store>(); } }
        """;

    private static string Writing(string stream) => $$"""
        public void Handle(Order order, ILambdaContext context)
            {
                var path = Path.Combine(Path.GetTempPath(), order.Id);
                using var file = {{stream}}; // scratch
                file.WriteByte(1);
            }
        """;

    private static Task Counts(string before, string after)
    {
        const string Fields = """
            private static int s_count;
            private static long s_total;
            private static decimal s_share;
            public void Handle(Order order, ILambdaContext context)
            """;
        return Fixes<ConcurrencyAnalyzer, InterlockedFix>(
            Fields + $"{{ {before} }}", Fields + $"{{ {after} }}", editorConfig: "[*.cs]\nserverlessguard.concurrency = concurrent\n");
    }

    private static Task Fixes<TAnalyzer, TFix>(string before, string after, string types = "", string? editorConfig = null)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new() =>
            Verify.Fixes<TAnalyzer, TFix>(FunctionSource.With(before, types), FunctionSource.With(after, types), editorConfig);
}
