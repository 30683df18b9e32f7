using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ServerlessGuard.Functions.Calls;
using ServerlessGuard.Functions.EntryPoints;
using ServerlessGuard.Functions.Reach;

namespace ServerlessGuard.Functions.Tests.Reach;

/// <summary>What is said of the reached methods: the way to them, their phase, their callers; and reach across projects.</summary>
public sealed class ReachAnalysisTests
{
    [Fact]
    public void The_path_is_the_shortest_and_tells_each_step_apart()
    {
        var code = Reached.Code("""
            using Microsoft.Extensions.DependencyInjection;
            public class Function
            {
                static readonly IServiceProvider Provider = new ServiceCollection().AddSingleton<IRepo, Repo>().BuildServiceProvider();
                public Task Handle() { Long(); return Task.Run(() => Provider.GetRequiredService<IRepo>().Save()); }
                void Long() => Longer();
                void Longer() => Provider.GetRequiredService<IRepo>().Save();
            }
            public interface IRepo { void Save(); }
            public class Repo : IRepo { public void Save() => Do.A(); }
            """);

        var path = Single(code, "A").Path;

        Assert.Equal(
            ["Function.Handle: entry point", "Function.Handle (lambda): runs the lambda", "Repo.Save: registered for IRepo in Function.Function (static)", "Do.A: calls"],
            path.Select(step => $"{step.Symbol}: {step.Reason}"));
        Assert.All(path, step => Assert.True(step.Location.IsInSource));
    }

    [Fact]
    public void Initialisation_and_invocation_are_told_apart()
    {
        var code = Reached.Code("""
            public class Function
            {
                static readonly int X = Static(); static int Static() { Do.A(); return 1; }
                readonly Action _later;
                public Function() { Do.B(); Both(); _later = () => Do.D(); }
                public void Handle() { Both(); _later(); Do.E(); }
                void Both() => Do.C();
            }
            """);

        Assert.Equal(
            "A Initialization, B Initialization, C Invocation, D Invocation, E Invocation",
            string.Join(", ", code.Methods.Where(method => method.Symbol.ContainingType.Name == "Do").OrderBy(method => method.Symbol.Name).Select(method => $"{method.Symbol.Name} {method.Phase}")));
    }

    [Fact]
    public void A_program_initialises_until_it_hands_over_its_handler()
    {
        var code = Reached.CodeOfMain("""
            using Amazon.Lambda.RuntimeSupport;
            Do.A();
            await LambdaBootstrapBuilder.Create<string>(Handle, null!).Build().RunAsync();
            static Task Handle(string s) { Do.B(); return Task.CompletedTask; }
            """);

        Assert.Equal((Phase.Initialization, Phase.Invocation), (Single(code, "A").Phase, Single(code, "B").Phase));
    }

    [Fact]
    public void Callers_of_a_lambda_are_the_places_that_invoke_it()
    {
        var code = Reached.Code("""
            public class Function { public void Handle() => With(name => Use(name)); void With(Action<string> action) => action("orders"); void Use(string name) => Do.A(); }
            """);
        var lambda = code.Methods.Single(method => method.Symbol.MethodKind == MethodKind.AnonymousFunction);

        var caller = Assert.Single(code.CallersOf(lambda.Symbol));

        Assert.Equal(("With", true, "action(\"orders\")"), (caller.Caller.Symbol.Name, caller.BindsArguments, caller.Operation!.Syntax.ToString()));
    }

    [Fact]
    public void Arguments_do_not_bind_where_a_container_calls()
    {
        var code = Reached.Code("""
            using Microsoft.Extensions.DependencyInjection;
            public class Function { public void Handle() => new ServiceCollection().AddSingleton<Repo>().BuildServiceProvider().GetRequiredService<Repo>(); }
            public class Repo { public Repo() => Do.A(); }
            """);
        var constructor = code.Methods.Single(method => method.Symbol is { MethodKind: MethodKind.Constructor, ContainingType.Name: "Repo" });

        Assert.False(Assert.Single(code.CallersOf(constructor.Symbol)).BindsArguments);
    }

    [Fact]
    public void A_generic_method_is_reached_once_for_each_type_it_is_used_with()
    {
        var code = Reached.Code("""
            public class Function { public void Handle() { Save<int>(); Save<string>(); Save<int>(); } void Save<T>() => Do.A(); }
            """);

        Assert.Equal(
            ["int", "string"],
            code.Methods.Where(method => method.Symbol.Name == "Save").Select(method => method.Substitute(method.Symbol.TypeParameters[0]).ToDisplayString()));
    }

