using Microsoft.CodeAnalysis;
using ServerlessGuard.Analyzers.State;

namespace ServerlessGuard.Analyzers.Tests.State;

/// <summary>
/// Storage of threads and flows, objects that two invocations use at a time, scopes that a handler captures: SLG1007, SLG1008, SLG1012 to SLG1014.
/// </summary>
public sealed class FlowAndConcurrencyTests
{
    private const string Concurrent = "serverlessguard.concurrency = concurrent";

    [Theory]
    [InlineData("""
        [ThreadStatic] private static string? t_tenant;
        public async Task<string?> Handle(Order order, ILambdaContext context)
        {
            {|SLG1007:t_tenant = order.Tenant|};
            await Task.Yield();
            return t_tenant;
        }
        """)]
    [InlineData("""
        private static readonly ThreadLocal<string> s_tenant = new();
        public async Task Handle(Order order, ILambdaContext context) { {|SLG1007:s_tenant.Value = order.Tenant|}; await Task.Yield(); }
        """)]
    [InlineData("""
        private static readonly LocalDataStoreSlot s_slot = Thread.AllocateDataSlot();
        public async Task Handle(Order order, ILambdaContext context)
        {
            {|SLG1007:Thread.SetData(s_slot, order.Tenant)|};
            await Task.Yield();
        }
        """)]
    [InlineData("""
        private static readonly ConcurrentDictionary<int, string> s_tenants = new();
        public async Task Handle(Order order, ILambdaContext context)
        {
            {|SLG1007:s_tenants[Environment.CurrentManagedThreadId] = order.Tenant|};
            await Task.Yield();
        }
        """)]
    [InlineData("""
        [ThreadStatic] private static string? t_tenant;
        public async Task Handle(Order order, ILambdaContext context) { Remember(order); await Task.Yield(); Use(); }
        static void Remember(Order order) { {|SLG1007:t_tenant = order.Tenant|}; }
        static string? Use() => t_tenant;
        """)]
    [InlineData("""
        private static readonly Dictionary<int, string> s_tenants = new();
        public async Task Handle(Order order, ILambdaContext context)
        {
            {|SLG1007:s_tenants[Thread.CurrentThread.ManagedThreadId] = order.Tenant|};
            await Task.Yield();
        }
        """)]
    public Task Data_bound_to_a_thread_is_flagged_where_code_awaits(string members) => Verify.Flags<FlowingStateAnalyzer>(Orders.Function(members));

    [Theory]
    [InlineData("""
        [ThreadStatic] private static string? t_tenant;
        public string? Handle(Order order, ILambdaContext context) { t_tenant = order.Tenant; return t_tenant; }
        """)]
    [InlineData("""
        [ThreadStatic] private static StringBuilder? t_buffer;
        public async Task Handle(Order order, ILambdaContext context) { await Task.Yield(); Format(order); }
        static string Format(Order order) { t_buffer = new StringBuilder(order.Id); return t_buffer.ToString(); }
        """)]
    [InlineData("""
        [ThreadStatic] private static StringBuilder? t_buffer;
        public async Task Handle(Order order, ILambdaContext context) { t_buffer ??= new StringBuilder(); await Task.Yield(); }
        """)]
    [InlineData("""
        private static readonly ThreadLocal<int> s_depth = new();
        public async Task Handle(Order order, ILambdaContext context) { s_depth.Value = 1; await Task.Yield(); }
        """)]
    public Task Buffers_constants_and_code_that_never_awaits_are_silent(string members) => Verify.Silent<FlowingStateAnalyzer>(Orders.Function(members));

    [Theory]
    [InlineData("public void Handle(Order order, ILambdaContext context) { {|SLG1008:s_tenant.Value = order.Tenant|}; }")]
    [InlineData("""
        public void Handle(Order order, ILambdaContext context) { Enter(order); }
        static void Enter(Order order) { {|SLG1008:s_tenant.Value = order.Tenant|}; }
        """)]
    public Task An_ambient_value_without_scope_is_flagged(string members) => Verify.Flags<FlowingStateAnalyzer>(Orders.Function(AsyncLocal + members));

