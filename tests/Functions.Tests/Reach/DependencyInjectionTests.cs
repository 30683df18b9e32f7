using ServerlessGuard.Functions.EntryPoints;

namespace ServerlessGuard.Functions.Tests.Reach;

/// <summary>What a container gives to those who ask, and that nothing runs by mere registration.</summary>
public sealed class DependencyInjectionTests
{
    private const string Services = """
        public interface IRepo { void Save(); }
        public class SqlRepo : IRepo { public SqlRepo() { } public void Save() => Do.A(); }
        public class S3Repo : IRepo { public S3Repo() => Do.E(); public void Save() => Do.B(); }
        public class Cached(IRepo inner) : IRepo { public void Save() { Do.C(); inner.Save(); } }
        public interface IMail { void Send(); }
        public class Mail : IMail { public Mail() => Do.F(); public void Send() => Do.D(); }
        """;

    /// <summary>The handler asks a container built from <c>registrations</c> for an <c>IRepo</c> and saves; nobody asks for mail.</summary>
    [Theory]
    [InlineData("type pair", "A", "services.AddSingleton<IRepo, SqlRepo>();")]
    [InlineData("the last one wins", "B E", "services.AddScoped<IRepo, SqlRepo>(); services.AddScoped<IRepo, S3Repo>();")]
    [InlineData("typeof form", "A", "services.AddTransient(typeof(IRepo), typeof(SqlRepo));")]
    [InlineData("factory", "B E", "services.AddSingleton<IRepo>(provider => new S3Repo());")]
    [InlineData("factory method group", "B E", "services.AddSingleton<IRepo>(Make); static IRepo Make(IServiceProvider p) => new S3Repo();")]
    [InlineData("typeof with factory", "B E", "services.AddSingleton(typeof(IRepo), provider => new S3Repo());")]
    [InlineData("instance", "A", "services.AddSingleton<IRepo>(new SqlRepo());")]
    [InlineData("instance of an inferred service is made whoever asks", "A F", "services.AddSingleton<IRepo, SqlRepo>(); services.AddSingleton(new Mail());")]
    [InlineData("TryAdd yields to an earlier one", "A", "services.AddSingleton<IRepo, SqlRepo>(); services.TryAddSingleton<IRepo, S3Repo>();")]
    [InlineData("TryAdd alone", "B E", "services.TryAddSingleton<IRepo, S3Repo>();")]
    [InlineData("service descriptor", "A", "services.Add(ServiceDescriptor.Singleton<IRepo, SqlRepo>());")]
    [InlineData("service descriptor by constructor", "A", "services.Add(new ServiceDescriptor(typeof(IRepo), typeof(SqlRepo), ServiceLifetime.Scoped));")]
    [InlineData("TryAdd of a service descriptor", "A", "services.AddSingleton<IRepo, SqlRepo>(); services.TryAdd(ServiceDescriptor.Singleton<IRepo, S3Repo>());")]
    [InlineData("decorator by hand", "A C", "services.AddSingleton<SqlRepo>(); services.AddSingleton<IRepo>(provider => new Cached(provider.GetRequiredService<SqlRepo>()));")]
    [InlineData("either branch of an unknown condition", "A B E", "if (Environment.GetEnvironmentVariable(\"X\") == \"1\") services.AddSingleton<IRepo, SqlRepo>(); else services.AddSingleton<IRepo, S3Repo>();")]
    [InlineData("an unconditional one after a condition", "A", "if (Environment.GetEnvironmentVariable(\"X\") == \"1\") services.AddSingleton<IRepo, S3Repo>(); services.AddSingleton<IRepo, SqlRepo>();")]
    [InlineData("a user's extension method", "A", "services.AddShop(); ")]
    [InlineData("a later call in a chain wins", "A", "services.AddSingleton<IRepo, S3Repo>().AddSingleton<IRepo, SqlRepo>();")]
    [InlineData("nothing registered: every implementation", "A B C E", "")]
    [InlineData("typeof form of one type, cast", "A", "services.AddSingleton(typeof(IRepo), new SqlRepo());")]
    [InlineData("scoped and transient factories", "B E", "services.AddScoped<IRepo>(_ => new S3Repo());")]
    [InlineData("type pair with a factory", "B E", "services.AddTransient<IRepo, S3Repo>(p => new S3Repo());")]
    [InlineData("Replace", "B E", "services.AddSingleton<IRepo, SqlRepo>(); services.Replace(ServiceDescriptor.Singleton<IRepo, S3Repo>());")]
    [InlineData("RemoveAll and again", "A", "services.AddSingleton<IRepo, S3Repo>(); services.RemoveAll<IRepo>(); services.AddSingleton<IRepo, SqlRepo>();")]
    [InlineData("service descriptor with a factory", "B E", "services.Add(new ServiceDescriptor(typeof(IRepo), p => new S3Repo(), ServiceLifetime.Singleton));")]
    [InlineData("Describe", "A", "services.Add(ServiceDescriptor.Describe(typeof(IRepo), typeof(SqlRepo), ServiceLifetime.Scoped));")]
    [InlineData("TryAddEnumerable", "A", "services.TryAddEnumerable(ServiceDescriptor.Singleton<IRepo, SqlRepo>());")]
    [InlineData("registered as itself and forwarded", "A", "services.AddSingleton<SqlRepo>(); services.AddSingleton<IRepo>(p => p.GetRequiredService<SqlRepo>());")]
    [InlineData("factory that builds with ActivatorUtilities", "A", "services.AddSingleton<IRepo>(p => ActivatorUtilities.CreateInstance<SqlRepo>(p));")]
    [InlineData("decorator by hand with ActivatorUtilities", "A C", "services.AddSingleton<SqlRepo>(); services.AddSingleton<IRepo>(p => ActivatorUtilities.CreateInstance<Cached>(p, p.GetRequiredService<SqlRepo>()));")]
    [InlineData("a type that is computed: every implementation", "A B C E", "foreach (var type in new[] { typeof(SqlRepo) }) services.AddSingleton(typeof(IRepo), type);")]
    [InlineData("registration in a local function", "A", "Add(); void Add() => services.AddSingleton<IRepo, SqlRepo>();")]
    [InlineData("registration by a generic helper", "A", "Add<IRepo, SqlRepo>(services); static void Add<TService, TImplementation>(IServiceCollection s) where TService : class where TImplementation : class, TService => s.AddSingleton<TService, TImplementation>();")]
    [InlineData("registration by a callback", "A", "Setup(s => s.AddSingleton<IRepo, SqlRepo>()); void Setup(Action<IServiceCollection> add) => add(services);")]
    [InlineData("condition by a variable that is known", "A", "var isLocal = Environment.GetEnvironmentVariable(\"AWS_LAMBDA_FUNCTION_NAME\") is null; if (isLocal) services.AddSingleton<IRepo, S3Repo>(); else services.AddSingleton<IRepo, SqlRepo>();")]
    [InlineData("after a return that is certain", "A", "services.AddSingleton<IRepo, SqlRepo>(); if (Environment.GetEnvironmentVariable(\"AWS_REGION\") is not null) { return services.BuildServiceProvider(); } services.AddSingleton<IRepo, S3Repo>();")]
    public void Registrations(string shape, string expected, string registrations)
    {
        var source = $$"""
            using Microsoft.Extensions.DependencyInjection;
            using Microsoft.Extensions.DependencyInjection.Extensions;
            public class Function
            {
                static readonly IServiceProvider Provider = Build();
                static IServiceProvider Build()
                {
                    var services = new ServiceCollection();
                    services.AddSingleton<IMail, Mail>();
                    {{registrations}}
                    return services.BuildServiceProvider();
                }
                public void Handle() => Provider.GetRequiredService<IRepo>().Save();
            }
            public static class Shop { public static IServiceCollection AddShop(this IServiceCollection services) => services.AddSingleton<IRepo, SqlRepo>(); }
            {{Services}}
            """;
        Assert.Equal((shape, expected), (shape, Reached.From(source)));
    }

