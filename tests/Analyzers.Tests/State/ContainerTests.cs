using Microsoft.CodeAnalysis;
using ServerlessGuard.Analyzers.State;

namespace ServerlessGuard.Analyzers.Tests.State;

/// <summary>Singletons however the container is built and asked: in a static constructor, a lazy property, a base class, by Autofac, as middleware.</summary>
public sealed class ContainerTests
{
    private const string Store = """
        public interface IStore { void Save(Order order); }
        public class Store : IStore { private string? _last; public void Save(Order order) { {|SLG1011:_last = order.Id|}; } }
        """;

    private const string Scoped = """
        public interface IStore { void Save(Order order); }
        public class Store : IStore { private string? _last; public void Save(Order order) { _last = order.Id; } }
        """;

    [Theory]
    [InlineData("""
        private static readonly IServiceProvider s_services = Build();
        static IServiceProvider Build()
        {
            var services = new ServiceCollection();
            services.AddSingleton<IStore, Store>();
            return services.BuildServiceProvider();
        }
        public void Handle(Order order, ILambdaContext context) => s_services.GetRequiredService<IStore>().Save(order);
        """)]
    [InlineData("""
        private static readonly IServiceProvider s_services;
        static Function()
        {
            var services = new ServiceCollection();
            services.AddSingleton<IStore>(_ => new Store());
            s_services = services.BuildServiceProvider();
        }
        public void Handle(Order order, ILambdaContext context) => s_services.GetService<IStore>()!.Save(order);
        """)]
    [InlineData("""
        private IServiceProvider? _services;
        private IServiceProvider Services => _services ??= new ServiceCollection().AddSingleton<IStore, Store>().BuildServiceProvider();
        public void Handle(Order order, ILambdaContext context) => Services.GetRequiredService<IStore>().Save(order);
        """)]
    [InlineData("""
        private static readonly Lazy<IServiceProvider> s_services =
            new(() => new ServiceCollection().AddSingleton(typeof(IStore), typeof(Store)).BuildServiceProvider());
        public void Handle(Order order, ILambdaContext context) => s_services.Value.GetRequiredService<IStore>().Save(order);
        """)]
    [InlineData("""
        private readonly IStore _store =
            new ServiceCollection().AddKeyedSingleton<IStore, Store>("a").BuildServiceProvider().GetRequiredKeyedService<IStore>("a");
        public void Handle(Order order, ILambdaContext context) => _store.Save(order);
        """)]
    [InlineData("""
        private readonly IStore _store;
        public Function()
        {
            var builder = new Autofac.ContainerBuilder();
            builder.RegisterType<Store>().As<IStore>().SingleInstance();
            _store = builder.Build().Resolve<IStore>();
        }
        public void Handle(Order order, ILambdaContext context) => _store.Save(order);
        """)]
    [InlineData("""
        private readonly IStore _store;
        public Function()
        {
            var host = Host.CreateDefaultBuilder().ConfigureServices((context, services) => services.AddSingleton<IStore, Store>()).Build();
            _store = host.Services.GetRequiredService<IStore>();
        }
        public void Handle(Order order, ILambdaContext context) => _store.Save(order);
        """)]
    public Task A_singleton_is_one_wherever_its_container_is_built(string members) =>
        Verify.Flags<StateAnalyzer>("using Autofac;\n" + Orders.Program($"{Store} public class Function {{ {members} }}"));

