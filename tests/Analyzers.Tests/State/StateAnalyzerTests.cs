using ServerlessGuard.Analyzers.State;

namespace ServerlessGuard.Analyzers.Tests.State;

/// <summary>The table of benign and dangerous writes, in the class of a classic handler.</summary>
public sealed class StateAnalyzerTests
{
    [Theory]
    [InlineData("""
        private static string? s_tenant;
        public string? Handle(Order order, ILambdaContext context)
        {
            var last = s_tenant;
            {|SLG1001:s_tenant = order.Tenant|};
            return last;
        }
        """)]
    [InlineData("""
        public static string? Tenant { get; set; }
        public string? Handle(Order order, ILambdaContext context) { var last = Tenant; {|SLG1001:Tenant = order.Tenant|}; return last; }
        """)]
    [InlineData("""
        private static DateTime s_last;
        public void Handle(Order order, ILambdaContext context) { Touch(); }
        static void Touch() { {|SLG1001:s_last = DateTime.UtcNow|}; }
        """)]
    [InlineData("""
        private static string? s_request;
        public void Handle(Order order, ILambdaContext context) { Log(context); }
        static void Log(ILambdaContext context) { {|SLG1001:s_request = context.AwsRequestId|}; }
        """)]
    [InlineData("""
        private static string? s_id, s_tenant;
        public void Handle(Order order, ILambdaContext context) { Keep(order); }
        static void Keep(Order order) { {|SLG1001:{|SLG1001:(s_id, s_tenant) = (order.Id, order.Tenant)|}|}; }
        """)]
    [InlineData("""
        private static decimal s_amount;
        public void Handle(Order order, ILambdaContext context) { Keep(order.Id); }
        static void Keep(string id) { {|SLG1001:decimal.TryParse(id, out s_amount)|}; }
        """)]
    [InlineData("""
        private static Order[] s_last = new Order[1];
        public void Handle(Order order, ILambdaContext context) { Keep(order); }
        static void Keep(Order order) { {|SLG1001:s_last[0] = order|}; }
        """)]
    [InlineData("""
        private static readonly Order s_state = new();
        public void Handle(Order order, ILambdaContext context) { Keep(order.Tenant.Trim()); }
        static void Keep(string tenant) { {|SLG1001:s_state.Tenant = tenant|}; }
        """)]
    [InlineData("""
        private static string? s_body;
        public async Task Handle(SQSEvent batch, ILambdaContext context)
        {
            foreach (var record in batch.Records) { await Save(record.Body); }
        }
        static async Task Save(string body) { await Task.Yield(); {|SLG1001:s_body = body|}; }
        """)]
    [InlineData("""
        private static string? s_body;
        public void Handle(SQSEvent batch, ILambdaContext context) =>
            batch.Records.ForEach(record => { {|SLG1001:s_body = record.Body|}; });
        """)]
    [InlineData("""
        private static string? s_text;
        public void Handle(Order order, ILambdaContext context) { Keep($"order {order.Id}"); }
        static void Keep(string text) { {|SLG1001:s_text = text|}; }
        """)]
    [InlineData("""
        private static string? s_json;
        public void Handle(Order order, ILambdaContext context) { Keep(JsonSerializer.Serialize(order)); }
        static void Keep(string text) { {|SLG1001:s_json = text|}; }
        """)]
    [InlineData("""
        private static Guid s_id;
        public void Handle(Order order, ILambdaContext context) { Stamp(); }
        void Stamp() { {|SLG1001:s_id = Guid.NewGuid()|}; }
        """)]
    [InlineData("""
        private static List<string> s_ids = new();
        public void Handle(SQSEvent batch, ILambdaContext context) { Keep(batch); }
        void Keep(SQSEvent batch) { {|SLG1001:s_ids = batch.Records.Select(record => record.Body).ToList()|}; }
        """)]
    public Task A_static_that_keeps_data_of_an_invocation_is_flagged(string members) => Verify.Flags<StateAnalyzer>(Orders.Function(members));

