using ServerlessGuard.Functions.EntryPoints;

namespace ServerlessGuard.Functions.Tests.Reach;

/// <summary>What frameworks run of the code they are given.</summary>
public sealed class FrameworkTests
{
    private const string Mediator = """
        using MediatR;
        using Microsoft.Extensions.DependencyInjection;
        public record CreateOrder(int Id) : IRequest<int>;
        public record DeleteOrder(int Id) : IRequest;
        public record OrderCreated(int Id) : INotification;
        public class CreateHandler(Repo repo) : IRequestHandler<CreateOrder, int> { public Task<int> Handle(CreateOrder r, CancellationToken t) { repo.Save(); return Task.FromResult(1); } }
        public class DeleteHandler : IRequestHandler<DeleteOrder> { public Task Handle(DeleteOrder r, CancellationToken t) { Do.B(); return Task.CompletedTask; } }
        public class Mailer : INotificationHandler<OrderCreated> { public Task Handle(OrderCreated n, CancellationToken t) { Do.C(); return Task.CompletedTask; } }
        public class Auditor : INotificationHandler<OrderCreated> { public Task Handle(OrderCreated n, CancellationToken t) { Do.D(); return Task.CompletedTask; } }
        public class Logging<TRequest, TResponse> : IPipelineBehavior<TRequest, TResponse> where TRequest : notnull
        {
            public Task<TResponse> Handle(TRequest r, RequestHandlerDelegate<TResponse> next, CancellationToken t) { Do.E(); return next(); }
        }
        public class Repo { public void Save() => Do.A(); }
        """;

    [Theory]
    [InlineData("by attribute", "A", "t => t.GetCustomAttribute<RuleAttribute>() is not null")]
    [InlineData("by interface", "A B", "t => typeof(IRule).IsAssignableFrom(t)")]
    public void Classes_found_in_an_assembly(string shape, string expected, string isRule)
    {
        var source = $$"""
            using System.Reflection;
            public class RuleAttribute : Attribute;
            public interface IRule { void Apply(); }
            [Rule] public class Discount : IRule { public void Apply() => Do.A(); }
            public class Surcharge : IRule { public void Apply() => Do.B(); }
            public class Function { public void Handle() { foreach (var rule in typeof(Function).Assembly.GetTypes().Where({{isRule}}).Select(Activator.CreateInstance).OfType<IRule>()) rule.Apply(); } }
            """;
        Assert.Equal((shape, expected), (shape, Reached.From(source)));
    }

    [Theory]
    [InlineData("modules of the assembly", "A B", "await _commands.AddModulesAsync(System.Reflection.Assembly.GetEntryAssembly(), null);")]
    [InlineData("no modules", "", "await _commands.ExecuteAsync(null, 0, null);")]
    public void Commands_of_a_bot(string shape, string expected, string body)
    {
        var source = $$"""
            using Discord.Commands;
            public class Translation : ModuleBase<SocketCommandContext>
            {
                public Translation() => Do.A();
                [Command("translate")] public Task Translate(string text) { Do.B(); return Task.CompletedTask; }
                public void Unmarked() => Do.C();
            }
            public class Function { readonly CommandService _commands = new(); public async Task Handle() { {{body}} } }
            """;
        Assert.Equal((shape, expected), (shape, Reached.FromUnrestored(source)));
    }

    [Theory]
    [InlineData("request with a response", "A", "_mediator.Send(new CreateOrder(1));")]
    [InlineData("request without", "B", "_mediator.Send(new DeleteOrder(1));")]
    [InlineData("message in a variable", "A", "var order = new CreateOrder(1); _mediator.Send(order);")]
    [InlineData("message of a base type", "A", "IRequest<int> order = new CreateOrder(1); _mediator.Send(order);")]
    [InlineData("notification goes to all", "C D", "_mediator.Publish(new OrderCreated(1));")]
    [InlineData("nothing sent", "", "")]
    [InlineData("generic method over the message", "B", "Dispatch(new DeleteOrder(1));")]
    public void Mediators(string shape, string expected, string body)
    {
        var source = $$"""
            {{Mediator}}
            public class Function
            {
                readonly IMediator _mediator = new ServiceCollection().AddSingleton<Repo>().AddMediatR(o => o.RegisterServicesFromAssembly(typeof(Function).Assembly)).BuildServiceProvider().GetRequiredService<IMediator>();
                public void Handle() { {{body}} }
                void Dispatch<T>(T message) where T : IRequest => _mediator.Send(message);
            }
            """;
        Assert.Equal((shape, expected), (shape, Reached.From(source)));
    }