    [Theory]
    [InlineData("""
        private static readonly IServiceProvider s_services = new ServiceCollection().AddTransient<IStore, Store>().BuildServiceProvider();
        public void Handle(Order order, ILambdaContext context) => s_services.GetRequiredService<IStore>().Save(order);
        """)]
    [InlineData("""
        private static readonly IServiceProvider s_services = new ServiceCollection().AddScoped<IStore, Store>().BuildServiceProvider();
        public void Handle(Order order, ILambdaContext context)
        {
            using var scope = s_services.CreateScope();
            scope.ServiceProvider.GetRequiredService<IStore>().Save(order);
        }
        """)]
    [InlineData("""
        private static readonly IServiceProvider s_services = new ServiceCollection().BuildServiceProvider();
        public void Handle(Order order, ILambdaContext context) => ActivatorUtilities.CreateInstance<Store>(s_services).Save(order);
        """)]
    [InlineData("""
        private readonly Autofac.IContainer _container;
        public Function()
        {
            var builder = new Autofac.ContainerBuilder();
            builder.RegisterType<Store>().As<IStore>();
            _container = builder.Build();
        }
        public void Handle(Order order, ILambdaContext context) => _container.Resolve<IStore>().Save(order);
        """)]
    public Task A_service_that_is_made_anew_is_none(string members) =>
        Verify.Silent<StateAnalyzer>("using Autofac;\n" + Orders.Program($"{Scoped} public class Function {{ {members} }}"));

    [Theory]
    [InlineData("""
        public static class Registrations
        {
            public static IServiceCollection AddStores(this IServiceCollection services) => services.AddSingleton<IStore, Store>();
        }
        public class Base
        {
            protected static readonly IServiceProvider Services = new ServiceCollection().AddStores().BuildServiceProvider();
        }
        public class Function : Base
        {
            public void Handle(Order order, ILambdaContext context) => Services.GetRequiredService<IStore>().Save(order);
        }
        """)]
    [InlineData("""
        public static class Locator
        {
            private static IServiceProvider? s_services;
            public static T Get<T>() where T : notnull
            {
                s_services ??= Configure(new ServiceCollection()).BuildServiceProvider();
                return s_services.GetRequiredService<T>();
            }
            private static IServiceCollection Configure(IServiceCollection services)
            {
                services.TryAddSingleton<IStore, Store>();
                return services;
            }
        }
        public class Function { public void Handle(Order order, ILambdaContext context) => Locator.Get<IStore>().Save(order); }
        """)]
    [InlineData("""
        public abstract class Base<T>
        {
            protected IServiceProvider Services { get; }
            protected Base() { var services = new ServiceCollection(); Configure(services); Services = services.BuildServiceProvider(); }
            protected abstract void Configure(IServiceCollection services);
        }
        public class Function : Base<Order>
        {
            protected override void Configure(IServiceCollection services) => services.AddSingleton<IStore, Store>();
            public void Handle(Order order, ILambdaContext context) => Services.GetRequiredService<IStore>().Save(order);
        }
        """)]
    public Task Registrations_are_found_through_extensions_locators_and_base_classes(string types) =>
        Verify.Flags<StateAnalyzer>(Orders.Program($"{Store} {types}"));

    [Theory]
    [InlineData("services.AddSingleton(typeof(IRepository<>), typeof(Repository<>));", "{|SLG1011:_last = id|}")]
    [InlineData("services.AddTransient(typeof(IRepository<>), typeof(Repository<>));", "_last = id")]
    public Task An_open_generic_singleton_keeps_what_it_is_given(string registration, string write) => Verify.Flags<StateAnalyzer>(Orders.Program($$"""
        public interface IRepository<T> { void Save(string id); }
        public class Repository<T> : IRepository<T> { private string? _last; public void Save(string id) { {{write}}; } }
        [LambdaStartup] public class Startup { public void ConfigureServices(IServiceCollection services) { {{registration}} } }
        public class Function(IRepository<Order> orders) { [LambdaFunction] public void Handle(Order order) => orders.Save(order.Id); }
        """));

    [Theory]
    [InlineData(
        """
        public class Tenants(RequestDelegate next)
        {
            private string? _tenant;
            public Task InvokeAsync(HttpContext context) { Keep(context); return next(context); }
            private void Keep(HttpContext context) { {|SLG1011:_tenant = context.Request.Host.Value|}; }
        }
        """,
        "")]
    [InlineData(
        """
        public class Tenants : IMiddleware
        {
            private string? _tenant;
            public Task InvokeAsync(HttpContext context, RequestDelegate next) { Keep(context); return next(context); }
            private void Keep(HttpContext context) { _tenant = context.Request.Host.Value; }
        }
        """,
        "builder.Services.AddScoped<Tenants>();")]
    public Task Middleware_by_convention_is_made_once(string middleware, string registration) => Verify.Flags<StateAnalyzer>(
        Orders.Program($$"""
            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddAWSLambdaHosting(LambdaEventSource.HttpApi);
            {{registration}}
            var app = builder.Build();
            app.UseMiddleware<Tenants>();
            app.Run();

            {{middleware}}
            """),
        OutputKind.ConsoleApplication);