    [Theory]
    [InlineData("constructor parameters all the way down", "A", "services.AddSingleton<IRepo, SqlRepo>(); services.AddSingleton<Orders>();", "Provider.GetRequiredService<Orders>().Run();")]
    [InlineData("all of a service", "A B E", "services.AddSingleton<IRepo, SqlRepo>(); services.AddSingleton<IRepo, S3Repo>();", "foreach (var repo in Provider.GetServices<IRepo>()) repo.Save();")]
    [InlineData("all of a service by constructor", "A B E", "services.AddSingleton<IRepo, SqlRepo>(); services.AddSingleton<IRepo, S3Repo>(); services.AddSingleton<AllOrders>();", "Provider.GetRequiredService<AllOrders>().Run();")]
    [InlineData("keyed", "A", "services.AddKeyedSingleton<IRepo, SqlRepo>(\"sql\"); services.AddKeyedSingleton<IRepo, S3Repo>(\"s3\");", "Provider.GetRequiredKeyedService<IRepo>(\"sql\").Save();")]
    [InlineData("keyed by attribute", "A", "services.AddKeyedSingleton<IRepo, SqlRepo>(\"sql\"); services.AddKeyedSingleton<IRepo, S3Repo>(\"s3\"); services.AddSingleton<KeyedOrders>();", "Provider.GetRequiredService<KeyedOrders>().Run();")]
    [InlineData("a class that nobody registered", "A", "services.AddSingleton<IRepo, SqlRepo>();", "ActivatorUtilities.CreateInstance<Orders>(Provider).Run();")]
    [InlineData("service type as typeof", "A", "services.AddSingleton<IRepo, SqlRepo>();", "((IRepo)Provider.GetService(typeof(IRepo))!).Save();")]
    [InlineData("through a user's locator", "A", "services.AddSingleton<IRepo, SqlRepo>(); services.AddSingleton<IMail, Mail>();", "Locator.Get<IRepo>().Save();")]
    [InlineData("open generic", "A", "services.AddScoped(typeof(IStore<>), typeof(Store<>)); services.AddSingleton<OrderStep>(); services.AddSingleton<UserStep>();", "Provider.GetRequiredService<IStore<OrderStep>>().Go();")]
    [InlineData("a scope of its own", "A", "services.AddScoped<IRepo, SqlRepo>();", "using var scope = Provider.CreateScope(); scope.ServiceProvider.GetRequiredService<IRepo>().Save();")]
    [InlineData("a scope by its factory", "A", "services.AddScoped<IRepo, SqlRepo>();", "using var scope = Provider.GetRequiredService<IServiceScopeFactory>().CreateScope(); scope.ServiceProvider.GetService<IRepo>()?.Save();")]
    [InlineData("class or service, whichever there is", "A", "services.AddSingleton<IRepo, SqlRepo>();", "ActivatorUtilities.GetServiceOrCreateInstance<Orders>(Provider).Run();")]
    [InlineData("keyed by an enumeration", "A", "services.AddKeyedScoped<IRepo, SqlRepo>(DayOfWeek.Monday); services.AddKeyedScoped<IRepo, S3Repo>(DayOfWeek.Friday);", "Provider.GetRequiredKeyedService<IRepo>(DayOfWeek.Monday).Save();")]
    [InlineData("keyed by a value of the invocation", "A B E", "services.AddKeyedScoped<IRepo, SqlRepo>(DayOfWeek.Monday); services.AddKeyedScoped<IRepo, S3Repo>(DayOfWeek.Friday);", "Provider.GetRequiredKeyedService<IRepo>(DateTime.Now.DayOfWeek).Save();")]
    [InlineData("keyed by a computed key", "A B E", "services.AddKeyedScoped<IRepo, S3Repo>(\"c\"); foreach (var key in new[] { \"b\", \"c\" }) services.AddKeyedScoped<IRepo, SqlRepo>(key);", "Provider.GetRequiredKeyedService<IRepo>(\"c\").Save();")]
    [InlineData("keyed factory", "B E", "services.AddKeyedSingleton<IRepo>(\"x\", (p, key) => new S3Repo());", "Provider.GetKeyedService<IRepo>(\"x\")!.Save();")]
    [InlineData("a registered function of a service", "A", "services.AddSingleton<SqlRepo>(); services.AddSingleton<Func<string, IRepo>>(p => name => p.GetRequiredService<SqlRepo>()); services.AddSingleton<ByName>();", "Provider.GetRequiredService<ByName>().Run();")]
    [InlineData("a registered delegate", "A", "services.AddSingleton<Action>(p => () => Do.A()); services.AddSingleton<ByAction>();", "Provider.GetRequiredService<ByAction>().Run();")]
    [InlineData("all of a service as an array", "A B E", "services.AddSingleton<IRepo, SqlRepo>(); services.AddSingleton<IRepo, S3Repo>();", "foreach (var repo in Provider.GetRequiredService<IEnumerable<IRepo>>().ToArray()) repo.Save();")]
    [InlineData("options configured by a class", "A D", "services.AddSingleton<IRepo, SqlRepo>(); services.AddOptions(); services.ConfigureOptions<Setup>();", "Provider.GetRequiredService<IRepo>().Save(); _ = Provider.GetRequiredService<Microsoft.Extensions.Options.IOptions<Settings>>().Value;")]
    [InlineData("options configured by a lambda", "D", "services.Configure<Settings>(s => Do.D());", "_ = Provider.GetRequiredService<Microsoft.Extensions.Options.IOptions<Settings>>().Value;")]
    [InlineData("typed HTTP client and its handler", "C D", "services.AddHttpClient<Api>().AddHttpMessageHandler<Signing>(); services.AddTransient<Signing>();", "Provider.GetRequiredService<Api>().Get();")]
    [InlineData("typed HTTP client by an interface", "C", "services.AddHttpClient<IApi, Api>();", "Provider.GetRequiredService<IApi>().Get();")]
    [InlineData("open generic closed by a constructor", "A", "services.AddScoped(typeof(IStore<>), typeof(Store<>)); services.AddSingleton<OrderStep>(); services.AddSingleton<UserStep>(); services.AddSingleton<NeedsStore>();", "Provider.GetRequiredService<NeedsStore>().Run();")]
    [InlineData("a factory that is asked for lazily", "A", "services.AddSingleton<IRepo, SqlRepo>(); services.AddSingleton(p => new Lazy<IRepo>(() => p.GetRequiredService<IRepo>()));", "Provider.GetRequiredService<Lazy<IRepo>>().Value.Save();")]
    public void Requests(string shape, string expected, string registrations, string request)
    {
        var source = $$"""
            using Microsoft.Extensions.DependencyInjection;
            public class Function
            {
                public static readonly IServiceProvider Provider = Build();
                static IServiceProvider Build() { var services = new ServiceCollection(); {{registrations}} return services.BuildServiceProvider(); }
                public void Handle() { {{request}} }
            }
            public static class Locator { public static T Get<T>() where T : notnull => Function.Provider.GetRequiredService<T>(); }
            public class Orders(IRepo repo) { public void Run() => repo.Save(); }
            public class AllOrders(IEnumerable<IRepo> repos) { public void Run() { foreach (var repo in repos) repo.Save(); } }
            public class KeyedOrders([FromKeyedServices("sql")] IRepo repo) { public void Run() => repo.Save(); }
            public interface IStep { void Go(); }
            public class OrderStep : IStep { public void Go() => Do.A(); }
            public class UserStep : IStep { public void Go() => Do.B(); }
            public interface IStore<T> { void Go(); }
            public class ByName(Func<string, IRepo> repos) { public void Run() => repos("x").Save(); }
            public class ByAction(Action act) { public void Run() => act(); }
            public class Settings;
            public class Setup : Microsoft.Extensions.Options.IConfigureOptions<Settings> { public void Configure(Settings s) => Do.D(); }
            public interface IApi { void Get(); }
            public class Api(HttpClient http) : IApi { public void Get() { Do.C(); http.CancelPendingRequests(); } }
            public class Signing : DelegatingHandler { protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage r, CancellationToken t) { Do.D(); return base.SendAsync(r, t); } }
            public class NeedsStore(IStore<OrderStep> store) { public void Run() => store.Go(); }
            public class Store<T>(T step) : IStore<T> where T : IStep { public void Go() => step.Go(); }
            {{Services}}
            """;
        Assert.Equal((shape, expected), (shape, Reached.From(source)));
    }

