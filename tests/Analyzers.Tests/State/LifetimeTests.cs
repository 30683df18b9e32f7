using Microsoft.CodeAnalysis;
using ServerlessGuard.Analyzers.State;

namespace ServerlessGuard.Analyzers.Tests.State;

/// <summary>Who keeps an object decides whether its fields outlive the invocation: the platforms' entry points, containers, <c>Main</c>.</summary>
public sealed class LifetimeTests
{
    [Theory]
    [InlineData("""
        public abstract class Base { protected string? _tenant; protected void Keep(Order order) { {|SLG1002:_tenant = order.Tenant|}; } }
        public class Function : Base { public void Handle(Order order, ILambdaContext context) { Keep(order); } }
        """)]
    [InlineData("""
        public abstract class Base<T>
        {
            public string? Id;
            protected abstract string IdOf(T request);
            public void Handle(T request, ILambdaContext context) { Note(request); }
            void Note(T request) { {|SLG1002:Id = IdOf(request)|}; }
        }
        public class Function : Base<Order> { protected override string IdOf(Order request) => request.Id; }
        """)]
    [InlineData("""
        public class Function
        {
            private string? _tenant;
            [LambdaFunction] public void Handle(Order order) { Keep(order); }
            void Keep(Order order) { {|SLG1002:_tenant = order.Tenant|}; }
        }
        """)]
    [InlineData("""
        public class Function
        {
            private string? _tenant;
            public void Handle(SQSEvent batch, ILambdaContext context) { foreach (var record in batch.Records) { Keep(record); } }
            void Keep(SQSEvent.SQSMessage message) { {|SLG1002:_tenant = message.Body|}; }
        }
        """)]
    public Task The_handlers_class_and_its_base_classes_live_as_long_as_the_environment(string types) => Verify.Flags<StateAnalyzer>(Orders.Program(types));

    [Theory]
    [InlineData("services.AddSingleton<IStore, Store>();")]
    [InlineData("services.AddSingleton<IStore>(new Store());")]
    [InlineData("services.AddSingleton<IStore>(provider => new Store());")]
    [InlineData("services.TryAddSingleton<IStore, Store>();")]
    [InlineData("services.Add(ServiceDescriptor.Singleton<IStore, Store>());")]
    public Task A_singleton_that_keeps_data_of_an_invocation_is_flagged(string registration) =>
        Verify.Flags<StateAnalyzer>(Services(registration, "{|SLG1011:_last = order.Id|}"));

    [Theory]
    [InlineData("_last = DateTime.UtcNow.ToString();")]
    [InlineData("_ids.Add(Guid.NewGuid().ToString());")]
    public Task What_a_singleton_is_made_with_stays_silent(string constructor) =>
        Verify.Silent<StateAnalyzer>(Services("services.AddSingleton<IStore, Store>();", "_ = order.Id", constructor));

    [Theory]
    [InlineData("services.AddScoped<IStore, Store>();")]
    [InlineData("services.AddTransient<IStore, Store>();")]
    [InlineData("services.AddTransient<IStore>(provider => new Store());")]
    public Task A_service_of_one_request_may_keep_it(string registration) => Verify.Silent<StateAnalyzer>(Services(registration, "_last = order.Id"));

    [Theory]
    [InlineData("AddScoped")]
    [InlineData("AddTransient")]
    public Task A_handler_that_is_registered_for_one_request_may_keep_it(string call) => Verify.Silent<StateAnalyzer>(Orders.Program($$"""
        [LambdaStartup] public class Startup { public void ConfigureServices(IServiceCollection services) { services.{{call}}<Function>(); } }
        public class Function
        {
            private string? _tenant;
            [LambdaFunction] public void Handle(Order order) { Keep(order); }
            void Keep(Order order) { _tenant = order.Tenant; }
        }
        """));

    [Fact]
    public Task A_lock_excuses_nothing_where_invocations_follow_one_another() => Verify.Flags<StateAnalyzer>(
        Services("services.AddSingleton<IStore, Store>();", "lock (_ids) { {|SLG1011:_last = order.Id|}; }"));

