using System.Globalization;
using ServerlessGuard.Analyzers.State;

namespace ServerlessGuard.Analyzers.Tests.State;

/// <summary>Places that outlive the invocation though the line that writes to them does not show it, and what only looks like one.</summary>
public sealed class KeptObjectTests
{
    [Theory]
    [InlineData("""
        public class Session { public string? User { get; set; } }
        public class Function
        {
            private static readonly Session s_session = new();
            public void Handle(Order order, ILambdaContext context) => Begin(order);
            void Begin(Order order) { {|SLG1001:s_session.User = order.Tenant|}; }
        }
        """)]
    [InlineData("""
        public class Session { public string? User; }
        public class Function
        {
            private readonly Session _session = new();
            public void Handle(Order order, ILambdaContext context) => Begin(order);
            void Begin(Order order) { {|SLG1002:_session.User = order.Tenant|}; }
        }
        """)]
    [InlineData("""
        public class Session { public Profile Profile { get; } = new(); }
        public class Profile { public string? Name { get; set; } }
        public static class Current { public static Session Session { get; } = new(); }
        public class Function
        {
            public void Handle(Order order, ILambdaContext context) => Begin(order);
            void Begin(Order order) { {|SLG1001:Current.Session.Profile.Name = order.Tenant|}; }
        }
        """)]
    [InlineData("""
        public class Session { public string? User; }
        public class Function
        {
            private static readonly Session s_session = new();
            public void Handle(Order order, ILambdaContext context) => Begin(s_session, order.Tenant);
            static void Begin(Session session, string user) { {|SLG1001:session.User = user|}; }
        }
        """)]
    [InlineData("""
        public class Function
        {
            private static string? s_user;
            public void Handle(Order order, ILambdaContext context) => Set(ref s_user, order.Tenant);
            static void Set(ref string? target, string user) { {|SLG1001:target = user|}; }
        }
        """)]
    [InlineData("""
        public class Function
        {
            private static readonly List<string> s_lines = new();
            public void Handle(Order order, ILambdaContext context) => Fill(s_lines, order);
            static void Fill(List<string> lines, Order order) { {|SLG1003:lines.Add(order.Id)|}; }
        }
        """)]
    [InlineData("""
        public class Function
        {
            private static (string Id, string Tenant) s_last;
            public void Handle(Order order, ILambdaContext context) => Keep(order);
            void Keep(Order order) { {|SLG1001:s_last.Id = order.Id|}; }
        }
        """)]
    [InlineData("""
        public class Function
        {
            private static readonly string[] s_slots = new string[4];
            public void Handle(Order order, ILambdaContext context) => Keep(order);
            void Keep(Order order) { {|SLG1001:s_slots[0] = order.Id|}; }
        }
        """)]
    [InlineData("""
        public class Function
        {
            private static Func<string>? s_describe;
            public void Handle(Order order, ILambdaContext context) => Keep(order);
            void Keep(Order order) { {|SLG1001:s_describe = () => order.Id|}; }
        }
        """)]
    [InlineData("""
        public record State(string User, bool IsWarm);
        public class Function
        {
            private static State s_state = new("", false);
            public void Handle(Order order, ILambdaContext context) => Keep(order);
            void Keep(Order order) { {|SLG1001:s_state = s_state with { User = order.Tenant }|}; }
        }
        """)]
    [InlineData("""
        public static class Current
        {
            public static string? User { get; private set; }
            public static void Begin(string user) { {|SLG1001:User = user|}; }
        }
        public class Function { public void Handle(Order order, ILambdaContext context) => Current.Begin(order.Tenant); }
        """)]
    [InlineData("""
        public sealed class Cache
        {
            public static Cache Instance { get; } = new();
            public string? Last { get; private set; }
            public void Put(string id) { {|SLG1011:Last = id|}; }
        }
        public class Function { public void Handle(Order order, ILambdaContext context) => Cache.Instance.Put(order.Id); }
        """)]
    [InlineData("""
        public sealed class Cache
        {
            private static Cache? s_instance;
            public static Cache Instance => s_instance ??= new Cache();
            private string? _last;
            public void Put(string id) { {|SLG1011:_last = id|}; }
        }
        public class Function { public void Handle(Order order, ILambdaContext context) => Cache.Instance.Put(order.Id); }
        """)]
    [InlineData("""
        public sealed class Cache
        {
            private static readonly Lazy<Cache> s_instance = new(() => new Cache());
            public static Cache Instance => s_instance.Value;
            private string? _last;
            public void Put(string id) { {|SLG1011:_last = id|}; }
        }
        public class Function { public void Handle(Order order, ILambdaContext context) => Cache.Instance.Put(order.Id); }
        """)]
    [InlineData("""
        public sealed class Store { private string? _last; public void Put(string id) { {|SLG1011:_last = id|}; } }
        public class Function
        {
            private Store? _store;
            public void Handle(Order order, ILambdaContext context)
            {
                if (_store == null) { _store = new Store(); }
                _store.Put(order.Id);
            }
        }
        """)]
    [InlineData("""
        public class Function
        {
            private string? _last;
            public void Handle(Order order, ILambdaContext context)
            {
                void Keep() { {|SLG1002:_last = order.Id|}; }
                Console.WriteLine(_last);
                Keep();
            }
        }
        """)]
    public Task What_a_long_lived_object_refers_to_is_long_lived(string types) => Verify.Flags<StateAnalyzer>(Orders.Program(types));