    [Theory]
    [InlineData("var last = \"\"; app.MapGet(\"/orders/{id}\", (string id) => { var before = last; {|SLG1001:last = id|}; return before; });")]
    [InlineData("var seen = new List<string>(); app.MapPost(\"/orders\", (Order order) => { {|SLG1003:seen.Add(order.Id)|}; return seen.Count; });")]
    [InlineData("app.MapPost(\"/orders\", (Order order) => { var seen = new List<string>(); seen.Add(order.Id); return seen.Count; });")]
    [InlineData("app.MapGet(\"/orders\", (IStore store, string id) => store.Last(id));")]
    public Task Endpoints_capture_locals_of_the_program(string endpoints) => Verify.Flags<StateAnalyzer>(
        Orders.Program($$"""
            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddAWSLambdaHosting(LambdaEventSource.HttpApi);
            builder.Services.AddScoped<IStore, Store>();
            var app = builder.Build();
            {{endpoints}}
            app.Run();

            public interface IStore { string? Last(string id); }
            public class Store : IStore { private string? _last; public string? Last(string id) { var before = _last; _last = id; return before; } }
            """),
        OutputKind.ConsoleApplication);

    [Theory]
    [InlineData("Amazon.Lambda.RuntimeSupport", "_last = DateTime.UtcNow")]
    [InlineData("Orders.Hosting", "{|SLG1011:_last = DateTime.UtcNow|}")]
    public Task The_runtime_client_may_keep_what_it_needs_where_it_is_among_the_sources(string space, string write) => Verify.Flags<StateAnalyzer>(
        Orders.Program($$"""
            public class Function
            {
                private static readonly {{space}}.Loop s_loop = new();
                public void Handle(Order order, ILambdaContext context) => s_loop.Note();
            }

            namespace {{space}}
            {
                public class Loop
                {
                    private DateTime _last;
                    public void Note() => {{write}};
                }
            }
            """));

    [Theory]
    [InlineData("app.MapGet(\"/mode\", () => Shared.Mode = args.Length > 0 ? args[0] : \"live\");")]
    [InlineData("app.MapGet(\"/mode/{id}\", (string id) => {|SLG1001:Shared.Mode = id + args.Length|});")]
    [InlineData("app.MapGet(\"/orders\", () => { Shared.Store ??= app.Services.GetRequiredService<Store>(); });")]
    [InlineData("app.MapGet(\"/orders\", (HttpContext context) => context.RequestServices.GetRequiredService<Store>().Share());")]
    [InlineData(
        "app.MapGet(\"/orders\", (HttpContext context) => context.RequestServices.GetRequiredService<Store>().Keep(context.Request.Host.Value));",
        "{|SLG1001:Shared.Mode = host|}")]
    public Task Arguments_and_services_are_the_same_in_every_invocation(string endpoints, string write = "Shared.Mode = host") => Verify.Flags<StateAnalyzer>(
        Orders.Program($$"""
            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddAWSLambdaHosting(LambdaEventSource.HttpApi);
            builder.Services.AddSingleton<Clock>().AddSingleton<Store>();
            var app = builder.Build();
            {{endpoints}}
            app.Run();

            public static class Shared { public static string? Mode; public static Clock? Clock; public static Store? Store; }
            public class Clock { }
            public class Store
            {
                private readonly Clock _clock;
                public Store(Clock clock) => _clock = clock;
                public void Share() => Shared.Clock = _clock;
                public void Keep(string? host) => Write(host);
                private static void Write(string? host) => {{write}};
            }
            """),
        OutputKind.ConsoleApplication);