    public enum Seen
    {
        AsItIs,
        Retargeted,
        Built,
    }

    [Theory]
    [InlineData(Seen.AsItIs)]
    [InlineData(Seen.Retargeted)]
    [InlineData(Seen.Built)]
    public void Reach_crosses_projects_however_the_other_is_seen(Seen seen)
    {
        const string source = """
            namespace Common;
            public interface IRepo { void Save<T>(List<T> orders); }
            public class Repo(Func<string> name) : IRepo { public Repo() : this(() => "x") { } public void Save<T>(List<T> orders) { name(); Mark.A(); } }
            public static class Mark { public static void A() { } }
            """;
        var library = seen == Seen.Retargeted ? Sources.Unrestored(source, "Common") : Sources.Library(source, "Common");
        var project = (CSharpCompilation)Sources.Library("""
            public class Function { readonly Common.IRepo _repo = new Common.Repo(); public void Handle() => _repo.Save(new List<int>()); }
            """, "App", seen == Seen.Built ? [] : [library], seen == Seen.Built ? [Built(library)] : []);
        Assert.Equal(seen == Seen.AsItIs, SymbolEqualityComparer.Default.Equals(library.GetTypeByMetadataName("Common.Repo"), project.GetTypeByMetadataName("Common.Repo")));

        var code = Reached.Code(project, "Function.Handle", EntryPointKind.LambdaClassic, library);

        Assert.Equal("A", Assert.Single(code.Methods, method => method.Symbol.ContainingType.Name == "Mark" && method.Compilation == library).Symbol.Name);
        Assert.Contains(code.Methods, method => method.Symbol.MethodKind == MethodKind.AnonymousFunction);
    }

    [Fact]
    public void Classes_of_projects_that_are_not_referred_to_do_not_implement()
    {
        var contracts = Sources.Library("public interface IRepo { void Save(); }", "Contracts");
        var project = Sources.Library("public class Function { public static IRepo Repo = null!; public void Handle() => Repo.Save(); } public class Real : IRepo { public void Save() { } }", "App", contracts);
        var tests = Sources.Library("public class Fake : IRepo { public void Save() { } }", "Tests", contracts, project);

        var code = Reached.Code(project, "Function.Handle", EntryPointKind.LambdaClassic, contracts, tests);

        Assert.Equal(["Real"], code.Methods.Where(method => method.Symbol.Name == "Save").Select(method => method.Symbol.ContainingType.Name));
    }

    [Theory]
    [InlineData("method invoked by reflection", "the method is chosen by reflection", "typeof(Function).GetMethod(name)!.Invoke(this, null);")]
    [InlineData("method named", "", """typeof(One).GetMethod("Run")!.Invoke(new One(), null);""")]
    [InlineData("constructor of a named class", "", """var made = typeof(One).GetConstructor([]); made!.Invoke(null);""")]
    [InlineData("constructor of a class that is chosen", "the method is chosen by reflection", """Type.GetType(name)!.GetConstructor([])!.Invoke(null);""")]
    [InlineData("class created by reflection", "the class is chosen by reflection", "Activator.CreateInstance(Type.GetType(name)!);")]
    [InlineData("class bounded by a cast", "", "((IRun)Activator.CreateInstance(Type.GetType(name)!)!).Run();")]
    [InlineData("class known", "", "Activator.CreateInstance(typeof(One));")]
    [InlineData("classes of an assembly", "the classes are found by reflection", "foreach (var type in System.Reflection.Assembly.Load(name).GetTypes()) Console.WriteLine(type);")]
    [InlineData("classes of a kind that is in sight", "", "Console.WriteLine(typeof(Function).Assembly.GetTypes().Count(type => typeof(IDisposable).IsAssignableFrom(type)));")]
    [InlineData("reading properties by reflection", "", "typeof(Function).GetProperty(name)!.GetValue(this);")]
    public void Reflection_that_can_run_anything_is_undecided(string shape, string expected, string body)
    {
        var code = Reached.Code($$"""
            public class Function { public void Handle(string name) { {{body}} } }
            public interface IRun { void Run(); }
            public class One : IRun { public void Run() { } }
            """);

        Assert.Equal((shape, expected), (shape, string.Join(", ", code.Undecided.Select(entry => entry.Reason))));
    }

