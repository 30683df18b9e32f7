namespace ServerlessGuard.Functions.Tests.Reach;

/// <summary>Containers and scanners of packages that are not restored: Scrutor, Autofac, Lamar's like, FluentValidation, AutoMapper, endpoint libraries.</summary>
public sealed class ContainerLibraryTests
{
    private const string Types = """

        public interface IRepo { void Save(); }
        public class SqlRepo : IRepo { public void Save() => Do.A(); }
        public class S3Repo : IRepo { public void Save() => Do.B(); }
        public class Cached(IRepo inner) : IRepo { public void Save() { Do.C(); inner.Save(); } }
        """;

    [Theory]
    [InlineData("Scan: all implementations", "A B C", "services.Scan(s => s.FromAssemblyOf<Function>().AddClasses(c => c.AssignableTo<IRepo>()).AsImplementedInterfaces().WithScopedLifetime());")]
    [InlineData("Scan before an explicit one, which wins", "A", "services.Scan(s => s.FromAssemblyOf<Function>().AddClasses(c => c.AssignableTo<IRepo>()).AsImplementedInterfaces()); services.AddScoped<IRepo, SqlRepo>();")]
    [InlineData("Scan that leaves the service out", "A", "services.AddScoped<IRepo, SqlRepo>(); services.Scan(s => s.FromAssemblyOf<Function>().AddClasses(c => c.AssignableTo<IDisposable>()).AsImplementedInterfaces());")]
    [InlineData("Scan of a namespace beside explicit ones", "A B C", "services.AddScoped<IRepo, SqlRepo>(); services.Scan(s => s.FromAssemblyOf<Function>().AddClasses().AsImplementedInterfaces());")]
    [InlineData("Decorate", "A C", "services.AddScoped<IRepo, SqlRepo>(); services.Decorate<IRepo, Cached>();")]
    [InlineData("Decorate by typeof", "A C", "services.AddScoped<IRepo, SqlRepo>(); services.Decorate(typeof(IRepo), typeof(Cached));")]
    [InlineData("Decorate by a function", "A C", "services.AddScoped<IRepo, SqlRepo>(); services.Decorate<IRepo>((inner, provider) => new Cached(inner));")]
    [InlineData("TryDecorate", "A C", "services.AddScoped<IRepo, SqlRepo>(); services.TryDecorate<IRepo, Cached>();")]
    public void Scrutor(string shape, string expected, string registrations) => Assert.Equal((shape, expected), (shape, Reached.FromPartlyRestored($$"""
        using Microsoft.Extensions.DependencyInjection;
        using Scrutor;
        public class Function
        {
            static readonly IServiceProvider Provider = Build();
            static IServiceProvider Build() { var services = new ServiceCollection(); {{registrations}} return services.BuildServiceProvider(); }
            public void Handle() => Provider.GetRequiredService<IRepo>().Save();
        }
        {{Types}}
        """)));

    [Theory]
    [InlineData("As", "A", "builder.RegisterType<SqlRepo>().As<IRepo>().SingleInstance();")]
    [InlineData("AsImplementedInterfaces", "A", "builder.RegisterType<SqlRepo>().AsImplementedInterfaces();")]
    [InlineData("AsSelf beside As", "B", "builder.RegisterType<S3Repo>().AsSelf().As<IRepo>();")]
    [InlineData("function", "B", "builder.Register(c => new S3Repo()).As<IRepo>();")]
    [InlineData("instance", "A", "builder.RegisterInstance(new SqlRepo()).As<IRepo>();")]
    [InlineData("assembly scan: all implementations", "A B C", "builder.RegisterAssemblyTypes(typeof(Function).Assembly).AsImplementedInterfaces();")]
    public void Autofac_without_its_package(string shape, string expected, string registrations) => Assert.Equal((shape, expected), (shape, Reached.FromUnrestored($$"""
        using Autofac;
        public class Function
        {
            static readonly IContainer Container = Build();
            static IContainer Build() { var builder = new ContainerBuilder(); {{registrations}} return builder.Build(); }
            public void Handle() => Container.Resolve<IRepo>().Save();
        }
        {{Types}}
        """)));