    [Fact]
    public Task A_singleton_that_counts_is_flagged() =>
        Verify.Flags<StateAnalyzer>(Services("services.AddSingleton<IStore, Store>();", "{|SLG1011:_ids.Add(order.Id)|}"));

    [Fact]
    public Task What_the_constructor_of_a_singleton_stores_is_no_data_of_an_invocation() =>
        Verify.Silent<StateAnalyzer>(Services("services.AddSingleton<IStore, Store>();", "_ = order", "_last = DateTime.UtcNow.ToString();"));

    [Theory]
    [InlineData("[Export(typeof(IStore)), Shared]", "{|SLG1011:_last = order.Id|}")]
    [InlineData("[Export(typeof(IStore))]", "_last = order.Id")]
    public Task A_part_of_mef_is_kept_where_it_is_shared(string attributes, string write) => Verify.Flags<StateAnalyzer>(Orders.Program($$"""
        public interface IStore { void Save(Order order); }
        {{attributes}} public class Store : IStore { private string? _last; public void Save(Order order) { {{write}}; } }
        public class Function { [Import] public IStore? Store { get; set; } public void Handle(Order order, ILambdaContext context) => Store!.Save(order); }
        """));

    [Theory]
    [InlineData("private static readonly Store s_store = new();", "s_store.Save(order)", "{|SLG1011:_last = order.Id|}")]
    [InlineData("private readonly Store _store = new();", "_store.Save(order)", "{|SLG1011:_last = order.Id|}")]
    [InlineData("private readonly Store _store; public Function() { _store = new Store(); }", "_store.Save(order)", "{|SLG1011:_last = order.Id|}")]
    [InlineData("", "new Store().Save(order)", "_last = order.Id")]
    [InlineData("private Store? _unused = null;", "var store = new Store(); store.Save(order)", "_last = order.Id")]
    public Task An_object_lives_as_long_as_who_made_it(string field, string use, string write) => Verify.Flags<StateAnalyzer>(Orders.Program($$"""
        public class Store { private string? _last; public void Save(Order order) { {{write}}; } }
        public class Function { {{field}} public void Handle(Order order, ILambdaContext context) { {{use}}; } }
        """));

    [Theory]
    [InlineData("""
        var last = "";
        Func<Order, ILambdaContext, string> handle = (order, context) => { var before = last; {|SLG1001:last = order.Id|}; return before; };
        """)]
    [InlineData("""
        var ids = new List<string>();
        Func<Order, ILambdaContext, string> handle = (order, context) => { {|SLG1003:ids.Add(order.Id)|}; return order.Id; };
        """)]
    [InlineData("Func<Order, ILambdaContext, string> handle = (order, context) => { var ids = new List<string>(); ids.Add(order.Id); return order.Id; };")]
    [InlineData("""
        var table = Environment.GetEnvironmentVariable("TABLE");
        Func<Order, ILambdaContext, string> handle = (order, context) => { table ??= "orders"; return table; };
        """)]
    [InlineData("var store = new Store(); Func<Order, ILambdaContext, string> handle = (order, context) => store.Save(order);", "{|SLG1011:_last = order.Id|}")]
    [InlineData("Func<Order, ILambdaContext, string> handle = (order, context) => new Store().Save(order);")]
    public Task Locals_of_main_that_the_handler_captures_outlive_the_invocation(string statements, string write = "_last = order.Id") =>
        Verify.Flags<StateAnalyzer>(
        Orders.Program($$"""
            {{statements}}
            await LambdaBootstrapBuilder.Create(handle, new DefaultLambdaJsonSerializer()).Build().RunAsync();

            public class Store { private string? _last; public string Save(Order order) { var before = _last; {{write}}; return before ?? ""; } }
            """),
        OutputKind.ConsoleApplication);