    [Theory]
    [InlineData("""
        public class Session { public string? User; }
        public class Function
        {
            public void Handle(Order order, ILambdaContext context) { var session = new Session(); Begin(session, order.Tenant); }
            static void Begin(Session session, string user) { session.User = user; }
        }
        """)]
    [InlineData("""
        public class Function
        {
            public string Handle(Order order, ILambdaContext context) { string? user = null; Set(ref user, order.Tenant); return user!; }
            static void Set(ref string? target, string user) { target = user; }
        }
        """)]
    [InlineData("""
        public class Function
        {
            private static readonly string s_default = "none";
            public string Handle(Order order, ILambdaContext context) => Name(s_default, order);
            static string Name(string name, Order order) { name = order.Tenant; return name; }
        }
        """)]
    [InlineData("""
        public record State(string User, bool IsWarm);
        public class Function
        {
            private static State s_state = new("", false);
            public void Handle(Order order, ILambdaContext context) => Warm();
            void Warm() { s_state = s_state with { IsWarm = true }; }
        }
        """)]
    [InlineData("""
        public class Function
        {
            private static string s_path = Environment.GetEnvironmentVariable("PATH") ?? "";
            public void Handle(Order order, ILambdaContext context) => Trim();
            void Trim() { s_path = s_path.TrimEnd('/'); }
        }
        """)]
    [InlineData("""
        public class Function
        {
            private static HttpClient? s_client;
            public void Handle(Order order, ILambdaContext context) { s_client = s_client ?? new HttpClient(); }
        }
        """)]
    [InlineData("""
        public class Function
        {
            private static string? s_table;
            public void Handle(Order order, ILambdaContext context)
            {
                s_table = s_table == null ? Environment.GetEnvironmentVariable("TABLE") : s_table;
            }
        }
        """)]
    [InlineData("""
        public class Function
        {
            private static int s_next;
            private static readonly string[] s_hosts = { "a", "b" };
            public string Handle(Order order, ILambdaContext context) => s_hosts[Interlocked.Increment(ref s_next) % s_hosts.Length];
        }
        """)]
    [InlineData("""
        public class Function
        {
            private static int s_next;
            private static readonly string[] s_hosts = { "a", "b" };
            public string Handle(Order order, ILambdaContext context) { s_next = (s_next + 1) % s_hosts.Length; return s_hosts[s_next]; }
        }
        """)]
    [InlineData("""
        public sealed class Store { private string? _last; public void Put(string id) { _last = id; } }
        public class Function
        {
            private Store? _store;
            public void Handle(Order order, ILambdaContext context) { _store = new Store(); Save(order); }
            private void Save(Order order) => _store!.Put(order.Id);
        }
        """)]
    [InlineData("""
        public sealed class Work
        {
            private static readonly Dictionary<string, Func<Work>> s_kinds = new() { ["a"] = () => new Work() };
            private string? _id;
            public static Work Of(string kind) => s_kinds[kind]();
            public void Run(Order order) { _id = order.Id; }
        }
        public class Function { public void Handle(Order order, ILambdaContext context) => Work.Of("a").Run(order); }
        """)]
    [InlineData("""
        public sealed class Builder
        {
            private readonly List<string> _lines = new();
            public Builder Add(string line) { _lines.Add(line); return this; }
            public override string ToString() => string.Concat(_lines);
        }
        public class Function { public string Handle(Order order, ILambdaContext context) => new Builder().Add(order.Id).ToString(); }
        """)]
    public Task What_is_made_for_the_invocation_may_change(string types) => Verify.Silent<StateAnalyzer>(Orders.Program(types));