    [Theory]
    [InlineData("""
        private string? _tenant;
        public void Handle(Order order, ILambdaContext context) { Save(order); }
        void Save(Order order) { {|SLG1002:_tenant = order.Tenant|}; }
        """)]
    [InlineData("""
        public string? Tenant { get; set; }
        public void Handle(Order order, ILambdaContext context) { Save(order); }
        void Save(Order order) { {|SLG1002:Tenant = order.Tenant|}; }
        """)]
    [InlineData("""
        private ILambdaContext? _context;
        public void Handle(Order order, ILambdaContext context) { Save(context); }
        void Save(ILambdaContext context) { {|SLG1002:this._context = context|}; }
        """)]
    [InlineData("""
        private readonly Order _draft = new();
        public void Handle(Order order, ILambdaContext context) { Save(order); }
        void Save(Order order) { {|SLG1002:_draft.Tenant = order.Tenant|}; }
        """)]
    [InlineData("""
        private Stopwatch? _watch;
        public void Handle(Order order, ILambdaContext context) { Start(); }
        void Start() { {|SLG1002:_watch = Stopwatch.StartNew()|}; }
        """)]
    public Task A_handler_that_keeps_data_of_an_invocation_is_flagged(string members) => Verify.Flags<StateAnalyzer>(Orders.Function(members));

    [Theory]
    [InlineData("private static int s_count; public void Handle(Order order, ILambdaContext context) { {|SLG1003:s_count++|}; }")]
    [InlineData("private static decimal s_total; public void Handle(Order order, ILambdaContext context) { {|SLG1003:s_total += order.Amount|}; }")]
    [InlineData("private static decimal s_total; public void Handle(Order order, ILambdaContext context) { {|SLG1003:s_total = s_total + order.Amount|}; }")]
    [InlineData("private static int s_count; public void Handle(Order order, ILambdaContext context) { {|SLG1003:Interlocked.Increment(ref s_count)|}; }")]
    [InlineData("private readonly List<string> _seen = new(); public void Handle(Order order, ILambdaContext context) { {|SLG1003:_seen.Add(order.Id)|}; }")]
    [InlineData("""
        private readonly HashSet<string> _seen = new();
        public void Handle(Order order, ILambdaContext context) { if ({|SLG1003:_seen.Add(order.Id)|}) { } }
        """)]
    [InlineData("""
        private static readonly ConcurrentQueue<Order> s_queue = new();
        public void Handle(Order order, ILambdaContext context) { {|SLG1003:s_queue.Enqueue(order)|}; }
        """)]
    [InlineData("""
        private static readonly ConcurrentBag<Order> s_bag = new();
        public void Handle(Order order, ILambdaContext context) { {|SLG1003:s_bag.Add(order)|}; }
        """)]
    [InlineData("""
        private static readonly StringBuilder s_log = new();
        public void Handle(Order order, ILambdaContext context) { {|SLG1003:s_log.Append(order.Id)|}; }
        """)]
    [InlineData("""
        private static ImmutableList<string> s_ids = ImmutableList<string>.Empty;
        public void Handle(Order order, ILambdaContext context) { {|SLG1003:s_ids = s_ids.Add(order.Id)|}; }
        """)]
    [InlineData("""
        private static readonly List<string> s_ids = new();
        public void Handle(Order order, ILambdaContext context) { var ids = s_ids; {|SLG1003:ids.Add(order.Id)|}; }
        """)]
    [InlineData("""
        private static readonly Stack<string> s_ids = new();
        public void Handle(Order order, ILambdaContext context) { lock (s_ids) { {|SLG1003:s_ids.Push(order.Id)|}; } }
        """)]
    [InlineData("""
        private static readonly List<string> s_ids = new();
        public void Handle(SQSEvent batch, ILambdaContext context) { {|SLG1003:s_ids.AddRange(batch.Records.Select(record => record.Body))|}; }
        """)]
    [InlineData("private static long s_total; public void Handle(Order order, ILambdaContext context) { {|SLG1003:Interlocked.Add(ref s_total, 2)|}; }")]
    public Task State_that_grows_is_flagged(string members) => Verify.Flags<StateAnalyzer>(Orders.Function(members));

    [Theory]
    [InlineData("""
        private static readonly Dictionary<string, Order> s_cache = new();
        public void Handle(Order order, ILambdaContext context) { {|SLG1004:s_cache[order.Id] = order|}; }
        """)]
    [InlineData("""
        private static readonly ConcurrentDictionary<string, Order> s_cache = new();
        public void Handle(Order order, ILambdaContext context) { {|SLG1004:s_cache.TryAdd(order.Id, order)|}; }
        """)]
    [InlineData("""
        private static readonly ConcurrentDictionary<string, Order> s_cache = new();
        public void Handle(Order order, ILambdaContext context) { {|SLG1004:s_cache.GetOrAdd(order.Id, id => new Order())|}; }
        """)]
    [InlineData("""
        private readonly Dictionary<string, Order> _cache = new();
        public void Handle(Order order, ILambdaContext context)
        {
            if (!_cache.ContainsKey(order.Id)) { {|SLG1004:_cache.Add(order.Id, order)|}; }
        }
        """)]
    public Task A_cache_without_bound_is_flagged(string members) => Verify.Flags<StateAnalyzer>(Orders.Function(members));