    [Theory]
    [InlineData("public async Task Handle(Order order, ILambdaContext context) { s_tenant.Value = order.Tenant; await Task.Yield(); }")]
    [InlineData("""
        public async Task Handle(Order order, ILambdaContext context) { Enter(order); await Task.Yield(); }
        static void Enter(Order order) { s_tenant.Value = order.Tenant; }
        """)]
    [InlineData("public void Handle(Order order, ILambdaContext context) { s_tenant.Value = order.Tenant; try { } finally { s_tenant.Value = null; } }")]
    [InlineData("public void Handle(Order order, ILambdaContext context) { s_tenant.Value = \"orders\"; }")]
    [InlineData("""
        public void Handle(Order order, ILambdaContext context) { using var scope = Enter(order); }
        static IDisposable Enter(Order order) { s_tenant.Value = order.Tenant; return new Scope(); }
        sealed class Scope : IDisposable { public void Dispose() => s_tenant.Value = null; }
        """)]
    public Task An_ambient_value_of_async_code_or_a_scope_is_silent(string members) =>
        Verify.Silent<FlowingStateAnalyzer>(Orders.Function(AsyncLocal + members));

    [Fact]
    public Task Data_bound_to_a_thread_is_flagged_where_invocations_take_turns_on_it() => Verify.FlagsWith<FlowingStateAnalyzer>(Concurrent, Orders.Function("""
        [ThreadStatic] private static string? t_tenant;
        public void Handle(Order order, ILambdaContext context) { Remember(order); Use(); }
        static void Remember(Order order) { {|SLG1007:t_tenant = order.Tenant|}; }
        static string? Use() => t_tenant;
        """));

    [Theory]
    [InlineData("services.AddDbContext<Shop>();", "Shop {|SLG1012:shop|}")]
    [InlineData("services.AddDbContextPool<Shop>();", "Shop {|SLG1012:shop|}")]
    [InlineData("services.AddDbContextFactory<Shop>();", "Microsoft.EntityFrameworkCore.IDbContextFactory<Shop> shops")]
    public Task A_context_of_entities_in_a_constructor_is_flagged_and_its_factory_is_not(string registration, string parameter) =>
        Verify.Flags<ScopedCaptureAnalyzer>(Orders.Program($$"""
            public class Shop : Microsoft.EntityFrameworkCore.DbContext { }
            [LambdaStartup] public class Startup { public void ConfigureServices(IServiceCollection services) { {{registration}} } }
            public class Function { public Function({{parameter}}) { } [LambdaFunction] public void Handle(Order order) { } }
            """));

    [Theory]
    [InlineData("services.AddScoped<Store>();", "Store {|SLG1012:store|}")]
    [InlineData("services.AddScoped<IStore, Store>();", "IStore {|SLG1012:store|}")]
    [InlineData("services.AddSingleton<Store>();", "Store store")]
    [InlineData("services.AddTransient<Store>();", "Store store")]
    [InlineData("services.AddScoped<Store>();", "IServiceScopeFactory scopes")]
    [InlineData("services.AddScoped<Store>(); services.AddScoped<Function>();", "Store store")]
    public Task A_scoped_service_in_a_constructor_is_flagged(string registrations, string parameter) => Verify.Flags<ScopedCaptureAnalyzer>(Orders.Program($$"""
        public interface IStore { }
        public class Store : IStore { }
        [LambdaStartup] public class Startup { public void ConfigureServices(IServiceCollection services) { {{registrations}} } }
        public class Function { public Function({{parameter}}) { } [LambdaFunction] public void Handle(Order order) { } }
        """));

    [Theory]
    [InlineData("private static int s_count; public void Handle(Order order, ILambdaContext context) { {|SLG1013:s_count++|}; }")]
    [InlineData("private static decimal s_total; public void Handle(Order order, ILambdaContext context) { {|SLG1013:s_total += order.Amount|}; }")]
    [InlineData("""
        private static readonly List<string> s_ids = new();
        public void Handle(Order order, ILambdaContext context) { {|SLG1013:s_ids.Add(order.Id)|}; }
        """)]
    [InlineData("""
        private static readonly Dictionary<string, Order> s_cache = new();
        public void Handle(Order order, ILambdaContext context) { {|SLG1013:s_cache[order.Id] = order|}; }
        """)]
    [InlineData("""
        private static string? s_tenant;
        public string? Handle(Order order, ILambdaContext context) { {|SLG1013:s_tenant = order.Tenant|}; return s_tenant; }
        """)]
    public Task Shared_state_without_synchronisation_is_flagged_where_invocations_overlap(string members) =>
        Verify.FlagsWith<ConcurrencyAnalyzer>(Concurrent, Orders.Function(members));

