using Microsoft.CodeAnalysis;
using ServerlessGuard.Analyzers.State;

namespace ServerlessGuard.Analyzers.Tests.State;

/// <summary>What is registered where the platform starts: the worker's <c>Main</c>, startup classes, routes of a minimal API.</summary>
public sealed class HostRegistrationTests
{
    private const string Store = """
        public interface IStore { void Save(string id); }
        public class Store : IStore { private string? _id; public void Save(string id) { Console.WriteLine(_id); {|SLG1011:_id = id|}; } }
        public class PerRequest : IStore { private string? _id; public void Save(string id) { Console.WriteLine(_id); _id = id; } }
        """;

    [Fact]
    public Task Singletons_of_an_isolated_worker_are_found_in_its_program() => Verify.Flags<StateAnalyzer>(
        Orders.Program($$"""
            {{Store}}
            public class Functions(IStore store, PerRequest request)
            {
                [Function("save")] public void Save([QueueTrigger("orders")] string id) { store.Save(id); request.Save(id); }
            }
            public static class Program
            {
                public static void Main() => Host.CreateDefaultBuilder()
                    .ConfigureServices(services => services.AddSingleton<IStore, Store>().AddScoped<PerRequest>()).Build().Run();
            }
            """),
        OutputKind.ConsoleApplication);

    [Fact]
    public Task Middleware_of_an_isolated_worker_is_one_object() => Verify.Flags<StateAnalyzer>(
        Orders.Program("""
            public class Correlation : Microsoft.Azure.Functions.Worker.Middleware.IFunctionsWorkerMiddleware
            {
                private string? _last;
                public async Task Invoke(FunctionContext context, Microsoft.Azure.Functions.Worker.Middleware.FunctionExecutionDelegate next)
                {
                    var id = context.InvocationId;
                    Console.WriteLine(_last);
                    {|SLG1011:_last = id|};
                    await next(context);
                }
            }
            public class Functions { [Function("save")] public void Save([QueueTrigger("orders")] string id) { } }
            public static class Program
            {
                public static void Main() =>
                    new HostBuilder().ConfigureFunctionsWorkerDefaults(worker => worker.UseMiddleware<Correlation>()).Build().Run();
            }
            """),
        OutputKind.ConsoleApplication);

    [Fact]
    public Task Singletons_of_an_in_process_app_are_found_in_its_startup_class() => Verify.Flags<StateAnalyzer>(Orders.Program($$"""
        {{Store}}
        public class Startup : Microsoft.Azure.Functions.Extensions.DependencyInjection.FunctionsStartup
        {
            public override void Configure(Microsoft.Azure.Functions.Extensions.DependencyInjection.IFunctionsHostBuilder builder)
            {
                builder.Services.AddSingleton<IStore, Store>();
                builder.Services.AddScoped<PerRequest>();
            }
        }
        public class Functions(IStore store, PerRequest request)
        {
            [FunctionName("save")] public void Save(string id) { store.Save(id); request.Save(id); }
        }
        """));

    [Fact]
    public Task Singletons_of_a_Google_function_are_found_in_its_startup_class() => Verify.Flags<StateAnalyzer>(Orders.Program($$"""
        {{Store}}
        public class Startup : Google.Cloud.Functions.Hosting.FunctionsStartup
        {
            public override void ConfigureServices(Microsoft.AspNetCore.Hosting.WebHostBuilderContext context, IServiceCollection services) =>
                services.AddSingleton<IStore, Store>().AddScoped<PerRequest>();
        }
        public class Save(IStore store, PerRequest request) : IHttpFunction
        {
            public Task HandleAsync(HttpContext context)
            {
                store.Save(context.Request.Path);
                request.Save(context.Request.Path);
                return Task.CompletedTask;
            }
        }
        """));

    [Fact]
    public Task A_member_of_a_singleton_is_one_whoever_holds_it() => Verify.Flags<StateAnalyzer>(Orders.Program("""
        public interface ITenants { string? Current { get; set; } }
        public class Tenants : ITenants { public string? Current { get; set; } }
        public class Clock { public string? Zone { get; set; } }
        public class Work(ITenants tenants, Clock clock, Lazy<ITenants> other)
        {
            public void Run(Order order)
            {
                Console.WriteLine(tenants.Current + clock.Zone + other);
                {|SLG1011:tenants.Current = order.Tenant|};
                clock.Zone = order.Tenant;
            }
        }
        public class Function
        {
            private static readonly IServiceProvider s_services = new ServiceCollection()
                .AddSingleton<ITenants, Tenants>().AddScoped<Clock>().AddTransient<Work>().BuildServiceProvider();
            public void Handle(Order order, ILambdaContext context)
            {
                using var scope = s_services.CreateScope();
                scope.ServiceProvider.GetRequiredService<Work>().Run(order);
            }
        }
        """));

    [Fact]
    public Task A_route_fills_the_parameters_of_a_method_as_those_of_a_lambda() => Verify.Flags<StateAnalyzer>(
        Orders.Program("""
            public static class Routes
            {
                private static string? s_last, s_found, s_clock;
                public static IResult Create(Order order) { Console.WriteLine(s_last); {|SLG1001:s_last = order.Id|}; return Results.Ok(); }
                public static void Find(string id) { Console.WriteLine(s_found); {|SLG1001:s_found = id|}; }
                public static void Tick(TimeProvider clock) { Console.WriteLine(s_clock); s_clock = clock.LocalTimeZone.Id; }
            }
            public static class Program
            {
                public static void Main(string[] args)
                {
                    var builder = WebApplication.CreateBuilder(args);
                    builder.Services.AddAWSLambdaHosting(LambdaEventSource.HttpApi).AddSingleton(TimeProvider.System);
                    var app = builder.Build();
                    app.MapPost("/orders", Routes.Create);
                    app.MapGet("/orders/{id}", Routes.Find);
                    app.MapGet("/clock", Routes.Tick);
                    app.Run();
                }
            }
            """),
        OutputKind.ConsoleApplication);

    [Fact]
    public async Task A_message_does_not_name_what_the_compiler_makes_of_top_level_statements()
    {
        var compilation = Verify.Compile(
            Orders.Program("""
                var builder = WebApplication.CreateBuilder(args);
                builder.Services.AddAWSLambdaHosting(LambdaEventSource.HttpApi);
                var app = builder.Build();
                app.MapGet("/orders/{id}", (string id) => Last.Id = id);
                app.Run();
                public static class Last { public static string? Id; }
                """),
            kind: OutputKind.ConsoleApplication);

        var said = Assert.Single(await Diagnostics.Of(compilation, [new StateAnalyzer()]));

        Assert.StartsWith("'Id' keeps data of one invocation of 'top-level statements' for the next", said.GetMessage(), StringComparison.Ordinal);
    }
}