    [Theory]
    [InlineData("""
        private static HttpClient? s_client;
        public void Handle(Order order, ILambdaContext context)
        {
            {|SLG1005:s_client ??= new HttpClient { BaseAddress = new Uri(order.Id) }|};
        }
        """)]
    [InlineData("""
        private static string? s_tenant;
        public void Handle(Order order, ILambdaContext context) { if (s_tenant == null) { {|SLG1005:s_tenant = order.Tenant|}; } }
        """)]
    [InlineData("""
        private static string? s_tenant;
        public void Handle(Order order, ILambdaContext context) { if (s_tenant is not null) return; {|SLG1005:s_tenant = order.Tenant|}; }
        """)]
    [InlineData("""
        private static string? s_tenant;
        public void Handle(Order order, ILambdaContext context)
        {
            {|SLG1005:Interlocked.CompareExchange(ref s_tenant, order.Tenant, null)|};
        }
        """)]
    [InlineData("""
        private static Task<string>? s_token;
        public Task<string> Handle(Order order, ILambdaContext context) => {|SLG1005:s_token ??= Load(order.Tenant)|};
        static async Task<string> Load(string tenant) { await Task.Yield(); return tenant; }
        """)]
    [InlineData("""
        private static Lazy<string>? s_tenant;
        public void Handle(Order order, ILambdaContext context) { {|SLG1005:s_tenant ??= new Lazy<string>(() => order.Tenant)|}; }
        """)]
    [InlineData("""
        private static readonly object s_gate = new();
        private static string? s_tenant;
        public void Handle(Order order, ILambdaContext context)
        {
            if (s_tenant == null) { lock (s_gate) { if (s_tenant == null) { {|SLG1005:s_tenant = order.Tenant|}; } } }
        }
        """)]
    [InlineData("""
        private static bool s_initialized;
        private static string? s_tenant;
        public void Handle(Order order, ILambdaContext context)
        {
            if (!s_initialized) { {|SLG1005:s_tenant = order.Tenant|}; s_initialized = true; }
        }
        """)]
    [InlineData("""
        private static readonly ConcurrentDictionary<string, string> s_tenants = new();
        public string Handle(Order order, ILambdaContext context) => {|SLG1005:s_tenants.GetOrAdd("tenant", _ => order.Tenant)|};
        """)]
    public Task What_the_first_invocation_decides_for_all_is_flagged(string members) => Verify.Flags<StateAnalyzer>(Orders.Function(members));

