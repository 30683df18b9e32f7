using ServerlessGuard.Analyzers.State;

namespace ServerlessGuard.Analyzers.Tests.State;

/// <summary>Events, clients, settings of the process and contexts of loggers that outlive the invocation: SLG1006, SLG1009, SLG1010, SLG1017.</summary>
public sealed class SharedObjectTests
{
    private const string Hub = """

        public class Hub
        {
            public event Action? Ready;
            public static event Action? Started;
            public void Raise() { Ready?.Invoke(); Started?.Invoke(); }
        }
        """;

    [Theory]
    [InlineData("""
        private static readonly Hub s_hub = new();
        public void Handle(Order order, ILambdaContext context) { {|SLG1006:s_hub.Ready += Done|}; }
        void Done() { }
        """)]
    [InlineData("""
        private readonly Hub _hub = new();
        public void Handle(Order order, ILambdaContext context) { Subscribe(); }
        void Subscribe() { {|SLG1006:_hub.Ready += () => { }|}; }
        """)]
    [InlineData("public void Handle(Order order, ILambdaContext context) { {|SLG1006:Hub.Started += Done|}; } void Done() { }")]
    [InlineData("public event Action? Done; public void Handle(Order order, ILambdaContext context) { {|SLG1006:Done += () => { }|}; Done?.Invoke(); }")]
    [InlineData("public void Handle(Order order, ILambdaContext context) { {|SLG1006:AppDomain.CurrentDomain.ProcessExit += (_, _) => { }|}; }")]
    [InlineData("""
        private static readonly Hub s_hub = new(), s_other = new();
        public void Handle(Order order, ILambdaContext context)
        {
            {|SLG1006:s_hub.Ready += () => Console.WriteLine(order.Id)|};
            s_hub.Ready += Gone;
            {|SLG1006:s_hub.Ready += Stays|};
            {|SLG1006:s_other.Ready += Gone|};
            s_hub.Ready -= Gone;
        }
        void Gone() { }
        void Stays() { }
        """)]
    public Task A_handler_added_in_every_invocation_is_flagged(string members) => Verify.Flags<EventSubscriptionAnalyzer>(Orders.Function(members + Hub));

    [Theory]
    [InlineData("""
        private static readonly Hub s_hub = new();
        public Function() { s_hub.Ready += Done; }
        public void Handle(Order order, ILambdaContext context) { }
        void Done() { }
        """)]
    [InlineData("""
        private static readonly Hub s_hub = new();
        public void Handle(Order order, ILambdaContext context) { s_hub.Ready += Done; try { } finally { s_hub.Ready -= Done; } }
        void Done() { }
        """)]
    [InlineData("""
        private static readonly Hub s_hub = new();
        public void Handle(Order order, ILambdaContext context) { s_hub.Ready += Done; Disconnect(); }
        void Disconnect() { s_hub.Ready -= Done; }
        void Done() { }
        """)]
    [InlineData("public void Handle(Order order, ILambdaContext context) { var hub = new Hub(); hub.Ready += Done; } void Done() { }")]
    [InlineData("""
        private static Hub? s_hub;
        public void Handle(Order order, ILambdaContext context) { if (s_hub == null) { s_hub = new Hub(); s_hub.Ready += Done; } }
        void Done() { }
        """)]
    [InlineData("""
        private static bool s_subscribed;
        private static readonly Hub s_hub = new();
        public void Handle(Order order, ILambdaContext context) { if (!s_subscribed) { s_subscribed = true; s_hub.Ready += Done; } }
        void Done() { }
        """)]
    [InlineData("""
        private static readonly Hub s_hub = new();
        public void Handle(Order order, ILambdaContext context)
        {
            Action done = () => Console.WriteLine(order.Id);
            s_hub.Ready += done;
            try { s_hub.Raise(); } finally { s_hub.Ready -= done; }
        }
        """)]
    [InlineData("""
        private static readonly Hub s_hub = new();
        public void Handle(Order order, ILambdaContext context) { s_hub.Ready -= this.Done; s_hub.Ready += Done; }
        void Done() { }
        """)]
    public Task A_handler_that_goes_or_is_added_once_is_silent(string members) => Verify.Silent<EventSubscriptionAnalyzer>(Orders.Function(members + Hub));

