using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ServerlessGuard.Analyzers.Tests;

/// <summary>
/// The IDE refers to another project by its compilation, whose symbols have syntax; a build refers to its assembly, whose symbols have none. All rules
/// look at one project and say the same of it either way.
/// </summary>
public sealed class ReferencedProjectTests
{
    private const string Usings = """
        using Amazon.Lambda.Annotations;
        using Amazon.Lambda.Core;
        using Amazon.Lambda.S3Events;
        using Amazon.Lambda.SQSEvents;
        using Amazon.S3;
        using Amazon.S3.Model;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Options;
        using Shared;

        """;

    private const string Library = """
        namespace Shared
        {
            public class Order { public string Id { get; set; } = ""; public string Tenant { get; set; } = ""; }

            public abstract class QueueFunction<TMessage>
            {
                private static readonly List<string> s_seen = new();
                protected string? Last;
                protected QueueFunction() => Cleanup += () => s_seen.Clear();
                public event Action? Cleanup;
                public virtual async Task Handle(TMessage message, ILambdaContext context)
                {
                    s_seen.Add(context.AwsRequestId);
                    await Run(message);
                    Cleanup?.Invoke();
                }

                protected abstract Task Run(TMessage message);
                protected virtual Func<TMessage, string> Formatter => message => s_seen[0] + message;
            }

            public static class Registration
            {
                public static IServiceCollection AddOrders(this IServiceCollection services, Func<IServiceProvider, OrderStore>? make = null)
                {
                    services.AddSingleton<IOrderStore>(make ?? (_ => new OrderStore()));
                    services.AddScoped<Session>();
                    return services;
                }
            }

            public class OrderOptions { public string Queue { get; set; } = "orders"; public Func<Order, string> Key { get; set; } = order => order.Id; }
            public interface IOrderStore { Order? Last { get; } void Save(Order order); }
            public class OrderStore : IOrderStore { public Order? Last { get; private set; } public void Save(Order order) => Last = order; }
            public class Session { public string? Tenant { get; set; } }

            public static class State
            {
                public static Order? Current;
                public static Guid Id;
                public static readonly List<Order> Orders = new();
                static State() => Changed += order => Current = order;
                public static event Action<Order>? Changed;
                public static string? Tenant { get; set; } = Environment.GetEnvironmentVariable("TENANT");
                public static void Raise(Order order) => Changed?.Invoke(order);
            }

            public static class Batches
            {
                public static Func<Order, Task> Ignore { get; } = order => Task.CompletedTask;
                public static void Each(IEnumerable<Order> orders, Action<Order> action) { foreach (var order in orders) action(order); }
                public static Action<Order> Counted(Action<Order> action) => order => action(order);
                public static string Trim(string name) => name + "-copy";
                public static void Send(string path) => Console.WriteLine(File.ReadAllText(path));
                public static void Deconstruct(this Order order, out string id, out string tenant) { id = order.Id; tenant = order.Tenant; }
                public static string KeyOf(this Order order) => order.Tenant + order.Id;
            }

            public class Pipeline
            {
                public Action<Order>? OnOrder { get; set; }
                public event Action<Order>? Received;
                public void Run(Order order) { OnOrder?.Invoke(order); Received?.Invoke(order); }
            }

            public class Steps<T>(Action<T> first) { public Action<T> First { get; } = first; public void Run(T value) => First(value); }
            public record Message(string Id, Func<string, string> Format);
            public abstract class Repository<T>(string table) where T : new() { public string Table { get; } = table; public virtual T Create() => new(); }
            public sealed class EnvironmentScopedAttribute(string reason) : Attribute { public string Reason { get; } = reason; }
            public sealed class LoggedAttribute : Attribute { private static int s_calls; public LoggedAttribute() => s_calls++; }
        }
        """;