    [Theory]
    [InlineData("""
        private static bool s_coldStart = true;
        public void Handle(Order order, ILambdaContext context) { if (s_coldStart) { s_coldStart = false; } }
        """)]
    [InlineData("private static bool s_coldStart = true; public void Handle(Order order, ILambdaContext context) { s_coldStart = false; }")]
    [InlineData("""
        private static string? s_table;
        public void Handle(Order order, ILambdaContext context) { s_table ??= Environment.GetEnvironmentVariable("TABLE"); }
        """)]
    [InlineData("""
        private static string? s_table;
        public void Handle(Order order, ILambdaContext context) { s_table = Environment.GetEnvironmentVariable("TABLE"); }
        """)]
    [InlineData("private static string? s_function; public void Handle(Order order, ILambdaContext context) { s_function = context.FunctionName; }")]
    [InlineData("""
        private static HttpClient? s_client;
        public void Handle(Order order, ILambdaContext context) { if (s_client == null) { s_client = new HttpClient(); } }
        """)]
    [InlineData("private static readonly HttpClient s_client = new(); public Task Handle(Order order, ILambdaContext context) => s_client.GetAsync(order.Id);")]
    [InlineData("""
        private static IServiceProvider? s_services;
        public void Handle(Order order, ILambdaContext context)
        {
            if (s_services == null)
            {
                var services = new ServiceCollection();
                services.AddLogging();
                s_services = services.BuildServiceProvider();
            }
        }
        """)]
    [InlineData("""
        private static readonly Lazy<string> s_table = new(() => Environment.GetEnvironmentVariable("TABLE")!);
        public string Handle(Order order, ILambdaContext context) => s_table.Value + order.Id;
        """)]
    [InlineData("""
        private static string? s_token;
        private static DateTime s_expiry;
        public async Task Handle(Order order, ILambdaContext context)
        {
            if (s_token == null || s_expiry < DateTime.UtcNow) { s_token = await Load(); s_expiry = DateTime.UtcNow.AddMinutes(5); }
        }
        static async Task<string> Load() { await Task.Yield(); return "token"; }
        """)]
    [InlineData("private static DateTime? s_started; public void Handle(Order order, ILambdaContext context) { s_started ??= DateTime.UtcNow; }")]
    [InlineData("""
        private readonly List<string> _batch = new();
        public void Handle(Order order, ILambdaContext context) { _batch.Clear(); _batch.Add(order.Id); }
        """)]
    [InlineData("""
        private List<string> _batch = new();
        public void Handle(Order order, ILambdaContext context) { _batch = new List<string>(); _batch.Add(order.Id); }
        """)]
    [InlineData("""
        private readonly List<string> _batch = new();
        public void Handle(Order order, ILambdaContext context) { try { _batch.Add(order.Id); } finally { _batch.Clear(); } }
        """)]
    [InlineData("""
        private int _count;
        public void Handle(SQSEvent batch, ILambdaContext context) { _count = 0; foreach (var record in batch.Records) { _count++; } }
        """)]
    [InlineData("""
        private static readonly Queue<string> s_queue = new();
        public void Handle(Order order, ILambdaContext context)
        {
            s_queue.Enqueue(order.Id);
            while (s_queue.TryDequeue(out var next)) { }
        }
        """)]
    [InlineData("""
        private static readonly Queue<string> s_recent = new();
        public void Handle(Order order, ILambdaContext context) { if (s_recent.Count < 100) { s_recent.Enqueue(order.Id); } }
        """)]
    [InlineData("""
        private static readonly List<string> s_recent = new();
        public void Handle(Order order, ILambdaContext context) { if (s_recent.Count >= 100) return; s_recent.Add(order.Id); }
        """)]
    [InlineData("""
        private static readonly Dictionary<string, Order> s_cache = new();
        public void Handle(Order order, ILambdaContext context)
        {
            if (s_cache.Count > 100) { s_cache.Clear(); }
            s_cache[order.Id] = order;
        }
        """)]
    [InlineData("""
        private static readonly Channel<string> s_channel = Channel.CreateBounded<string>(10);
        public void Handle(Order order, ILambdaContext context) { s_channel.Writer.TryWrite(order.Id); }
        """)]
    [InlineData("""
        private readonly IMemoryCache _cache = new MemoryCache(new MemoryCacheOptions { SizeLimit = 100 });
        public void Handle(Order order, ILambdaContext context) { _cache.Set(order.Id, order); }
        """)]
    [InlineData("""
        private static readonly Dictionary<Priority, string> s_queues = new();
        public void Handle(Order order, ILambdaContext context) { s_queues[order.Priority] = "queue"; }
        """)]
    [InlineData("""
        private static readonly Dictionary<bool, string> s_names = new();
        public void Handle(Order order, ILambdaContext context) { s_names[order.IsNew] = "name"; }
        """)]
    [InlineData("""
        private static readonly FrozenDictionary<string, string> s_names = new Dictionary<string, string>().ToFrozenDictionary();
        public string Handle(Order order, ILambdaContext context) => s_names[order.Id];
        """)]
    [InlineData("""
        private static readonly AsyncLocal<string> s_tenant = new();
        public async Task Handle(Order order, ILambdaContext context) { s_tenant.Value = order.Tenant; await Task.Yield(); }
        """)]
    [InlineData("""
        private static readonly ThreadLocal<string> s_tenant = new();
        public void Handle(Order order, ILambdaContext context) { s_tenant.Value = order.Tenant; }
        """)]
    [InlineData("[ThreadStatic] private static string? t_buffer; public void Handle(Order order, ILambdaContext context) { t_buffer = order.Id; }")]
    [InlineData("""
        [EnvironmentScoped("the dashboard shows it")] private static string? s_last;
        public void Handle(Order order, ILambdaContext context) { Keep(order); }
        static void Keep(Order order) => s_last = order.Id;
        """)]
    [InlineData("""
        private static readonly System.Diagnostics.Metrics.Meter s_meter = new("orders");
        private static readonly System.Diagnostics.Metrics.Counter<long> s_count = s_meter.CreateCounter<long>("count");
        public void Handle(Order order, ILambdaContext context) { s_count.Add(1); }
        """)]
    [InlineData("""
        private static readonly ILogger s_log = LoggerFactory.Create(builder => { }).CreateLogger("orders");
        public void Handle(Order order, ILambdaContext context) { s_log.LogInformation("{Id}", order.Id); }
        """)]
    [InlineData("private static string? s_tenant; public string? Handle(Order order, ILambdaContext context) { s_tenant = order.Tenant; return s_tenant; }")]
    [InlineData("""
        private static string? s_tenant;
        public Function() { s_tenant = DateTime.UtcNow.ToString(); }
        public void Handle(Order order, ILambdaContext context) { }
        """)]
    [InlineData("private static readonly Guid s_id = Guid.NewGuid(); public void Handle(Order order, ILambdaContext context) { }")]
    [InlineData("""
        private static string? s_tenant;
        public void Handle(Order order, ILambdaContext context) { }
        private static void NotReached(Order order) { s_tenant = order.Tenant; }
        """)]
    [InlineData("public Order Handle(Order order, ILambdaContext context) { order.Tenant = order.Id; return order; }")]
    [InlineData("""
        public int Handle(SQSEvent batch, ILambdaContext context)
        {
            var count = 0;
            var ids = new List<string>();
            foreach (var record in batch.Records) { count++; ids.Add(record.Body); }
            return count;
        }
        """)]
    [InlineData("""
        public void Handle(Order order, ILambdaContext context) { new Work(order).Run(); }
        private sealed class Work(Order order)
        {
            private string? _id;
            private int _count;
            public void Run() { _id = order.Id; _count++; }
        }
        """)]
    [InlineData("""
        private static readonly ConcurrentDictionary<string, string> s_tables = new();
        public string Handle(Order order, ILambdaContext context) => s_tables.GetOrAdd("table", _ => Environment.GetEnvironmentVariable("TABLE")!);
        """)]
    public Task What_is_benign_stays_silent(string members) => Verify.Silent<StateAnalyzer>(Orders.Function(members));