    [Theory]
    [InlineData("private static int s_count; public void Handle(Order order, ILambdaContext context) { Interlocked.Increment(ref s_count); }")]
    [InlineData("""
        private static readonly object s_gate = new();
        private static int s_count;
        public void Handle(Order order, ILambdaContext context) { lock (s_gate) { s_count++; } }
        """)]
    [InlineData("""
        private static readonly SemaphoreSlim s_gate = new(1);
        private static int s_count;
        public async Task Handle(Order order, ILambdaContext context)
        {
            await s_gate.WaitAsync();
            try { s_count++; }
            finally { s_gate.Release(); }
        }
        """)]
    [InlineData("""
        private static readonly ConcurrentDictionary<string, Order> s_cache = new();
        public void Handle(Order order, ILambdaContext context) { s_cache[order.Id] = order; s_cache.TryAdd(order.Id, order); }
        """)]
    [InlineData("private static bool s_coldStart = true; public void Handle(Order order, ILambdaContext context) { s_coldStart = false; }")]
    [InlineData("private static HttpClient? s_client; public void Handle(Order order, ILambdaContext context) { s_client ??= new HttpClient(); }")]
    [InlineData("public void Handle(Order order, ILambdaContext context) { var count = 0; count++; }")]
    public Task Synchronised_state_and_latches_are_silent(string members) => Verify.FlagsWith<ConcurrencyAnalyzer>(Concurrent, Orders.Function(members));

    [Theory]
    [InlineData("private static int s_count; public void Handle(Order order, ILambdaContext context) { s_count++; }")]
    [InlineData("private static readonly Random s_random = new(); public int Handle(Order order, ILambdaContext context) => s_random.Next();")]
    public Task Lambda_runs_one_invocation_at_a_time_unless_it_is_told(string members) => Verify.Silent<ConcurrencyAnalyzer>(Orders.Function(members));

    [Theory]
    [InlineData("", "{|SLG1013:s_count++|}")]
    [InlineData("serverlessguard.concurrency = sequential", "s_count++")]
    public Task Azure_runs_invocations_side_by_side_unless_it_is_told(string settings, string write) => Verify.FlagsWith<ConcurrencyAnalyzer>(
        settings,
        Orders.Program($$"""
            public class Orders
            {
                private static int s_count;
                [Function("orders")] public void Run([QueueTrigger("orders")] Order order) { {{write}}; }
            }
            """));

    [Theory]
    [InlineData("private static readonly Random s_random = new(); public int Handle(Order order, ILambdaContext context) => {|SLG1014:s_random|}.Next();")]
    [InlineData("""
        private readonly MemoryStream _buffer = new();
        public void Handle(Order order, ILambdaContext context) { {|SLG1014:_buffer|}.SetLength(0); _buffer.WriteByte(1); }
        """)]
    [InlineData("""
        private readonly DbConnection _connection = null!;
        public void Handle(Order order, ILambdaContext context) { {|SLG1014:_connection|}.CreateCommand(); }
        """)]
    [InlineData("""
        private readonly Microsoft.EntityFrameworkCore.DbContext _shop = new();
        public void Handle(Order order, ILambdaContext context) { {|SLG1014:_shop|}.SaveChanges(); }
        """)]
    [InlineData("private readonly StringBuilder _text = new(); public string Handle(Order order, ILambdaContext context) => {|SLG1014:_text|}.ToString();")]
    [InlineData("""
        private readonly HttpRequestMessage _request = new();
        public Uri? Handle(Order order, ILambdaContext context) => {|SLG1014:_request|}.RequestUri;
        """)]
    [InlineData("public int Handle(Order order, ILambdaContext context) => Random.Shared.Next();")]
    [InlineData("public int Handle(Order order, ILambdaContext context) { var random = new Random(); return random.Next(); }")]
    [InlineData("""
        private static readonly Random s_random = new();
        public int Handle(Order order, ILambdaContext context) { lock (s_random) { return s_random.Next(); } }
        """)]
    public Task Objects_that_are_not_thread_safe_are_flagged_where_invocations_overlap(string members) =>
        Verify.FlagsWith<ConcurrencyAnalyzer>(Concurrent, Orders.Function(members));

    [Fact]
    public async Task One_at_a_time_only_a_connection_opened_at_the_start_is_noted()
    {
        var found = Assert.Single(await Diagnostics.Of<ConcurrencyAnalyzer>(Orders.Function("""
            private readonly DbConnection _connection;
            private readonly DbConnection _later;
            private static readonly Random s_random = new();
            public Function() { _connection = _later = null!; _connection.Open(); }
            public void Handle(Order order, ILambdaContext context) { _connection.CreateCommand(); _later.Open(); s_random.Next(); }
            """)));

        Assert.Equal(("SLG1014", DiagnosticSeverity.Info), (found.Id, found.Severity));
        Assert.StartsWith("'_connection' is a 'DbConnection'", found.GetMessage(), StringComparison.Ordinal);
    }

    private const string AsyncLocal = "private static readonly AsyncLocal<string?> s_tenant = new(); ";
}