    private static readonly Dictionary<string, (string Source, string[] Flagged)> Projects = new()
    {
        ["a base class with the handler"] = (
            """
            public class Function : QueueFunction<Order>
            {
                private static string? s_last;
                public override Task Handle(Order order, ILambdaContext context)
                {
                    Console.WriteLine(s_last);
                    s_last = order.Id;
                    return base.Handle(order, context);
                }

                protected override Task Run(Order order) => Task.Run(() => Formatter(order));
            }
            """,
            ["SLG1001 s_last = order.Id"]),
        ["methods that only the base class calls"] = (
            """
            public class Function : QueueFunction<Order>
            {
                private static int s_count, s_runs;
                public Function() => Cleanup += () => Console.WriteLine(s_count++); // FN
                public override Task Handle(Order order, ILambdaContext context) => base.Handle(order, context);
                protected override Task Run(Order order) { Console.WriteLine(s_runs++); return Task.CompletedTask; }
            }
            """,
            ["SLG1003 s_runs++"]),
        ["static state and events of the project"] = (
            """
            public class Function
            {
                public void Handle(Order order, ILambdaContext context)
                {
                    State.Changed += changed => Console.WriteLine(order.Id);
                    State.Current = order; // FN
                    State.Orders.Add(order); // FN
                    State.Raise(State.Current);
                }
            }
            """,
            ["SLG1006 State.Changed += changed => Console.WriteLine(order.Id)"]),
        ["services that the project registers"] = (
            """
            public class Recent : OrderStore { private string? _id; public void Show(Order order) { Console.WriteLine(_id); _id = order.Id; } }
            public class Function(IOrderStore store, Session session)
            {
                private static readonly IServiceProvider s_services =
                    new ServiceCollection().AddOrders(_ => new Recent()).AddSingleton<Recent>().BuildServiceProvider();
                public Function() : this(s_services.GetRequiredService<IOrderStore>(), s_services.GetRequiredService<Session>()) { }
                public void Handle(Order order, ILambdaContext context)
                {
                    store.Save(order);
                    session.Tenant = order.Tenant;
                    s_services.GetRequiredService<Recent>().Show(order);
                }
            }
            """,
            ["SLG1002 session.Tenant = order.Tenant", "SLG1011 _id = order.Id"]),
        ["options of the project"] = (
            """
            public class Function
            {
                private static readonly OrderOptions s_options = new();
                private static string? s_key;
                public void Handle(Order order, ILambdaContext context)
                {
                    s_options.Key = other => s_key = other.Id;
                    Console.WriteLine(s_options.Key(order) + s_key);
                    s_options.Queue = order.Tenant;
                }
            }
            """,
            ["SLG1001 s_key = other.Id", "SLG1001 s_options.Queue = order.Tenant"]),
        ["functions that the project runs"] = (
            """
            public class Function
            {
                private static int s_each, s_counted, s_piped, s_received, s_stepped, s_formatted;
                public void Handle(List<Order> orders, ILambdaContext context)
                {
                    Batches.Each(orders, order => Console.WriteLine(s_each++));
                    Batches.Counted(order => Console.WriteLine(s_counted++))(orders[0]);
                    var pipeline = new Pipeline { OnOrder = order => Console.WriteLine(s_piped++) };
                    pipeline.Received += order => Console.WriteLine(s_received++);
                    pipeline.Run(orders[0]);
                    new Steps<Order>(order => Console.WriteLine(s_stepped++)).Run(orders[0]);
                    Console.WriteLine(new Message(orders[0].Id, text => text + s_formatted++).Format("x"));
                }
            }
            """,
            ["SLG1003 s_counted++", "SLG1003 s_each++", "SLG1003 s_formatted++", "SLG1003 s_piped++", "SLG1003 s_received++", "SLG1003 s_stepped++"]),
        ["extensions and virtual methods of the project"] = (
            """
            public class Orders() : Repository<Order>("orders")
            {
                private static int s_made;
                public override Order Create() { Console.WriteLine(s_made++); return base.Create(); }
            }

            public class Function
            {
                private static string? s_key, s_id;
                private readonly Repository<Order> _orders = new Orders();
                [Logged]
                public void Handle(Order order, ILambdaContext context)
                {
                    var (id, tenant) = order;
                    Console.WriteLine(s_key + s_id);
                    s_key = order.KeyOf();
                    s_id = id + tenant;
                    Console.WriteLine(_orders.Create().Id);
                }
            }
            """,
            ["SLG1001 s_id = id + tenant", "SLG1001 s_key = order.KeyOf()", "SLG1003 s_made++"]),
        ["a part of a key by a method of the project"] = (
            """
            public class Function
            {
                private static readonly IAmazonS3 s_s3 = new AmazonS3Client();
                public async Task Handle(S3Event happened, ILambdaContext context)
                {
                    var s3 = happened.Records[0].S3;
                    await s_s3.PutObjectAsync(new PutObjectRequest { BucketName = Batches.Trim(s3.Bucket.Name), Key = s3.Object.Key });
                }
            }
            """,
            ["SLG3004 s_s3.PutObjectAsync(new PutObjectRequest { BucketName = Batches.Trim(s3.Bucket.Name), Key = s3.Object.Key })"]),
        ["files that the project is given"] = (
            """
            public class Function
            {
                public void Handle(Order order, ILambdaContext context)
                {
                    var path = Path.Combine(Path.GetTempPath(), order.Id);
                    File.WriteAllText(path, order.Tenant);
                    Batches.Send(path);
                }

                public void Other(Order order, ILambdaContext context) => File.Delete("/tmp/other");
            }
            """,
            ["SLG1016 File.WriteAllText(path, order.Tenant)"]),
        ["annotations of the project"] = (
            """
            public class Function
            {
                [EnvironmentScoped("the last one is shown")] private static string? s_last;
                [EnvironmentScoped("")] private static string? s_first;
                public void Handle(Order order, ILambdaContext context) { Console.WriteLine(s_last + s_first); s_last = order.Id; s_first ??= order.Id; }
            }
            """,
            ["SLG9002 EnvironmentScoped(\"\")"]),
        ["work of the project that is not awaited"] = (
            """
            public class Function
            {
                public async Task Handle(Order order, ILambdaContext context)
                {
                    _ = Task.Run(() => Batches.Ignore(order));
                    await Task.Delay(1);
                    Batches.Ignore(order).Wait();
                }

                public void Other(Order order, ILambdaContext context) => Batches.Each([order], Later);
                private async void Later(Order order) => await Batches.Ignore(order);
            }
            """,
            ["SLG2001 Task.Run(() => Batches.Ignore(order))", "SLG2002 Later", "SLG2004 Batches.Ignore(order).Wait()"]),
        ["a value of the project that a snapshot freezes"] = (
            """
            public class Function
            {
                static Function() => State.Id = Guid.NewGuid();
                public void Handle(Order order, ILambdaContext context) => Console.WriteLine(State.Id);
            }
            """,
            ["SLG1015 Guid.NewGuid()"]),
    };