    [Fact]
    public void A_registered_behavior_runs_around_requests()
    {
        var source = $$"""
            {{Mediator}}
            public class Function
            {
                readonly IMediator _mediator = new ServiceCollection().AddMediatR(o => o.AddOpenBehavior(typeof(Logging<,>))).BuildServiceProvider().GetRequiredService<IMediator>();
                public void Handle() => _mediator.Send(new DeleteOrder(1));
            }
            """;
        Assert.Equal("B E", Reached.From(source));
    }

    [Theory]
    [InlineData("command", "A", "await sender.Send(new Create());")]
    [InlineData("query", "B", "await sender.Send(new Find());")]
    [InlineData("stream", "C", "await foreach (var x in sender.CreateStream(new Watch())) { }")]
    [InlineData("notification", "D", "await sender.Publish(new Created());")]
    public void Mediator_without_its_package(string shape, string expected, string body)
    {
        Assert.Equal((shape, expected), (shape, Reached.FromUnrestored($$"""
            using Mediator;
            public record Create : ICommand; public record Find : IQuery<int>; public record Watch : IStreamQuery<int>; public record Created : INotification;
            public class CreateHandler : ICommandHandler<Create> { public ValueTask<Unit> Handle(Create c, CancellationToken t) { Do.A(); return default; } }
            public class FindHandler : IQueryHandler<Find, int> { public ValueTask<int> Handle(Find q, CancellationToken t) { Do.B(); return default; } }
            public class WatchHandler : IStreamQueryHandler<Watch, int> { public async IAsyncEnumerable<int> Handle(Watch q, CancellationToken t) { Do.C(); yield return 1; } }
            public class Mailer : INotificationHandler<Created> { public ValueTask Handle(Created n, CancellationToken t) { Do.D(); return default; } }
            public class Function(IMediator mediator) { readonly IMediator sender = mediator; public async Task Handle() { {{body}} } }
            """)));
    }

    [Theory]
    [InlineData("_mediator.Send(new CreateOrder(1));", "A")]
    [InlineData("_mediator.Send(new DeleteOrder(1));", "B")]
    [InlineData("_mediator.Publish(new OrderCreated(1));", "C D")]
    public void Mediators_without_their_package(string body, string expected)
    {
        var source = $$"""
            {{Mediator}}
            public class Function(IMediator mediator) { readonly IMediator _mediator = mediator; public void Handle() { {{body}} } }
            """;
        Assert.Equal(expected, Reached.FromUnrestored(source));
    }

    [Fact]
    public void Autofac_modules_register_and_factories_run_when_resolved()
    {
        const string source = """
            using Autofac;
            public class Function
            {
                static readonly IContainer Container = Build();
                static IContainer Build() { var builder = new ContainerBuilder(); builder.RegisterModule<Shop>(); return builder.Build(); }
                public void Handle() { Container.Resolve<IRepo>().Save(); Container.Resolve<IClock>().Now(); }
            }
            public class Shop : Autofac.Module
            {
                protected override void Load(ContainerBuilder builder)
                {
                    builder.RegisterType<SqlRepo>().As<IRepo>().SingleInstance();
                    builder.Register(c => new Clock()).As<IClock>();
                    builder.Register(c => new Mail()).As<IMail>();
                }
            }
            public interface IRepo { void Save(); }
            public class SqlRepo : IRepo { public void Save() => Do.A(); }
            public class S3Repo : IRepo { public void Save() => Do.B(); }
            public interface IClock { void Now(); }
            public class Clock : IClock { public void Now() => Do.C(); }
            public interface IMail;
            public class Mail : IMail { public Mail() => Do.D(); }
            """;
        Assert.Equal("A C", Reached.From(source));
    }

    private const string Shop = """
        public interface IRepo { void Save(); void Load(); }
        public class SqlRepo : IRepo { public void Save() => Do.A(); public void Load() => Do.B(); }
        """;