    [Theory]
    [InlineData("""
        private AutoResetEvent? _done;
        public void Handle(Order order, ILambdaContext context) => Start();
        void Start() { {|SLG1002:_done = new AutoResetEvent(false)|}; }
        """)]
    [InlineData("""
        private CancellationTokenSource? _stop;
        public void Handle(Order order, ILambdaContext context) => Run(new CancellationTokenSource());
        void Run(CancellationTokenSource stop) { {|SLG1002:_stop = stop|}; }
        """)]
    [InlineData("""
        private static TaskCompletionSource<string>? s_answer;
        public void Handle(Order order, ILambdaContext context) => Ask();
        void Ask() { {|SLG1001:s_answer = new TaskCompletionSource<string>()|}; }
        """)]
    [InlineData("""
        private System.Timers.Timer? _timer;
        public void Handle(Order order, ILambdaContext context) => Watch();
        void Watch() { {|SLG1002:_timer = new System.Timers.Timer(1000)|}; }
        """)]
    public Task Handles_of_the_work_under_way_are_of_the_invocation(string members) => Verify.Flags<StateAnalyzer>(Orders.Function(members));

    [Theory]
    [InlineData("private AutoResetEvent? _done; public void Handle(Order order, ILambdaContext context) { _done ??= new AutoResetEvent(false); }")]
    [InlineData("""
        private readonly CancellationTokenSource _stop = new();
        public void Handle(Order order, ILambdaContext context) { _stop.Token.ThrowIfCancellationRequested(); }
        """)]
    [InlineData("""
        private Stopwatch? _watch;
        public void Handle(Order order, ILambdaContext context)
        {
            _watch = Stopwatch.StartNew();
            Work(order);
            Console.WriteLine(_watch.Elapsed);
        }
        void Work(Order order) { Console.WriteLine(_watch!.Elapsed); }
        """)]
    [InlineData("""
        private static readonly SemaphoreSlim s_gate = new(1, 1);
        public async Task Handle(Order order, ILambdaContext context) { await s_gate.WaitAsync(); try { } finally { s_gate.Release(); } }
        """)]
    public Task Handles_of_the_environment_and_those_set_on_entry_stay_silent(string members) => Verify.Silent<StateAnalyzer>(Orders.Function(members));

    [Theory]
    [InlineData("""
        private static bool s_degraded;
        public string Handle(Order order, ILambdaContext context)
        {
            if (s_degraded) return "";
            try { return order.Id.Trim(); }
            catch (Exception) { {|SLG1001:s_degraded = true|}; throw; }
        }
        """)]
    [InlineData("""
        private static bool s_verbose;
        public void Handle(Order order, ILambdaContext context)
        {
            if (order.IsNew) { {|SLG1001:s_verbose = true|}; }
            if (s_verbose) { Console.WriteLine(order.Id); }
        }
        """)]
    [InlineData("""
        private bool _healthy = true;
        public string Handle(Order order, ILambdaContext context)
        {
            if (order.Amount < 0) { {|SLG1002:_healthy = false|}; }
            return _healthy ? order.Id : "";
        }
        """)]
    [InlineData("""
        private static string s_mode = "fast";
        public string Handle(Order order, ILambdaContext context)
        {
            if (order.Amount > 1000) { {|SLG1001:s_mode = "careful"|}; }
            return s_mode;
        }
        """)]
    [InlineData("""
        private bool _timedOut;
        public bool Handle(Order order, ILambdaContext context)
        {
            using var timer = new System.Timers.Timer(1000);
            timer.Elapsed += OnElapsed;
            timer.Start();
            return _timedOut;
        }
        void OnElapsed(object? sender, EventArgs e) { {|SLG1002:_timedOut = true|}; }
        """)]
    [InlineData("""
        private bool _cancelled;
        public bool Handle(Order order, ILambdaContext context)
        {
            using var stop = new CancellationTokenSource(1000);
            stop.Token.Register(() => {|SLG1002:_cancelled = true|});
            return _cancelled;
        }
        """)]
    public Task A_flag_that_one_invocation_sets_for_good_is_flagged(string members) => Verify.Flags<StateAnalyzer>(Orders.Function(members));