    [Theory]
    [InlineData("app.MapGet(\"/orders/{id}\", (string id) => { var before = Cache.Last; {|SLG1001:Cache.Last = id|}; return before; });")]
    [InlineData("app.MapGet(\"/orders\", () => Cache.Table ??= Environment.GetEnvironmentVariable(\"TABLE\"));")]
    public Task Endpoints_of_asp_net_are_invocations(string statements) => Verify.Flags<StateAnalyzer>(
        Orders.Program($$"""
            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddAWSLambdaHosting(LambdaEventSource.HttpApi);
            var app = builder.Build();
            {{statements}}
            app.Run();

            public static class Cache { public static string? Last; public static string? Table; }
            """),
        OutputKind.ConsoleApplication);

    [Fact]
    public Task A_controller_is_made_for_each_request_but_not_its_statics() => Verify.Flags<StateAnalyzer>(
        Orders.Program("""
            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddControllers();
            builder.Services.AddAWSLambdaHosting(LambdaEventSource.HttpApi);
            var app = builder.Build();
            app.MapControllers();
            app.Run();

            public class OrdersController : ControllerBase
            {
                private static string? s_last;
                private string? _last;
                [HttpGet] public string? Get(string id) { Keep(id); return s_last + _last; }
                private void Keep(string id) { _last = id; {|SLG1001:s_last = id|}; }
            }
            """),
        OutputKind.ConsoleApplication);

    [Theory]
    [InlineData("""
        public class Orders
        {
            private string? _last;
            [Function("orders")] public void Run([QueueTrigger("orders")] Order order) { Keep(order); }
            void Keep(Order order) { _last = order.Id; }
        }
        """)]
    [InlineData("""
        public class Orders
        {
            private static string? s_last;
            [Function("orders")] public void Run([QueueTrigger("orders")] Order order) { Keep(order); }
            void Keep(Order order) { {|SLG1001:s_last = order.Id|}; }
        }
        """)]
    [InlineData("""
        public static class Orders
        {
            private static string? s_last;
            [FunctionName("orders")] public static void Run(Order order, ILogger log) { Keep(order); }
            static void Keep(Order order) { {|SLG1001:s_last = order.Id|}; }
        }
        """)]
    [InlineData("""
        public static class Orders
        {
            private static int s_count;
            [FunctionName("orders")] public static void Run(Order order) { {|SLG1003:s_count++|}; }
        }
        """)]
    [InlineData("""
        public static class Orders
        {
            private static ILogger? s_log;
            [FunctionName("orders")] public static void Run(Order order, ILogger log) { Keep(log); }
            static void Keep(ILogger log) { s_log = log; }
        }
        """)]
    [InlineData("""
        public class Orders : IHttpFunction
        {
            private string? _last;
            public Task HandleAsync(HttpContext context) { Keep(context); return Task.CompletedTask; }
            void Keep(HttpContext context) { _last = context.TraceIdentifier; }
        }
        """)]
    [InlineData("""
        public class Orders : IHttpFunction
        {
            private static string? s_last;
            public Task HandleAsync(HttpContext context) { Keep(context); return Task.CompletedTask; }
            void Keep(HttpContext context) { {|SLG1001:s_last = context.TraceIdentifier|}; }
        }
        """)]
    [InlineData("""
        public class Orders : ICloudEventFunction<Order>
        {
            private static string? s_last;
            public Task HandleAsync(object cloudEvent, Order data, CancellationToken token) { Keep(data); return Task.CompletedTask; }
            void Keep(Order order) { {|SLG1001:s_last = order.Id|}; }
        }
        """)]
    public Task Functions_of_azure_and_google_are_made_for_each_invocation_but_not_their_statics(string types) =>
        Verify.Flags<StateAnalyzer>(Orders.Program(types));

    private static string Services(string registration, string write, string constructor = "") => Orders.Program($$"""
        public interface IStore { void Save(Order order); }
        public class Store : IStore
        {
            private string? _last;
            private readonly List<string> _ids = new();
            public Store() { {{constructor}} }
            public void Save(Order order) { {{write}}; }
        }
        [LambdaStartup] public class Startup { public void ConfigureServices(IServiceCollection services) { {{registration}} } }
        public class Function(IStore store) { [LambdaFunction] public void Handle(Order order) => store.Save(order); }
        """);
}