    [Theory]
    [InlineData("minimal API with a service parameter", "A", "app.MapPost(\"/\", (IRepo repo, string name) => repo.Save());")]
    [InlineData("endpoint as a method group", "B", "app.MapGet(\"/\", Get); static void Get(IRepo repo) => repo.Load();")]
    [InlineData("endpoint in a group with a filter", "A C", "app.MapGroup(\"/x\").MapPost(\"/\", (IRepo repo) => repo.Save()).AddEndpointFilter<Filter>();")]
    [InlineData("controllers with their filters", "A D E", "app.MapControllers();")]
    [InlineData("no controllers mapped", "", "")]
    [InlineData("conventional middleware", "B", "app.UseMiddleware<Middleware>();")]
    [InlineData("hub of SignalR", "A", "app.MapHub<Orders>(\"/orders\");")]
    [InlineData("inline middleware", "F", "app.Use((context, next) => { Do.F(); return next(context); });")]
    [InlineData("group in a variable", "A", "var orders = app.MapGroup(\"/orders\").RequireAuthorization(); orders.MapDelete(\"/{id}\", async (int id, [FromServices] IRepo repo) => { await Task.Yield(); repo.Save(); });")]
    [InlineData("endpoint filter as a lambda", "B F", "app.MapGet(\"/\", (IRepo repo) => repo.Load()).AddEndpointFilter(async (context, next) => { Do.F(); return await next(context); });")]
    [InlineData("endpoints in an extension method", "A", "app.MapOrders();")]
    [InlineData("endpoint on a class from the container", "A", "app.MapPost(\"/\", (Placing placing) => placing.Run());", "builder.Services.AddScoped<Placing>();")]
    [InlineData("fallback and a branch of the pipeline", "A B", "app.MapFallback((IRepo repo) => repo.Load()); app.MapWhen(c => true, branch => branch.Run(c => { c.RequestServices.GetRequiredService<IRepo>().Save(); return Task.CompletedTask; }));")]
    [InlineData("global filter of controllers", "A D E", "app.MapControllers();", "builder.Services.AddControllers(o => o.Filters.Add<Named>());")]
    [InlineData("factory middleware", "F", "app.UseMiddleware<ByFactory>();", "builder.Services.AddTransient<ByFactory>();")]
    [InlineData("exception handler", "F", "app.UseExceptionHandler(o => { });", "builder.Services.AddExceptionHandler<Faults>();")]
    [InlineData("branch for development only", "", "if (app.Environment.IsDevelopment()) app.MapPost(\"/\", (IRepo repo) => repo.Save());")]
    [InlineData("hosted service", "C", "", "builder.Services.AddHostedService<Worker>();")]
    public void AspNetCore(string shape, string expected, string endpoints, string services = "")
    {
        var source = $$"""
            using Microsoft.AspNetCore.Builder;
            using Microsoft.AspNetCore.Diagnostics;
            using Microsoft.AspNetCore.Http;
            using Microsoft.AspNetCore.Mvc;
            using Microsoft.AspNetCore.Mvc.Filters;
            using Microsoft.AspNetCore.Routing;
            using Microsoft.AspNetCore.SignalR;
            using Microsoft.Extensions.DependencyInjection;
            using Microsoft.Extensions.Hosting;
            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddSingleton<IRepo, SqlRepo>();
            builder.Services.AddAWSLambdaHosting(LambdaEventSource.HttpApi);
            {{services}}
            var app = builder.Build();
            {{endpoints}}
            app.Run();
            {{Shop}}
            public class OrdersController(IRepo repo) : ControllerBase
            {
                [Audit] public void Post() => repo.Save();
                [HttpGet, ServiceFilter(typeof(Named))] public void Get() { }
                [NonAction] public void Not() => repo.Load();
                private void Inner() => repo.Load();
            }
            public class Audit : ActionFilterAttribute { public override void OnActionExecuting(ActionExecutingContext context) => Do.D(); }
            public class Named : IActionFilter { public void OnActionExecuting(ActionExecutingContext context) => Do.E(); public void OnActionExecuted(ActionExecutedContext context) { } }
            public class Filter : IEndpointFilter { public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext c, EndpointFilterDelegate next) { Do.C(); return next(c); } }
            public class Middleware(RequestDelegate next) { public Task InvokeAsync(HttpContext context, IRepo repo) { repo.Load(); return next(context); } }
            public class Placing(IRepo repo) { public void Run() => repo.Save(); }
            public static class Routes { public static void MapOrders(this IEndpointRouteBuilder app) => app.MapPost("/o", Place); static void Place(IRepo repo) => repo.Save(); }
            public class ByFactory : IMiddleware { public Task InvokeAsync(HttpContext context, RequestDelegate next) { Do.F(); return next(context); } }
            public class Faults : IExceptionHandler { public ValueTask<bool> TryHandleAsync(HttpContext c, Exception e, CancellationToken t) { Do.F(); return new(true); } }
            public class Orders(IRepo repo) : Hub { public void Place() => repo.Save(); }
            public class Worker : BackgroundService { protected override Task ExecuteAsync(CancellationToken t) { Do.C(); return Task.CompletedTask; } }
            """;
        Assert.Equal((shape, expected), (shape, Reached.FromMain(source)));
    }

