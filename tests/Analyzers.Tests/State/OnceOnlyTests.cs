using ServerlessGuard.Analyzers.Initialization;
using ServerlessGuard.Analyzers.State;

namespace ServerlessGuard.Analyzers.Tests.State;

/// <summary>What a guard elsewhere lets run once for the environment, in whichever method it stands.</summary>
public sealed class OnceOnlyTests
{
    private const string Build = """
        static IServiceProvider Build()
        {
            var services = new ServiceCollection();
            services.AddSingleton(new HttpClient());
            return services.BuildServiceProvider();
        }
        """;

    [Theory]
    [InlineData("private static IServiceProvider? s_services; public void Handle(Order order, ILambdaContext context) { s_services ??= Build(); }")]
    [InlineData("""
        private static IServiceProvider? s_services;
        public void Handle(Order order, ILambdaContext context) { if (s_services == null) { s_services = Build(); } }
        """)]
    [InlineData("""
        private static IServiceProvider? s_services;
        private static IServiceProvider Services { get { if (s_services is null) { s_services = Build(); } return s_services; } }
        public void Handle(Order order, ILambdaContext context) { _ = Services; }
        """)]
    [InlineData("""
        private static IServiceProvider? s_services;
        private static IServiceProvider Services => s_services ?? (s_services = Build());
        public void Handle(Order order, ILambdaContext context) { _ = Services; }
        """)]
    [InlineData("""
        private static readonly Lazy<IServiceProvider> s_services = new(() => Build());
        public void Handle(Order order, ILambdaContext context) { _ = s_services.Value; }
        """)]
    [InlineData("""
        private static readonly Lazy<IServiceProvider> s_services = new(Build);
        public void Handle(Order order, ILambdaContext context) { _ = s_services.Value; }
        """)]
    [InlineData("""
        private IServiceProvider? _services;
        public void Handle(Order order, ILambdaContext context) { EnsureInitialized(); }
        private void EnsureInitialized() { if (_services != null) return; Initialize(); }
        private void Initialize() => _services = Build();
        """)]
    [InlineData("""
        private static bool s_ready;
        private static IServiceProvider? s_services;
        public async Task Handle(Order order, ILambdaContext context) { if (!s_ready) { await InitializeAsync(); s_ready = true; } }
        private static async Task InitializeAsync() { await Task.Yield(); s_services = Build(); }
        """)]
    [InlineData("""
        private static IServiceProvider? s_services;
        private static readonly object s_gate = new();
        public void Handle(Order order, ILambdaContext context)
        {
            if (s_services == null) { lock (s_gate) { if (s_services == null) { s_services = Build(); } } }
        }
        """)]
    public async Task A_container_that_is_built_behind_a_guard_stays_silent(string members)
    {
        await Verify.Silent<ClientPerInvocationAnalyzer>(Orders.Function(members + Build));
        await Verify.Silent<StateAnalyzer>(Orders.Function(members + Build));
    }

    [Theory]
    [InlineData("private static IServiceProvider? s_services; public void Handle(Order order, ILambdaContext context) { s_services = Build(); }")]
    [InlineData("""
        private static IServiceProvider? s_services;
        public void Handle(Order order, ILambdaContext context) { s_services ??= Build(); using var own = (IDisposable)Build(); }
        """)]
    [InlineData("public void Handle(Order order, ILambdaContext context) { IServiceProvider? services = null; services ??= Build(); }")]
    public Task A_container_that_is_built_without_a_guard_is_flagged(string members) => Verify.Flags<ClientPerInvocationAnalyzer>(Orders.Function(
        members + "static IServiceProvider Build() { var services = new ServiceCollection(); return {|SLG4004:services.BuildServiceProvider()|}; }"));

    [Theory]
    [InlineData("""
        private static string? s_tenant;
        public void Handle(Order order, ILambdaContext context) { if (s_tenant == null) { Begin(order); } }
        static void Begin(Order order) { {|SLG1005:s_tenant = order.Tenant|}; }
        """)]
    [InlineData("""
        private static string? s_tenant;
        private static bool s_begun;
        public void Handle(Order order, ILambdaContext context) { if (!s_begun) { Begin(order); s_begun = true; } }
        static void Begin(Order order) { {|SLG1005:s_tenant = order.Tenant|}; }
        """)]
    [InlineData("""
        private static string? s_tenant;
        public void Handle(Order order, ILambdaContext context) { if (order.IsNew) { Begin(order); } }
        static void Begin(Order order) { {|SLG1001:s_tenant = order.Tenant|}; }
        """)]
    public Task What_the_first_invocation_decides_in_another_method_is_flagged_as_that(string members) => Verify.Flags<StateAnalyzer>(Orders.Function(members));

    [Theory]
    [InlineData("""
        private static DateTime s_started;
        private static bool s_begun;
        public void Handle(Order order, ILambdaContext context) { if (!s_begun) { Begin(); } }
        static void Begin() { s_started = DateTime.UtcNow; s_begun = true; }
        """)]
    [InlineData("""
        private static readonly List<string> s_hosts = new();
        public void Handle(Order order, ILambdaContext context) { if (s_hosts.Count == 0) { Load(); } }
        static void Load() { s_hosts.Add("a"); s_hosts.Add("b"); }
        """)]
    public Task What_the_environment_fills_once_stays_silent(string members) => Verify.Silent<StateAnalyzer>(Orders.Function(members));
}