    public static TheoryData<string> Shapes => [.. Projects.Keys];

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Rules_say_the_same_of_a_reference_to_a_project_and_to_its_assembly(string shape)
    {
        var (source, flagged) = Projects[shape];
        var library = Checked(Verify.Compile(Usings + Library, "Library.cs").WithAssemblyName("Shared"));
        var project = Verify.Compile(Usings + source);

        Assert.Equal(flagged, await Said(project.AddReferences(Built(library))));
        Assert.Equal(flagged, await Said(project.AddReferences(library.ToMetadataReference())));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task A_reference_to_a_project_of_the_same_name_changes_nothing(string shape)
    {
        var (source, flagged) = Projects[shape];
        var library = Checked(Verify.Compile(Usings + Library, "Library.cs"));

        Assert.Equal(flagged, await Said(Verify.Compile(Usings + source).AddReferences(library.ToMetadataReference())));
    }

    private static async Task<IEnumerable<string>> Said(CSharpCompilation project) =>
        (await Diagnostics.Of(Checked(project), Diagnostics.All, ("/.editorconfig", "root = true\n[*.cs]\nserverlessguard.snapstart = true\n")))
            .Select(said => said.Location.SourceTree is { } tree ? $"{said.Id} {tree.GetText().ToString(said.Location.SourceSpan)}" : said.ToString())
            .Order(StringComparer.Ordinal);

    private static CSharpCompilation Checked(CSharpCompilation compilation)
    {
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(found => found.Severity == DiagnosticSeverity.Error));
        return compilation;
    }

    private static MetadataReference Built(CSharpCompilation library)
    {
        using var image = new MemoryStream();
        Assert.True(library.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