    [Theory]
    [InlineData("hub", "app.MapHub<Orders>(\"/orders\");")]
    [InlineData("middleware", "app.UseMiddleware<Middleware>();")]
    [InlineData("endpoint", "app.MapPost(\"/\", (IRepo repo) => repo.Save());")]
    public void A_function_that_only_builds_a_host_serves_nothing(string shape, string endpoints)
    {
        var source = $$"""
            using Microsoft.AspNetCore.Builder;
            using Microsoft.AspNetCore.Http;
            using Microsoft.AspNetCore.SignalR;
            using Microsoft.Extensions.DependencyInjection;
            public class Function
            {
                private readonly IHubContext<Orders> _hub;
                public Function()
                {
                    var builder = WebApplication.CreateBuilder();
                    builder.Services.AddSingleton<IRepo, SqlRepo>();
                    var app = builder.Build();
                    {{endpoints}}
                    _hub = app.Services.GetRequiredService<IHubContext<Orders>>();
                }
                public Task Handle() { Do.C(); return _hub.Clients.All.SendAsync("placed"); }
            }
            public class Orders(IRepo repo) : Hub { public void Place() => repo.Save(); }
            public class Middleware(RequestDelegate next) { public Task InvokeAsync(HttpContext context, IRepo repo) { repo.Load(); return next(context); } }
            {{Shop}}
            """;
        Assert.Equal((shape, "C"), (shape, Reached.From(source)));
    }

    private const string EntryPoint = """
        using Amazon.Lambda.AspNetCoreServer;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.DependencyInjection;
        public class LambdaEntryPoint : APIGatewayProxyFunction
        {
            protected override void Init(IWebHostBuilder builder) => builder.UseStartup<Startup>();
            public void Get(string input) => Do.C();
        }
        public class Startup
        {
            public void ConfigureServices(IServiceCollection services) { services.AddControllers(); services.AddSingleton<IRepo, SqlRepo>(); Do.D(); }
            public void Configure(IApplicationBuilder app) => app.UseEndpoints(endpoints => endpoints.MapControllers());
        }
        public class OrdersController(IRepo repo) : ControllerBase { public void Post() => repo.Save(); }
        """;

    [Theory]
    [InlineData("AppSync resolvers", "A B", "var app = new AppSyncEventsResolver(); app.OnPublish(\"/x\", e => Do.A()); app.OnSubscribe(\"/x\", Subscribe); app.Resolve(null, null); void Subscribe(object e) => Do.B(); void Never() => Do.C();")]
    [InlineData("Bedrock agent functions", "A B", "var app = new BedrockAgentFunctionResolver(); app.Tool(\"save\", (string id) => { Do.A(); return id; }).Tool(\"load\", Load); int Load() { Do.B(); return 1; } int Never() { Do.C(); return 1; }")]
    [InlineData("batch with a lambda", "A", "SqsBatchProcessor.Instance.ProcessAsync(null, RecordHandler<object>.From(record => Do.A()));")]
    [InlineData("batch with a class", "B", "SqsBatchProcessor.Instance.ProcessAsync(null, new Records());")]
    [InlineData("parameters, metrics and traces run what they are given", "A", "Tracing.WithSubsegment(\"x\", s => Do.A()); Metrics.AddMetric(\"x\", 1);")]
    public void Powertools_without_their_packages(string shape, string expected, string body) => Assert.Equal((shape, expected), (shape, Reached.FromUnrestored($$"""
        using AWS.Lambda.Powertools.BatchProcessing;
        using AWS.Lambda.Powertools.BatchProcessing.Sqs;
        using AWS.Lambda.Powertools.EventHandler;
        using AWS.Lambda.Powertools.Tracing;
        public class Records : ISqsRecordHandler { public Task<RecordHandlerResult> HandleAsync(object record, CancellationToken t) { Do.B(); return null; } }
        public class Function { public void Handle() { {{body}} } }
        """)));

    [Fact]
    public void An_entry_class_serves_all_controllers()
    {
        var compilation = Sources.Library(EntryPoint + Shop + Reached.Markers);
        var program = new Functions.Reach.FunctionProgram([compilation]);
        var entryPoint = new EntryPointFinder(program).Find(compilation, new DeployedHandler("App::LambdaEntryPoint::FunctionHandlerAsync")).EntryPoint!;

        Assert.Equal("A D", Reached.Marks(new Functions.Reach.ReachAnalysis(program).From(entryPoint)));
    }

    [Fact]
    public void A_method_of_its_own_on_an_entry_class_starts_the_host_but_serves_no_endpoint() =>
        Assert.Equal("C D", Reached.From(EntryPoint + Shop, "LambdaEntryPoint.Get"));

    [Fact]
    public void A_bootstrap_runs_the_handler_resolved_from_the_container()
    {
        const string source = """
            using Amazon.Lambda.Core;
            using Amazon.Lambda.RuntimeSupport;
            using Microsoft.Extensions.DependencyInjection;
            var provider = new ServiceCollection().AddSingleton<Function>().AddSingleton<IRepo, SqlRepo>().BuildServiceProvider();
            Func<string, ILambdaContext, Task<string>> handler = provider.GetRequiredService<Function>().Handle;
            await LambdaBootstrapBuilder.Create(handler, null!).Build().RunAsync();
            public class Function(IRepo repo) { public Task<string> Handle(string s, ILambdaContext c) { repo.Save(); return Task.FromResult(s); } }
            """;
        Assert.Equal("A", Reached.FromMain(source + Shop));
    }
}