    [Theory]
    [InlineData("type pair", "A", "container.Register<IRepo, SqlRepo>(Lifestyle.Singleton);")]
    [InlineData("RegisterSingleton", "B", "container.RegisterSingleton<IRepo, S3Repo>();")]
    [InlineData("typeof form", "A", "container.Register(typeof(IRepo), typeof(SqlRepo));")]
    [InlineData("function", "B", "container.Register<IRepo>(() => new S3Repo());")]
    [InlineData("instance", "A", "container.RegisterInstance<IRepo>(new SqlRepo());")]
    [InlineData("decorator", "A C", "container.Register<IRepo, SqlRepo>(); container.RegisterDecorator<IRepo, Cached>();")]
    public void SimpleInjector_without_its_package(string shape, string expected, string registrations) => Assert.Equal((shape, expected), (shape, Reached.FromUnrestored($$"""
        using SimpleInjector;
        public class Function
        {
            static readonly Container Container = Build();
            static Container Build() { var container = new Container(); {{registrations}} return container; }
            public void Handle() => Container.GetInstance<IRepo>().Save();
        }
        {{Types}}
        """)));

    [Theory]
    [InlineData("For Use", "A", "registry.For<IRepo>().Use<SqlRepo>();")]
    [InlineData("For Use of a function", "B", "registry.For<IRepo>().Use(c => new S3Repo());")]
    [InlineData("For Use of an instance", "A", "registry.For<IRepo>().Use(new SqlRepo());")]
    [InlineData("For Add", "A", "registry.For<IRepo>().Add<SqlRepo>();")]
    [InlineData("as the host's own container does", "B", "registry.AddSingleton<IRepo, S3Repo>();")]
    public void Lamar_without_its_package(string shape, string expected, string registrations) => Assert.Equal((shape, expected), (shape, Reached.FromUnrestored($$"""
        using Lamar;
        using Microsoft.Extensions.DependencyInjection;
        public class Function
        {
            static readonly IContainer Container = new Container(registry => { {{registrations}} });
            public void Handle() => Container.GetInstance<IRepo>().Save();
        }
        {{Types}}
        """)));

    [Theory]
    [InlineData("validators are created", "A B", "services.AddValidatorsFromAssemblyContaining<Function>();", "public class OrderValidator : AbstractValidator<Function> { public OrderValidator() { Do.A(); RuleFor(f => f).MustAsync(async (f, t) => { Do.B(); return true; }); } }")]
    [InlineData("nobody scans", "", "", "public class OrderValidator : AbstractValidator<Function> { public OrderValidator() => Do.A(); }")]
    [InlineData("profiles and resolvers", "A C", "services.AddAutoMapper(typeof(Function));", "public class OrderProfile : Profile { public OrderProfile() => Do.A(); } public class Total : IValueResolver<int, int, int> { public int Resolve(int s, int d, int m, ResolutionContext c) { Do.C(); return 1; } }")]
    public void Classes_that_libraries_find(string shape, string expected, string registrations, string types) => Assert.Equal((shape, expected), (shape, Reached.FromPartlyRestored($$"""
        using AutoMapper;
        using FluentValidation;
        using Microsoft.Extensions.DependencyInjection;
        public class Function { public void Handle() { var services = new ServiceCollection(); {{registrations}} } }
        {{types}}
        """)));

    [Theory]
    [InlineData("FastEndpoints", "A B", "app.UseFastEndpoints();", "public class Place : Endpoint<Order> { public override void Configure() => Do.A(); public override Task HandleAsync(Order o, CancellationToken t) { Do.B(); return Task.CompletedTask; } public void Other() => Do.C(); }")]
    [InlineData("Carter", "A B", "app.MapCarter();", "public class Orders : ICarterModule { public void AddRoutes(IEndpointRouteBuilder app) { Do.A(); app.MapGet(\"/\", () => Do.B()); } }")]
    public void Endpoints_that_libraries_find(string shape, string expected, string endpoints, string types) => Assert.Equal((shape, expected), (shape, Reached.FromPartlyRestored($$"""
        using Carter;
        using FastEndpoints;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Routing;
        using Microsoft.Extensions.DependencyInjection;
        public class Order;
        public class Function { public void Handle() { var app = WebApplication.CreateBuilder().Build(); {{endpoints}} } }
        {{types}}
        """, kind: ServerlessGuard.Functions.EntryPoints.EntryPointKind.AspNetCore)));
}