    [Theory]
    [InlineData(1, "_client.Ready += Done;")]
    [InlineData(1, "_client.Ready += async () => await Done();")]
    [InlineData(1, "_client.Ready += Done; _client.Closed -= Done;")]
    [InlineData(0, "_client.Ready += Done; try { } finally { _client.Ready -= Done; }")]
    [InlineData(0, "var client = new Discord.Client(); client.Ready += Done;")]
    [InlineData(0, "_client.Count += 1; _client.Name += order.Id;")]
    [InlineData(0, "if (_late == null) { _late = new Discord.Client(); _late.Ready += Done; }")]
    public async Task Events_of_a_package_that_is_missing_are_known_by_name(int expected, string statements)
    {
        var found = await Diagnostics.Of<EventSubscriptionAnalyzer>(Orders.Function($$"""
            private readonly Discord.Client _client = new Discord.Client();
            private Discord.Client? _late;
            public void Handle(Order order, ILambdaContext context) { {{statements}} }
            private Task Done() => Task.CompletedTask;
            """));

        Assert.Equal(Enumerable.Repeat("SLG1006", expected), found.Select(diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData("{|SLG1009:Environment.SetEnvironmentVariable(\"TENANT\", order.Tenant)|};")]
    [InlineData("{|SLG1009:Environment.CurrentDirectory = Path.Combine(\"/tmp\", order.Id)|};")]
    [InlineData("{|SLG1009:Directory.SetCurrentDirectory(order.Id)|};")]
    [InlineData("{|SLG1009:CultureInfo.DefaultThreadCurrentCulture = new CultureInfo(order.Tenant)|};")]
    [InlineData("{|SLG1009:CultureInfo.CurrentCulture = new CultureInfo(order.Tenant)|};")]
    [InlineData("{|SLG1009:Thread.CurrentThread.CurrentCulture = new CultureInfo(order.Tenant)|};")]
    [InlineData("{|SLG1009:Console.SetOut(new StringWriter())|};")]
    [InlineData("if (order.IsNew) { {|SLG1009:AppContext.SetSwitch(\"Orders.New\", true)|}; }")]
    [InlineData("Prepare(order.Tenant); void Prepare(string tenant) { {|SLG1009:Environment.SetEnvironmentVariable(\"TENANT\", tenant)|}; }")]
    [InlineData("{|SLG1009:System.Net.ServicePointManager.DefaultConnectionLimit = order.Id.Length|};")]
    [InlineData("{|SLG1009:ThreadPool.SetMinThreads(order.Id.Length, 1)|};")]
    [InlineData("{|SLG1009:Console.SetError(new StringWriter())|};")]
    [InlineData("{|SLG1009:Console.SetIn(new StringReader(order.Id))|};")]
    [InlineData("{|SLG1009:CultureInfo.CurrentUICulture = new CultureInfo(order.Tenant)|};")]
    [InlineData("{|SLG1009:Amazon.AWSConfigs.AWSRegion = order.Tenant|};")]
    public Task A_process_wide_setting_is_flagged(string statements) => Verify.Flags<ProcessSettingsAnalyzer>(Handler(statements));

    [Theory]
    [InlineData("Environment.SetEnvironmentVariable(\"MODE\", \"strict\");")]
    [InlineData("CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;")]
    [InlineData("ThreadPool.SetMinThreads(16, 16);")]
    [InlineData("""
        var before = Environment.CurrentDirectory;
        try { Environment.CurrentDirectory = order.Id; }
        finally { Environment.CurrentDirectory = before; }
        """)]
    [InlineData("""
        var before = CultureInfo.CurrentCulture;
        try { CultureInfo.CurrentCulture = new CultureInfo(order.Tenant); }
        finally { CultureInfo.CurrentCulture = before; }
        """)]
    public Task A_setting_that_is_the_same_in_every_invocation_or_set_back_is_silent(string statements) =>
        Verify.Silent<ProcessSettingsAnalyzer>(Handler(statements));

    [Theory]
    [InlineData("""
        public Function() { Environment.SetEnvironmentVariable("STARTED", DateTime.UtcNow.ToString()); }
        public void Handle(Order order, ILambdaContext context) { }
        """)]
    [InlineData("""
        public async Task Handle(Order order, ILambdaContext context)
        {
            CultureInfo.CurrentCulture = new CultureInfo(order.Tenant);
            await Task.Yield();
        }
        """)]
    public Task Settings_at_the_start_and_cultures_of_async_code_are_silent(string members) => Verify.Silent<ProcessSettingsAnalyzer>(Orders.Function(members));

    [Theory]
    [InlineData("AWS_REGION", Microsoft.CodeAnalysis.DiagnosticSeverity.Error)]
    [InlineData("_X_AMZN_TRACE_ID", Microsoft.CodeAnalysis.DiagnosticSeverity.Error)]
    [InlineData("TENANT", Microsoft.CodeAnalysis.DiagnosticSeverity.Warning)]
    public async Task A_variable_that_lambda_reserves_is_an_error(string name, Microsoft.CodeAnalysis.DiagnosticSeverity severity) => Assert.Equal(
        severity,
        Assert.Single(await Diagnostics.Of<ProcessSettingsAnalyzer>(Handler($"Environment.SetEnvironmentVariable(\"{name}\", order.Tenant);"))).Severity);

    [Theory]
    [InlineData("{|SLG1010:s_client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\"Bearer\", order.Tenant)|};")]
    [InlineData("{|SLG1010:s_client.DefaultRequestHeaders.Add(\"X-Tenant\", order.Tenant)|};")]
    [InlineData("{|SLG1010:s_client.BaseAddress = new Uri(order.Id)|};")]
    [InlineData("{|SLG1010:s_client.Timeout = context.RemainingTime|};")]
    [InlineData("var client = s_client; {|SLG1010:client.DefaultRequestHeaders.TryAddWithoutValidation(\"X-Tenant\", order.Tenant)|};")]
    [InlineData("{|SLG1010:s_json.MaxDepth = order.Id.Length|};")]
    [InlineData("{|SLG1010:s_connection!.ConnectionString = order.Tenant|};")]
    [InlineData("{|SLG1010:s_s3.ServiceURL = order.Tenant|};")]
    public Task A_shared_client_that_is_reconfigured_is_flagged(string statements) => Verify.Flags<SharedClientAnalyzer>(Handler(statements, Clients));

    [Theory]
    [InlineData("var request = new HttpRequestMessage(HttpMethod.Get, order.Id); request.Headers.Add(\"X-Tenant\", order.Tenant); s_client.Send(request);")]
    [InlineData("var client = new HttpClient(); client.DefaultRequestHeaders.Add(\"X-Tenant\", order.Tenant);")]
    [InlineData("s_client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\"Bearer\", Environment.GetEnvironmentVariable(\"TOKEN\"));")]
    [InlineData("s_json.MaxDepth = 8;")]
    [InlineData("var json = new JsonSerializerOptions(); json.MaxDepth = order.Id.Length;")]
    public Task Requests_own_clients_and_constants_are_silent(string statements) => Verify.Silent<SharedClientAnalyzer>(Handler(statements, Clients));

    [Theory]
    [InlineData("{|SLG1010:s_client.DefaultRequestHeaders.Add(\"X-App\", \"orders\")|};")]
    [InlineData("s_client.DefaultRequestHeaders.Accept.Clear(); {|SLG1010:s_client.DefaultRequestHeaders.Add(\"User-Agent\", \"orders\")|};")]
    [InlineData("{|SLG1010:s_client.DefaultRequestHeaders.UserAgent.ParseAdd(Environment.GetEnvironmentVariable(\"AGENT\"))|};")]
    [InlineData("{|SLG1010:s_client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue(\"application/json\"))|};")]
    [InlineData("{|SLG1010:s_client.Timeout = TimeSpan.FromSeconds(5)|};")]
    [InlineData("Prepare(); void Prepare() { {|SLG1010:s_client.BaseAddress = new Uri(\"https://example.com\")|}; }")]
    public Task A_constant_that_is_added_again_or_may_be_set_only_once_is_flagged(string statements) =>
        Verify.Flags<SharedClientAnalyzer>(Handler(statements, Clients));

    [Theory]
    [InlineData("s_client.DefaultRequestHeaders.Clear(); s_client.DefaultRequestHeaders.Add(\"X-App\", \"orders\");")]
    [InlineData("s_client.DefaultRequestHeaders.Remove(\"X-App\"); s_client.DefaultRequestHeaders.Add(\"X-App\", \"orders\");")]
    [InlineData("s_client.DefaultRequestHeaders.UserAgent.Clear(); s_client.DefaultRequestHeaders.Add(\"User-Agent\", \"orders\");")]
    [InlineData("s_client.DefaultRequestHeaders.Accept.Clear(); s_client.DefaultRequestHeaders.Accept.Add(new(\"application/json\"));")]
    [InlineData("if (!s_client.DefaultRequestHeaders.Contains(\"X-App\")) { s_client.DefaultRequestHeaders.Add(\"X-App\", \"orders\"); }")]
    [InlineData("if (s_client.BaseAddress == null) { s_client.BaseAddress = new Uri(\"https://example.com\"); }")]
    [InlineData("s_client.BaseAddress ??= new Uri(\"https://example.com\");")]
    [InlineData("if (s_late == null) { s_late = new(); s_late.Timeout = TimeSpan.FromSeconds(5); s_late.DefaultRequestHeaders.Add(\"X\", \"orders\"); }")]
    public Task A_constant_that_is_taken_away_first_or_given_once_is_silent(string statements) =>
        Verify.Silent<SharedClientAnalyzer>(Handler(statements, Clients + " private static HttpClient? s_late;"));

    [Fact]
    public Task A_client_that_is_made_ready_while_the_environment_starts_is_silent() => Verify.Silent<SharedClientAnalyzer>(Orders.Function("""
        private readonly HttpClient _client = new();
        public Function() { _client.BaseAddress = new Uri("https://example.com"); _client.DefaultRequestHeaders.Add("X-App", "orders"); }
        public Task<string> Handle(Order order, ILambdaContext context) => _client.GetStringAsync("orders");
        """));

    [Fact]
    public Task A_shared_client_that_is_reconfigured_is_reported_once() =>
        Verify.Silent<StateAnalyzer>(Handler("Use(); s_client.BaseAddress = new Uri(order.Id); void Use() { }", Clients));

    [Theory]
    [InlineData("{|SLG1017:Logger.AppendKey(\"tenant\", order.Tenant)|};")]
    [InlineData("{|SLG1017:Logger.AppendKey(\"request\", context.AwsRequestId)|};")]
    [InlineData("if (Activity.Current != null) { {|SLG1017:Logger.AppendKey(\"trace\", Activity.Current.TraceId.ToString())|}; }")]
    [InlineData("{|SLG1017:LogContext.PushProperty(\"tenant\", order.Tenant)|};")]
    [InlineData("_ = {|SLG1017:LogContext.PushProperty(\"tenant\", order.Tenant)|};")]
    [InlineData("{|SLG1017:s_log.BeginScope(order.Id)|};")]
    [InlineData("{|SLG1017:AWS.Lambda.Powertools.Metrics.Metrics.SetDefaultDimensions(new Dictionary<string, string> { [\"tenant\"] = order.Tenant })|};")]
    public Task Keys_that_stay_in_a_log_context_are_flagged(string statements) => Verify.Flags<AmbientKeysAnalyzer>(Handler(statements, Clients));

    [Theory]
    [InlineData("Logger.AppendKey(\"service\", \"orders\");")]
    [InlineData("Logger.AppendKey(\"function\", context.FunctionName);")]
    [InlineData("Logger.AppendKey(\"tenant\", order.Tenant); try { } finally { Logger.RemoveKeys(\"tenant\"); }")]
    [InlineData("using (LogContext.PushProperty(\"tenant\", order.Tenant)) { }")]
    [InlineData("using var scope = LogContext.PushProperty(\"tenant\", order.Tenant);")]
    [InlineData("using var scope = s_log.BeginScope(order.Id);")]
    [InlineData("Logger.LogInformation(order.Tenant);")]
    [InlineData("AWS.Lambda.Powertools.Metrics.Metrics.AddDimension(\"tenant\", order.Tenant);")]
    public Task Keys_that_go_or_are_the_same_for_all_are_silent(string statements) => Verify.Silent<AmbientKeysAnalyzer>(Handler(statements, Clients));

    [Theory]
    [InlineData("{|SLG1017:NLog.GlobalDiagnosticsContext.Set(\"tenant\", order.Tenant)|};")]
    [InlineData("{|SLG1017:NLog.ScopeContext.PushProperty(\"tenant\", order.Tenant)|};")]
    [InlineData("{|SLG1017:log4net.ThreadContext.Properties[\"tenant\"] = order.Tenant|};")]
    [InlineData("using var scope = NLog.ScopeContext.PushProperty(\"tenant\", order.Tenant);")]
    [InlineData("log4net.ThreadContext.Properties[\"service\"] = \"orders\";")]
    [InlineData("NLog.GlobalDiagnosticsContext.Set(\"tenant\", order.Tenant); NLog.GlobalDiagnosticsContext.Remove(\"tenant\");")]
    public Task Contexts_of_other_loggers_count(string statements) => Verify.Flags<AmbientKeysAnalyzer>(Orders.Program($$"""
        namespace NLog
        {
            public static class GlobalDiagnosticsContext { public static void Set(string item, object value) { } public static void Remove(string item) { } }
            public static class ScopeContext { public static IDisposable PushProperty(string name, object value) => throw new NotSupportedException(); }
        }
        namespace log4net { public static class ThreadContext { public static Dictionary<string, object> Properties { get; } = new(); } }
        public class Function { public void Handle(Order order, ILambdaContext context) { {{statements}} } }
        """));

    [Fact]
    public Task A_test_project_may_change_settings() => Verify.FlagsBeside<ProcessSettingsAnalyzer>(
        Handler("Environment.SetEnvironmentVariable(\"TENANT\", order.Tenant);"), ("/.globalconfig", Verify.TestProject));

    [Theory]
    [InlineData("[Logging(ClearState = true)]", "Logger.AppendKey(\"tenant\", order.Tenant)")]
    [InlineData("[Logging(LogEvent = true)]", "{|SLG1017:Logger.AppendKey(\"tenant\", order.Tenant)|}")]
    public Task The_loggers_own_clearing_counts(string attribute, string statement) => Verify.Flags<AmbientKeysAnalyzer>(
        Orders.Function($"{attribute} public void Handle(Order order, ILambdaContext context) {{ {statement}; }}"));

    [Theory]
    [InlineData("{|SLG1001:Serilog.Log.Logger = new Serilog.LoggerConfiguration().Enrich.WithProperty(\"order\", order.Id).CreateLogger()|};")]
    [InlineData("if (order.IsNew) { {|SLG1001:Serilog.Log.Logger = Made(context.AwsRequestId)|}; }")]
    [InlineData("{|SLG1001:Serilog.Log.Logger = Serilog.Log.Logger.ForContext(\"order\", order.Id)|};")]
    public Task A_process_wide_logger_that_says_something_of_the_invocation_is_flagged(string statements) =>
        Verify.Flags<StateAnalyzer>(Handler($"Begin(); void Begin() {{ {statements} }}", MadeLogger));

    [Theory]
    [InlineData("Serilog.Log.Logger = new Serilog.LoggerConfiguration().CreateLogger();")]
    [InlineData("Serilog.Log.Logger = Made(context.FunctionName);")]
    [InlineData("var log = Serilog.Log.Logger.ForContext(\"order\", order.Id); log.Information(\"received\");")]
    public Task A_process_wide_logger_that_is_the_same_for_all_is_silent(string statements) =>
        Verify.Silent<StateAnalyzer>(Handler($"Begin(); void Begin() {{ {statements} }}", MadeLogger));

    private const string MadeLogger = """
        private static Serilog.ILogger Made(string value) => new Serilog.LoggerConfiguration().Enrich.WithProperty("value", value).CreateLogger();
        """;

    private const string Clients = """
        private static readonly HttpClient s_client = new();
        private static readonly JsonSerializerOptions s_json = new();
        private static readonly DbConnection? s_connection = null;
        private static readonly Amazon.S3.AmazonS3Config s_s3 = new();
        private static readonly ILogger s_log = LoggerFactory.Create(builder => { }).CreateLogger("orders");
        """;

    private static string Handler(string statements, string members = "") =>
        Orders.Function($"{members} public void Handle(Order order, ILambdaContext context) {{ {statements} }}");
}