    [Theory]
    [InlineData("Function.Create", "A")]
    [InlineData("Function.Notify", "D F")]
    public void Two_handlers_with_one_container_do_not_leak_into_each_other(string handler, string expected)
    {
        var source = """
            using Microsoft.Extensions.DependencyInjection;
            public class Function
            {
                readonly IServiceProvider _provider;
                public Function() => _provider = new ServiceCollection().AddSingleton<IRepo, SqlRepo>().AddTransient<IMail, Mail>().AddSingleton<S3Repo>().BuildServiceProvider();
                public void Create() => _provider.GetRequiredService<IRepo>().Save();
                public void Notify() => _provider.GetRequiredService<IMail>().Send();
            }
            """ + Services;
        Assert.Equal(expected, Reached.From(source, handler));
    }

    [Theory]
    [InlineData("Annotated.Create", "A")]
    [InlineData("Annotated.Notify", "A D F")]
    public void Annotations_inject_the_class_and_each_handlers_parameters(string handler, string expected)
    {
        var source = """
            using Amazon.Lambda.Annotations;
            using Microsoft.Extensions.DependencyInjection;
            [LambdaStartup]
            public class Startup { public void ConfigureServices(IServiceCollection services) { services.AddSingleton<IRepo, SqlRepo>(); services.AddSingleton<IMail, Mail>(); } }
            public class Annotated(IRepo repo)
            {
                [LambdaFunction] public void Create() => repo.Save();
                [LambdaFunction] public void Notify([FromServices] IMail mail) { repo.Save(); mail.Send(); }
            }
            """ + Services;
        Assert.Equal(expected, Reached.From(source, handler, EntryPointKind.LambdaAnnotations));
    }

    [Fact]
    public void Development_branches_are_not_followed()
    {
        var source = """
            using Microsoft.Extensions.DependencyInjection;
            using Microsoft.Extensions.Hosting;
            var builder = Host.CreateApplicationBuilder(args);
            if (builder.Environment.IsDevelopment()) builder.Services.AddSingleton<IRepo, SqlRepo>();
            else builder.Services.AddSingleton<IRepo, S3Repo>();
            if (Environment.GetEnvironmentVariable("AWS_LAMBDA_FUNCTION_NAME") is null) { Do.C(); return; }
            builder.Build().Services.GetRequiredService<IRepo>().Save();
            """ + Services;
        Assert.Equal("B E", Reached.FromMain(source));
    }
}