    [Theory]
    [InlineData("""
        public abstract class Traced<TRequest, TResponse>
        {
            public string? Trace;
            public abstract Func<TRequest, ILambdaContext, TResponse> Handler { get; }
            public abstract Func<TRequest, bool> Propagator { get; }
            public TResponse Run(TRequest request, ILambdaContext context)
            {
                Propagator.Invoke(request);
                return Handler(request, context);
            }
        }
        public abstract class TracedOrder : Traced<Order, string>
        {
            public override Func<Order, bool> Propagator => Propagate;
            private bool Propagate(Order order) { {|SLG1002:this.Trace = order.Id|}; return true; }
        }
        public class Function : TracedOrder
        {
            public override Func<Order, ILambdaContext, string> Handler => Handle;
            private string? _tenant;
            public string Handle(Order order, ILambdaContext context) { Keep(order); return _tenant + Trace; }
            private void Keep(Order order) { {|SLG1002:_tenant = order.Tenant|}; }
        }
        """)]
    [InlineData("""
        public interface IStep { Func<Order, string> Work { get; } }
        public class Step : IStep
        {
            private static string? s_last;
            public Func<Order, string> Work => Run;
            private string Run(Order order) { var last = s_last; {|SLG1001:s_last = order.Id|}; return last ?? ""; }
        }
        public class Function
        {
            private readonly IStep _step = new Step();
            public string Handle(Order order, ILambdaContext context) => _step.Work(order);
        }
        """)]
    public Task Handlers_in_properties_of_base_classes_and_interfaces_are_followed(string types) => Verify.Flags<StateAnalyzer>(Orders.Program(types));

    [Theory]
    [InlineData("""
        public class Steps
        {
            private string? _id;
            public void Load(Order order, ILambdaContext context) { Keep(order); }
            void Keep(Order order) { _id = order.Id; }
        }
        public class Function { public void Handle(Order order, ILambdaContext context) => new Steps().Load(order, context); }
        """)]
    [InlineData("""
        public interface IStep { void Run(Order order, ILambdaContext context); }
        public class Step : IStep
        {
            private string? _id;
            public void Run(Order order, ILambdaContext context) { Keep(order); }
            void Keep(Order order) { _id = order.Id; }
        }
        public class Function
        {
            public void Handle(Order order, ILambdaContext context) { IStep step = new Step(); step.Run(order, context); }
        }
        """)]
    [InlineData("""
        public abstract class Step { public abstract void Run(Order order, ILambdaContext context); }
        public class Load : Step
        {
            private string? _id;
            public override void Run(Order order, ILambdaContext context) { Keep(order); }
            void Keep(Order order) { _id = order.Id; }
        }
        public class Function
        {
            public void Handle(Order order, ILambdaContext context)
            {
                Step step = order.IsNew ? new Load() : new Load();
                step.Run(order, context);
            }
        }
        """)]
    public Task A_step_that_is_given_the_context_is_no_handler(string types) => Verify.Silent<StateAnalyzer>(Orders.Program(types));