    [Theory]
    [InlineData("""typeof(One).GetMethod("Run")!.Invoke(new One(), null);""", "One.Run")]
    [InlineData("""typeof(One).GetConstructor([])!.Invoke(null);""", "One..ctor")]
    [InlineData("""var made = typeof(One).GetConstructor([]); made!.Invoke(null);""", "One..ctor")]
    [InlineData("Make<One>();", "One..ctor")]
    [InlineData("""typeof(One).GetMethod("Walk");""", "")]
    public void Reflection_on_what_is_named_runs_it(string body, string expected)
    {
        var code = Reached.Code($$"""
            public class Function
            {
                public void Handle() { {{body}} }
                private static object Make<T>() => typeof(T).GetConstructor([])!.Invoke(null);
            }
            public class One { public One() => Console.WriteLine(); public void Run() { } public void Walk() { } }
            """);

        var reached = code.Methods.Select(method => $"{method.Symbol.ContainingType.Name}.{method.Symbol.Name}").Where(name => name is "One.Run" or "One.Walk" || (name == "One..ctor" && !body.Contains("new One")));
        Assert.Equal(expected, string.Join(", ", reached));
    }

    [Theory]
    [InlineData("service of a missing package of the product", "IOrders is code of this product that is not among the sources", "_orders.Place();")]
    [InlineData("noted once for each type", "IOrders is code of this product that is not among the sources", "_orders.Place(); _orders.Cancel();")]
    [InlineData("static call into it", "Clock is code of this product that is not among the sources", "Clock.Start();")]
    [InlineData("method inherited from it", "OrderFunction is code of this product that is not among the sources", "Begin();")]
    [InlineData("data of it only", "", "var total = _orders.Total + new Line().Price;")]
    [InlineData("package of another", "", "_log.Write();")]
    public void Code_of_the_product_without_source_is_unseen(string shape, string expected, string body)
    {
        var compilation = Sources.Unrestored($$"""
            using Shop.Orders;

            namespace Shop.Lambda;

            public class Function : OrderFunction { private IOrders _orders; private Others.Logging.ILog _log; public void Handle() { {{body}} } }
            """);

        var code = Reached.Code(compilation, "Shop.Lambda.Function.Handle", EntryPointKind.LambdaClassic);

        Assert.Equal((shape, expected), (shape, string.Join(", ", code.Unseen.Select(entry => entry.Reason))));
    }

    [Theory]
    [InlineData("another file that knows the type has no import of the product", "using Others.Logging;", "namespace Shop.Lambda { class Log { ILog _log; } }", "")]
    [InlineData("all files that know it have one", "using Others.Logging; using Shop.Orders;", "namespace Shop.Lambda { class Log { ILog _log; } }", "ILog is code of this product that is not among the sources")]
    [InlineData("the namespace is there", "using Others.Logging;", "namespace Shop.Orders { class Order { } }", "")]
    public void A_missing_type_is_anothers_where_the_imports_say_so(string shape, string imports, string file, string expected)
    {
        var compilation = Sources.Unrestored("""
            using Others.Logging;
            using Shop.Orders;

            namespace Shop.Lambda;

            public class Function { private ILog _log; public void Handle() { _log.Write(); } }
            """);
        compilation = compilation.AddSyntaxTrees(Sources.Parse($"{imports} {file}", "App/Log.cs"));

        var code = Reached.Code(compilation, "Shop.Lambda.Function.Handle", EntryPointKind.LambdaClassic);

        Assert.Equal((shape, expected), (shape, string.Join(", ", code.Unseen.Select(entry => entry.Reason))));
    }

    [Fact]
    public void The_same_reach_comes_out_every_time()
    {
        const string source = """
            public class Function { public void Handle() { foreach (var run in new IRun[] { new One(), new Two() }) run.Run(); Task.Run(() => new Two().Run()); } }
            public interface IRun { void Run(); }
            public class One : IRun { public void Run() => Do.A(); }
            public class Two : IRun { public void Run() => Do.B(); }
            """;

        Assert.Equal(Text(Reached.Code(source)), Text(Reached.Code(source)));

        static string Text(ReachedCode code) => string.Join("\n", code.Methods.Select(method => string.Join(" > ", method.Path.Select(step => $"{step.Symbol} ({step.Reason})"))));
    }

    private static ReachedMethod Single(ReachedCode code, string mark) => code.Methods.Single(method => method.Symbol.ContainingType.Name == "Do" && method.Symbol.Name == mark);

    private static PortableExecutableReference Built(CSharpCompilation library)
    {
        using var image = new MemoryStream();
        Assert.True(library.Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