    [Fact]
    public Task The_strict_mode_doubts_what_a_package_returns() => Verify.FlagsWith<StateAnalyzer>("serverlessguard.strict = true", Orders.Function("""
        private static readonly HttpClient s_client = new();
        private static string? s_rates;
        public Task Handle(Order order, ILambdaContext context) => Load();
        private static async Task Load() { {|SLG1001:s_rates = await s_client.GetStringAsync("https://rates.example/today")|}; }
        """));

    [Fact]
    public Task Without_the_strict_mode_what_a_package_returns_is_not_doubted() => Verify.Silent<StateAnalyzer>(Orders.Function("""
        private static readonly HttpClient s_client = new();
        private static string? s_rates;
        public Task Handle(Order order, ILambdaContext context) => Load();
        private static async Task Load() { s_rates = await s_client.GetStringAsync("https://rates.example/today"); }
        """));

    [Fact]
    public async Task The_message_names_the_member_the_entry_point_and_the_way() => Assert.Equal(
        "'s_tenant' keeps data of one invocation of 'Function.Handle' for the next (via Save, Remember)",
        Assert.Single(await Diagnostics.Of<StateAnalyzer>(Orders.Function("""
            private static string? s_tenant;
            public void Handle(Order order, ILambdaContext context) => Save(order);
            private static void Save(Order order) => Remember(order.Tenant);
            private static void Remember(string tenant) { s_tenant = tenant; }
            """))).GetMessage());

    [Fact]
    public async Task The_declaration_and_the_calls_on_the_way_are_shown_with_it()
    {
        var source = Orders.Function("""
            private static string? s_tenant;
            public void Handle(Order order, ILambdaContext context) => Save(order);
            private static void Save(Order order) { s_tenant = order.Tenant; }
            """);
        var found = Assert.Single(await Diagnostics.Of<StateAnalyzer>(source));

        Assert.Equal(
            ["s_tenant", "Save(order)"], found.AdditionalLocations.Select(location => source.Substring(location.SourceSpan.Start, location.SourceSpan.Length)));
    }
}