    [Theory]
    [InlineData("FromAssemblyOf<Function>().AddClasses(c => c.AssignableTo<IStore>()).AsImplementedInterfaces().WithSingletonLifetime()", true)]
    [InlineData("FromCallingAssembly().AddClasses(c => c.AssignableTo(typeof(IStore))).AsMatchingInterface().WithLifetime(ServiceLifetime.Singleton)", true)]
    [InlineData(
        "FromAssemblyOf<Function>().AddClasses(c => c.AssignableToAny(typeof(IStore), typeof(Order))).AsSelfWithInterfaces().WithSingletonLifetime()",
        true)]
    [InlineData("FromAssemblyOf<Function>().AddClasses().AsImplementedInterfaces().WithSingletonLifetime()", true)]
    [InlineData("FromAssemblyOf<Function>().AddClasses(c => c.AssignableTo<IStore>()).AsImplementedInterfaces().WithScopedLifetime()", false)]
    [InlineData("FromAssemblyOf<Function>().AddClasses(c => c.AssignableTo<IStore>()).AsImplementedInterfaces().WithTransientLifetime()", false)]
    [InlineData("FromAssemblyOf<Function>().AddClasses(c => c.AssignableTo<Order>()).AsImplementedInterfaces().WithSingletonLifetime()", false)]
    [InlineData("FromAssemblyOf<string>().AddClasses(c => c.AssignableTo<IStore>()).AsImplementedInterfaces().WithSingletonLifetime()", false)]
    [InlineData("FromAssemblyOf<Function>().AddClasses(c => c.Where(type => type.Name == \"Store\")).AsImplementedInterfaces().WithSingletonLifetime()", false)]
    public Task A_lifetime_by_convention_counts(string scan, bool isSingleton) => Verify.Flags<StateAnalyzer>("using Scrutor;\n" + Orders.Program($$"""
        {{(isSingleton ? Store : Scoped)}}
        public class Function
        {
            private static readonly IServiceProvider s_services = new ServiceCollection().Scan(scan => scan.{{scan}}).BuildServiceProvider();
            public void Handle(Order order, ILambdaContext context)
            {
                using var scope = s_services.CreateScope();
                scope.ServiceProvider.GetRequiredService<IStore>().Save(order);
            }
        }
        """));

    [Theory]
    [InlineData(
        "FromAssemblyOf<Function>().AddClasses(c => c.AssignableTo<IStore>()).AsImplementedInterfaces().WithScopedLifetime()",
        "IStore {|SLG1012:store|}")]
    [InlineData("FromAssemblyOf<Function>().AddClasses(c => c.AssignableTo<IStore>()).AsSelf().WithScopedLifetime()", "Store {|SLG1012:store|}")]
    [InlineData("FromAssemblyOf<Function>().AddClasses(c => c.AssignableTo<IStore>()).AsSelf().WithScopedLifetime()", "IStore store")]
    [InlineData("FromAssemblyOf<Function>().AddClasses(c => c.AssignableTo<IStore>()).AsImplementedInterfaces().WithSingletonLifetime()", "IStore store")]
    [InlineData(
        "FromAssemblyOf<Function>().AddClasses().AsImplementedInterfaces().WithScopedLifetime(); services.AddSingleton<IStore, Store>()",
        "IStore store")]
    [InlineData("FromAssemblyOf<Function>().AddClasses(c => c.AssignableTo<Order>()).AsImplementedInterfaces().WithScopedLifetime()", "IStore store")]
    public Task A_scoped_service_by_convention_is_captured(string scan, string parameter) =>
        Verify.Flags<ScopedCaptureAnalyzer>("using Scrutor;\n" + Orders.Program($$"""
            {{Scoped}}
            [LambdaStartup] public class Startup { public void ConfigureServices(IServiceCollection services) { services.Scan(scan => { scan.{{scan}}; }); } }
            public class Function { public Function({{parameter}}) { } [LambdaFunction] public void Handle(Order order) { } }
            """));

    [Fact]
    public Task A_class_that_an_invocation_makes_is_none_by_convention() => Verify.Silent<StateAnalyzer>("using Scrutor;\n" + Orders.Program($$"""
        {{Scoped}}
        public class Function
        {
            private static readonly IServiceProvider s_services =
                new ServiceCollection().Scan(scan => scan.FromAssemblyOf<Function>().AddClasses().AsSelf().WithSingletonLifetime()).BuildServiceProvider();
            public void Handle(Order order, ILambdaContext context) => new Store().Save(order);
        }
        """));

    [Fact]
    public Task A_handler_that_main_tries_out_is_one() => Verify.Flags<StateAnalyzer>(
        Orders.Program("""
            public static class Program { public static void Main() => new Function().Handle(new Order(), null!); }
            public class Function
            {
                private string? _id;
                public void Handle(Order order, ILambdaContext context) { Keep(order); }
                void Keep(Order order) { {|SLG1002:_id = order.Id|}; }
            }
            """),
        OutputKind.ConsoleApplication);
}