    [Theory]
    [InlineData("""
        private static bool s_coldStart = true;
        public void Handle(Order order, ILambdaContext context) { if (s_coldStart) { Console.WriteLine("cold"); } s_coldStart = false; }
        """)]
    [InlineData("""
        private static bool s_initialized;
        public async Task Handle(Order order, ILambdaContext context)
        {
            if (!s_initialized) { await Task.Yield(); s_initialized = true; }
        }
        """)]
    [InlineData("""
        private static bool s_initialized;
        public void Handle(Order order, ILambdaContext context) { try { Load(); } catch (Exception) { s_initialized = false; throw; } }
        static void Load() { if (s_initialized) return; s_initialized = true; }
        """)]
    [InlineData("""
        private static bool s_failed;
        public bool Handle(Order order, ILambdaContext context)
        {
            try { s_failed = false; return order.IsNew; }
            catch (Exception) { s_failed = true; throw; }
            finally { Console.WriteLine(s_failed); }
        }
        """)]
    [InlineData("""
        private static bool s_verbose;
        public void Handle(Order order, ILambdaContext context)
        {
            s_verbose = false;
            if (order.IsNew) { s_verbose = true; }
            if (s_verbose) { Console.WriteLine(order.Id); }
        }
        """)]
    [InlineData("""
        private static string? s_cached = "x";
        public string? Handle(Order order, ILambdaContext context)
        {
            if (order.IsNew) { s_cached = null; }
            return s_cached ??= Environment.GetEnvironmentVariable("X");
        }
        """)]
    [InlineData("""
        private static bool s_stopping;
        public Function() { Console.CancelKeyPress += OnStop; }
        public void Handle(Order order, ILambdaContext context) { if (s_stopping) { return; } }
        static void OnStop(object? sender, ConsoleCancelEventArgs e) { s_stopping = true; }
        """)]
    [InlineData("private static bool s_seen; public void Handle(Order order, ILambdaContext context) { if (order.IsNew) { s_seen = true; } }")]
    [InlineData("private static bool s_ok = true; public bool Handle(Order order, ILambdaContext context) { if (order.IsNew) { s_ok = true; } return s_ok; }")]
    public Task A_latch_and_a_flag_that_is_set_back_stay_silent(string members) => Verify.Silent<StateAnalyzer>(Orders.Function(members));

    [Theory]
    [InlineData("""
        private string? _table;
        public string Handle(Order order, ILambdaContext context) { {|#0:_table = "orders"|}; return _table + order.Id; }
        public void Other(Order order, ILambdaContext context) { }
        """)]
    [InlineData("""
        string? Table { get; set; }
        public string Handle(Order order, ILambdaContext context)
        {
            try { {|#0:Table = "orders"|}; return Table + order.Id; }
            finally { }
        }
        """)]
    public async Task A_member_that_one_method_uses_as_a_local_is_pointed_out(string members)
    {
        var source = Orders.Function(members.Replace("{|#0:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal));
        var found = Assert.Single(await Diagnostics.Of<StateAnalyzer>(source));

        Assert.Equal(("SLG1002", Microsoft.CodeAnalysis.DiagnosticSeverity.Info), (found.Id, found.Severity));
        Assert.Contains("only 'Function.Handle' uses it, after giving it a value", found.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("private string? _table = null; public string Handle(Order order, ILambdaContext context) { _table = \"orders\"; return _table; }")]
    [InlineData("""
        private string? _table;
        public void Handle(Order order, ILambdaContext context) { _table = "orders"; Save(); }
        void Save() { Console.WriteLine(_table); }
        """)]
    [InlineData("""
        private string? _table;
        public string? Handle(Order order, ILambdaContext context) { var before = _table; _table = "orders"; return before + _table; }
        """)]
    [InlineData("public string? Table { get; set; } public string Handle(Order order, ILambdaContext context) { Table = \"orders\"; return Table; }")]
    public Task A_member_that_others_use_is_none(string members) => Verify.Silent<StateAnalyzer>(Orders.Function(members));

    [Theory]
    [InlineData("AWSXRayRecorder.Instance.GetEntity().TraceId")]
    [InlineData("Activity.Current!.TraceId.ToString()")]
    [InlineData("Environment.GetEnvironmentVariable(\"_X_AMZN_TRACE_ID\")!")]
    [InlineData("System.Security.Claims.ClaimsPrincipal.Current!.Identity!.Name!")]
    public Task The_current_trace_and_user_are_data_of_the_invocation(string value) => Verify.Flags<StateAnalyzer>(Orders.Program($$"""
        public class Entity { public string TraceId { get; set; } = ""; }
        public class AWSXRayRecorder
        {
            public static AWSXRayRecorder Instance { get; } = new();
            public Entity GetEntity() => throw new NotSupportedException();
        }
        public interface ILog { void Begin(string trace); }
        public class Log : ILog { private string? _trace; public void Begin(string trace) { {|SLG1011:this._trace = trace|}; } }
        public static class Startup
        {
            public static ServiceProvider? Services { get; private set; }
            public static void Configure()
            {
                var services = new ServiceCollection();
                services.AddSingleton<ILog>(new Log());
                Services = services.BuildServiceProvider();
            }
        }
        public class Function
        {
            private readonly ILog _log;
            public Function() : this(null) { }
            internal Function(ILog? log) { Startup.Configure(); _log = log ?? Startup.Services!.GetRequiredService<ILog>(); }
            public void Handle(Order order, ILambdaContext context) => _log.Begin({{value}});
        }
        """));
}
